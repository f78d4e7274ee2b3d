/** Who speaks, as far as Alexa says. */
export interface Speaker {
  /** Known only where Alexa recognizes the voice. */
  readonly person?: string;
  /** The account that the skill is enabled for: shared by a household. */
  readonly user?: string;
}

/** Who sent a request. Tolerates whatever is missing or of another shape. */
export function speakerOf(envelope: unknown): Speaker {
  const { context } = (envelope ?? {}) as { readonly context?: { readonly System?: System } | null };
  const person = context?.System?.person?.personId;
  const user = context?.System?.user?.userId;
  return { ...(isId(person) && { person }), ...(isId(user) && { user }) };
}

/** The key under which what is remembered of the speaker is kept: the person before the user. Undefined for nobody. */
export function memoryKey(envelope: unknown): string | undefined {
  const { person, user } = speakerOf(envelope);
  return person ?? user;
}

/** All keys that may hold something of the speaker's: also what was kept before their voice was recognized. */
export function memoryKeys(envelope: unknown): readonly string[] {
  const { person, user } = speakerOf(envelope);
  return [person, user].filter((key) => key !== undefined);
}

interface System {
  readonly person?: { readonly personId?: unknown } | null;
  readonly user?: { readonly userId?: unknown } | null;
}

const isId = (value: unknown): value is string => typeof value === 'string' && value !== '';
