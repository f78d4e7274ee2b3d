/** Another front, which prints: core needs no device, no voice and no cards. */
import {
  converse,
  isSlotName,
  momentOf,
  noServices,
  readSession,
  toText,
  writeSession,
  type Asking,
} from '../../core/index';
import { guide, namesIn } from '../../guides/index';
import { languageOf, wordsFor } from '../../languages/index';

/** A conversation on paper: the session goes through JSON and back. */
function paper(locale: string) {
  let written: unknown;
  return async (intent: string, ids: Readonly<Record<string, string>> = {}): Promise<string> => {
    const slots = Object.entries(ids).flatMap(([name, id]) => (isSlotName(name) ? [[name, { value: id, id }]] : []));
    const asking: Asking = {
      asks: intent,
      slots: Object.fromEntries(slots) as Asking['slots'],
      session: readSession(written),
      at: momentOf('2026-03-03T15:00:00Z'),
      oneShot: written === undefined,
      front: { screen: false, can: { remind: false, card: false, call: true } },
      guide,
      names: await namesIn(languageOf(locale).code),
      words: await wordsFor(locale),
    };
    const { card, session, spoken } = await converse(asking, noServices);
    expect(card).toBeUndefined();
    written = JSON.parse(JSON.stringify(writeSession(session)));
    return toText(spoken);
  };
}

it('answers, goes on after a yes, and never speaks of a device that is not there', async () => {
  const ask = paper('en-US');
  expect(await ask('LivePersonIntent')).toMatch(
    /^Call 1-800-375-5283\. .* Shall I walk you through it, step by step\?$/,
  );
  expect(await ask('YesIntent')).toMatch(
    /When it asks whether you want English, press 1\..* Ready for the next step\?$/,
  );
  expect(await ask('NextIntent')).toMatch(/^When a voice asks why you call, .* Or does it offer keys\?$/);
  expect(await ask('YesIntent')).toBe('When it offers case status, press 1. Ready for the next step?');
  expect(await ask('ConnectMeIntent')).toMatch(
    /^I can't talk to them for you\. Touch the number to call it: 1-800-375-5283\./,
  );
  for (const intent of ['PrivacyIntent', 'CancelReminderIntent', 'ReminderIntent', 'HelpIntent', 'WebChatIntent'])
    expect(await ask(intent)).not.toMatch(/Alexa|Amazon/);
});

it('speaks Spanish, and takes ids', async () => {
  expect(await paper('es-MX')('WhichKeyIntent', { topic: 'change-of-address' })).toMatch(/^Para .*oprima 3\./);
});
