import { beginAt, documentOf, ROUND, TALL, u, WIDE, words, type Apl } from './document';

const today = "${data.today != ''}";

/** Widths in units: the day, and the columns of the table. */
const DAY = 29;
const FIRST = 23.5;
const SECOND = 33;

/** The name of a day; today is said so, beside the name and in a frame of its own. */
const name: Apl = {
  type: 'Container',
  direction: 'row',
  alignItems: 'center',
  width: u(DAY),
  items: [
    {
      type: 'Frame',
      width: u(0.8),
      height: u(3.4),
      backgroundColor: "${data.today != '' ? '@accent' : 'transparent'}",
    },
    words('body', '${data.name}', { fontWeight: "${data.today != '' ? 700 : 400}", paddingLeft: u(1.2) }),
    words('small', '${data.today}', { when: today, color: '@accent', paddingLeft: u(1.2) }),
  ],
};

const day = (direction: 'row' | 'column', times: Apl, padding: number): Apl => ({
  type: 'Frame',
  width: '100%',
  backgroundColor: "${data.today != '' ? '@raised' : 'transparent'}",
  borderRadius: u(1),
  item: {
    type: 'Container',
    direction,
    alignItems: direction === 'row' ? 'center' : 'start',
    width: '100%',
    paddingTop: u(padding),
    paddingBottom: u(padding),
    items: [name, times],
  },
});

/** The times of a day under their columns; a day with one entry has it across. */
const inColumns: Apl = {
  type: 'Container',
  direction: 'row',
  grow: 1,
  data: '${data.times}',
  item: words('body', '${data}', {
    fontSize: u(3),
    width: `\${Math.round(@u * (length == 1 ? ${FIRST + SECOND} : (index == 0 ? ${FIRST} : ${SECOND})))}`,
  }),
};

/** The times of a day on lines of their own, each with whose it is. */
const onLines = (style: string, more: Apl): Apl => ({
  type: 'Container',
  width: '100%',
  data: '${data.lines}',
  item: words(style, '${data}', { color: '@ink', ...more }),
});

const columns: Apl = {
  type: 'Container',
  direction: 'row',
  paddingLeft: u(DAY),
  spacing: u(1),
  data: '${screen.columns}',
  item: words('small', '${data}', { width: `\${Math.round(@u * (index == 0 ? ${FIRST} : ${SECOND}))}` }),
};

const now: Apl = {
  when: '${screen.now.state}',
  type: 'Container',
  direction: 'row',
  alignItems: 'center',
  spacing: u(1),
  items: [
    words('strong', '${screen.now.state}'),
    words('small', '${screen.now.detail}', { shrink: 1, paddingLeft: u(1.6) }),
  ],
};

const note = words('small', '${screen.note}', { when: '${screen.note}', spacing: u(1) });

const wide: readonly Apl[] = [
  now,
  { when: WIDE, ...columns },
  { when: WIDE, type: 'Container', width: '100%', data: '${screen.days}', items: [day('row', inColumns, 0.32)] },
];

const tall: readonly Apl[] = [
  {
    when: TALL,
    type: 'Container',
    width: '100%',
    spacing: u(3),
    data: '${screen.days}',
    items: [day('column', onLines('small', { fontSize: u(2.7), paddingLeft: u(2) }), 1.4)],
  },
];

/** A round screen turns the days over, beginning with today. */
const round: Apl = {
  when: ROUND,
  type: 'Container',
  width: u(34),
  alignItems: 'center',
  items: [
    words('strong', '${screen.now.state}', { when: '${screen.now.state}' }),
    words('small', '${screen.now.detail}', { when: '${screen.now.state}', textAlign: 'center', width: '100%' }),
    {
      type: 'Sequence',
      id: 'days',
      onMount: beginAt('days'),
      width: '100%',
      height: u(18),
      spacing: u(1.4),
      data: '${screen.days}',
      item: {
        type: 'Container',
        width: '100%',
        paddingBottom: u(1.2),
        alignItems: 'center',
        items: [
          words('strong', "${data.name}${data.today != '' ? ' · ' : ''}${data.today}"),
          onLines('small', { fontSize: u(2.4), width: '100%', textAlign: 'center' }),
        ],
      },
    },
  ],
};

/** The hours of the week. */
export const hoursDocument = (): Apl => documentOf([...wide, ...tall, note], [round]);
