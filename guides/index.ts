/** The guide that this skill is built with. Another agency is another folder, named here. */
import type { Guide, GuideNames } from '../lambda/guide/guide';
import en from './uscis/en.json';
import es from './uscis/es.json';
import facts from './uscis/guide.json';

export const guide = facts as unknown as Guide;

/** The names in each language that the guide speaks; what they must hold is checked by the build, against the schema. */
export const english = en as GuideNames;
export const spanish = es as GuideNames;
export const names = { en: english, es: spanish } as const;
