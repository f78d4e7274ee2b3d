import type { FactId, Guide, Key, Menu, MenuId, MenuKey, TopicId } from './guide';

/** Where a topic is in the menus. */
export interface Place {
  readonly menu: MenuId;
  readonly key: MenuKey;
  /** All keys to press from the first greeting to the topic, in order. */
  readonly keys: readonly Key[];
}

const menuIds: readonly MenuId[] = ['main', 'star'];

/** The place of a topic in the menus, or undefined where no key leads to it. */
export function placeOf(guide: Guide, topic: TopicId): Place | undefined {
  for (const menu of menuIds) {
    const key = guide.menus[menu].keys.find(({ topics }) => topics.includes(topic));
    if (key) return { menu, key, keys: [...guide.menus[menu].after, key.press] };
  }
  return undefined;
}

/** What a key of a menu does, or undefined where the menu lacks it. */
export function keyOf(menu: Menu, press: Key): MenuKey | undefined {
  return menu.keys.find((key) => key.press === press);
}

/** The id of the fact that a key of a menu is. */
export function keyFact(menu: MenuId, press: Key): FactId {
  return `${menu}-${press}`;
}

/** The keys of a menu from position `from`, in the menu's own order, at most `atOnce` of them. */
export function readFrom(menu: Menu, from: number, atOnce: number): readonly MenuKey[] {
  return menu.keys.slice(from, from + atOnce);
}
