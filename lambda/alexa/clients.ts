/** The clients of Amazon's own services. */
import type { HandlerInput } from 'ask-sdk-core';
import type { RequestEnvelope, services } from 'ask-sdk-model';

/**
 * A request with the clients that it may call, as ask-sdk-core would hand it to a handler. It would load them at the
 * start; most turns call none, so only the turn that does pays. They are reached through `apiClient`, with the token
 * of the request.
 */
export async function withClients(
  requestEnvelope: RequestEnvelope,
  apiClient: services.ApiClient,
): Promise<Pick<HandlerInput, 'requestEnvelope' | 'serviceClientFactory'>> {
  const { services: clients } = await import('ask-sdk-model');
  const { apiEndpoint, apiAccessToken = '' } = requestEnvelope.context.System;
  const parts = { apiClient, apiEndpoint, authorizationValue: apiAccessToken };
  return { requestEnvelope, serviceClientFactory: new clients.ServiceClientFactory(parts) };
}
