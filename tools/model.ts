/** Makes the interaction model of a language out of its sentence files and the guide's names. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { GuideNames } from '../core/guide/guide';
import { readYaml } from './read';
import { amazon, amazonIntents } from './rules/amazon';
import { slotsIn, type LintedModel } from './rules/linted-model';
import { expansion, type Rules } from './templates';

/** An intent gets about this many samples, and more only where its choices are more: enough for Alexa, few enough to read. */
const MOST_SAMPLES = 420;

/** How one intent is asked for. */
export interface Sentences {
  readonly slots?: Readonly<Record<string, string>>;
  readonly rules?: Rules;
  readonly sentences: readonly string[];
}

/** A value of a slot type, by its id: its name, and what callers say for it. */
export type Values = Readonly<Record<string, { readonly name: string; readonly callers: readonly string[] }>>;

/** The rules and slot types that the sentences of a language share. */
export interface SharedFile {
  readonly rules: Rules;
  readonly types: Readonly<Record<string, Values>>;
}

/** A value whose every part is there, however deep. */
type Whole<T> = T extends readonly (infer Item)[]
  ? readonly Whole<Item>[]
  : T extends object
    ? { readonly [Part in keyof T]-?: Whole<NonNullable<T[Part]>> }
    : T;

/** A model as it is built: what the rules allow for is not missing from it. */
export type Model = Whole<LintedModel>;
export type ModelIntent = Model['interactionModel']['languageModel']['intents'][number];
type ModelType = Model['interactionModel']['languageModel']['types'][number];

/** The intents that are Amazon's own. */
const builtIns: ReadonlySet<string> = new Set(amazonIntents(amazon['standard intents']));

/** The sentences of a language by question and by intent: a file of `folder` is a question. Throws what names the file. */
export function sentencesIn(folder: string): ReadonlyMap<string, Readonly<Record<string, Sentences>>> {
  const files = readdirSync(folder).filter((file) => file.endsWith('.yaml') && file !== SHARED);
  return new Map(
    files
      .sort()
      .map((file) => [
        file.replace(/\.yaml$/, ''),
        readYaml(join(folder, file)) as Readonly<Record<string, Sentences>>,
      ]),
  );
}

const SHARED = 'shared.yaml';

export const sharedIn = (folder: string): SharedFile => readYaml(join(folder, SHARED)) as SharedFile;

/**
 * The model of one language. `folder` holds its sentence files. Throws an error that names the file
 * of the mistake.
 */
export function buildModel(folder: string, names: GuideNames): Model {
  const shared = sharedIn(folder);
  const rules = { ...shared.rules, agency: `(${names.agency.callers.join('|')})` };
  const intents = [...sentencesIn(folder)]
    .flatMap(([file, all]) =>
      Object.entries(all).map(([name, sentences]) => intentOf(name, sentences, rules, join(folder, `${file}.yaml`))),
    )
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  return {
    interactionModel: {
      languageModel: {
        invocationName: names.skill.invocationName,
        intents,
        types: typesOf(names, shared.types).filter(({ name }) =>
          intents.some(({ slots }) => slots.some(({ type }) => type === name)),
        ),
        // Callers ask much that no phone guide can know: better to say so than to guess.
        modelConfiguration: { fallbackIntentSensitivity: { level: 'HIGH' } },
      },
    },
  };
}

function intentOf(name: string, asked: Sentences, sharedRules: Rules, path: string): ModelIntent {
  const { slots = {}, sentences } = asked;
  const rules = { ...sharedRules, ...asked.rules };
  try {
    return {
      name: builtIns.has(`AMAZON.${name}`) ? `AMAZON.${name}` : name,
      slots: Object.entries(slots).map(([slot, type]) => ({ name: slot, type })),
      samples: samplesOf(sentences, rules, slots),
    };
  } catch (error) {
    throw new Error(`${path}: ${name}: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
  }
}

/** The samples of all templates, each choice in one of them; where they are too many, the longest-winded templates give way first. */
function samplesOf(
  templates: readonly string[],
  rules: Rules,
  slots: Readonly<Record<string, string>>,
): readonly string[] {
  const expansions = templates.map((template) => expansion(template, rules, MOST_SAMPLES));
  const ofAtMost = (most: number): ReadonlySet<string> => new Set(expansions.flatMap((sentences) => sentences(most)));
  // The most that a template may have: doubled until there are too many in all, then found by halves.
  let [most, tooMany] = [1, 2];
  for (; tooMany <= MOST_SAMPLES && ofAtMost(tooMany).size <= MOST_SAMPLES; tooMany *= 2) most = tooMany;
  tooMany = Math.min(tooMany, MOST_SAMPLES + 1);
  while (tooMany - most > 1) {
    const middle = Math.floor((most + tooMany) / 2);
    if (ofAtMost(middle).size > MOST_SAMPLES) tooMany = middle;
    else most = middle;
  }
  const samples = ofAtMost(most);
  for (const sample of samples) {
    const stranger = slotsIn(sample).find((slot) => !(slot in slots));
    if (stranger !== undefined)
      throw new Error(`"${sample}" has a slot {${stranger}} that is not among the file's slots`);
  }
  return [...samples];
}

/** The slot types that hold the agency's own words, and those of the language. */
function typesOf(names: GuideNames, shared: SharedFile['types']): readonly ModelType[] {
  const own: Readonly<Record<string, Values>> = {
    TOPIC: names.topics,
    ABILITY: names.abilities,
    READY_ITEM: names.ready,
    CHANNEL: names.channels,
    TIER: names.tiers,
    FORM: names.forms,
    PROMPT: names.steps,
    MENU: names.menus,
  };
  return Object.entries({ ...own, ...shared }).map(([name, values]) => ({ name, values: valuesOf(values) }));
}

function valuesOf(values: Values): ModelType['values'] {
  return Object.entries(values).map(([id, { name, callers }]) => {
    const value = asSaid(name);
    const synonyms = [...new Set(callers)].filter((caller) => caller !== value);
    return { id, name: { value, synonyms } };
  });
}

/** A name as a recogniser writes it: "your A-number, if you have one" is "your a number if you have one". */
function asSaid(name: string): string {
  return name.toLowerCase().replaceAll(',', '').replaceAll('-', ' ');
}
