/** The least that an Alexa skill with a clock costs: Amazon's SDK and one look-up of a time zone. */
import { SkillBuilders } from 'ask-sdk-core';
import type { RequestEnvelope, ResponseEnvelope } from 'ask-sdk-model';
import { DateTime } from 'luxon';

const skill = SkillBuilders.custom()
  .addRequestHandlers({
    canHandle: () => true,
    handle: ({ requestEnvelope, responseBuilder }) => {
      const { hour } = DateTime.fromISO(requestEnvelope.request.timestamp, { zone: 'America/New_York' });
      return responseBuilder.speak(`It is ${hour} o'clock.`).getResponse();
    },
  })
  .create();

export const handler = (event: RequestEnvelope): Promise<ResponseEnvelope> => skill.invoke(event);
