import type { HandlerInput } from 'ask-sdk-core';
import { services, type RequestEnvelope } from 'ask-sdk-model';
import { asked } from '../asking';

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
