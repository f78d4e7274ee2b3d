/** Alexa's asking for leave by voice, played: what she makes of the directive, and what the caller answers. */

/** What the caller answers to Alexa. */
export type ConsentAnswer = 'accept' | 'deny' | 'no-answer';

/** The part of a request that says so; the envelope adds the id, the time and the locale. */
export interface ConsentRequest {
  readonly type: 'Connections.Response';
  readonly name: 'AskFor';
  readonly status: { readonly code: string; readonly message: string };
  readonly payload: {
    readonly permissionScope?: string;
    readonly status?: 'ACCEPTED' | 'DENIED' | 'NOT_ANSWERED';
    readonly isCardThrown?: boolean;
  };
  readonly token: string;
}

const statuses = { accept: 'ACCEPTED', deny: 'DENIED', 'no-answer': 'NOT_ANSWERED' } as const;

/** The one permission that this skill may ask for. */
export const REMINDERS_SCOPE = 'alexa::alerts:reminders:skill:readwrite';

type Unknowns = Readonly<Record<string, unknown>>;

/**
 * The request that follows a directive; undefined for a directive that asks for nothing. One that asks in a
 * way that Alexa does not take, or for what the manifest does not name, is answered with the status 400.
 */
export function answerTo(directive: unknown, answer: ConsentAnswer): ConsentRequest | undefined {
  const { type, name, payload, token } = (directive ?? {}) as Unknowns;
  if (type !== 'Connections.SendRequest' || name !== 'AskFor') return undefined;
  const answered = { type: 'Connections.Response', name, token: typeof token === 'string' ? token : '' } as const;
  if (typeof token !== 'string' || scopeIn(payload) !== REMINDERS_SCOPE)
    return { ...answered, status: { code: '400', message: 'Bad Request' }, payload: {} };
  return {
    ...answered,
    status: { code: '200', message: 'OK' },
    payload: { permissionScope: REMINDERS_SCOPE, status: statuses[answer], isCardThrown: false },
  };
}

/** The permission that version 2 of the payload asks for, one at a time. */
function scopeIn(payload: unknown): unknown {
  const { '@type': type, '@version': version, permissionScopes } = (payload ?? {}) as Unknowns;
  if (type !== 'AskForPermissionsConsentRequest' || version !== '2') return undefined;
  if (!Array.isArray(permissionScopes) || permissionScopes.length !== 1) return undefined;
  const { permissionScope, consentLevel } = (permissionScopes[0] ?? {}) as Unknowns;
  return consentLevel === 'ACCOUNT' || consentLevel === 'PERSON' ? permissionScope : undefined;
}
