import type { Language } from '../language';

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
  load: async () => (await import('./words')).words,
} as const satisfies Language;
