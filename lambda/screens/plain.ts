import { documentOf, ROUND, u, words, type Apl } from './document';

/** Sizes in units for texts of up to so many characters, on a rectangle and on a round screen. */
const sizes: readonly { readonly upTo: number; readonly size: number; readonly round: number }[] = [
  { upTo: 60, size: 6.4, round: 4 },
  { upTo: 130, size: 5.2, round: 3.2 },
  { upTo: 220, size: 4.4, round: 2.8 },
  { upTo: Infinity, size: 3.6, round: 2.6 },
];

/** What is said, to read: the longer, the smaller, and the longest scrolls. */
export function plainDocument({ length }: string): Apl {
  const { size, round } = sizes.find(({ upTo }) => length <= upTo) ?? { size: 3.6, round: 2.6 };
  const text = (fontSize: number, more: Apl = {}): Apl =>
    words('big', '${screen.text}', { fontSize: u(fontSize), width: '100%', ...more });
  const body: Apl = {
    type: 'ScrollView',
    width: '100%',
    grow: 1,
    shrink: 1,
    spacing: u(2),
    item: text(size, { minHeight: u(38), textAlignVertical: 'center' }),
  };
  const onRound: Apl = {
    when: ROUND,
    type: 'ScrollView',
    width: u(34),
    height: u(30),
    item: text(round, { minHeight: u(30), textAlign: 'center', textAlignVertical: 'center' }),
  };
  return documentOf([body], [onRound]);
}
