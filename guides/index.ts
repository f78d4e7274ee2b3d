/** The guide that this skill is built with. Another agency is another folder, named here. */
import { readGuide, readNames, type GuideNames } from '../core/index';
import facts from './uscis/guide.json';

export const guide = readGuide(facts);

/** Its names and notes in a language (ISO 639-1), read once somebody speaks it. The build checks their shape. */
export async function namesIn(code: string): Promise<GuideNames> {
  const { default: names } = (await import(`./uscis/${code}.json`)) as { readonly default: unknown };
  return readNames(names);
}
