/** Requests as Amazon sends them. None has an access token or a device: no settings are asked for, and nothing leaves this machine. */

const AT = '2026-03-03T15:00:00Z';
const application = { applicationId: 'amzn1.ask.skill.bench' };
const user = { userId: 'amzn1.ask.account.bench' };

/** An event of a session of its own. */
export const eventOf = (request: object): object => ({
  version: '1.0',
  session: { new: true, sessionId: 'amzn1.echo-api.session.bench', application, user, attributes: {} },
  context: { System: { application, user, device: { supportedInterfaces: {} }, apiEndpoint: 'http://127.0.0.1:1' } },
  request: { ...request, requestId: 'amzn1.echo-api.request.bench', locale: 'en-US', timestamp: AT },
});

const slot = (name: string, id: string): object => ({
  [name]: { name, value: id, resolutions: { resolutionsPerAuthority: [{ values: [{ value: { name: id, id } }] }] } },
});

export const intent = (name: string, slots: object = {}): object =>
  eventOf({ type: 'IntentRequest', dialogState: 'COMPLETED', intent: { name, confirmationStatus: 'NONE', slots } });

/** The events by the names under which the bench asks for them. */
export const events = {
  launch: eventOf({ type: 'LaunchRequest' }),
  'live person': intent('LivePersonIntent'),
  'walk me through it': intent('CallCompanionIntent'),
  "what's next": intent('AMAZON.NextIntent'),
} as const;

/** What a day is made of: the questions of the warm rows. */
export const mix: readonly object[] = [
  intent('LivePersonIntent'),
  intent('OpenIntent'),
  intent('OpenIntent', { date: { name: 'date', value: '2026-11-26' } }),
  intent('HoursIntent'),
  intent('MenuIntent'),
  intent('WhichKeyIntent', slot('topic', 'change-of-address')),
  intent('KeyIntent', slot('key', '3')),
  intent('CanTheyIntent', slot('ability', 'case-lookup')),
  intent('ChecklistIntent'),
  intent('AMAZON.HelpIntent'),
];
