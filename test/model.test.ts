/** The model that is committed, the sentences that it is made of, and the questions that it leads to. */
import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { DateTime } from 'luxon';
import { sentencesIn, sharedIn, type Model, type ModelIntent } from '../tools/model';
import { models } from '../tools/models';
import { pushedOut } from '../tools/pushed-out';
import { readYaml } from '../tools/read';
import { guide } from '../guides/index';
import { intents as coreIntents } from '../core/conversation/intents.json';
import { toText } from '../core/speech/speech';
import { wordsFor } from '../languages/index';
import { listenerFor } from '../simulator/conversation';

const root = join(__dirname, '..');
const built = models();

/** Intents that are requests of another type to Alexa: nobody says them in a sentence. */
const requests = new Set(['LaunchIntent', 'LeaveIntent']);

const table = readYaml(join(__dirname, 'model.yaml')) as {
  readonly main: readonly string[];
  readonly amazon: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly published: Readonly<Record<string, Readonly<Record<'locale' | 'opens' | 'next', string>>>>;
};

describe.each(built.map(({ path, text }) => [basename(path, '.json'), path, text] as const))(
  '%s',
  (locale, path, text) => {
    const { intents, types } = (JSON.parse(text) as Model).interactionModel.languageModel;
    const folder = join('languages', locale.slice(0, 2), 'sentences');

    test('the committed model is what the build makes of languages/ and guides/', () => {
      const committed = existsSync(path) ? readFileSync(path, 'utf8') : '';
      // Compared line by line, so that a stale model shows where it differs and not all of itself.
      const lines = committed.split('\n');
      const at = text.split('\n').findIndex((line, i) => line !== lines[i]);
      const stale = at < 0 ? [] : [`line ${at + 1}: ${lines[at] ?? ''}, and should be ${text.split('\n')[at] ?? ''}`];
      expect(stale.map((where) => `${locale}.json is stale, run "npm run build": ${where}`)).toEqual([]);
      expect(committed).toHaveLength(text.length);
    });

    test('every intent has a question, and every question an intent', () => {
      const asked = intents.map(({ name }) => name.replace(/^AMAZON\./, '')).sort();
      const answered = new Set(
        [...Object.keys(coreIntents), ...Object.keys(guide.answers)].filter((name) => !requests.has(name)),
      );
      expect(asked).toEqual([...answered].sort());
    });

    test('every sample, with a value in each of its slots, is heard as its own intent', () => {
      const listener = listenerFor(locale, { similarity: false });
      const at = DateTime.fromISO('2026-03-03T10:00', { zone: 'America/New_York' });
      const stolen = intents.flatMap((intent) =>
        intent.samples.flatMap((sample) => {
          const said = filled(sample, intent);
          const heard = listener.hear(said, at);
          const as = heard.kind === 'launch' ? 'LaunchRequest' : heard.intent;
          return as === intent.name ? [] : [`${folder}: ${intent.name}: "${said}" (${sample}) is heard as ${as}`];
        }),
      );
      expect(stolen).toEqual([]);
    });

    /** A sample as it may be said: each slot holds the first value of its type, in a caller's words. */
    function filled(sample: string, { slots }: ModelIntent): string {
      return sample.replace(/\{(\w+)\}/g, (_, name: string) => {
        const type = slots.find((slot) => slot.name === name)?.type ?? '';
        const value = types.find((candidate) => candidate.name === type)?.values[0]?.name;
        const said = value?.synonyms[0] ?? value?.value ?? table.amazon[locale.slice(0, 2)]?.[type];
        if (said === undefined) throw new Error(`${folder}: what is said for {${name}} of type ${type}?`);
        return said;
      });
    }
  },
);

const languages = new Set(built.map(({ path }) => basename(path).slice(0, 2)));

describe.each([...languages])('the sentences of languages/%s', (language) => {
  const folder = join(root, 'languages', language, 'sentences');
  const intents = [...sentencesIn(folder).values()].flatMap((all) => Object.entries(all));
  const shared = sharedIn(folder);

  test('twelve templates at least for each main question, five for every other', () => {
    const few = intents.flatMap(([intent, { sentences }]) => {
      const least = table.main.includes(intent) ? 12 : 5;
      const many = new Set(sentences).size;
      return many < least ? [`${intent}: ${many} templates, and should have ${least}`] : [];
    });
    expect(few).toEqual([]);
    const names = intents.map(([intent]) => intent);
    expect(table.main.filter((name) => !names.includes(name))).toEqual([]);
  });

  test('no template stands twice in an intent', () => {
    const doubles = intents.flatMap(([intent, { sentences }]) =>
      sentences.filter((sentence, i) => sentences.indexOf(sentence) < i).map((sentence) => `${intent}: ${sentence}`),
    );
    expect(doubles).toEqual([]);
  });

  test('every rule is used, the shared ones and those of an intent', () => {
    const rulesIn = (texts: readonly string[]): readonly string[] =>
      texts.flatMap((text) => [...text.matchAll(/<(\w+)>/g)].map(([, name = '']) => name));
    const templates = intents.flatMap(([, { rules = {}, sentences }]) => [...Object.values(rules), ...sentences]);
    const used = new Set(rulesIn([...Object.values(shared.rules), ...templates]));
    const unused = Object.keys(shared.rules).filter((name) => !used.has(name));
    const unusedHere = intents.flatMap(([intent, { rules = {}, sentences }]) => {
      const here = new Set(rulesIn([...Object.values(rules), ...sentences]));
      return Object.keys(rules)
        .filter((name) => !here.has(name))
        .map((name) => `${intent}: <${name}>`);
    });
    expect([...unused, ...unusedHere]).toEqual([]);
  });

  test('every type is used, and every slot of an intent', () => {
    const used = new Set(intents.flatMap(([, { slots = {} }]) => Object.values(slots)));
    const unused = Object.keys(shared.types).filter((type) => !used.has(type));
    const unusedSlots = intents.flatMap(([intent, { slots = {}, sentences }]) =>
      Object.keys(slots)
        .filter((slot) => !sentences.some((sentence) => sentence.includes(`{${slot}}`)))
        .map((slot) => `${intent}: {${slot}}`),
    );
    expect([...unused, ...unusedSlots]).toEqual([]);
  });
});

test('the build says which samples gave way to which', () => {
  const modelOf = (...samples: readonly string[]): Model =>
    ({
      interactionModel: { languageModel: { intents: [{ name: 'OpenIntent', slots: [], samples }] } },
    }) as unknown as Model;
  expect(pushedOut(modelOf('are they open', 'is it open'), modelOf('are they open', 'anybody there'))).toEqual([
    'OpenIntent has no longer "is it open", and now "anybody there"',
  ]);
  expect(pushedOut(modelOf('are they open'), modelOf('are they open', 'anybody there'))).toEqual([]);
});

/** What is said by whoever reads it somewhere: a built-in intent too is only heard if the model holds it word for word. */
describe.each(Object.entries(table.published))('what is published in %s', (language, { locale, opens, next }) => {
  const model = built.find(({ path }) => basename(path, '.json') === locale);
  const { intents } = (JSON.parse(model?.text ?? '') as Model).interactionModel.languageModel;
  const samples = new Map(intents.flatMap(({ name, samples: all }) => all.map((sample) => [sample, name] as const)));

  const { examplePhrases } = readYaml(join(root, 'languages', language, 'publishing.yaml')) as {
    readonly examplePhrases: readonly string[];
  };
  const readme = [...readFileSync(join(root, 'README.md'), 'utf8').matchAll(/^> \*\*You:\*\* (.*)$/gm)];
  const said = [...examplePhrases, ...(language === 'en' ? readme.map(([, line = '']) => line) : [])].map((phrase) =>
    phrase
      .toLowerCase()
      .replace(/^alexa, /, '')
      .replace(/[.?]$/, ''),
  );

  test.each([...new Set(said)])('"%s" is a sample, or opens the skill', (phrase) => {
    const rest = phrase.replace(new RegExp(opens), '');
    expect([rest, rest === '' || samples.has(rest) || yes.has(rest)]).toEqual([rest, true]);
  });

  test(`"${next}" is a sample of the next step`, async () => {
    expect(samples.get(next)).toBe('AMAZON.NextIntent');
    // To come back after a silence the companion tells callers to open the skill, which takes the call up again.
    const { comeBack, takeYourTime } = (await wordsFor(locale)).callCompanion;
    for (const told of [comeBack('Alexa', '…'), takeYourTime('Alexa', '…')])
      expect(toText(told)).toMatch(/Alexa, (open|abre) …\./);
  });
});

/** Built-in intents hear these by themselves. */
const yes: ReadonlySet<string> = new Set(['yes']);
