/** Requests as Amazon sends them: every intent of the uploaded model with every slot, and those that no model has. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { SCREEN_TOKEN } from '../../lambda/alexa/render';
import type { Request } from '../../simulator/envelope';
import type { InteractionModel, ModelIntent } from '../../listener/interaction-model';
import { readYaml } from '../../tools/read';
import { SECRET } from '../asking';
import { hostileText, junk } from './hostile';

type Json = Readonly<Record<string, unknown>>;

const models = join(__dirname, '../../skill-package/interactionModels/custom');

export const { intents, types = [] } = (
  JSON.parse(readFileSync(join(models, 'en-US.json'), 'utf8')) as InteractionModel
).interactionModel.languageModel;

/** Every intent of the model. */
export const intentNames = intents.map(({ name }) => name);

/** The locales that a model is uploaded for, and others that somebody may send. */
const locale = fc.oneof(
  fc.constantFrom(...readdirSync(models).map((file) => file.replace('.json', ''))),
  fc.constantFrom('en-GB', 'es-US', 'es-MX', 'es-ES', 'de-DE', 'ja-JP', 'pt-BR', 'hi-IN', 'ar-SA', 'en', 'EN-us', 'xx'),
);

const table = readYaml(join(__dirname, '../conversation/dates.yaml')) as Readonly<Record<'dates' | 'times', object>>;

const builtIns: Readonly<Record<string, readonly string[]>> = {
  'AMAZON.DATE': [...Object.keys(table.dates), 'XXXX-12-25', '2025-02-29'],
  'AMAZON.TIME': [...Object.keys(table.times), '02:30', '?'],
  'AMAZON.NUMBER': ['0', '1234567890123', '?'],
};

/** What a slot resolves to: a value of its type, one of no type at all, or nothing. */
function slotOf(name: string, type: string): fc.Arbitrary<Json> {
  const ids = types.find((one) => one.name === type)?.values.map(({ id }) => id ?? '') ?? [];
  const values = builtIns[type] ?? ['something said'];
  const id = fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom(...(ids.length > 0 ? ids : ['none'])) },
    { weight: 1, arbitrary: hostileText },
  );
  const resolved = id.map((found) => ({
    resolutionsPerAuthority: [
      {
        authority: `er:${SECRET}`,
        status: { code: 'ER_SUCCESS_MATCH' },
        values: [{ value: { name: found, id: found } }],
      },
    ],
  }));
  const unresolved = fc.constant({
    resolutionsPerAuthority: [{ authority: `er:${SECRET}`, status: { code: 'ER_SUCCESS_NO_MATCH' } }],
  });
  return fc.record(
    {
      name: fc.constant(name),
      value: fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...values) }, { weight: 2, arbitrary: hostileText }),
      resolutions: fc.oneof({ weight: 5, arbitrary: resolved }, { weight: 1, arbitrary: unresolved }),
      confirmationStatus: fc.constantFrom('NONE', 'CONFIRMED', 'DENIED'),
    },
    { requiredKeys: ['name'] },
  );
}

const slotsOf = ({ slots = [] }: ModelIntent): fc.Arbitrary<Json> =>
  fc.record(Object.fromEntries(slots.map(({ name, type }) => [name, slotOf(name, type)])), { requiredKeys: [] });

const intentOf = (intent: ModelIntent): fc.Arbitrary<Json> =>
  slotsOf(intent).map((slots) => ({ name: intent.name, confirmationStatus: 'NONE', slots }));

const strangeIntent: fc.Arbitrary<Json> = fc
  .oneof(
    fc.constantFrom('Connections.Response', 'LaunchRequest', '__proto__', 'constructor', 'PayRentIntent'),
    hostileText,
  )
  .map((name) => ({ name, slots: {} }));

const intentRequest = fc
  .oneof(
    { weight: 12, arbitrary: fc.constantFrom(...intents).chain(intentOf) },
    { weight: 1, arbitrary: strangeIntent },
  )
  .map((intent): Json => ({ type: 'IntentRequest', dialogState: 'STARTED', intent }));

/** Alexa's own question for leave, answered. */
const leaveAnswered: fc.Arbitrary<Json> = fc
  .record({
    code: fc.oneof(
      { weight: 3, arbitrary: fc.constantFrom<unknown>('200', '400', 200) },
      { weight: 1, arbitrary: junk },
    ),
    status: fc.oneof(
      { weight: 3, arbitrary: fc.constantFrom<unknown>('ACCEPTED', 'DENIED', 'NOT_ANSWERED', 'toString') },
      { weight: 1, arbitrary: junk },
    ),
    token: fc.oneof(fc.constantFrom('2026-03-09T08:00:00.000-04:00', ''), hostileText),
  })
  .map(({ code, status, token }) => ({
    type: 'Connections.Response',
    name: 'AskFor',
    status: { code, message: 'OK' },
    payload: { permissionScope: 'alexa::alerts:reminders:skill:readwrite', status },
    token,
  }));

const others: fc.Arbitrary<Json> = fc.oneof(
  fc.constant({ type: 'LaunchRequest' }),
  fc.constantFrom('USER_INITIATED', 'ERROR', 'EXCEEDED_MAX_REPROMPTS').map((reason) => ({
    type: 'SessionEndedRequest',
    reason,
    error: { type: 'INVALID_RESPONSE', message: SECRET },
  })),
  fc.constant({ type: 'AlexaSkillEvent.SkillDisabled' }),
  fc
    .oneof(
      fc.constantFrom(
        'Alexa.Presentation.APL.UserEvent',
        'Alexa.Presentation.APL.RuntimeError',
        'System.ExceptionEncountered',
        'PlaybackController.NextCommandIssued',
        'AudioPlayer.PlaybackFailed',
        'CanFulfillIntentRequest',
        'toString',
      ),
      hostileText,
    )
    .map((type) => ({ type, token: SECRET, arguments: [SECRET] })),
);

/** A slot and its id, as the screens send them and as nobody should. */
const touchedSlot: fc.Arbitrary<readonly string[]> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.constantFrom(
      ['topic', 'change-of-address'],
      ['key', '3'],
      ['menu', 'star'],
      ['item', 'letters'],
      ['have', 'yes'],
      ['when', '2026-03-09T08:00:00.000-04:00'],
      ['set', '2026-03-09T08:00:00.000-04:00'],
      ['date', '2026-11-26'],
    ),
  },
  { weight: 1, arbitrary: fc.array(hostileText, { maxLength: 3 }) },
);

/** A touch on a screen of this skill's, or of another's. */
const touched: fc.Arbitrary<Json> = fc
  .record({
    intent: fc.oneof({ weight: 6, arbitrary: fc.constantFrom(...intentNames) }, { weight: 1, arbitrary: hostileText }),
    slots: fc.array(touchedSlot, { maxLength: 3 }),
    token: fc.constantFrom(SCREEN_TOKEN, SCREEN_TOKEN, 'another screen'),
  })
  .map(({ intent, slots, token }) => ({
    type: 'Alexa.Presentation.APL.UserEvent',
    token,
    arguments: ['ask', intent, ...slots.flat()],
  }));

/** A request with all that Amazon adds to it. */
export const request: fc.Arbitrary<Request> = fc
  .record({
    body: fc.oneof(
      { weight: 14, arbitrary: intentRequest },
      { weight: 2, arbitrary: others },
      { weight: 1, arbitrary: leaveAnswered },
      { weight: 1, arbitrary: touched },
    ),
    locale,
    timestamp: fc.oneof(
      {
        weight: 6,
        arbitrary: fc
          .date({ min: new Date('2020-01-01T00:00:00Z'), max: new Date('2040-12-31T23:59:59Z'), noInvalidDate: true })
          .map((at) => at.toISOString()),
      },
      { weight: 1, arbitrary: hostileText },
    ),
    requestId: fc.uuid().map((id) => `amzn1.echo-api.request.${id}`),
  })
  .map(({ body, ...rest }) => ({ ...body, ...rest, type: String(body['type']) }));

/** What a slot holds. */
interface Value {
  readonly value: string;
  readonly id?: string;
}

const days = ['2026-11-26', '2027-05-28', '2027-06-19', '2027-W22', '2026-W48-WE', '2027-06', 'PRESENT_REF'];
const clocks = ['08:30', '20:30', '02:30', 'MO', 'EV', 'NI'];

const valuesOf = (type: string): readonly Value[] => {
  if (type === 'AMAZON.DATE') return days.map((value) => ({ value }));
  if (type === 'AMAZON.TIME') return clocks.map((value) => ({ value }));
  const values = types.find(({ name }) => name === type)?.values ?? [];
  // Of what only lends its name to an answer, or is declined whatever it is, a few will do.
  const some = type === 'HOLIDAY' || type === 'FORM' ? values.filter((_, i) => i % 6 === 3) : values;
  return some.map(({ id = '', name }) => ({ value: name.value, id }));
};

type Filled = Readonly<Record<string, Value>>;

/** No slot, each slot with each value, and each value of one slot with each of another: more than two say no more. */
export const everyQuestion = intents.flatMap(({ name, slots = [] }) => {
  // Nothing of another agency's is answered, whatever is said of it.
  const each =
    name === 'OtherAgencyIntent'
      ? []
      : slots.map(({ name: slot, type }) => valuesOf(type).map((value): Filled => ({ [slot]: value })));
  const pairs = each.flatMap((ones, i) =>
    each.slice(i + 1).flatMap((others) => ones.flatMap((one) => others.map((other) => ({ ...one, ...other })))),
  );
  return [{}, ...each.flat(), ...pairs].map((filling: Filled) => ({ name, slots: filling }));
});
