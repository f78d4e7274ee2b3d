/** A sound event in the middle of the menu, for the tests that break it. */
import { asked, type Else } from '../asking';
import { changed } from '../paths';

/** What the first page of the main menu leaves behind. */
export const readingMenu = {
  version: 1,
  place: { at: 'reading-menu', menu: 'main', from: 3 },
  launched: true,
  slowly: true,
  refused: ['way'],
  misses: 0,
  turns: 4,
};

/** Asked while the menu is read. */
export const askedThere = (intent: string, more: Else = {}): ReturnType<typeof asked> =>
  asked(intent, {}, { isNew: false, attributes: readingMenu, ...more });

/** "What's next?" */
export const whole = askedThere('AMAZON.NextIntent');

/** A row of the tables of what is wrong: what is at a path; without `is`, nothing; without a path, instead of it all. */
export interface Wrong {
  readonly what: string;
  readonly at?: string;
  readonly is?: unknown;
}

/** The event with that wrong. */
export const wrong = ({ at = '', is }: Pick<Wrong, 'at' | 'is'>, event: unknown = whole): unknown =>
  changed(event, at, is);
