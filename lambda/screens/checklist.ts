import { u, words, type Apl } from './document';
import { rowsDocument } from './list';

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

/** What to have ready: a touch ticks it. */
export const checklistDocument = (): Apl =>
  rowsDocument(
    box,
    words('small', '${data.state}'),
    { role: 'checkbox', checked: '${data.ticked}' },
    { graphics: { tick } },
  );
