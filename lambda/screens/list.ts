import { beginAt, documentOf, keycap, ROUND, touchable, u, words, type Apl } from './document';

const row: Apl = touchable(
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
      keycap('${data.key}', 7, { when: '${data.key}' }),
      {
        type: 'Container',
        shrink: 1,
        grow: 1,
        spacing: u(2),
        items: [
          words('body', '${data.label}', { fontSize: '${Math.round(@u * @row)}' }),
          words('small', '${data.note}', { when: '${data.note}' }),
        ],
      },
    ],
  },
  { width: '100%', spacing: u(1.2) },
);

const list = (more: Apl): Apl => ({
  type: 'Sequence',
  id: 'rows',
  onMount: beginAt('rows'),
  width: '100%',
  data: '${screen.rows}',
  item: row,
  ...more,
});

/** A round screen shows two rows at a time, in the square that fits into it. */
const round: readonly Apl[] = [
  words('title', '${screen.title}', {
    when: ROUND,
    fontSize: u(2.6),
    width: u(26),
    textAlign: 'center',
    role: 'header',
  }),
  list({ when: ROUND, width: u(34), height: u(26), spacing: u(1) }),
];

/** Things to choose from. It begins where the voice is. */
export const listDocument = (): Apl => documentOf([list({ grow: 1, shrink: 1, spacing: u(2) })], round, {});
