/**
 * What is said, as typed parts. Sentences are written with the `say` tag; two renderers turn them
 * into SSML for the ear and into plain text for cards and screens. Escaping happens here and only here.
 */

/** Languages that Alexa can pronounce inside another, as BCP 47 tags. */
export type VoiceLanguage = 'en-US' | 'es-US';

export type Part =
  | { readonly kind: 'text'; readonly text: string }
  /** A telephone number in groups: "1-800-375-5283". */
  | { readonly kind: 'phone'; readonly number: string }
  /** Something that is written one way and said another: "#" and "pound". */
  | { readonly kind: 'said-as'; readonly written: string; readonly said: string }
  /** Letters said one by one: "TTY". */
  | { readonly kind: 'letters'; readonly text: string }
  | { readonly kind: 'foreign'; readonly text: string; readonly language: VoiceLanguage }
  /** Silence, in milliseconds. */
  | { readonly kind: 'pause'; readonly ms: number };

export type Speech = readonly Part[];

export const phone = (number: string): Part => ({ kind: 'phone', number });
export const saidAs = (written: string, said: string): Part => ({ kind: 'said-as', written, said });
export const letters = (text: string): Part => ({ kind: 'letters', text });
export const foreign = (text: string, language: VoiceLanguage): Part => ({ kind: 'foreign', text, language });
export const pause = (ms: number): Part => ({ kind: 'pause', ms });

type Spoken = string | number | Part | Speech;

const isSpeech = (spoken: Spoken): spoken is Speech => Array.isArray(spoken);

/** The parts of something spoken: text stays text, parts and whole speeches are taken as they are. */
function parts(spoken: Spoken): Speech {
  if (typeof spoken === 'string' || typeof spoken === 'number') return [{ kind: 'text', text: String(spoken) }];
  return isSpeech(spoken) ? spoken : [spoken];
}

/** Template tag for a sentence: say`Call ${phone(number)}.` */
export function say(strings: TemplateStringsArray, ...values: readonly Spoken[]): Speech {
  return strings.flatMap((text, i) => {
    const value = values[i];
    return [...(text === '' ? [] : parts(text)), ...(value === undefined ? [] : parts(value))];
  });
}

/** Sentences one after the other, a space between them; empty ones are left out. */
export function sentences(...all: readonly (Speech | undefined)[]): Speech {
  return all
    .filter((speech): speech is Speech => speech !== undefined && speech.length > 0)
    .flatMap((speech, i) => (i === 0 ? speech : [...parts(' '), ...speech]));
}

/** The same speech with the names of another language marked, so that they are pronounced in it. */
export function pronounced(
  speech: Speech,
  foreignNames: { readonly language: VoiceLanguage; readonly names: readonly string[] } | undefined,
): Speech {
  if (!foreignNames) return speech;
  const { language, names } = foreignNames;
  return speech.flatMap((part) => {
    if (part.kind !== 'text') return [part];
    const words = part.text.split(new RegExp(`(?<![\\p{L}\\d])(${names.join('|')})(?![\\p{L}\\d])`, 'u'));
    return words.flatMap((text) => {
      if (text === '') return [];
      return [names.includes(text) ? foreign(text, language) : ({ kind: 'text', text } as const)];
    });
  });
}

/** Pause between the groups of a number, and between its digits once the caller asked for slower speech; milliseconds. */
const BETWEEN_GROUPS = 300;
const BETWEEN_DIGITS = 500;

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

/** Control characters and the like, which XML 1.0 forbids even when escaped. */
const forbidden = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu;

/** Text made safe for SSML. */
function escape(text: string): string {
  return text.replace(forbidden, '').replace(/[&<>"]/g, (c) => escapes[c] ?? c);
}

const digits = (text: string): string => `<say-as interpret-as="digits">${text}</say-as>`;

function numberToSsml(number: string, slowly: boolean): string {
  const spoken = slowly ? number.replaceAll('-', '').split('') : number.split('-');
  return spoken.map(digits).join(`<break time="${slowly ? BETWEEN_DIGITS : BETWEEN_GROUPS}ms"/> `);
}

function partToSsml(part: Part, slowly: boolean): string {
  switch (part.kind) {
    case 'text':
      return escape(part.text);
    case 'phone':
      return numberToSsml(part.number, slowly);
    case 'said-as':
      return `<sub alias="${escape(part.said)}">${escape(part.written)}</sub>`;
    case 'letters':
      return `<say-as interpret-as="characters">${escape(part.text)}</say-as>`;
    case 'foreign':
      return `<lang xml:lang="${part.language}">${escape(part.text)}</lang>`;
    case 'pause':
      return `<break time="${part.ms}ms"/>`;
    default:
      return part satisfies never;
  }
}

/** The inside of a <speak> element. `slowly` says numbers digit by digit and everything at a slower rate. */
export function toSsml(speech: Speech, slowly = false): string {
  const ssml = speech.map((part) => partToSsml(part, slowly)).join('');
  return slowly && ssml !== '' ? `<prosody rate="slow">${ssml}</prosody>` : ssml;
}

/** What is read rather than heard: cards, screens, logs of the terminal. */
export function toText(speech: Speech): string {
  return speech
    .map((part) => {
      switch (part.kind) {
        case 'text':
        case 'letters':
        case 'foreign':
          return part.text;
        case 'phone':
          return part.number;
        case 'said-as':
          return part.written;
        case 'pause':
          return '';
        default:
          return part satisfies never;
      }
    })
    .join('');
}
