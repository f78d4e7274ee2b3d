import { button, documentOf, keycap, ROUND, TALL, u, WIDE, words, type Apl } from './document';

/** How far the call has come: a dot a key, those done filled, and the same in words beside it. */
const progress = (more: Apl = {}): Apl => ({
  type: 'Container',
  direction: 'row',
  alignItems: 'center',
  items: [
    {
      type: 'Container',
      direction: 'row',
      data: '${screen.dots}',
      item: {
        type: 'Frame',
        width: u(1.8),
        height: u(1.8),
        borderRadius: u(0.9),
        borderWidth: u(0.3),
        borderColor: "${data == 'ahead' ? '@line' : '@accent'}",
        backgroundColor: "${data == 'ahead' ? 'transparent' : '@accent'}",
        spacing: u(1),
      },
    },
    words('strong', '${screen.progress}', { spacing: u(2) }),
  ],
  ...more,
});

const hear = (size: number, more: Apl = {}): Apl => words('big', '${screen.hear}', { fontSize: u(size), ...more });

const press = (more: Apl = {}): Apl => words('title', '${screen.press}', more);

/** The number, while it is yet to be dialed. */
const number: Apl = words('number', '${screen.number}', {
  when: '${screen.number}',
  fontSize: u(5.4),
  paddingBottom: u(1.6),
});

const buttons = (width: number, more: Apl = {}): Apl => ({
  type: 'Container',
  direction: 'row',
  items: [
    button('screen.previous', width, { when: '${screen.previous}' }),
    button('screen.next', width, { spacing: u(2) }),
  ],
  ...more,
});

const wide = (size: number): Apl => ({
  when: WIDE,
  type: 'Container',
  direction: 'row',
  width: '100%',
  grow: 1,
  alignItems: 'center',
  items: [
    { type: 'Container', alignItems: 'center', items: [press(), keycap('${screen.key}', 32, { spacing: u(1) })] },
    {
      type: 'Container',
      shrink: 1,
      grow: 1,
      spacing: u(5),
      items: [number, progress(), hear(size, { spacing: u(2.4) }), buttons(21, { spacing: u(3.4) })],
    },
  ],
});

const tall = (size: number): Apl => ({
  when: TALL,
  type: 'Container',
  width: '100%',
  grow: 1,
  alignItems: 'center',
  justifyContent: 'spaceAround',
  items: [
    progress(),
    hear(size, { textAlign: 'center', width: '100%' }),
    { type: 'Container', alignItems: 'center', items: [press(), keycap('${screen.key}', 36, { spacing: u(1) })] },
    buttons(24),
  ],
});

const round = (size: number): Apl => ({
  when: ROUND,
  type: 'Container',
  alignItems: 'center',
  items: [
    words('small', '${screen.progress}'),
    hear(size, { textAlign: 'center', width: u(30), spacing: u(0.4) }),
    keycap('${screen.key}', 13, { spacing: u(1) }),
    {
      type: 'Container',
      direction: 'row',
      spacing: u(1.4),
      items: [
        button('screen.previous', 15, { when: '${screen.previous}' }, 2.3),
        button('screen.next', 15, { spacing: u(1) }, 2.3),
      ],
    },
  ],
});

/** One key of a call. The longer what is to be heard, the smaller. */
export function callDocument({ length }: string): Apl {
  const size = length <= 44 ? 5 : length <= 64 ? 4.2 : 3.6;
  return documentOf([wide(size), tall(size)], [round(length <= 44 ? 2.6 : 2.2)]);
}
