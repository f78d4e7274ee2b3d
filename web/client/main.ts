/** The page: a conversation on one side, the device on the other. */
import { locales } from '../../languages/index';
import { devices } from '../../simulator/devices';
import type { PageAnswer, PageRequest, PageSettings } from '../talks';
import { momentOf } from './clock';
import { clear, show, sizeOf } from './device';
import { addLine, fill, the } from './page';
import { canListen, hush, listen, speak } from './voice';

const suggestions: Readonly<Record<string, readonly string[]>> = {
  en: [
    'How do I reach a live person?',
    'Are they open now?',
    'When can I call?',
    'Walk me through it',
    'Read me the menu',
    'What should I have ready?',
    'How else can I reach them?',
    'Help',
  ],
  es: [
    '¿Cómo hablo con una persona?',
    '¿Están abiertos ahora?',
    '¿Cuándo puedo llamar?',
    '¿Qué debo tener a la mano?',
    'Ayuda',
  ],
};

const view = the('view', HTMLDivElement);
const frame = the('frame', HTMLDivElement);
const stage = the('stage', HTMLDivElement);
const utterance = the('utterance', HTMLInputElement);
const field = {
  device: the('device', HTMLSelectElement),
  locale: the('locale', HTMLSelectElement),
  reminders: the('reminders', HTMLSelectElement),
  zone: the('zone', HTMLInputElement),
  clock: the('clock', HTMLInputElement),
  aloud: the('aloud', HTMLInputElement),
};

/** The name of this window's conversation. */
let talk = crypto.randomUUID();

function settings(): PageSettings {
  const zone = field.zone.value.trim();
  const reminders = field.reminders.value as PageSettings['reminders'];
  return {
    device: field.device.value,
    locale: field.locale.value,
    zone,
    reminders,
    at: momentOf(field.clock.value, zone),
  };
}

/** Asks the server. Resolves to undefined where it could not answer, after saying why. */
async function post<T>(path: string, body: unknown): Promise<T | undefined> {
  try {
    const headers = { 'content-type': 'application/json' };
    const response = await fetch(path, { method: 'POST', headers, body: JSON.stringify(body) });
    const answer = (await response.json()) as T & { readonly mistake?: string };
    if (response.ok) return answer;
    addLine('mistake', 'That did not work', answer.mistake ?? '');
  } catch {
    addLine('mistake', 'That did not work', 'The simulator does not answer. Is it still running?');
  }
  return undefined;
}

async function ask(what: Pick<PageRequest, 'says' | 'touches'>, shown: string): Promise<void> {
  hush();
  addLine('you', 'You', shown);
  const answer = await post<PageAnswer>('/ask', { talk, settings: settings(), ...what });
  if (answer) await take(answer);
}

async function take({ exchange, traffic }: PageAnswer): Promise<void> {
  const { speech, ssml, card, screen, session } = exchange;
  const cardText = card && (card.title === '' ? 'It asks for a permission.' : `${card.title}\n${card.text}`);
  addLine('alexa', 'Alexa', speech === '' ? '(says nothing)' : speech, cardText ?? undefined);
  the('traffic', HTMLPreElement).textContent = traffic
    .map(({ request, response }) => `${JSON.stringify(request, null, 2)}\n\n${JSON.stringify(response, null, 2)}`)
    .join('\n\n');
  the('microphone', HTMLParagraphElement).textContent = {
    listening: 'The microphone is open: answer, or ask something else.',
    screen: 'The microphone is closed; the screen stays and can be touched.',
    ended: 'The session is over: the next question opens a new one.',
  }[session];
  const viewport = devices[field.device.value];
  if (viewport && screen) {
    await show(view, viewport, screen, touched);
    offer(touchesIn(screen.datasources));
  } else if (session === 'ended') nothing();
  fit();
  if (field.aloud.checked) await speak(ssml, field.locale.value);
}

function touched(args: readonly unknown[]): void {
  void ask({ touches: args }, `(touches: ${args.slice(1).join(' ')})`);
}

/** Takes away what is shown, and what could be touched of it. */
function nothing(): void {
  clear(view);
  offer([]);
}

/** Something on the screen that can be touched: what a screen reader says of it, and what it sends. */
interface Touchable {
  readonly spoken: string;
  readonly arguments: readonly unknown[];
}

/** All that can be touched on a screen, found in its data. */
function touchesIn(data: unknown): readonly Touchable[] {
  if (typeof data !== 'object' || data === null) return [];
  if ('spoken' in data && 'arguments' in data) return [data as Touchable];
  return Object.values(data).flatMap(touchesIn);
}

/** The engine takes no keys but those of a remote: what can be touched stands beside it as buttons. */
function offer(touches: readonly Touchable[]): void {
  the('touches', HTMLDivElement).replaceChildren(
    ...touches.map((touch) => {
      const button = document.createElement('button');
      button.type = 'button';
      button.className = 'quiet';
      button.textContent = touch.spoken;
      button.addEventListener('click', () => touched(touch.arguments));
      return button;
    }),
  );
}

/** Fits the device into the room that the page has for it. */
function fit(): void {
  const viewport = devices[field.device.value];
  frame.hidden = viewport === undefined;
  the('nothing', HTMLParagraphElement).hidden = viewport !== undefined;
  if (!viewport) return;
  const { width, height } = sizeOf(viewport);
  const scale = Math.min(1, (stage.clientWidth - 32) / width, (stage.clientHeight - 32) / height);
  frame.style.width = `${width * scale}px`;
  frame.style.height = `${height * scale}px`;
  frame.classList.toggle('round', viewport.shape === 'ROUND');
  view.style.transform = `scale(${scale})`;
}

function suggest(): void {
  const language = field.locale.value.slice(0, 2);
  the('suggestions', HTMLDivElement).replaceChildren(
    ...(suggestions[language] ?? []).map((text) => {
      const button = document.createElement('button');
      button.type = 'button';
      button.lang = language;
      button.textContent = text;
      button.addEventListener('click', () => void ask({ says: text }, text));
      return button;
    }),
  );
}

/** Another device or another language is another session: what was shown goes. */
function changed(): void {
  nothing();
  fit();
  suggest();
}

fill(
  field.device,
  Object.keys(devices).map((id) => [id, id === 'echo' ? 'Echo, without a screen' : nameOf(id)]),
);
fill(
  field.locale,
  locales.map((locale) => [locale, locale]),
);
fill(
  the('zones', HTMLDataListElement),
  Intl.supportedValuesOf('timeZone').map((zone) => [zone, zone]),
);
field.device.value = 'echo-show-8';

function nameOf(id: string): string {
  return id
    .split('-')
    .map((word) => (word === 'tv' ? 'TV' : word.charAt(0).toUpperCase() + word.slice(1)))
    .join(' ');
}

the('say', HTMLFormElement).addEventListener('submit', (event) => {
  event.preventDefault();
  const text = utterance.value.trim();
  if (text === '') return;
  utterance.value = '';
  void ask({ says: text }, text);
});

const ear = the('listen', HTMLButtonElement);
ear.hidden = !canListen();
ear.title = 'Your browser may send what it hears to its maker';
ear.addEventListener('click', () => {
  hush();
  the('microphone', HTMLParagraphElement).textContent = 'Listening…';
  void listen(field.locale.value).then((heard) => {
    the('microphone', HTMLParagraphElement).textContent = heard === undefined ? 'Nothing was understood.' : '';
    if (heard !== undefined) void ask({ says: heard }, heard);
  });
});

the('anew', HTMLButtonElement).addEventListener('click', () => {
  hush();
  void post('/forget', { talk });
  talk = crypto.randomUUID();
  the('lines', HTMLOListElement).replaceChildren();
  the('microphone', HTMLParagraphElement).textContent = '';
  changed();
  utterance.focus();
});

for (const select of [field.device, field.locale, field.reminders]) select.addEventListener('change', changed);
field.aloud.addEventListener('change', () => void hush());
// A television is used with the keys of its remote: the first thing that can be chosen takes the focus.
view.addEventListener('focus', () => view.querySelector<HTMLElement>('.focusable-element[id^=":"]')?.focus());
window.addEventListener('resize', fit);
changed();
utterance.focus();
