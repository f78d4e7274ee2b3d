const MARKS = /[\u0300-\u036f]/g;

/** Latin letters without their accents: "mañana" → "manana". Callers type them or not, and few mistake the word. */
export const foldAccents = (text: string): string => text.normalize('NFD').replace(MARKS, '').normalize('NFC');
