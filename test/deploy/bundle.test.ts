/** The bundle as it is uploaded, loaded by a Node of its own. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundleSkill } from '../../tools/bundle';
import { eventFor } from '../../tools/event';
import { intentOf, type Returned } from '../../simulator/envelope';
import { SKILL_ID } from '../asking';
import { certify } from '../certification';

const folder = mkdtempSync(join(tmpdir(), 'bundle-'));
let file = '';

beforeAll(async () => {
  file = await bundleSkill(folder);
});
afterAll(() => rmSync(folder, { recursive: true }));

/** What the bundle answers in a process that has nothing beside it. Its log lines go to standard output, and nowhere. */
function answered(event: object): Returned {
  const program = `require(process.argv[1]).handler(JSON.parse(process.argv[2]))
    .then((answer) => process.stderr.write(JSON.stringify(answer)))`;
  const { stderr } = spawnSync(process.execPath, ['-e', program, file, JSON.stringify(event)], {
    env: { PATH: process.env['PATH'] ?? '', SKILL_ID },
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
  const event = eventFor(SKILL_ID, intentOf('LivePersonIntent'), { locale, screen });
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
