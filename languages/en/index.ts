import type { Language } from '../language';
import { words } from './words';

/** The language of most turns: it is read with the rest, where others wait until somebody speaks them. */
export const en = {
  code: 'en',
  locales: {
    'en-US': {},
    'en-CA': {},
    'en-GB': { hash: 'hash' },
    'en-AU': { hash: 'hash' },
    'en-IN': { hash: 'hash' },
  },
  invoke: { open: 'open', ask: 'ask' },
  load: () => Promise.resolve(words),
} as const satisfies Language;
