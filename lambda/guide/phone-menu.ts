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
    const key = indexOf(guide.menus[menu]).byTopic.get(topic);
    if (key) return { menu, key, keys: [...guide.menus[menu].after, key.press] };
  }
  return undefined;
}

/** What a key of a menu does, or undefined where the menu lacks it. */
export function keyOf(menu: Menu, press: Key): MenuKey | undefined {
  return indexOf(menu).byPress.get(press);
}

/** The id of the fact that a key of a menu is. */
export function keyFact(menu: MenuId, press: Key): FactId {
  return `${menu}-${press}`;
}

/** The keys of a menu from position `from`, in the menu's own order, at most `atOnce` of them. */
export function readFrom(menu: Menu, from: number, atOnce: number): readonly MenuKey[] {
  return menu.keys.slice(from, from + atOnce);
}

interface Index {
  readonly byTopic: ReadonlyMap<TopicId, MenuKey>;
  readonly byPress: ReadonlyMap<Key, MenuKey>;
}

const indexes = new WeakMap<Menu, Index>();

/** The keys of a menu by what they are looked for: made once, so that a longer menu takes no longer. The first of a kind counts. */
function indexOf(menu: Menu): Index {
  const before = indexes.get(menu);
  if (before) return before;
  const backwards = menu.keys.toReversed();
  const index = {
    byTopic: new Map(backwards.flatMap((key) => key.topics.map((topic): [TopicId, MenuKey] => [topic, key]))),
    byPress: new Map(backwards.map((key): [Key, MenuKey] => [key.press, key])),
  };
  indexes.set(menu, index);
  return index;
}
