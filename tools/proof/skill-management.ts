/** Amazon's skill management as far as `ask deploy -t skill-metadata` goes, on this machine's own loopback. */
import { createServer } from 'node:http';
import { bodyOf, close, listen } from '../loopback';

export interface SkillManagement {
  /** A URL, as the CLI wants it. */
  readonly address: string;
  /** The package that was uploaded: a zip. */
  readonly uploaded: () => Buffer | undefined;
  readonly stop: () => Promise<void>;
}

export const NEW_SKILL = 'amzn1.ask.skill.00000000-0000-4000-8000-000000000000';

export async function playSkillManagement(): Promise<SkillManagement> {
  let upload: Buffer | undefined;
  let address = '';
  const imported = { skillId: NEW_SKILL, resources: [{ name: 'Manifest', status: 'SUCCEEDED' }] };
  const answers = (): Readonly<Record<string, readonly [status: number, value: object, location?: string]>> => ({
    'POST /v1/skills/uploads': [201, { uploadUrl: `${address}/upload`, expiresAt: '2099-01-01T00:00:00Z' }],
    'PUT /upload': [200, {}],
    'POST /v1/skills/imports': [202, {}, '/v1/skills/imports/proof'],
    'GET /v1/skills/imports/proof': [200, { status: 'SUCCEEDED', skill: imported }],
  });
  const server = createServer((request, response) => {
    void bodyOf(request).then((body) => {
      const asked = `${request.method} ${request.url}`;
      if (asked === 'PUT /upload') upload = body;
      const unknown = [404, { message: `the stand-in knows no ${asked}` }] as const;
      const [status, value, location] = answers()[asked] ?? unknown;
      const headers = { 'content-type': 'application/json', ...(location !== undefined && { location }) };
      response.writeHead(status, headers).end(JSON.stringify(value));
    });
  });
  address = `http://${await listen(server)}`;
  return { address, uploaded: () => upload, stop: () => close(server) };
}
