/** What is to be shown, as data: facts and finished texts. How it looks is decided in screens/. */
import type { Asked } from './intents';

/** Something that can be touched: it asks a question, the same that a voice would. */
export interface Touch {
  readonly label: string;
  readonly ask: Asked;
}

/** A code to scan: the address that it holds, and in a few words what that does. */
export interface Code {
  readonly address: string;
  readonly caption: string;
}

/** How to reach something by telephone: the number, the keys in order, whether anyone answers now. */
export interface WayScreen {
  readonly is: 'way';
  readonly title: string;
  readonly number: string;
  /** What to press, or to say, in order. */
  readonly keys: readonly { readonly key: string; readonly label: string }[];
  /** "Open now", and until when; absent where the hours do not matter or the time is not known. */
  readonly now?: { readonly state: string; readonly detail: string };
  readonly note?: string;
  readonly code: Code;
  /** Where number and code are not seen at once: how to get to the code. */
  readonly swipe: string;
  readonly action?: Touch;
}

/** The call companion: one key. */
export interface CallScreen {
  readonly is: 'call';
  readonly title: string;
  /** The number, at the first key. */
  readonly number?: string;
  /** A key to press, or something to say. */
  readonly key?: string;
  readonly saying?: string;
  readonly press: string;
  readonly hear: string;
  /** Counted from 1. */
  readonly step: number;
  readonly of: number;
  readonly progress: string;
  readonly previous?: Touch;
  readonly next: Touch;
}

/** The hours of a week, by day. */
export interface HoursScreen {
  readonly is: 'hours';
  readonly title: string;
  readonly now?: { readonly state: string; readonly detail: string };
  /** What the columns are: the time of the line, and the caller's own where it differs. */
  readonly columns: readonly string[];
  readonly days: readonly {
    readonly name: string;
    /** The word for today, on that day. */
    readonly today: string;
    /** One text a column; a closed day has one. */
    readonly times: readonly string[];
  }[];
  readonly note?: string;
}

/** Things to choose from: the keys of a menu, the channels, what can be asked. */
export interface ListScreen {
  readonly is: 'list';
  readonly title: string;
  readonly rows: readonly (Touch & { readonly key?: string; readonly note?: string })[];
  /** The row to begin with, counted from 0. */
  readonly from: number;
}

/** What to have ready, with a tick at what is there. */
export interface ChecklistScreen {
  readonly is: 'checklist';
  readonly title: string;
  readonly rows: readonly (Touch & { readonly ticked: boolean; readonly state: string })[];
  /** The row that is being talked about, counted from 0. */
  readonly from: number;
}

/** What is said, to read. */
export interface PlainScreen {
  readonly is: 'plain';
  readonly title: string;
  readonly text: string;
}

export type Screen = WayScreen | CallScreen | HoursScreen | ListScreen | ChecklistScreen | PlainScreen;
