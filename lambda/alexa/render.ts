import type { interfaces } from 'ask-sdk-model';
import type { Reply } from '../../core/conversation/converse';
import type { Screen } from '../../core/conversation/screen';
import { toText } from '../../core/speech/speech';
import type { Turn } from '../../core/conversation/turn';

/** Names the documents of this skill: what is touched on another's is not ours. */
export const SCREEN_TOKEN = 'phone-guide';

/** The directive that shows a reply; undefined where what is on the screen is to stay, or nothing can be shown. */
export async function renderOf(
  reply: Reply,
  turn: Turn,
): Promise<interfaces.alexa.presentation.apl.RenderDocumentDirective | undefined> {
  const screen = screenOf(reply, turn);
  if (!screen) return undefined;
  // Most devices have no screen, and do not pay for this room.
  const { documentFor } = await import('../screens/index');
  const { document, datasources } = await documentFor(screen, turn.words.screen.unofficial);
  return { type: 'Alexa.Presentation.APL.RenderDocument', token: SCREEN_TOKEN, document, datasources };
}

function screenOf({ discreet, ending, say, screen }: Reply, { device, names }: Turn): Screen | undefined {
  if (discreet) return undefined;
  // After a goodbye, and while Alexa asks for leave herself, the screen is hers.
  if (!device.screen || ending.is === 'over' || ending.is === 'asking-leave') return undefined;
  if (screen) return screen.holds;
  // In the middle of a call the key stays before the caller's eyes, whatever else is said.
  if (ending.is === 'listening' && ending.place.at === 'calling') return undefined;
  return { is: 'plain', title: names.skill.name, text: toText(say) };
}
