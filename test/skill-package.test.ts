import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv from 'ajv';
import { locales } from '../languages/index';
import { manifest } from '../tools/manifest';
import type { LintedModel } from '../tools/model-rules';
import { readJson as read, readYaml } from '../tools/read';

const root = join(__dirname, '../skill-package');
const models = join(root, 'interactionModels/custom');

type LocaleTexts = Readonly<
  Record<'name' | 'summary' | 'description', string> & Record<'examplePhrases' | 'keywords', readonly string[]>
>;

interface Manifest {
  readonly manifest: {
    readonly publishingInformation: {
      readonly locales: Readonly<Record<string, LocaleTexts>>;
      readonly isAvailableWorldwide: boolean;
      readonly distributionCountries: readonly string[];
      readonly testingInstructions: string;
    };
  };
}

interface LanguageOfStore {
  readonly model: string;
  readonly launch: string;
  readonly unofficial: string;
  readonly says: readonly string[];
}

const table = readYaml(join(__dirname, 'skill-package.yaml')) as {
  readonly refused: readonly Readonly<Record<'what' | 'of' | 'named', string> & Record<'value', unknown>>[];
  readonly longest: Readonly<Record<'name' | 'summary' | 'description', number>>;
  readonly languages: Readonly<Record<string, LanguageOfStore>>;
};

const skill = read(join(root, 'skill.json')) as Manifest;
const texts = Object.entries(skill.manifest.publishingInformation.locales);

function languageOf(locale: string): LanguageOfStore {
  const language = table.languages[locale.slice(0, 2)];
  if (!language) throw new Error(`no such language: ${locale}`);
  return language;
}

const invocationNameOf = (locale: string): string =>
  (read(join(models, `${languageOf(locale).model}.json`)) as LintedModel).interactionModel.languageModel.invocationName;

describe('Amazon’s schema of the Skill Management API', () => {
  const validate = schemas();

  it.each(readdirSync(models))('takes the model %s', (file) => {
    expect(validate('v1.skill.interactionModel.InteractionModelData', read(join(models, file)))).toEqual([]);
  });

  it('takes the manifest', () => {
    expect(validate('v1.skill.Manifest.SkillManifestEnvelope', skill)).toEqual([]);
  });

  it.each(table.refused)('refuses $what', ({ of, value, named }) => {
    expect(validate(of, value).join()).toContain(named);
  });
});

describe.each(texts)('the manifest in %s', (locale, own) => {
  const { name, summary, description, examplePhrases, keywords } = own;
  const invocationName = invocationNameOf(locale);

  it('keeps the limits of the store', () => {
    for (const [part, most] of Object.entries(table.longest))
      expect(own[part as 'name'].length).toBeLessThanOrEqual(most);
    expect(keywords.length).toBeLessThanOrEqual(30);
    expect(skill.manifest.publishingInformation.testingInstructions.length).toBeLessThanOrEqual(4000);
  });

  it('has three example phrases, each with the wake word, a launch word and the name that the model listens for', () => {
    expect(examplePhrases).toHaveLength(3);
    for (const phrase of examplePhrases)
      expect(phrase).toMatch(new RegExp(`^Alexa, (${languageOf(locale).launch}) ${invocationName}( |$)`));
    expect(new Set(examplePhrases).size).toBe(3);
  });

  // Source: Alexa policy requirements: a name that suggests an agency's own skill is rejected.
  it('names no agency in the name, the invocation name and the keywords', () => {
    for (const text of [name, invocationName, ...keywords])
      expect(text).not.toMatch(
        /\b(u\.? ?s\.? ?c\.? ?i\.? ?s|d\.? ?h\.? ?s|homeland|official|oficial|government|gobierno|federal)\b/i,
      );
  });

  it('says that it is unofficial and no legal advice', () => {
    const { unofficial, says } = languageOf(locale);
    for (const text of [summary, description]) expect(text).toMatch(new RegExp(unofficial, 'i'));
    for (const sentence of says) expect(description).toMatch(new RegExp(sentence));
  });
});

it('is what the build makes of the languages, byte for byte', () => {
  const { path, text } = manifest(join(root, '..'));
  expect(readFileSync(path, 'utf8')).toBe(text);
});

it('has texts in the store for every locale that the skill is made for', () => {
  expect(texts.map(([locale]) => locale).sort()).toEqual([...locales].sort());
});

it('has a model for no other locale', () => {
  for (const file of readdirSync(models)) expect(locales).toContain(file.replace(/\.json$/, ''));
});

// Source: developer.amazon.com, "SMAPI Error Codes", CONFLICTING_INSTANCES.
it('names no countries while it is for all of them', () => {
  const { isAvailableWorldwide, distributionCountries } = skill.manifest.publishingInformation;
  expect(isAvailableWorldwide).toBe(distributionCountries.length === 0);
});

/**
 * Validates against a definition of `ask-smapi-model`; returns what is wrong. A part that the definition does not
 * name is wrong too: Amazon answers UNEXPECTED_PROPERTY.
 */
function schemas(): (definition: string, value: unknown) => readonly string[] {
  const path = require.resolve('ask-smapi-model/package.json').replace('package.json', 'spec.json');
  const { definitions } = read(path) as { definitions: Record<string, Record<string, unknown>> };
  const strict = Object.fromEntries(
    Object.entries(definitions).map(([name, definition]) => [name, closed(definition)]),
  );
  const ajv = new Ajv({ strict: false, allErrors: true, validateFormats: false, logger: false });
  ajv.addSchema({ $id: 'smapi', definitions: strict });
  return (definition, value) => {
    const validator = ajv.getSchema(`smapi#/definitions/${definition}`);
    if (!validator) throw new Error(`ask-smapi-model has no definition ${definition}`);
    return validator(value) === true
      ? []
      : (validator.errors ?? []).map(
          (error) => `${error.instancePath} ${error.message ?? ''} ${JSON.stringify(error.params)}`,
        );
  };
}

/** A definition that takes nothing but the parts that it names, unless others build on it. */
function closed(definition: Record<string, unknown>): Record<string, unknown> {
  const open = definition.allOf !== undefined || definition.discriminator !== undefined;
  return open || definition.properties === undefined || definition.additionalProperties !== undefined
    ? definition
    : { ...definition, additionalProperties: false };
}
