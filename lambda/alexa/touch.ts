import { isId, type Ids } from '../../core/index';
import { SCREEN_TOKEN } from './render';

/** What Amazon calls the request that a touch makes. */
export const TOUCHED = 'Alexa.Presentation.APL.UserEvent';

/** Questions of a caller's: a touch may ask these, and no request of another type. */
const isIntent = (name: unknown): name is string =>
  typeof name === 'string' && /^[A-Za-z]+Intent$/.test(name) && name !== 'LaunchIntent' && name !== 'LeaveIntent';

/** The question that a touch asks, by the name of its intent. */
interface Touched {
  readonly intent: string;
  readonly slots: Ids;
}

/**
 * The question that a touch asks: its arguments are "ask", an intent, and then the name and the id of each slot.
 * Undefined for anything else: arguments come from outside like all the rest.
 */
export function askedByTouch(request: unknown): Touched | undefined {
  const { arguments: given, token } = (request ?? {}) as { readonly arguments?: unknown; readonly token?: unknown };
  if (token !== SCREEN_TOKEN || !Array.isArray(given)) return undefined;
  const [ask, intent, ...rest] = given as readonly unknown[];
  if (ask !== 'ask' || !isIntent(intent) || rest.length % 2 !== 0 || !rest.every(isId)) return undefined;
  const pairs = rest.flatMap((name, i) => (i % 2 === 0 ? [[name, rest[i + 1]]] : []));
  return { intent, slots: Object.fromEntries(pairs) as Touched['slots'] };
}
