import { dialAddress } from '../../core/guide/dial';

test.each([
  ['a toll-free number', '1-800-555-0100', 'tel:+18005550100'],
  ['a number without its country', '877-555-0100', 'tel:+18775550100'],
  ['a number in the format of the world', '+1-212-555-0100', 'tel:+12125550100'],
])('%s is dialed alone', (_, phone, address) => {
  expect(dialAddress(phone)).toBe(address);
});
