/** What a language is to the rest: a folder that holds all of it, and this, its manifest. */
import type { Words } from '../core/index';

export interface Language<Locale extends string = string> {
  /** ISO 639-1. Guides keep their names and notes under it. */
  readonly code: string;
  /** Where it is spoken. The model of the first is committed; the others get copies. `hash` is another name of "#". */
  readonly locales: Readonly<Record<Locale, { readonly hash?: string }>>;
  /** How a device is told to open a skill by its name, and to ask it something. */
  readonly invoke: { readonly open: string; readonly ask: string };
  /** All that is said, once somebody speaks it. */
  readonly load: () => Promise<Words>;
}
