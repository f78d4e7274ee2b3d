/**
 * What is said, as typed parts. Sentences are written with the `say` tag; two renderers turn them
 * into what a device speaks and into plain text for cards and screens.
 */

/** Languages that a voice can pronounce inside another, as BCP 47 tags. */
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
