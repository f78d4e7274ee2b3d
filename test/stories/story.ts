/** Stories: conversations in plain text, word for word, with the facts that each answer must speak. */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { DateTime } from 'luxon';
import { languageOf, languages, modelLocale, wordsFor } from '../../languages/index';
import type { AmazonSettings } from '../../simulator/amazon-services';
import { startConversation, type Exchange, type Settings } from '../../simulator/conversation';
import type { Listener } from '../../listener/listener';
import { failingMemory, memoryOfOne, type Store } from '../../simulator/memory-file';
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
const LINE = /^([A-Z]:|[a-z]+:?)(?:\s+(.*))?$/;

/** What a line says of the beat before it, by its word. */
const ofBeats: Readonly<Record<string, (beat: Mutable<Beat>, rest: string) => void>> = {
  'A:': (beat, rest) => (beat.answer = rest),
  'facts:': (beat, rest) => (beat.facts = rest === 'none' ? [] : rest.split(/,\s*/)),
  'declined:': (beat, rest) => (beat.declined = rest),
  'session:': (beat, rest) => (beat.session = rest),
  'shows:': (beat, rest) => (beat.shows = [...(beat.shows ?? []), rest]),
  'leaves:': (beat, rest) => (beat.leaves = rest),
};

/** What a line sets the story up with: the device, Amazon's side, the memory. */
const ofStories: Readonly<Record<string, (story: Draft, rest: string) => void>> = {
  device: (story, rest) => (story.device = rest),
  remembers: (story) => (story.remembers = true),
  permissions: ({ amazon }, rest) => (amazon.permissions = rest as 'reminders' | 'none'),
  consent: ({ amazon }, rest) => (amazon.consent = rest as 'accept' | 'deny' | 'no-answer'),
  fail: ({ amazon }, rest) => {
    if (rest.startsWith('reminders-')) amazon.remindersRefuse = rest.slice(10) as 'device' | 'limit';
    else amazon.fail = rest.split(/,\s*/) as ('settings' | 'reminders' | 'memory')[];
  },
};

/** The stories of a text, told in `locale`. Throws StoryError with file and line. */
export function parseStories(locale: string, path: string, text: string): readonly Story[] {
  const stories: Draft[] = [];
  const fresh = { locale, file: basename(path), path, zone: EASTERN, device: 'echo', remembers: false };
  let at = ANY_TIME;
  let dropped = false;
  for (const [i, whole] of text.split('\n').entries()) {
    const line = whole.trim();
    const mistake = (why: string): StoryError => new StoryError(`${path}:${i + 1}: ${why}: "${line}"`);
    const story = stories.at(-1);
    const beat = story?.beats.at(-1);
    const [, word = '', rest = ''] = LINE.exec(line) ?? [];
    if (line.startsWith('# ')) {
      stories.push({ ...fresh, title: line.slice(2), amazon: {}, beats: [] });
      at = ANY_TIME;
    } else if (line === '') continue;
    else if (!story) throw mistake('a story begins with "# " and its title');
    else if (word === 'at') at = clockOf(story, rest, mistake);
    else if (word === 'drop') dropped = true;
    else if (word === 'U:') {
      story.beats.push({ line: i + 1, at, afterDrop: dropped, says: rest, answer: '' });
      dropped = false;
    } else if (beat && Object.hasOwn(ofBeats, word)) ofBeats[word]?.(beat, rest);
    else if (Object.hasOwn(ofStories, word)) ofStories[word]?.(story, rest);
    else throw mistake('not a line of a story, or too early in it');
  }
  return stories;
}

/** "at 2026-03-07T22:00 America/New_York": the clock on the wall of that zone; "none" is a device without a zone. */
function clockOf(story: Draft, text: string, mistake: (why: string) => StoryError): string {
  const [clock = '', zone = story.zone ?? 'none'] = text.split(' ');
  const moment = DateTime.fromISO(clock, { zone: zone === 'none' ? EASTERN : zone });
  if (!moment.isValid) throw mistake('no such time');
  story.zone = zone === 'none' ? undefined : zone;
  return moment.toISO();
}

/** What is remembered within one story, failing where the story says so. */
const storeFor = ({ amazon }: Story): Store =>
  amazon.fail?.includes('memory') ? failingMemory('refuse') : memoryOfOne();

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

/** Where each language is spoken word for word alike, but for the name of the key "#". */
export const spoken: readonly {
  readonly told: string;
  /** The other locales, each with its name for the key where it has its own. */
  readonly others: readonly (readonly [locale: string, hash: string | undefined])[];
}[] = languages.map((language) => ({
  told: modelLocale(language),
  others: Object.entries(language.locales)
    .slice(1)
    .map(([locale, { hash }]) => [locale, hash]),
}));

/** What the key "#" is called in a locale. */
export async function hashOf(locale: string): Promise<string> {
  const [part] = (await wordsFor(locale)).grammar.key('#');
  return part?.kind === 'said-as' ? part.said : '#';
}

/** A story as it is told in another locale of its language, where the key "#" is called `name`. */
export function toldIn(story: Story, locale: string, hash: string, name: string): Story {
  const named = new RegExp(`\\b${hash}\\b`, 'g');
  const beats = story.beats.map((beat) => ({ ...beat, answer: beat.answer.replace(named, name) }));
  return { ...story, locale, beats };
}
