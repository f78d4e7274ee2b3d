/** Speech as Alexa speaks it. Escaping happens here and only here. */
import type { Part, Speech } from '../core/index';

/** Pause between the groups of a number, and between its digits once the caller asked for slower speech; milliseconds. */
const BETWEEN_GROUPS = 300;
const BETWEEN_DIGITS = 500;

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
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
function toSsml(speech: Speech, slowly = false): string {
  const ssml = speech.map((part) => partToSsml(part, slowly)).join('');
  return slowly && ssml !== '' ? `<prosody rate="slow">${ssml}</prosody>` : ssml;
}

/** Speech as a part of a response. */
export const ssml = (speech: Speech, slowly = false): { type: 'SSML'; ssml: string } => ({
  type: 'SSML',
  ssml: `<speak>${toSsml(speech, slowly)}</speak>`,
});
