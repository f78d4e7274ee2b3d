/**
 * An address that dials `phone` ("1-800-555-0100"), and no key after it: what a line asks first changes, and a key
 * pressed unasked leads elsewhere. The guide's numbers are American ones, with the country code or without.
 */
export function dialAddress(phone: string): string {
  const digits = phone.replace(/\D/g, '');
  return `tel:+${digits.length === 10 ? '1' : ''}${digits}`;
}
