/** Rows that can be touched: things to choose from, or to tick. */
import { beginAt, documentOf, keycap, ROUND, touchable, u, words, type Apl } from './document';

/** A row: what stands before its label, and what below it. */
const row = (before: Apl, below: Apl, more: Apl): Apl =>
  touchable(
    'data',
    {
      type: 'Container',
      direction: 'row',
      alignItems: 'center',
      width: '100%',
      paddingTop: u(1.2),
      paddingBottom: u(1.2),
      paddingLeft: u(1.6),
      paddingRight: u(1.6),
      items: [
        before,
        {
          type: 'Container',
          shrink: 1,
          grow: 1,
          spacing: u(2),
          items: [words('body', '${data.label}', { fontSize: '${Math.round(@u * @row)}' }), below],
        },
      ],
    },
    { width: '100%', spacing: u(1.2), ...more },
  );

const sequence = (item: Apl, more: Apl): Apl => ({
  type: 'Sequence',
  id: 'rows',
  onMount: beginAt('rows'),
  width: '100%',
  data: '${screen.rows}',
  item,
  ...more,
});

const title: Apl = words('title', '${screen.title}', {
  when: ROUND,
  fontSize: u(2.6),
  width: u(26),
  textAlign: 'center',
  role: 'header',
});

/** A document of rows, which begins where the voice is. A round screen shows two at a time, in the square that fits into it. */
export const rowsDocument = (before: Apl, below: Apl, ofRow: Apl = {}, more: Apl = {}): Apl => {
  const item = row(before, below, ofRow);
  const onRound = sequence(item, { when: ROUND, width: u(34), height: u(26), spacing: u(1) });
  return documentOf([sequence(item, { grow: 1, shrink: 1, spacing: u(2) })], [title, onRound], more);
};

/** Things to choose from. */
export const listDocument = (): Apl =>
  rowsDocument(
    keycap('${data.key}', 7, { when: '${data.key}' }),
    words('small', '${data.note}', { when: '${data.note}' }),
  );
