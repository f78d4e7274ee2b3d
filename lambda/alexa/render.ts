import type { Asking, Reply } from '../../core/index';
import type { interfaces } from 'ask-sdk-model';

/** Names the documents of this skill: what is touched on another's is not ours. */
export const SCREEN_TOKEN = 'phone-guide';

/** The directive that shows a reply; undefined where what is on the screen is to stay, or nothing can be shown. */
export async function renderOf(
  { screen }: Reply,
  { words }: Asking,
): Promise<interfaces.alexa.presentation.apl.RenderDocumentDirective | undefined> {
  if (!screen) return undefined;
  // Most devices have no screen, and do not pay for this room.
  const { documentFor } = await import('../screens/index');
  const { document, datasources } = await documentFor(screen.holds, words.screen.unofficial);
  return { type: 'Alexa.Presentation.APL.RenderDocument', token: SCREEN_TOKEN, document, datasources };
}
