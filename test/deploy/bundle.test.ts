/** The bundle as it is uploaded, loaded by a Node of its own. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundleSkill } from '../../tools/bundle';
import type { Returned } from '../../simulator/envelope';
import { certify } from '../certification';

const folder = mkdtempSync(join(tmpdir(), 'bundle-'));
const skillId = 'amzn1.ask.skill.bundle';
let file = '';

beforeAll(async () => {
  file = await bundleSkill(folder);
});
afterAll(() => rmSync(folder, { recursive: true }));

const eventOf = (locale: string, screen: boolean): object => ({
  version: '1.0',
  session: { new: true, sessionId: 'one', application: { applicationId: skillId }, user: { userId: 'one' } },
  context: {
    System: {
      application: { applicationId: skillId },
      user: { userId: 'one' },
      device: { supportedInterfaces: screen ? { 'Alexa.Presentation.APL': {} } : {} },
    },
  },
  request: { type: 'IntentRequest', locale, timestamp: '2026-03-03T15:00:00Z', intent: { name: 'LivePersonIntent' } },
});

/** What the bundle answers in a process that has nothing beside it. Its log lines go to standard output, and nowhere. */
function answered(event: object): Returned {
  const program = `require(process.argv[1]).handler(JSON.parse(process.argv[2]))
    .then((answer) => process.stderr.write(JSON.stringify(answer)))`;
  const { stderr } = spawnSync(process.execPath, ['-e', program, file, JSON.stringify(event)], {
    env: { PATH: process.env['PATH'] ?? '', SKILL_ID: skillId },
    encoding: 'utf8',
  });
  return JSON.parse(stderr) as Returned;
}

test.each([
  ['en-US', false, /Call /],
  ['en-US', true, /Call /],
  ['es-MX', false, /Llame /],
  ['es-MX', true, /Llame /],
])('it answers by itself: %s, with a screen: %s', (locale, screen, holds) => {
  const event = eventOf(locale, screen);
  const answer = answered(event);
  expect(certify(event, answer)).toEqual([]);
  expect(answer.response.outputSpeech?.ssml).toMatch(holds);
  const shown = answer.response.directives?.map(({ type }) => type) ?? [];
  expect(shown).toEqual(screen ? ['Alexa.Presentation.APL.RenderDocument'] : []);
});

// Every byte is read at every cold start. What callers call things is for the models alone.
test('it is small, and leaves out what only the listener needs', () => {
  expect(statSync(file).size).toBeLessThan(400_000);
  expect(readFileSync(file, 'utf8')).not.toMatch(/\bcallers\b[\\"]*:\s*\[/);
});
