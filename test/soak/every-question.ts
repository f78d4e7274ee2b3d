/** Every question with every value of its slots. */
import { intents, types } from './requests';

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
