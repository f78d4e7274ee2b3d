/** From what is to be shown to what a device renders: an APL document, and the data that fills it. */
import type { Asked, Screen, Touch } from '../../core/index';
import { callDocument } from './call';
import { checklistDocument } from './checklist';
import { codeGraphic } from './code';
import { documentOf, type Apl } from './document';
import hours from './hours.json';
import { listDocument } from './list';
import { plainDocument } from './plain';
import { wayDocument } from './way';

export interface Rendered {
  readonly document: Apl;
  readonly datasources: { readonly screen: Apl };
}

/** The document of a screen. `unofficial` stands in its corner. */
export async function documentFor(screen: Screen, unofficial: string): Promise<Rendered> {
  return { document: await drawn(screen), datasources: { screen: { ...dataOf(screen), unofficial } } };
}

async function drawn(screen: Screen): Promise<Apl> {
  switch (screen.is) {
    case 'way':
      return wayDocument(await codeGraphic(screen.code.address));
    case 'call':
      return callDocument(screen.hear);
    case 'hours':
      // The week has a row a day on a wide screen, lines on a tall one, and a round one turns the days over.
      return documentOf(hours.body, hours.round);
    case 'list':
      return listDocument();
    case 'checklist':
      return checklistDocument();
    case 'plain':
      return plainDocument(screen.text);
    default:
      return screen satisfies never;
  }
}

function dataOf(screen: Screen): Apl {
  switch (screen.is) {
    case 'way': {
      const { title, number, keys, now, note, code, swipe, action } = screen;
      const spoken = [number, ...keys.map(({ key, label }) => `${key}: ${label}`)].join(', ');
      return {
        title,
        number,
        keys,
        now,
        note,
        caption: code.caption,
        swipe,
        spoken,
        action: action && touched(action),
      };
    }
    case 'call': {
      const { of, step, next, previous, ...rest } = screen;
      const dots = Array.from({ length: of }, (_, i) => (i < step ? 'done' : 'ahead'));
      return { ...rest, dots, next: touched(next), previous: previous && touched(previous) };
    }
    case 'hours':
      return {
        ...screen,
        days: screen.days.map((day) => ({ ...day, lines: linesOf(day.times, screen.columns) })),
        from: screen.days.findIndex(({ today }) => today !== ''),
      };
    case 'list':
      return {
        ...screen,
        rows: screen.rows.map((row) => ({ ...row, ...touched(row, row.key === undefined ? [] : [row.key]) })),
      };
    case 'checklist':
      return { ...screen, rows: screen.rows.map((row) => ({ ...row, ...touched(row, [], [row.state]) })) };
    case 'plain':
      return { ...screen };
    default:
      return screen satisfies never;
  }
}

/** Where there is no room for columns, each time says whose it is; a closed day is closed everywhere. */
const linesOf = (times: readonly string[], columns: readonly string[]): readonly string[] =>
  times.map((time, i) => (columns.length > 1 && times.length > 1 ? `${time} · ${columns[i] ?? ''}` : time));

/** What a touch sends, and what a screen reader says of it: the label with what stands before and after it. */
function touched({ label, ask }: Touch, before: readonly string[] = [], after: readonly string[] = []): Apl {
  return { label, spoken: [...before, label, ...after].join(', '), arguments: argumentsOf(ask) };
}

/** "ask", the intent, and the name and id of each slot, as the skill reads them back. */
const argumentsOf = ({ intent, slots }: Asked): readonly string[] => ['ask', intent, ...Object.entries(slots).flat()];
