import type { Language } from '../language';

export const es = {
  code: 'es',
  locales: { 'es-US': {}, 'es-MX': { hash: 'gato' }, 'es-ES': { hash: 'almohadilla' } },
  invoke: { open: 'abre', ask: 'pregunta a' },
  load: async () => (await import('./words')).words,
} as const satisfies Language;
