/**
 * Writes what `ask dialog --replay FILE` takes, from the stories: `npm run replays`. A file for each file of stories
 * opens the skill and says what its stories begin with, so that a deployed skill can be heard answering.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { names } from '../guides/index';
import { languageOf } from '../lambda/words/locales';
import { storiesOf } from '../test/stories/story';

/** Whoever deploys puts the id here that Amazon gave to their skill. */
const SKILL_ID = 'amzn1.ask.skill.your-skill-id';

const opening = { en: 'open', es: 'abre' } as const;

const folder = join(__dirname, '../test/replay');

rmSync(folder, { recursive: true, force: true });
for (const locale of ['en-US', 'es-US']) {
  const language = languageOf(locale);
  const { invocationName } = names[language].skill;
  const said = new Map<string, Set<string>>();
  for (const { file, beats } of storiesOf(locale)) {
    const first = beats[0]?.says ?? '';
    // The session is open already; saying the skill's name again would start another.
    if (!first.includes(invocationName)) said.set(file, (said.get(file) ?? new Set()).add(first));
  }
  mkdirSync(join(folder, locale), { recursive: true });
  for (const [file, utterances] of said) {
    const userInput = [`${opening[language]} ${invocationName}`, ...utterances, '.quit'];
    const replay = { skillId: SKILL_ID, locale, type: 'text', userInput };
    writeFileSync(join(folder, locale, file.replace('.txt', '.json')), `${JSON.stringify(replay, null, 2)}\n`);
  }
  process.stdout.write(`wrote ${said.size} replays to test/replay/${locale}\n`);
}
