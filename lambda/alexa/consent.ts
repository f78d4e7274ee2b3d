/** Leave to set reminders, which Alexa asks for by voice and in her own words. */
import type { interfaces } from 'ask-sdk-model';

/** The permission, as the skill's manifest names it. */
export const REMINDERS_PERMISSION = 'alexa::alerts:reminders:skill:readwrite';

/** What the caller answered to Alexa; `failed` where Alexa did not get to ask. */
export type Consent = 'accepted' | 'denied' | 'not-answered' | 'failed';

/**
 * Has Alexa ask for leave. Sent without a question of ours, since Alexa speaks hers right after.
 * `token` comes back with the answer as it is: it may say what the leave is for, but nothing of the caller's.
 */
export const askForReminders = (token: string): interfaces.connections.SendRequestDirective => ({
  type: 'Connections.SendRequest',
  name: 'AskFor',
  payload: {
    '@type': 'AskForPermissionsConsentRequest',
    '@version': '2',
    permissionScopes: [{ permissionScope: REMINDERS_PERMISSION, consentLevel: 'ACCOUNT' }],
  },
  token,
});

/** Whether the caller has given leave already, as Alexa tells with every request; false where she does not tell. */
export function mayRemind(envelope: unknown): boolean {
  const { context } = (envelope ?? {}) as { readonly context?: { readonly System?: { readonly user?: Unknowns } } };
  const { scopes } = (context?.System?.user?.['permissions'] ?? {}) as { readonly scopes?: Unknowns | null };
  const { status } = (scopes?.[REMINDERS_PERMISSION] ?? {}) as Unknowns;
  return status === 'GRANTED';
}

/** The answer in a request of the type Connections.Response; tolerates whatever is missing or of another shape. */
export function consentIn(request: unknown): Consent {
  const { type, name, status, payload } = (request ?? {}) as Unknowns;
  const { code } = (status ?? {}) as Unknowns;
  if (type !== 'Connections.Response' || name !== 'AskFor') return 'failed';
  if (code !== '200' && code !== 200) return 'failed';
  const given = statusIn(payload);
  return typeof given === 'string' && Object.hasOwn(consents, given) ? (consents[given] ?? 'failed') : 'failed';
}

const consents: Readonly<Record<string, Consent>> = {
  ACCEPTED: 'accepted',
  DENIED: 'denied',
  NOT_ANSWERED: 'not-answered',
};

type Unknowns = Readonly<Record<string, unknown>>;

/** Version 1 has one status; skills in the wild find that of version 2 in the list of permissions. */
function statusIn(payload: unknown): unknown {
  const { status, permissionScopes } = (payload ?? {}) as Unknowns;
  if (status !== undefined || !Array.isArray(permissionScopes)) return status;
  const scopes = permissionScopes as readonly (Unknowns | null)[];
  return scopes.find((scope) => scope?.['permissionScope'] === REMINDERS_PERMISSION)?.['status'];
}
