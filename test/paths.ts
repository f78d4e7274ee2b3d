/** Values with one thing in them changed, at a path. */
export type Path = readonly (string | number)[];

/** "menus.main.keys.2.press" as a path. */
export const pathOf = (text: string): Path =>
  text === '' ? [] : text.split('.').map((step) => (/^\d+$/.test(step) ? Number(step) : step));

/** A path as it is spoken of: facts.phone.claims[0].value. */
export const inWords = (path: Path): string =>
  path.map((step, i) => (typeof step === 'number' ? `[${step}]` : `${i === 0 ? '' : '.'}${step}`)).join('');

/** What stands at a path; undefined where nothing does. */
export const valueAt = (whole: unknown, path: Path): unknown =>
  path.reduce<unknown>((at, step) => (at as Readonly<Record<string, unknown>> | undefined)?.[step], whole);

/** A copy of `whole` with another value at a path; in a list, also behind its end. */
export function set(whole: unknown, [step, ...rest]: Path, value: unknown): unknown {
  if (step === undefined) return value;
  const inside = set((whole as Readonly<Record<string, unknown>> | undefined)?.[step], rest, value);
  if (Array.isArray(whole)) return Object.assign([...(whole as readonly unknown[])], { [step]: inside });
  return { ...(whole as object), [step]: inside };
}

/** A copy of `whole` that lacks what is at a path. */
export function without(whole: unknown, [step, ...rest]: Path): unknown {
  const isThis = (name: string | number): boolean => rest.length === 0 && name === step;
  const kept = (value: unknown, name: string | number): unknown => (name === step ? without(value, rest) : value);
  if (Array.isArray(whole)) return (whole as readonly unknown[]).filter((_, i) => !isThis(i)).map(kept);
  const entries = Object.entries(whole as object).filter(([name]) => !isThis(name));
  return Object.fromEntries(entries.map(([name, value]) => [name, kept(value, name)]));
}

/** A copy of `whole` with what stands at a path such as "request.type" changed; undefined takes it away. */
export const changed = (whole: unknown, path: string, value: unknown): unknown =>
  value === undefined ? without(whole, pathOf(path)) : set(whole, pathOf(path), value);
