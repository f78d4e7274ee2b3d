/** The model that is committed, the sentences that it is made of, and the questions that it leads to. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { DateTime } from 'luxon';
import { parse } from 'yaml';
import type { Model, ModelIntent } from '../build/model';
import { models } from '../build/models';
import { guide } from '../guides/index';
import { questions } from '../lambda/questions/index';
import { toText } from '../lambda/conversation/speech';
import { wordsFor } from '../lambda/words/index';
import { listenerFor } from '../simulator/conversation';

const root = join(__dirname, '..');
const built = models();

/** Requests that are no intents: nobody says them in a sentence. */
const requests = new Set(['LaunchRequest', 'Connections.Response']);

/** The questions that the skill is made for: asked in more ways than any other. */
const mainQuestions = [
  'LivePersonIntent',
  'PhoneNumberIntent',
  'CostIntent',
  'HoursIntent',
  'OpenIntent',
  'MenuIntent',
  'WhichKeyIntent',
  'KeyIntent',
  'WhoAnswersIntent',
  'SecondTierIntent',
  'CanTheyIntent',
  'ChecklistIntent',
  'TtyIntent',
  'SocialMediaIntent',
  'LocalOfficeIntent',
  'ContactPageIntent',
  'OtherWaysIntent',
  'WaitIntent',
  'WhyMachineIntent',
  'LanguageIntent',
  'AgencyIntent',
  'IdentityIntent',
  'UpToDateIntent',
  'ConnectMeIntent',
];

describe.each(built.map(({ path, text }) => [basename(path, '.json'), path, text] as const))(
  '%s',
  (locale, path, text) => {
    const { intents, types } = (JSON.parse(text) as Model).interactionModel.languageModel;
    const folder = join('sentences', locale.slice(0, 2));

    test('the committed model is what the build makes of sentences/ and guides/', () => {
      const committed = existsSync(path) ? readFileSync(path, 'utf8') : '';
      // Compared line by line, so that a stale model shows where it differs and not all of itself.
      const lines = committed.split('\n');
      const at = text.split('\n').findIndex((line, i) => line !== lines[i]);
      const stale = at < 0 ? [] : [`line ${at + 1}: ${lines[at] ?? ''}, and should be ${text.split('\n')[at] ?? ''}`];
      expect(stale.map((where) => `${locale}.json is stale, run "npm run build": ${where}`)).toEqual([]);
      expect(committed).toHaveLength(text.length);
    });

    test('every intent has a question, and every question an intent', () => {
      const asked = intents.map(({ name }) => name).sort();
      const answered = new Set(
        [...Object.keys(questions), ...Object.keys(guide.answers)].filter((name) => !requests.has(name)),
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
          return as === intent.name ? [] : [`${folder}/${intent.name}.yaml: "${said}" (${sample}) is heard as ${as}`];
        }),
      );
      expect(stolen).toEqual([]);
    });

    /** A sample as it may be said: each slot holds the first value of its type, in a caller's words. */
    function filled(sample: string, { slots }: ModelIntent): string {
      return sample.replace(/\{(\w+)\}/g, (_, name: string) => {
        const type = slots.find((slot) => slot.name === name)?.type ?? '';
        const value = types.find((candidate) => candidate.name === type)?.values[0]?.name;
        const said = value?.synonyms[0] ?? value?.value ?? amazonValues[locale.slice(0, 2)]?.[type];
        if (said === undefined) throw new Error(`${folder}: what is said for {${name}} of type ${type}?`);
        return said;
      });
    }
  },
);

/** What is said in each language for types whose values Amazon knows. */
const amazonValues: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  en: { 'AMAZON.DATE': 'tomorrow', 'AMAZON.TIME': 'eight thirty', 'AMAZON.NUMBER': 'twelve' },
  es: { 'AMAZON.DATE': 'mañana', 'AMAZON.TIME': 'las ocho y media', 'AMAZON.NUMBER': 'doce' },
};

interface SentenceFile {
  readonly slots?: Readonly<Record<string, string>>;
  readonly rules?: Readonly<Record<string, string>>;
  readonly sentences: readonly string[];
}

const languages = new Set(built.map(({ path }) => basename(path).slice(0, 2)));

describe.each([...languages])('sentences/%s', (language) => {
  const folder = join(root, 'sentences', language);
  const read = (file: string): unknown => parse(readFileSync(join(folder, file), 'utf8'));
  const files = readdirSync(folder)
    .filter((file) => file !== 'shared.yaml')
    .map((file) => [file, read(file) as SentenceFile] as const);
  const shared = read('shared.yaml') as {
    readonly rules: Readonly<Record<string, string>>;
    readonly types: Readonly<Record<string, unknown>>;
  };

  test('twelve templates at least for each main question, five for every other', () => {
    const few = files.flatMap(([file, { sentences }]) => {
      const least = mainQuestions.includes(basename(file, '.yaml')) ? 12 : 5;
      const many = new Set(sentences).size;
      return many < least ? [`${file}: ${many} templates, and should have ${least}`] : [];
    });
    expect(few).toEqual([]);
    const names = files.map(([file]) => basename(file, '.yaml'));
    expect(mainQuestions.filter((name) => !names.includes(name))).toEqual([]);
  });

  test('no template stands twice in a file', () => {
    const doubles = files.flatMap(([file, { sentences }]) =>
      sentences.filter((sentence, i) => sentences.indexOf(sentence) < i).map((sentence) => `${file}: ${sentence}`),
    );
    expect(doubles).toEqual([]);
  });

  test('every rule is used, the shared ones and those of a file', () => {
    const rulesIn = (texts: readonly string[]): readonly string[] =>
      texts.flatMap((text) => [...text.matchAll(/<(\w+)>/g)].map(([, name = '']) => name));
    const used = new Set(
      rulesIn([
        ...Object.values(shared.rules),
        ...files.flatMap(([, { rules = {}, sentences }]) => [...Object.values(rules), ...sentences]),
      ]),
    );
    const unused = Object.keys(shared.rules)
      .filter((name) => !used.has(name))
      .map((name) => `shared.yaml: <${name}>`);
    const unusedInFile = files.flatMap(([file, { rules = {}, sentences }]) => {
      const here = new Set(rulesIn([...Object.values(rules), ...sentences]));
      return Object.keys(rules)
        .filter((name) => !here.has(name))
        .map((name) => `${file}: <${name}>`);
    });
    expect([...unused, ...unusedInFile]).toEqual([]);
  });

  test('every type is used, and every slot of a file', () => {
    const used = new Set(files.flatMap(([, { slots = {} }]) => Object.values(slots)));
    const unused = Object.keys(shared.types).filter((type) => !used.has(type));
    const unusedSlots = files.flatMap(([file, { slots = {}, sentences }]) =>
      Object.keys(slots)
        .filter((slot) => !sentences.some((sentence) => sentence.includes(`{${slot}}`)))
        .map((slot) => `${file}: {${slot}}`),
    );
    expect([...unused.map((type) => `shared.yaml: ${type}`), ...unusedSlots]).toEqual([]);
  });
});

/** What is said by whoever reads it somewhere: a built-in intent too is only heard if the model holds it word for word. */
describe.each([
  ['en', 'en-US', /^(?:open|ask) immigration phone guide ?/, "what's next"],
  ['es', 'es-US', /^(?:abre|pregunta a) guía telefónica migratoria ?/, 'qué sigue'],
] as const)('what is published in %s', (language, locale, invocation, next) => {
  const model = built.find(({ path }) => basename(path, '.json') === locale);
  const { intents } = (JSON.parse(model?.text ?? '') as Model).interactionModel.languageModel;
  const samples = new Map(intents.flatMap(({ name, samples: all }) => all.map((sample) => [sample, name] as const)));

  const { manifest } = JSON.parse(readFileSync(join(root, 'skill-package/skill.json'), 'utf8')) as {
    readonly manifest: {
      readonly publishingInformation: {
        readonly locales: Readonly<Record<string, { readonly examplePhrases: readonly string[] }>>;
      };
    };
  };
  const examples = Object.entries(manifest.publishingInformation.locales).filter(([name]) => name.startsWith(language));
  const readme = [...readFileSync(join(root, 'README.md'), 'utf8').matchAll(/^> \*\*You:\*\* (.*)$/gm)];
  const said = [
    ...examples.flatMap(([, { examplePhrases }]) => examplePhrases),
    ...(language === 'en' ? readme.map(([, line = '']) => line) : []),
  ].map((phrase) =>
    phrase
      .toLowerCase()
      .replace(/^alexa, /, '')
      .replace(/[.?]$/, ''),
  );

  test('there are three examples a locale', () => {
    expect(examples.map(([name, { examplePhrases }]) => `${name}: ${examplePhrases.length}`)).toEqual(
      examples.map(([name]) => `${name}: 3`),
    );
    expect(examples.length).toBeGreaterThan(0);
  });

  test.each([...new Set(said)])('"%s" is a sample, or opens the skill', (phrase) => {
    const rest = phrase.replace(invocation, '');
    expect([rest, rest === '' || samples.has(rest) || yes.has(rest)]).toEqual([rest, true]);
  });

  test(`"${next}" is a sample of the next step`, () => {
    expect(samples.get(next)).toBe('AMAZON.NextIntent');
    // It is what the companion tells callers to say.
    const { comeBack, takeYourTime } = wordsFor(locale).companion;
    for (const told of [comeBack('…'), takeYourTime('…')]) expect(toText(told)).toContain(`… ${next}.`);
  });
});

/** Built-in intents hear these by themselves. */
const yes: ReadonlySet<string> = new Set(['yes']);
