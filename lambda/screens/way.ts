import { button, documentOf, keycap, ROUND, TALL, u, WIDE, words, type Apl } from './document';

const number = (size: number): Apl =>
  words('number', '${screen.number}', { fontSize: u(size), accessibilityLabel: '${screen.spoken}' });

/** The keys in the order in which they are pressed; `below` is what each is for. */
const keys = (size: number, width: number, below: readonly Apl[], more: Apl = {}): Apl => ({
  when: '${screen.keys.length > 0}',
  type: 'Container',
  direction: 'row',
  data: '${screen.keys}',
  item: { type: 'Container', width: u(width), items: [keycap('${data.key}', size), ...below] },
  ...more,
});

const label: Apl = words('small', '${data.label}', { spacing: u(0.8), paddingRight: u(1) });

/** Whether anyone answers now: in words. */
const now = (more: Apl): Apl => ({
  when: '${screen.now.state}',
  type: 'Container',
  items: [words('strong', '${screen.now.state}'), words('body', '${screen.now.detail}', { fontSize: u(2.7) })],
  ...more,
});

const short: Apl = { when: '${screen.now.state}', textAlign: 'center' };

const note: Apl = words('small', '${screen.note}', { when: '${screen.note}', spacing: u(1.2) });

const code = (size: number): Apl => ({
  type: 'VectorGraphic',
  source: 'code',
  scale: 'fill',
  width: u(size),
  height: u(size),
  accessibilityLabel: '${screen.caption}',
  role: 'image',
});

const caption = (more: Apl = {}): Apl => words('small', '${screen.caption}', more);

const action = (more: Apl, size = 3): Apl =>
  button('screen.action', undefined, { when: '${screen.action}', ...more }, size);

/** Beside each other: what to dial, and the code that dials it. */
const wide: Apl = {
  when: WIDE,
  type: 'Container',
  direction: 'row',
  width: '100%',
  grow: 1,
  justifyContent: 'spaceBetween',
  alignItems: 'center',
  items: [
    {
      type: 'Container',
      shrink: 1,
      items: [number(7.4), note, keys(8.2, 13.6, [label], { spacing: u(1.2) }), now({ spacing: u(1.6) })],
    },
    {
      type: 'Container',
      width: u(25.5),
      alignItems: 'start',
      items: [code(25.5), caption({ spacing: u(1) }), action({ width: '100%', spacing: u(1.4) })],
    },
  ],
};

const tall: Apl = {
  when: TALL,
  type: 'Container',
  width: '100%',
  grow: 1,
  justifyContent: 'spaceAround',
  alignItems: 'start',
  items: [
    {
      type: 'Container',
      items: [number(6.9), note, keys(9.4, 14, [label], { spacing: u(3) }), now({ spacing: u(3) })],
    },
    {
      type: 'Container',
      width: '100%',
      alignItems: 'center',
      items: [code(34), caption({ spacing: u(1.6) }), action({ width: '100%', spacing: u(2.4) })],
    },
  ],
};

/** Two faces: what to dial, and with a swipe the code. */
const round: Apl = {
  type: 'Pager',
  width: '100%',
  height: '100%',
  navigation: 'wrap',
  items: [
    {
      type: 'Container',
      width: '100%',
      height: '100%',
      alignItems: 'center',
      justifyContent: 'center',
      items: [
        // The narrow ends of the circle take what is short.
        words('strong', '${screen.now.state}', { when: '${screen.now.state}', fontSize: u(3) }),
        number(4.2),
        words('small', '${screen.note}', {
          when: '${screen.note}',
          width: u(40),
          fontSize: u(2.1),
          textAlign: 'center',
          spacing: u(0.5),
        }),
        // No room for labels: the keys are said, and "key by key" shows each.
        keys(5.6, 7, [], { spacing: u(0.6) }),
        words('small', '${screen.now.detail}', { ...short, color: '@ink', width: u(34), spacing: u(0.6) }),
        action({ width: u(22), spacing: u(0.8) }, 2.4),
        words('small', '${screen.swipe}', { spacing: u(0.6), fontSize: u(2.1) }),
      ],
    },
    {
      type: 'Container',
      width: '100%',
      height: '100%',
      alignItems: 'center',
      justifyContent: 'center',
      items: [code(26), caption({ width: u(26), textAlign: 'center', spacing: u(0.8) })],
    },
  ],
};

/** The way to a person or to a topic; `graphic` is its code. */
export const wayDocument = (graphic: object): Apl =>
  documentOf([wide, tall], [{ ...round, when: ROUND }], { graphics: { code: graphic } });
