import type { HandlerInput } from 'ask-sdk-core';
import { IANAZone } from 'luxon';
import { deviceIn } from './guard';
import { within, type Patience } from './patience';

/** The longest that the service may take, in milliseconds: then the answer goes on without it. */
const PATIENCE = 2000;

/**
 * The IANA zone of the caller's device, from Amazon's settings service; undefined where none is set,
 * or it is none that is known. Rejects where the service fails or does not answer in time.
 */
export async function deviceZone(
  { requestEnvelope, serviceClientFactory }: Pick<HandlerInput, 'requestEnvelope' | 'serviceClientFactory'>,
  patience: Patience = within,
): Promise<string | undefined> {
  const deviceId = deviceIn(requestEnvelope);
  if (!serviceClientFactory || deviceId === undefined) return undefined;
  const zone: unknown = await patience(PATIENCE, () =>
    serviceClientFactory.getUpsServiceClient().getSystemTimeZone(deviceId),
  );
  return typeof zone === 'string' && IANAZone.isValidZone(zone) ? zone : undefined;
}
