/** The guide that this skill is built with. Another agency is another folder, named here. */
import type { Guide, GuideNames } from '../lambda/guide/guide';
import en from './uscis/en.json';
import facts from './uscis/guide.json';

export const guide = facts as unknown as Guide;
export const names: { readonly en: GuideNames } = { en };
