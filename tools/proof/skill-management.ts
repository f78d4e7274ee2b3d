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
  const server = createServer((request, response) => {
    void bodyOf(request).then((body) => {
      const answer = (status: number, value: object, headers: Readonly<Record<string, string>> = {}): void => {
        response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(value));
      };
      switch (`${request.method} ${request.url}`) {
        case 'POST /v1/skills/uploads':
          return answer(201, { uploadUrl: `${address}/upload`, expiresAt: '2099-01-01T00:00:00Z' });
        case 'PUT /upload':
          upload = body;
          return answer(200, {});
        case 'POST /v1/skills/imports':
          return answer(202, {}, { location: '/v1/skills/imports/proof' });
        case 'GET /v1/skills/imports/proof':
          return answer(200, {
            status: 'SUCCEEDED',
            skill: { skillId: NEW_SKILL, resources: [{ name: 'Manifest', status: 'SUCCEEDED' }] },
          });
        default:
          return answer(404, { message: `the stand-in knows no ${request.method} ${request.url}` });
      }
    });
  });
  address = `http://${await listen(server)}`;
  return { address, uploaded: () => upload, stop: () => close(server) };
}
