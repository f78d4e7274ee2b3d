/** Stories: conversations in plain text, word for word, with the facts that each answer must speak. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DateTime } from 'luxon';
import type { Guide } from '../../lambda/guide/guide';
import { startConversation, type Exchange } from '../../simulator/conversation';
import type { Listener } from '../../simulator/listener/listener';
import { certify } from '../certification';

/** What a caller says, and what must come of it. */
export interface Beat {
  readonly line: number;
  readonly says: string;
  readonly answer: string;
  readonly facts?: readonly string[];
  readonly declined?: string;
  readonly session?: string;
}

export interface Story {
  readonly file: string;
  readonly title: string;
  readonly at: string;
  readonly zone: string;
  readonly device: string;
  readonly beats: readonly Beat[];
}

/** A mistake in a story file, with file and line. */
class StoryError extends Error {}

/** A weekday morning, for stories that do not depend on the hour. */
const ANY_TIME = '2026-03-03T10:00-05:00';

/** All stories of a locale. Throws StoryError with file and line. */
export function storiesOf(locale: string): readonly Story[] {
  const folder = join(__dirname, locale);
  return readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .flatMap((file) => parseStories(`${locale}/${file}`, readFileSync(join(folder, file), 'utf8')));
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] };
type Draft = Omit<Mutable<Story>, 'beats'> & { readonly beats: Mutable<Beat>[] };

function parseStories(file: string, text: string): readonly Story[] {
  const stories: Draft[] = [];
  text.split('\n').forEach((whole, i) => {
    const line = whole.trim();
    const story = stories.at(-1);
    const mistake = (why: string): StoryError => new StoryError(`test/stories/${file}:${i + 1}: ${why}: "${line}"`);
    if (line === '') return;
    if (line.startsWith('# ')) {
      stories.push({ file, title: line.slice(2), at: ANY_TIME, zone: 'America/New_York', device: 'echo', beats: [] });
      return;
    }
    if (!story) throw mistake('a story begins with "# " and its title');
    const [, word = '', rest = ''] = /^(U:|A:|facts:|declined:|session:|at|device)\s*(.*)$/.exec(line) ?? [];
    const beat = story.beats.at(-1);
    if (word === 'at') setClock(story, rest, mistake);
    else if (word === 'device') story.device = rest;
    else if (word === 'U:') story.beats.push({ line: i + 1, says: rest, answer: '' });
    else if (!beat) throw mistake('nobody has said anything yet');
    else if (word === 'A:') beat.answer = rest;
    else if (word === 'facts:') beat.facts = rest === 'none' ? [] : rest.split(/,\s*/);
    else if (word === 'declined:') beat.declined = rest;
    else if (word === 'session:') beat.session = rest;
    else throw mistake('not a line of a story');
  });
  return stories;
}

/** "at 2026-03-07T22:00 America/New_York": the clock on the wall of that zone. */
function setClock(story: Draft, text: string, mistake: (why: string) => StoryError): void {
  const [clock = '', zone = 'America/New_York'] = text.split(' ');
  const at = DateTime.fromISO(clock, { zone });
  if (!at.isValid) throw mistake('no such time');
  story.at = at.toISO();
  story.zone = zone;
}

/** Tells a story to the skill. Returns what differs from what is written, empty where nothing does. */
export async function tell(story: Story, listener: Listener, guide?: Guide): Promise<readonly string[]> {
  const wrong: string[] = [];
  const at = DateTime.fromISO(story.at, { setZone: true });
  const conversation = startConversation({
    locale: 'en-US',
    zone: story.zone,
    device: story.device,
    clock: () => at,
    listener,
    ...(guide && { guide }),
    traffic: (request, returned) => wrong.push(...certify(request, returned)),
  });
  for (const beat of story.beats) {
    const differences = differencesOf(beat, await conversation.hear(beat.says));
    wrong.push(
      ...differences.map((difference) => `test/stories/${story.file}:${beat.line} "${beat.says}"\n  ${difference}`),
    );
  }
  return wrong;
}

function differencesOf(beat: Beat, heard: Exchange): readonly string[] {
  const differs = (what: string, written: string | undefined, came: string): readonly string[] =>
    written === undefined || written === came ? [] : [`${what}\n    written: ${written}\n    came:    ${came}`];
  return [
    ...differs('answer', beat.answer, heard.speech),
    ...differs('facts', beat.facts?.join(', '), heard.facts.join(', ')),
    ...differs('declined', beat.declined ?? 'no', heard.declined ?? 'no'),
    ...differs('session', beat.session, heard.session),
  ];
}
