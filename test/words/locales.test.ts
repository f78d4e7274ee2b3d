/** One language, many locales: what each one hears. */
import { basename } from 'node:path';
import { copiesOf } from '../../tools/models';
import type { TurnLine } from '../../lambda/alexa/log';
import { createHandler } from '../../lambda/alexa/skill';
import { languageOf, locales, wordsFor } from '../../languages/index';
import { textOf } from '../../simulator/envelope';
import { certify } from '../certification';

/** The answer to a plain question in a locale, and the line that it leaves in the log. */
async function ask(locale: string | undefined, intent: string, slots: Readonly<Record<string, string>> = {}) {
  const lines: TurnLine[] = [];
  const handler = createHandler({ log: (line) => void lines.push(line) });
  const system = { application: { applicationId: 'a' }, user: { userId: 'u' } };
  const filled = Object.entries(slots).map(([name, id]): readonly [string, unknown] => [
    name,
    { name, value: id, resolutions: { resolutionsPerAuthority: [{ values: [{ value: { name: id, id } }] }] } },
  ]);
  const event = {
    version: '1.0',
    session: { new: true, sessionId: 's', attributes: {}, ...system },
    context: { System: { ...system, apiEndpoint: 'https://api.amazonalexa.com' } },
    request: {
      type: 'IntentRequest',
      requestId: 'r',
      timestamp: '2026-03-03T15:00:00Z',
      ...(locale !== undefined && { locale }),
      intent: { name: intent, confirmationStatus: 'NONE', slots: Object.fromEntries(filled) },
    },
  };
  const returned = JSON.parse(JSON.stringify(await handler(event))) as Parameters<typeof certify>[1];
  expect(certify(event, returned)).toEqual([]);
  const ssml = returned.response.outputSpeech?.ssml ?? '';
  return { ssml, speech: textOf(ssml), problem: lines.at(-1)?.problem };
}

it('is made for eight locales', () => {
  expect([...locales].sort()).toEqual(['en-US', 'en-CA', 'en-GB', 'en-AU', 'en-IN', 'es-US', 'es-MX', 'es-ES'].sort());
});

it.each([
  ['en-US', 'pound'],
  ['en-CA', 'pound'],
  ['en-GB', 'hash'],
  ['en-AU', 'hash'],
  ['en-IN', 'hash'],
  ['es-US', 'numeral'],
  ['es-MX', 'gato'],
  ['es-ES', 'almohadilla'],
])('in %s the key # is called %s', async (locale, name) => {
  const { speech, problem } = await ask(locale, 'KeyIntent', { key: '#', menu: 'star' });
  expect(speech).toContain(` ${name} `);
  expect(problem).toBeUndefined();
});

it.each([
  ['en-NZ', 'en', 'Yes, the call is free.'],
  ['es-AR', 'es', 'Sí, la llamada es gratis.'],
  ['fr-FR', 'en', 'Yes, the call is free.'],
  ['', 'en', 'Yes, the call is free.'],
  ['toString', 'en', 'Yes, the call is free.'],
])(
  'answers in the locale "%s", which is none of its own, in "%s", and tells the operator',
  async (locale, language, answer) => {
    const { speech, problem } = await ask(locale, 'CostIntent');
    expect(speech).toContain(answer);
    expect(problem).toBe(`the locale is none of this skill's: answered in ${language}`);
  },
);

it('takes a request without a locale for American English', async () => {
  const { speech, problem } = await ask(undefined, 'CostIntent');
  expect(speech).toContain('Yes, the call is free.');
  expect(problem).toBeUndefined();
});

it('has words of its own language for every locale', async () => {
  for (const locale of locales)
    expect((await wordsFor(locale)).about.sources.newspaper).toBe(
      languageOf(locale).code === 'es' ? 'un periódico' : 'a newspaper',
    );
});

it('pronounces English names in a Spanish answer as English', async () => {
  expect((await ask('es-US', 'UpToDateIntent')).ssml).toContain('un artículo de <lang xml:lang="en-US">Stilt</lang>,');
  const { ssml } = await ask('es-US', 'AskingToTalkIntent');
  expect(ssml).toContain('la palabra <lang xml:lang="en-US">InfoPass</lang>');
  expect((await ask('es-US', 'SocialMediaIntent')).ssml).toContain('<say-as interpret-as="characters">USCIS</say-as>');
  expect((await ask('en-US', 'UpToDateIntent')).ssml).not.toContain('<lang');
});

it('copies the model of a language for each of its other locales', () => {
  const copies = copiesOf([
    { path: pathOf('en-US'), text: 'English' },
    { path: pathOf('es-US'), text: 'Spanish' },
  ]);
  expect(copies.map(({ path, text }) => [basename(path), text])).toEqual([
    ['en-CA.json', 'English'],
    ['en-GB.json', 'English'],
    ['en-AU.json', 'English'],
    ['en-IN.json', 'English'],
    ['es-MX.json', 'Spanish'],
    ['es-ES.json', 'Spanish'],
  ]);
});

const pathOf = (locale: string): string =>
  `${__dirname.replace(/test.words$/, '')}skill-package/interactionModels/custom/${locale}.json`;
