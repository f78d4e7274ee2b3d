import { beginAt, documentOf, ROUND, touchable, u, words, type Apl } from './document';

/** An empty box, or one with a tick: drawn, since not every font has one. */
const box: Apl = {
  type: 'Frame',
  width: u(5),
  height: u(5),
  borderRadius: u(1),
  borderWidth: u(0.4),
  borderColor: "${data.ticked ? '@accent' : '@line'}",
  backgroundColor: "${data.ticked ? '@accent' : 'transparent'}",
  item: {
    when: '${data.ticked}',
    type: 'VectorGraphic',
    source: 'tick',
    scale: 'best-fit',
    width: '100%',
    height: '100%',
  },
};

const tick: Apl = {
  type: 'AVG',
  version: '1.0',
  width: 24,
  height: 24,
  items: [{ type: 'path', pathData: 'M5,12.5l4.5,4.5l9.5-10', fill: 'transparent', stroke: '#0B1220', strokeWidth: 3 }],
};

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
      box,
      {
        type: 'Container',
        shrink: 1,
        grow: 1,
        spacing: u(2),
        items: [
          words('body', '${data.label}', { fontSize: '${Math.round(@u * @row)}' }),
          words('small', '${data.state}'),
        ],
      },
    ],
  },
  { role: 'checkbox', checked: '${data.ticked}', width: '100%', spacing: u(1.2) },
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

/** What to have ready: a touch ticks it. */
export const checklistDocument = (): Apl =>
  documentOf([list({ grow: 1, shrink: 1, spacing: u(2) })], round, {
    graphics: { tick },
  });
