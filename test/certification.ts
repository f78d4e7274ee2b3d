/** Amazon's certification as assertions over a response. Every test that sees a response holds it against these. */
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { textOf, type Returned } from '../simulator/envelope';

const MOST_CHARACTERS = 8000;
/** More than one breath. */
const MOST_WORDS = 75;
const MOST_BYTES = 24 * 1024;

/** Elements of SSML that Alexa speaks, with the attributes that each may have. */
const elements: Readonly<Record<string, readonly string[]>> = {
  speak: [],
  break: ['time', 'strength'],
  sub: ['alias'],
  'say-as': ['interpret-as'],
  prosody: ['rate'],
  lang: ['xml:lang'],
};

/** Beginnings of the types of request that nobody said or touched anything for. */
const untold = [
  'SessionEndedRequest',
  'AlexaSkillEvent.',
  'System.ExceptionEncountered',
  'PlaybackController.',
  'AudioPlayer.',
  'Alexa.Presentation.APL.RuntimeError',
  'CanFulfillIntentRequest',
];

/** What is wrong with a response; empty where nothing is. `request` is the envelope that it answers. */
export function certify(request: unknown, returned: Returned): readonly string[] {
  const wrong: string[] = [];
  const expect = (holds: boolean, otherwise: string): void => void (holds || wrong.push(otherwise));
  const { response } = returned;
  const type = (request as { request?: { type?: unknown } } | null)?.request?.type;
  const screen = JSON.stringify(request).includes('"Alexa.Presentation.APL"');

  expect(JSON.stringify(returned).length <= MOST_BYTES, 'the response is larger than 24 KB');
  // Nobody listens any more, or nobody ever did.
  if (typeof type === 'string' && untold.some((name) => type.startsWith(name))) {
    expect(response.outputSpeech === undefined && response.reprompt === undefined, `${type} is answered with speech`);
    return wrong;
  }
  const ssml = response.outputSpeech?.ssml ?? '';
  const again = response.reprompt?.outputSpeech?.ssml;
  const speech = textOf(ssml);
  const listening = response.shouldEndSession === false;
  // Alexa goes on talking herself, and decides what becomes of the session.
  const asksLeave = response.directives?.some((directive) => directive.type === 'Connections.SendRequest') ?? false;
  expect(speech !== '', 'nothing is said');
  expect(
    speech.endsWith('?') === listening,
    `the microphone is ${listening ? 'open after a statement' : 'closed after a question'}: "${speech}"`,
  );
  expect(wordsIn(speech) <= MOST_WORDS, `longer than a breath: "${speech}"`);
  expect(listening === (again !== undefined), 'a reprompt goes with an open microphone, and only with one');
  expect(
    response.shouldEndSession !== undefined || screen || asksLeave,
    'a device without a screen is left with an undecided session',
  );
  expect(
    ssml.length <= MOST_CHARACTERS && (again ?? '').length <= MOST_CHARACTERS,
    'the speech is longer than 8,000 characters',
  );
  expect((response.card?.content ?? '').length <= MOST_CHARACTERS, 'the card is longer than 8,000 characters');
  for (const one of again === undefined ? [ssml] : [ssml, again]) wrong.push(...ssmlMistakes(one));
  expect(!/[*_`#]{2}|\[[^\]]*\]\(|https?:|www\./.test(speech), `markdown or a link is spoken: "${speech}"`);
  expect(!/undefined|null|NaN|\[object|\$\{/.test(speech), `something unfinished is spoken: "${speech}"`);
  expect(!/\.\.|\s[.,;?]|\?\S/.test(speech), `the punctuation is off: "${speech}"`);
  return wrong;
}

function ssmlMistakes(ssml: string): readonly string[] {
  const valid = XMLValidator.validate(ssml);
  if (valid !== true) return [`the SSML is not well-formed: ${valid.err.msg} in ${ssml}`];
  if (!/^<speak>[\s\S]*<\/speak>$/.test(ssml)) return [`the SSML is not one <speak>: ${ssml}`];
  const mistakes: string[] = [];
  new XMLParser({
    ignoreAttributes: false,
    attributeNamePrefix: '',
    updateTag: (tag, _path, attributes) => {
      const known = Object.hasOwn(elements, tag) ? elements[tag] : undefined;
      const strangers = Object.keys((attributes as Record<string, unknown> | undefined) ?? {}).filter(
        (name) => !known?.includes(name),
      );
      if (!known || strangers.length > 0) mistakes.push(`Alexa does not know <${tag} ${strangers.join(' ')}>`);
      return tag;
    },
  }).parse(ssml);
  return mistakes;
}

/** Words as they are counted in a breath: what stands between spaces; a number counts as much said slowly, digit by digit. */
const wordsIn = (speech: string): number =>
  speech
    .replace(/\b\d(?: \d)+\b/g, (digits) => digits.replaceAll(' ', ''))
    .split(/\s+/)
    .filter((word) => word !== '').length;
