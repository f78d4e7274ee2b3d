import { known, type Guide, type Key } from './guide';

/** What a telephone waits for a comma in a number, in seconds: so do iPhones and Android phones. */
const COMMA = 2;

/**
 * An address that dials `phone` ("1-800-555-0100") and then presses `keys`, with pauses before each.
 * With a star or a pound among the keys, or where the guide knows no pauses, it dials the number alone:
 * iPhones refuse such an address, and half of the keys would lead elsewhere.
 */
export function dialAddress(guide: Guide, phone: string, keys: readonly Key[]): string {
  const number = `tel:+${inWorldFormat(phone)}`;
  if (!dialsKeys(guide, keys)) return number;
  const { first, between } = known(guide, 'dial-pauses');
  return number + keys.map((key, i) => `${pause(i === 0 ? first : between)}${key}`).join('');
}

/** Whether the keys can be part of such an address. */
export function dialsKeys(guide: Guide, keys: readonly Key[]): boolean {
  const pauses = guide.facts['dial-pauses'] as Guide['facts']['dial-pauses'] | undefined;
  return pauses !== undefined && keys.length > 0 && keys.every((key) => /^\d$/.test(key));
}

const pause = (seconds: number): string => ','.repeat(Math.ceil(seconds / COMMA));

/** The guide's numbers are American ones, with the country code or without. */
const inWorldFormat = (phone: string): string => {
  const digits = phone.replace(/\D/g, '');
  return digits.length === 10 ? `1${digits}` : digits;
};
