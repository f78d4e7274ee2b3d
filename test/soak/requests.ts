/** Requests as Amazon sends them: every intent of the uploaded model with every slot, and those that no model has. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import type { Slot } from '../../core/conversation/turn';
import { SCREEN_TOKEN } from '../../lambda/alexa/render';
import { intentOf, type Request } from '../../simulator/envelope';
import type { InteractionModel, ModelIntent } from '../../listener/interaction-model';
import { readJson, readYaml } from '../../tools/read';
import { SECRET } from '../asking';
import { hostileText, junk, table, weighed } from './hostile';

type Json = Readonly<Record<string, unknown>>;

const models = join(__dirname, '../../skill-package/interactionModels/custom');

const { intents, types = [] } = (readJson(join(models, 'en-US.json')) as InteractionModel).interactionModel
  .languageModel;

/** Every intent of the model. */
export const intentNames = intents.map(({ name }) => name);

const locale = fc.oneof(
  fc.constantFrom(...readdirSync(models).map((file) => file.replace('.json', ''))),
  fc.constantFrom(...table.locales),
);

const { dates, times } = readYaml(join(__dirname, '../conversation/dates.yaml')) as Record<'dates' | 'times', object>;
const understood: Json = { 'AMAZON.DATE': dates, 'AMAZON.TIME': times };

const valuesOf = (type: string) => types.find(({ name }) => name === type)?.values ?? [];

/** What a slot resolves to: a value of its type, one of no type at all, or nothing. */
function slotOf(name: string, type: string): fc.Arbitrary<Json> {
  const ids = valuesOf(type).map(({ id }) => id ?? '');
  const said = [...Object.keys(understood[type] ?? {}), ...(table.said[type] ?? [])];
  const id = weighed([6, fc.constantFrom(...(ids.length > 0 ? ids : ['none']))], [1, hostileText]);
  const match = id.map((found) => ({
    status: { code: 'ER_SUCCESS_MATCH' },
    values: [{ value: { name: found, id: found } }],
  }));
  const resolved = weighed<object>([5, match], [1, fc.constant({ status: { code: 'ER_SUCCESS_NO_MATCH' } })]);
  return fc.record(
    {
      name: fc.constant(name),
      value: weighed([4, fc.constantFrom(...(said.length > 0 ? said : ['something said']))], [2, hostileText]),
      resolutions: resolved.map((one) => ({ resolutionsPerAuthority: [{ authority: `er:${SECRET}`, ...one }] })),
      confirmationStatus: fc.constantFrom('NONE', 'CONFIRMED', 'DENIED'),
    },
    { requiredKeys: ['name'] },
  );
}

const requestFor = (name: string, slots: Json): Request => ({
  ...intentOf(name),
  dialogState: 'STARTED',
  intent: { name, confirmationStatus: 'NONE', slots },
});

const asked = ({ name, slots = [] }: ModelIntent): fc.Arbitrary<Request> =>
  fc
    .record(Object.fromEntries(slots.map((slot) => [slot.name, slotOf(slot.name, slot.type)])), { requiredKeys: [] })
    .map((filled) => requestFor(name, filled));

const strange = fc.oneof(fc.constantFrom(...table.intents), hostileText).map((name) => requestFor(name, {}));

/** Alexa's own question for leave, answered. */
const leaveAnswered: fc.Arbitrary<Request> = fc
  .record({
    code: weighed([3, fc.constantFrom(...table.leave.code)], [1, junk]),
    status: weighed([3, fc.constantFrom(...table.leave.status)], [1, junk]),
    token: fc.oneof(fc.constantFrom(...table.leave.token), hostileText),
  })
  .map(({ code, status, token }) => ({
    type: 'Connections.Response',
    name: 'AskFor',
    status: { code, message: 'OK' },
    payload: { permissionScope: 'alexa::alerts:reminders:skill:readwrite', status },
    token,
  }));

const others: fc.Arbitrary<Request> = fc.oneof(
  fc.constantFrom({ type: 'LaunchRequest' }, { type: 'AlexaSkillEvent.SkillDisabled' }),
  fc.constantFrom(...table.ends).map((reason) => {
    return { type: 'SessionEndedRequest', reason, error: { type: 'INVALID_RESPONSE', message: SECRET } };
  }),
  fc.oneof(fc.constantFrom(...table.types), hostileText).map((type) => ({ type, token: SECRET, arguments: [SECRET] })),
);

/** A touch on a screen of this skill's, or of another's; with slots as the screens send them and as nobody should. */
const touched: fc.Arbitrary<Request> = fc
  .record({
    intent: weighed([6, fc.constantFrom(...intentNames)], [1, hostileText]),
    slots: fc.array(weighed([4, fc.constantFrom(...table.touched)], [1, fc.array(hostileText, { maxLength: 3 })]), {
      maxLength: 3,
    }),
    token: fc.constantFrom(SCREEN_TOKEN, SCREEN_TOKEN, 'another screen'),
  })
  .map(({ intent, slots, token }) => ({
    type: 'Alexa.Presentation.APL.UserEvent',
    token,
    arguments: ['ask', intent, ...slots.flat()],
  }));

const moment = fc
  .date({ min: new Date('2020-01-01T00:00:00Z'), max: new Date('2040-12-31T23:59:59Z'), noInvalidDate: true })
  .map((at) => at.toISOString());

/** A request with all that Amazon adds to it. */
export const request: fc.Arbitrary<Request> = fc
  .record({
    body: weighed(
      [13, fc.constantFrom(...intents).chain(asked)],
      [1, strange],
      [2, others],
      [1, leaveAnswered],
      [1, touched],
    ),
    locale,
    timestamp: weighed([6, moment], [1, hostileText]),
    requestId: fc.uuid().map((id) => `amzn1.echo-api.request.${id}`),
  })
  .map(({ body, ...rest }) => ({ ...body, ...rest }));

function fillings(type: string): readonly Slot[] {
  const values = valuesOf(type).map(({ id = '', name }) => ({ value: name.value, id }));
  // Of what only lends its name to an answer, or is declined whatever it is, a few will do.
  const some = ['HOLIDAY', 'FORM', 'PLACE'].includes(type) ? values.filter((_, i) => i % 10 === 3) : values;
  return table.filled[type]?.map((value) => ({ value })) ?? some;
}

type Filled = Readonly<Record<string, Slot>>;

/** No slot, each slot with each value, and each value of one slot with each of another: more than two say no more. */
export const everyQuestion = intents.flatMap(({ name, slots = [] }) => {
  // Of another agency nothing is answered but where to turn, whatever else is said of it.
  const own = name === 'OtherAgencyIntent' ? slots.slice(0, 1) : slots;
  const each = own.map(({ name: slot, type }) => fillings(type).map((value): Filled => ({ [slot]: value })));
  const pairs = each.flatMap((ones, i) =>
    each.slice(i + 1).flatMap((others) => ones.flatMap((one) => others.map((other) => ({ ...one, ...other })))),
  );
  return [{}, ...each.flat(), ...pairs].map((filling: Filled) => ({ name, slots: filling }));
});
