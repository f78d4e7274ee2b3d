/** The browser's voice and ear, where it has them. */

/** A piece of an answer: something said in a language, or a silence in milliseconds. */
export type Piece = { readonly text: string; readonly language?: string } | { readonly pause: number };

/** SSML as pieces to say one after the other. Digits are said one by one, and what has an alias as its alias. */
export function piecesOf(ssml: string): readonly Piece[] {
  const root = new DOMParser().parseFromString(ssml.replaceAll('xml:lang', 'lang'), 'application/xml').documentElement;
  const pieces: Piece[] = [];
  const walk = (node: Node): void => {
    if (node.nodeType === Node.TEXT_NODE) return void pieces.push({ text: node.textContent ?? '' });
    if (!(node instanceof Element)) return;
    const text = node.textContent ?? '';
    switch (node.tagName) {
      case 'break':
        return void pieces.push({ pause: millisecondsIn(node.getAttribute('time') ?? '') });
      case 'say-as':
        return void pieces.push({ text: [...text].join(' ') });
      case 'sub':
        return void pieces.push({ text: node.getAttribute('alias') ?? text });
      case 'lang':
        return void pieces.push({ text, language: node.getAttribute('lang') ?? 'en-US' });
      default:
        node.childNodes.forEach(walk);
    }
  };
  walk(root);
  return joined(pieces);
}

function millisecondsIn(time: string): number {
  const [, number = '0', unit] = /^([\d.]+)(ms|s)$/.exec(time) ?? [];
  return unit === 's' ? Number(number) * 1000 : Number(number);
}

/** Pieces in the same language that no silence parts are one: a voice pauses between two. */
function joined(pieces: readonly Piece[]): readonly Piece[] {
  const all: Piece[] = [];
  for (const piece of pieces) {
    const before = all.at(-1);
    if (before && 'text' in before && 'text' in piece && before.language === piece.language) {
      all[all.length - 1] = { ...before, text: before.text + piece.text };
    } else all.push(piece);
  }
  return all.filter((piece) => 'pause' in piece || piece.text.trim() !== '');
}

let speaking = 0;

/** Says an answer with its pauses, in the place of one that is still being said. Resolves when it is said, or cut off. */
export async function speak(ssml: string, locale: string): Promise<void> {
  const turn = hush();
  const rate = ssml.includes('<prosody rate="slow">') ? 0.75 : 1;
  for (const piece of piecesOf(ssml)) {
    if (turn !== speaking) return;
    if ('pause' in piece) await new Promise((resolve) => setTimeout(resolve, piece.pause));
    else await sayPiece(piece.text, piece.language ?? locale, rate);
  }
}

/** Falls silent. Returns the number of whoever speaks next. */
export function hush(): number {
  if ('speechSynthesis' in window) window.speechSynthesis.cancel();
  return (speaking += 1);
}

function sayPiece(text: string, language: string, rate: number): Promise<void> {
  if (!('speechSynthesis' in window) || window.speechSynthesis.getVoices().length === 0) return Promise.resolve();
  return new Promise((resolve) => {
    const utterance = new SpeechSynthesisUtterance(text);
    utterance.lang = language;
    utterance.rate = rate;
    utterance.onend = () => resolve();
    utterance.onerror = () => resolve();
    window.speechSynthesis.speak(utterance);
  });
}

/** The part of the browser's speech recognition that is used; the types of the DOM lack it. */
interface Recognition {
  lang: string;
  onresult: (event: { readonly results: readonly (readonly { readonly transcript: string }[])[] }) => void;
  onerror: (event: { readonly error: string }) => void;
  onend: () => void;
  start(): void;
}

const recognition = (): (new () => Recognition) | undefined =>
  (window as unknown as { readonly webkitSpeechRecognition?: new () => Recognition }).webkitSpeechRecognition;

/** Whether the browser can listen. Some send what they hear to their maker: the page says so. */
export const canListen = (): boolean => recognition() !== undefined;

/** Listens for one sentence. Resolves to it, or to undefined where nothing was understood. */
export function listen(locale: string): Promise<string | undefined> {
  const Ear = recognition();
  if (!Ear) return Promise.resolve(undefined);
  return new Promise((resolve) => {
    const ear = new Ear();
    ear.lang = locale;
    let heard: string | undefined;
    ear.onresult = (event) => (heard = event.results[0]?.[0]?.transcript);
    ear.onerror = () => resolve(undefined);
    ear.onend = () => resolve(heard);
    ear.start();
  });
}
