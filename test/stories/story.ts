/** Stories: conversations in plain text, word for word, with the facts that each answer must speak. */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { DateTime } from 'luxon';
import { languageOf } from '../../languages/index';
import type { AmazonSettings } from '../../simulator/amazon-services';
import { startConversation, type Exchange, type Settings } from '../../simulator/conversation';
import type { Listener } from '../../listener/listener';
import type { Store } from '../../simulator/memory-file';
import { certify } from '../certification';

/** What a caller says, and what must come of it. */
export interface Beat {
  readonly line: number;
  /** The moment, ISO 8601 with offset. */
  readonly at: string;
  /** The session was dropped before: the microphone heard nothing for too long. */
  readonly afterDrop: boolean;
  readonly says: string;
  readonly answer: string;
  readonly facts?: readonly string[];
  readonly declined?: string;
  readonly session?: string;
  /** Texts that must stand on the screen. */
  readonly shows?: readonly string[];
  /** "nothing": no card and no screen, for whoever looks later. */
  readonly leaves?: string;
}

export interface Story {
  readonly locale: string;
  /** The name of the file, and its path from the root. */
  readonly file: string;
  readonly path: string;
  readonly title: string;
  /** The IANA zone of the device; undefined where it has none. */
  readonly zone: string | undefined;
  readonly device: string;
  /** Whether anything is remembered from one session to the next. */
  readonly remembers: boolean;
  readonly amazon: Omit<AmazonSettings, 'zone' | 'clock'>;
  readonly beats: readonly Beat[];
}

/** A mistake in a story file, with file and line. */
class StoryError extends Error {}

/** A weekday morning, for stories that do not depend on the hour. */
const ANY_TIME = '2026-03-03T10:00-05:00';

const EASTERN = 'America/New_York';

/** All stories of a locale. Throws StoryError with file and line. */
export function storiesOf(locale: string): readonly Story[] {
  const folder = join(__dirname, '../../languages', languageOf(locale).code, 'stories');
  return readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .flatMap((file) =>
      parseStories(
        locale,
        `languages/${languageOf(locale).code}/stories/${file}`,
        readFileSync(join(folder, file), 'utf8'),
      ),
    );
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] };
type Draft = Omit<Mutable<Story>, 'beats' | 'amazon'> & {
  amazon: Mutable<Story['amazon']>;
  readonly beats: Mutable<Beat>[];
};

/** A line of a story: a word, and what it is followed by. */
const LINE =
  /^(U:|A:|facts:|declined:|session:|shows:|leaves:|at|device|remembers|drop|permissions|consent|fail)(?:\s+(.*))?$/;

/** The stories of a text, told in `locale`. Throws StoryError with file and line. */
export function parseStories(locale: string, path: string, text: string): readonly Story[] {
  const stories: Draft[] = [];
  let at = ANY_TIME;
  let dropped = false;
  text.split('\n').forEach((whole, i) => {
    const line = whole.trim();
    const mistake = (why: string): StoryError => new StoryError(`${path}:${i + 1}: ${why}: "${line}"`);
    if (line === '') return;
    if (line.startsWith('# ')) {
      const title = line.slice(2);
      stories.push({
        locale,
        file: basename(path),
        path,
        title,
        zone: EASTERN,
        device: 'echo',
        remembers: false,
        amazon: {},
        beats: [],
      });
      at = ANY_TIME;
      return;
    }
    const story = stories.at(-1);
    if (!story) throw mistake('a story begins with "# " and its title');
    const [, word = '', rest = ''] = LINE.exec(line) ?? [];
    const beat = story.beats.at(-1);
    if (word === 'at') at = clockOf(story, rest, mistake);
    else if (word === 'drop') dropped = true;
    else if (word === 'U:') {
      story.beats.push({ line: i + 1, at, afterDrop: dropped, says: rest, answer: '' });
      dropped = false;
    } else if (word === 'A:' && beat) beat.answer = rest;
    else if (word === 'facts:' && beat) beat.facts = rest === 'none' ? [] : rest.split(/,\s*/);
    else if (word === 'declined:' && beat) beat.declined = rest;
    else if (word === 'session:' && beat) beat.session = rest;
    else if (word === 'shows:' && beat) beat.shows = [...(beat.shows ?? []), rest];
    else if (word === 'leaves:' && beat) beat.leaves = rest;
    else if (!setUp(story, word, rest)) throw mistake('not a line of a story, or too early in it');
  });
  return stories;
}

/** Sets what the story is told on: the device, Amazon's side, the memory. Returns whether the word is one of these. */
function setUp(story: Draft, word: string, rest: string): boolean {
  if (word === 'device') story.device = rest;
  else if (word === 'remembers') story.remembers = true;
  else if (word === 'permissions') story.amazon.permissions = rest as 'reminders' | 'none';
  else if (word === 'consent') story.amazon.consent = rest as 'accept' | 'deny' | 'no-answer';
  else if (word === 'fail' && rest.startsWith('reminders-'))
    story.amazon.remindersRefuse = rest.slice(10) as 'device' | 'limit';
  else if (word === 'fail') story.amazon.fail = rest.split(/,\s*/) as ('settings' | 'reminders' | 'memory')[];
  else return false;
  return true;
}

/** "at 2026-03-07T22:00 America/New_York": the clock on the wall of that zone; "none" is a device without a zone. */
function clockOf(story: Draft, text: string, mistake: (why: string) => StoryError): string {
  const [clock = '', zone = story.zone ?? 'none'] = text.split(' ');
  const moment = DateTime.fromISO(clock, { zone: zone === 'none' ? EASTERN : zone });
  if (!moment.isValid) throw mistake('no such time');
  story.zone = zone === 'none' ? undefined : zone;
  return moment.toISO();
}

/** What is remembered within one story: in memory, and failing where the story says so. */
function storeFor({ amazon }: Story): Store {
  let kept: Readonly<Record<string, unknown>> = {};
  const reached = (): void => {
    if (amazon.fail?.includes('memory')) throw new Error('refused');
  };
  return {
    getAttributes: () =>
      Promise.resolve()
        .then(reached)
        .then(() => kept),
    saveAttributes: (_, attributes) =>
      Promise.resolve()
        .then(reached)
        .then(() => void (kept = attributes)),
    deleteAttributes: () =>
      Promise.resolve()
        .then(reached)
        .then(() => void (kept = {})),
  };
}

/** Tells a story to the skill, in another language or of another guide if `more` says so. Returns what differs from what is written. */
export async function tell(
  story: Story,
  listener: Listener,
  more: Partial<Settings> = {},
  seen: (heard: Exchange) => void = () => undefined,
): Promise<readonly string[]> {
  const wrong: string[] = [];
  let at = DateTime.fromISO(ANY_TIME, { setZone: true });
  const conversation = startConversation({
    locale: story.locale,
    zone: story.zone,
    device: story.device,
    clock: () => at,
    listener,
    amazon: story.amazon,
    ...(story.remembers && { memory: storeFor(story) }),
    ...more,
    traffic: (request, returned) => wrong.push(...certify(request, returned)),
  });
  for (const beat of story.beats) {
    at = DateTime.fromISO(beat.at, { setZone: true });
    if (beat.afterDrop) conversation.hangUp();
    const heard = await conversation.hear(beat.says);
    seen(heard);
    const differences = differencesOf(beat, heard);
    const place = `${story.path}:${beat.line} "${beat.says}"`;
    wrong.push(...differences.map((difference) => `${place}\n  ${difference}`));
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
    ...(beat.shows ?? [])
      .filter((text) => !JSON.stringify(heard.screen).includes(text))
      .map((text) => `the screen does not show "${text}"`),
    ...differs('leaves', beat.leaves, heard.card || heard.screen ? 'a card or a screen' : 'nothing'),
  ];
}
