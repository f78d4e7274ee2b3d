import type { FactId, Guide, MenuId, MenuKey, TopicId } from './guide';
import type { Key } from './keys';
import { readingOf } from './reading';

/** Where a topic is in the menus. */
export interface Place {
  readonly menu: MenuId;
  readonly topic: TopicId;
  /** All keys to press from the first greeting to the topic, in order. */
  readonly keys: readonly Key[];
}

/** The menus of a guide, in its own order: the first is the main one. */
export const menusOf = (guide: Guide): readonly MenuId[] => indexOf(guide).menus;

/** The place of a topic in the menus, or undefined where no key leads to it. */
export const placeOf = (guide: Guide, topic: string): Place | undefined => indexOf(guide).byTopic.get(topic);

/** What a key of a menu does, or undefined where the menu lacks it. */
export const keyOf = (guide: Guide, menu: MenuId, press: Key): MenuKey | undefined =>
  indexOf(guide).byKey.get(keyFact(menu, press));

/** The menu that some keys lead to. */
export const menuWith = (guide: Guide, after: readonly Key[]): MenuId | undefined =>
  menusOf(guide).find((menu) => keysBefore(guide, menu).join() === after.join());

/** The keys that lead to a menu, from the first greeting. */
export const keysBefore = (guide: Guide, menu: MenuId): readonly Key[] => guide.menus[menu]?.after ?? [];

/** The keys of a menu, in the order in which they are read out. */
export const keysIn = (guide: Guide, menu: MenuId): readonly MenuKey[] => guide.menus[menu]?.keys ?? [];

/** The id of the fact that a key of a menu is. */
export const keyFact = (menu: MenuId, press: Key): `${string}-${Key}` => `${menu}-${press}`;

/** The keys of a menu from position `from`, in the menu's own order, at most `atOnce` of them. */
export const readFrom = (guide: Guide, menu: MenuId, from: number, atOnce: number): readonly MenuKey[] =>
  keysIn(guide, menu).slice(from, from + atOnce);

interface Index {
  readonly menus: readonly MenuId[];
  readonly byTopic: ReadonlyMap<string, Place>;
  readonly byKey: ReadonlyMap<FactId, MenuKey>;
}

const indexes = new WeakMap<Guide, Index>();

/** The keys of the menus by what they are looked for: made once, so that a longer menu takes no longer. The first of a kind counts. */
function indexOf(guide: Guide): Index {
  const before = indexes.get(guide);
  if (before) return before;
  const menus = Object.keys(guide.menus) as MenuId[];
  const all = menus.flatMap((menu) => keysIn(guide, menu).map((key) => ({ menu, key }))).toReversed();
  const index: Index = {
    menus,
    byTopic: new Map(
      all.flatMap(({ menu, key: { press } }) =>
        // Looked up, and not told yet.
        readingOf(guide)
          .take(keyFact(menu, press))
          .value.map((topic): [string, Place] => [topic, { menu, topic, keys: [...keysBefore(guide, menu), press] }]),
      ),
    ),
    byKey: new Map(all.map(({ menu, key }): [FactId, MenuKey] => [keyFact(menu, key.press), key])),
  };
  indexes.set(guide, index);
  return index;
}
