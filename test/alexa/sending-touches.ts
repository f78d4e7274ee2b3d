import { createHandler } from '../../lambda/alexa/skill';
import { amazonServices } from '../../simulator/amazon-services';
import type { TurnLine } from '../../lambda/alexa/log';

/** What the log says of a touch with these arguments, on a document with this token. */
export async function sending(args: unknown, token = 'phone-guide'): Promise<TurnLine | undefined> {
  let line: TurnLine | undefined;
  const handler = createHandler({ log: (logged) => (line = logged), apiClient: amazonServices({}) });
  await handler({
    version: '1.0',
    session: { new: true, sessionId: 's', attributes: {} },
    context: { System: { device: { deviceId: 'd', supportedInterfaces: { 'Alexa.Presentation.APL': {} } } } },
    request: {
      type: 'Alexa.Presentation.APL.UserEvent',
      requestId: 'r',
      timestamp: '2026-03-03T15:00:00Z',
      locale: 'en-US',
      token,
      arguments: args,
    },
  });
  return line;
}
