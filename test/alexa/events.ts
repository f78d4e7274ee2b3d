/** Sound events for the tests that break them, or what is around them. */
import type { HandlerInput } from 'ask-sdk-core';
import { services, type RequestEnvelope } from 'ask-sdk-model';
import { asked, type Else } from '../asking';
import { changed } from '../paths';

/** What the first page of the main menu leaves behind. */
export const readingMenu = {
  version: 2,
  place: { at: 'reading-menu', menu: 'main', from: 3 },
  launched: true,
  slowly: true,
  refused: ['way'],
  misses: 0,
  turns: 4,
};

/** Asked while the menu is read. */
export const askedThere = (intent: string, more: Else = {}): ReturnType<typeof asked> =>
  asked(intent, {}, { isNew: false, attributes: readingMenu, ...more });

/** "What's next?" */
export const whole = askedThere('AMAZON.NextIntent');

/** A row of the tables of what is wrong: what is at a path; without `is`, nothing; without a path, instead of it all. */
export interface Wrong {
  readonly what: string;
  readonly at?: string;
  readonly is?: unknown;
}

/** The event with that wrong. */
export const wrong = ({ at = '', is }: Pick<Wrong, 'at' | 'is'>, event: unknown = whole): unknown =>
  changed(event, at, is);

/** A request of a household's, as the memory looks at it. */
export const household = asked('HoursIntent', {}, { id: 'household' }) as unknown as RequestEnvelope;

/** What a handler of ask-sdk-core is given, with Amazon played by `apiClient`. */
export const inputWith = (
  apiClient: services.ApiClient,
  apiEndpoint = 'https://api.amazonalexa.com',
): Pick<HandlerInput, 'requestEnvelope' | 'serviceClientFactory'> => ({
  requestEnvelope: household,
  serviceClientFactory: new services.ServiceClientFactory({ apiClient, apiEndpoint, authorizationValue: 'token' }),
});
