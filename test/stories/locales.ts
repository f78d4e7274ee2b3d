import { languages, modelLocale, wordsFor } from '../../languages/index';
import { toText } from '../../core/index';
import type { Story } from './story';

/** Where each language is spoken word for word alike, but for the name of the key "#". */
export const spoken: readonly {
  readonly told: string;
  /** The other locales, each with its name for the key. */
  readonly others: readonly (readonly [locale: string, hash: string | undefined])[];
}[] = languages.map((language) => ({
  told: modelLocale(language),
  others: Object.entries(language.locales)
    .slice(1)
    .map(([locale, { hash }]) => [locale, hash]),
}));

/** What a locale's language calls the key "#" at home. */
export async function hashOf(locale: string): Promise<string> {
  const said = (await wordsFor(locale)).grammar.key('#');
  const [part] = said;
  return part?.kind === 'said-as' ? part.said : toText(said);
}

/** A story as it is told in another locale of its language, where the key "#" is called `name`. */
export function toldIn(story: Story, locale: string, hash: string, name: string): Story {
  const named = new RegExp(`\\b${hash}\\b`, 'g');
  const beats = story.beats.map((beat) => ({ ...beat, answer: beat.answer.replace(named, name) }));
  return { ...story, locale, beats };
}
