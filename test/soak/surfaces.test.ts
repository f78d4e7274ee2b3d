/** Speech, card and screen of every question, at four moments and on two clocks: nothing contradicts, and no time is without its zone. */
import { join } from 'node:path';
import { devices } from '../../simulator/devices';
import { textOf, type Returned } from '../../simulator/envelope';
import { readYaml } from '../../tools/read';
import { asked } from '../asking';
import { everyQuestion } from './requests';
import { skillIn } from './soak';

interface Ways {
  readonly open: string;
  readonly closed: string;
  readonly clock: string;
  readonly zone: string;
  readonly older: string;
  readonly dated: string;
}

const { languages, moments, zones } = readYaml(join(__dirname, 'surfaces.yaml')) as {
  readonly languages: Readonly<Record<string, Ways>>;
  readonly moments: Readonly<Record<string, { readonly at: string; readonly open: boolean }>>;
  readonly zones: readonly string[];
};

/** All texts of a screen, each on its own. */
const textsIn = (shown: unknown): readonly string[] =>
  typeof shown === 'object' && shown !== null
    ? Object.values(shown).flatMap(textsIn)
    : typeof shown === 'string'
      ? [shown]
      : [];

/** The telephone numbers of a text, in digits. */
const numbersIn = (text: string): readonly string[] =>
  [...text.matchAll(/\+?\d[\d -]{8,}\d/g)].map(([number]) => number.replace(/\D/g, '').replace(/^1/, ''));

/** What is wrong with what one surface tells at a moment. */
function untrue(name: string, text: string, isOpen: boolean, { open, closed, older, dated }: Ways): readonly string[] {
  const sentences = text.split(/(?<=[a-záéíóú)][.?!]) /);
  return [
    ...(new RegExp(open).test(text) && !isOpen ? [`the ${name} says open: ${text}`] : []),
    ...(new RegExp(closed).test(text) && isOpen ? [`the ${name} says closed: ${text}`] : []),
    ...sentences.flatMap((one) =>
      new RegExp(older).test(one) && !new RegExp(dated).test(one)
        ? [`the ${name} tells old hours as of today: ${one}`]
        : [],
    ),
  ];
}

/** A time of the clock in a text that names no zone. */
const isZoneless = (text: string, { clock, zone }: Ways): boolean =>
  new RegExp(clock).test(text) && !new RegExp(zone).test(text);

const cases = Object.keys(languages).flatMap((locale) =>
  Object.keys(moments).flatMap((moment) => zones.map((zone) => [locale, moment, zone] as const)),
);

test.each(cases)('%s, %s, in %s', async (locale, moment, zone) => {
  const ways = languages[locale];
  const { at, open } = moments[moment] ?? {};
  if (!ways || at === undefined || open === undefined) throw new Error(`${locale}, ${moment}: not in surfaces.yaml`);
  const { handler } = skillIn({ skillId: true, zone, services: 'work', memory: 'none', stored: {} });
  const wrong = new Set<string>();
  for (const { name, slots } of everyQuestion) {
    const event = asked(name, slots, { locale, at, viewport: devices['echo-show-8'] });
    const { response } = JSON.parse(JSON.stringify(await handler(event))) as Returned;
    const speech = textOf(response.outputSpeech?.ssml ?? '');
    const card = response.card?.content ?? '';
    const shown = textsIn(response.directives?.map(({ datasources }) => datasources));
    const screen = shown.join(' | ');
    const surfaces = { speech, card, screen };
    for (const [surface, text] of Object.entries(surfaces))
      for (const problem of untrue(surface, text, open, ways)) wrong.add(`${name}: ${problem}`);
    // A place that is named makes its own zone the caller's.
    if (isZoneless(speech, ways)) wrong.add(`${name}: a time without its zone: ${speech}`);
    for (const line of card.split('\n')) if (isZoneless(line, ways)) wrong.add(`${name}: on the card: ${line}`);
    if (isZoneless(screen, ways)) wrong.add(`${name}: on the screen: ${screen}`);
    const said = numbersIn(speech);
    for (const numbers of [numbersIn(card), numbersIn(screen)])
      if (said.length > 0 && numbers.length > 0 && !numbers.some((one) => said.includes(one)))
        wrong.add(`${name}: ${said.join()} is said and ${numbers.join()} is shown`);
  }
  expect([...wrong].slice(0, 8)).toEqual([]);
});
