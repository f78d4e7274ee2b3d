/**
 * The key under which what is remembered of a caller is kept: the account that the skill is enabled for, which a household
 * shares. Undefined for nobody. Tolerates whatever is missing or of another shape.
 */
export function memoryKey(envelope: unknown): string | undefined {
  const { context } = (envelope ?? {}) as { readonly context?: { readonly System?: System } | null };
  const user = context?.System?.user?.userId;
  return typeof user === 'string' && user !== '' ? user : undefined;
}

interface System {
  readonly user?: { readonly userId?: unknown } | null;
}
