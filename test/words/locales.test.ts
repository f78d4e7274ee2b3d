/** One language, many locales: what each one hears. */
import { basename } from 'node:path';
import { copiesOf } from '../../tools/models';
import { languageOf, locales, wordsFor } from '../../languages/index';
import { asked, send } from '../asking';
import { without } from '../paths';

/** The answer to a plain question in a locale, and what the log says is wrong with it. */
async function ask(locale: string, intent: string) {
  const { lines, ...came } = await send(asked(intent, {}, { locale }));
  return { ...came, problem: lines[0]?.problem };
}

it('is made for eight locales', () => {
  expect([...locales].sort()).toEqual(['en-US', 'en-CA', 'en-GB', 'en-AU', 'en-IN', 'es-US', 'es-MX', 'es-ES'].sort());
});

it.each([
  ['en-NZ', 'en', 'Within the US the call is free'],
  ['es-AR', 'es', 'Dentro de Estados Unidos la llamada es gratis'],
  ['fr-FR', 'en', 'Within the US the call is free'],
  ['', 'en', 'Within the US the call is free'],
  ['toString', 'en', 'Within the US the call is free'],
])(
  'answers in the locale "%s", which is none of its own, in "%s", and tells the operator',
  async (locale, language, answer) => {
    const { speech, problem } = await ask(locale, 'CostIntent');
    expect(speech).toContain(answer);
    expect(problem).toBe(`the locale is none of this skill's: answered in ${language}`);
  },
);

it('takes a request without a locale for American English', async () => {
  const { speech, lines } = await send(without(asked('CostIntent'), ['request', 'locale']));
  expect(speech).toContain('Within the US the call is free');
  expect(lines[0]?.problem).toBeUndefined();
});

it('has words of its own language for every locale, and nothing to complain of', async () => {
  for (const locale of locales) {
    expect((await ask(locale, 'CostIntent')).problem).toBeUndefined();
    expect((await wordsFor(locale)).about.sources.newspaper).toBe(
      languageOf(locale).code === 'es' ? 'un periódico' : 'a newspaper',
    );
  }
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
