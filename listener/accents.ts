/** Latin letters without their accents: "mañana" → "manana". Callers type them or not, and few mistake the word. */
export function foldAccents(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC');
}
