import type { HandlerInput } from 'ask-sdk-core';
import { IANAZone } from 'luxon';

/**
 * The IANA zone of the caller's device, from Amazon's settings service; undefined where none is set,
 * or it is none that is known. Rejects where the service fails.
 */
export async function deviceZone({ requestEnvelope, serviceClientFactory }: HandlerInput): Promise<string | undefined> {
  const deviceId: unknown = (requestEnvelope.context as { System?: { device?: { deviceId?: unknown } } } | undefined)
    ?.System?.device?.deviceId;
  if (!serviceClientFactory || typeof deviceId !== 'string') return undefined;
  const zone: unknown = await serviceClientFactory.getUpsServiceClient().getSystemTimeZone(deviceId);
  return typeof zone === 'string' && IANAZone.isValidZone(zone) ? zone : undefined;
}
