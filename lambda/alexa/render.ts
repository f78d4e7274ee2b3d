import { toText, type Reply, type Screen, type Asking } from '../../core/index';
import type { interfaces } from 'ask-sdk-model';

/** Names the documents of this skill: what is touched on another's is not ours. */
export const SCREEN_TOKEN = 'phone-guide';

/** The directive that shows a reply; undefined where what is on the screen is to stay, or nothing can be shown. */
export async function renderOf(
  reply: Reply,
  asking: Asking,
): Promise<interfaces.alexa.presentation.apl.RenderDocumentDirective | undefined> {
  const screen = screenOf(reply, asking);
  if (!screen) return undefined;
  // Most devices have no screen, and do not pay for this room.
  const { documentFor } = await import('../screens/index');
  const { document, datasources } = await documentFor(screen, asking.words.screen.unofficial);
  return { type: 'Alexa.Presentation.APL.RenderDocument', token: SCREEN_TOKEN, document, datasources };
}

function screenOf({ discreet, ending, say, screen }: Reply, { front, names }: Asking): Screen | undefined {
  if (discreet) return undefined;
  // After a goodbye, and while Alexa asks for leave herself, the screen is hers.
  if (!front.screen || ending.is === 'over' || ending.is === 'asking-leave') return undefined;
  if (screen) return screen.holds;
  // In the middle of a call the key stays before the caller's eyes, whatever else is said.
  if (ending.is === 'listening' && ending.place.at === 'calling') return undefined;
  return { is: 'plain', title: names.skill.name, text: toText(say) };
}
