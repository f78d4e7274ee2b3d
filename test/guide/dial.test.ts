import { guide } from '../../guides/index';
import { dialAddress } from '../../lambda/guide/dial';
import type { Guide, Key } from '../../lambda/guide/guide';

const without: Guide = { ...guide, facts: { ...guide.facts, 'dial-pauses': undefined } as unknown as Guide['facts'] };
const pausing = (first: number, between: number): Guide => ({
  ...guide,
  facts: { ...guide.facts, 'dial-pauses': { ...guide.facts['dial-pauses'], value: { first, between } } },
});

test.each<[string, Guide, string, Key[], string]>([
  ['a pause of two seconds is a comma', pausing(6, 2), '1-800-555-0100', ['1', '2'], 'tel:+18005550100,,,1,2'],
  ['an odd pause is rounded up', pausing(3, 5), '1-800-555-0100', ['1', '2'], 'tel:+18005550100,,1,,,2'],
  ['a number without its country', pausing(2, 2), '877-555-0100', ['1'], 'tel:+18775550100,1'],
  ['a star among the keys', pausing(2, 2), '1-800-555-0100', ['1', '*', '4'], 'tel:+18005550100'],
  ['a pound among the keys', pausing(2, 2), '1-800-555-0100', ['1', '#'], 'tel:+18005550100'],
  ['no keys', pausing(2, 2), '1-800-555-0100', [], 'tel:+18005550100'],
  ['no pauses known', without, '1-800-555-0100', ['1'], 'tel:+18005550100'],
])('%s', (_, facts, phone, keys, address) => {
  expect(dialAddress(facts, phone, keys)).toBe(address);
});
