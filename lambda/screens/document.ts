/**
 * What all screens share: one visual language. APL 1.4 without imports, so that it runs on every device sold
 * and looks the same on each. Sizes are in units of the screen (@u): a design is drawn once and scales. style.json holds
 * the units, colours and styles: the edge, of which a television cuts some off, and the letters of a row, for which a
 * round screen has less room; focus is a frame around, so that a remote shows where it is: never colour alone.
 */

import style from './style.json';

/** A component, a style, a resource: APL as the device reads it. */
export type Apl = Readonly<Record<string, unknown>>;

/** How long a screen stays without a touch, in milliseconds: long enough to dial, and to hear the recording out. */
const IDLE = 15 * 60 * 1000;

/** The lowest version that has all that the documents use. */
const VERSION = '1.4';

export const ROUND = "${viewport.shape == 'round'}";
export const TALL = "${viewport.shape != 'round' && viewport.height > viewport.width}";
export const WIDE = "${viewport.shape != 'round' && viewport.height <= viewport.width}";

/** A length in units of the screen, in whole dp: the device would round each part on its own, and they would not fit. */
export const u = (units: number): string => `\${Math.round(@u * ${units})}`;

/** A text in one of the styles. */
export const words = (style: string, value: string, more: Apl = {}): Apl => ({
  type: 'Text',
  style,
  text: value,
  ...more,
});

/** A key as it looks on a telephone, `size` units wide. */
export const keycap = (key: string, size: number, more: Apl = {}): Apl => ({
  type: 'Frame',
  style: 'keycap',
  width: u(size),
  height: u(size),
  item: {
    type: 'Text',
    text: key,
    style: 'number',
    color: '@onAccent',
    fontSize: u(size * 0.66),
    width: '100%',
    height: '100%',
    textAlign: 'center',
    textAlignVertical: 'center',
  },
  ...more,
});

/** Something that can be touched, or pressed on a remote; `touch` is where its label and question are bound. */
export const touchable = (touch: string, item: Apl, more: Apl = {}): Apl => ({
  type: 'TouchWrapper',
  accessibilityLabel: `\${${touch}.spoken}`,
  role: 'button',
  onPress: { type: 'SendEvent', arguments: `\${${touch}.arguments}` },
  item: { type: 'Frame', style: 'touchable', inheritParentState: true, width: '100%', item },
  ...more,
});

/** A button with its label. */
export const button = (touch: string, width: number | undefined, more: Apl = {}, size = 3): Apl =>
  touchable(
    touch,
    {
      type: 'Text',
      style: 'strong',
      fontSize: u(size),
      text: `\${${touch}.label}`,
      width: '100%',
      height: u(size * 2.1),
      textAlign: 'center',
      textAlignVertical: 'center',
    },
    { ...(width !== undefined && { width: u(width) }), ...more },
  );

/** Scrolls a list to where the voice is. */
export const beginAt = (componentId: string): readonly Apl[] => [
  { type: 'ScrollToIndex', componentId, index: '${screen.from}', align: 'first' },
];

/** The title, and who speaks: nobody official. A round screen has no corner for the latter. */
const header: Apl = {
  type: 'Container',
  direction: 'row',
  width: '100%',
  justifyContent: 'spaceBetween',
  alignItems: 'center',
  items: [
    words('title', '${screen.title}', { shrink: 1, role: 'header' }),
    words('small', '${screen.unofficial}', { paddingLeft: u(2) }),
  ],
};

/** The whole of a screen: its ground, the header and a body. On a round screen the body is all there is. */
function page(body: readonly Apl[], round: readonly Apl[]): readonly Apl[] {
  return [
    {
      type: 'Frame',
      width: '100vw',
      height: '100vh',
      backgroundColor: '@ground',
      items: [
        {
          when: ROUND,
          type: 'Container',
          width: '100%',
          height: '100%',
          alignItems: 'center',
          justifyContent: 'center',
          items: round,
        },
        {
          type: 'Container',
          width: '100%',
          height: '100%',
          paddingLeft: '${Math.round(@u * @edge * 1.3)}',
          paddingRight: '${Math.round(@u * @edge * 1.3)}',
          paddingTop: '${Math.round(@u * @edge * 0.8)}',
          paddingBottom: '${Math.round(@u * @edge)}',
          items: [header, ...body],
        },
      ],
    },
  ];
}

/** A document; what is shown comes as the data source `screen`. */
export const documentOf = (body: readonly Apl[], round: readonly Apl[], more: Apl = {}): Apl => ({
  type: 'APL',
  version: VERSION,
  theme: 'dark',
  settings: { idleTimeout: IDLE },
  ...style,
  mainTemplate: { parameters: ['screen'], items: page(body, round) },
  ...more,
});
