/**
 * The guide that this skill is built with. Another agency is another folder, named here. Each is marked as pure: a bundle
 * that does not use a language leaves it out.
 */
import { readGuide, readNames } from '../core/guide/guide';
import en from './uscis/en.json';
import es from './uscis/es.json';
import facts from './uscis/guide.json';

export const guide = /* @__PURE__ */ readGuide(facts);

/** The names in each language that the guide speaks; what they must hold is checked by the build, against their shape. */
export const english = /* @__PURE__ */ readNames(en);
export const spanish = /* @__PURE__ */ readNames(es);
export const names = { en: english, es: spanish } as const;
