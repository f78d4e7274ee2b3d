/** What is English about lists, clock times and zones; the rest is in the names of words.json. */
import { grammarOf } from '../../core/grammar';
import { joined } from '../../core/speech/joining';
import type { Speech } from '../../core/speech/speech';
import type { Grammar } from '../../core/words';
import { names } from './words.json';

/** "a", "a and b", "a, b, and c". */
export const list: Grammar['list'] = (items, joiner = 'and') =>
  joined(items, ', ', `${items.length > 2 ? ',' : ''} ${joiner} `);

/** For items that hold commas themselves: "a; b, if any; and c". */
export const longList = (items: readonly Speech[]): Speech => joined(items, '; ', '; and ');

/** "8 a.m.", "8:30 p.m.", "noon". */
const clock: Grammar['clock'] = ({ hour, minute }) => {
  if (minute === 0 && hour === 12) return 'noon';
  if (minute === 0 && hour % 24 === 0) return 'midnight';
  const minutes = minute === 0 ? '' : `:${String(minute).padStart(2, '0')}`;
  return `${hour % 12 === 0 ? 12 : hour % 12}${minutes} ${hour < 12 ? 'a.m.' : 'p.m.'}`;
};

/** To stand before "time": "India". */
function otherZone(id: string): string {
  const parts = new Intl.DateTimeFormat('en-US', { timeZone: id, timeZoneName: 'longGeneric' }).formatToParts();
  const name = parts.find(({ type }) => type === 'timeZoneName')?.value ?? id;
  return name.replace(/ (Standard )?Time$/, '');
}

export const grammar = grammarOf(names, { list, clock, otherZone });
