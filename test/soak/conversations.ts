/** Whole conversations of requests in any order, each with whatever may be wrong with it. */
import fc from 'fast-check';
import { devices } from '../../simulator/devices';
import type { Request } from '../../simulator/envelope';
import { SECRET, sent, SKILL_ID } from '../asking';
import { damage, damaged, junk, table, weighed, type Damage } from './hostile';
import { request } from './requests';
import { foreignAttributes } from './sessions';

/** One request; `attributes` undefined hands back what the last response left. */
export interface Step {
  readonly request: Request;
  readonly attributes: { readonly foreign: unknown } | undefined;
  readonly isNew: boolean;
  readonly device: string;
  readonly application: string;
  readonly allowed: 'GRANTED' | 'DENIED' | undefined;
  readonly damages: readonly Damage[];
}

/** How the world around the skill behaves in one conversation. */
export interface World {
  readonly skillId: boolean;
  readonly zone: string | undefined;
  readonly services: 'work' | 'refuse' | 'rubbish';
  readonly memory: 'none' | 'works' | 'refuse' | 'rubbish' | 'foreign';
  /** What lies in the table of a `foreign` memory. */
  readonly stored: unknown;
}

export interface Conversation {
  readonly world: World;
  readonly steps: readonly Step[];
}

const step: fc.Arbitrary<Step> = fc.record({
  request,
  attributes: fc.option(
    foreignAttributes.map((foreign) => ({ foreign })),
    { freq: 2, nil: undefined },
  ),
  isNew: fc.boolean(),
  device: fc.constantFrom(...Object.keys(devices)),
  application: weighed([15, fc.constant(SKILL_ID)], [1, fc.constant('amzn1.ask.skill.another')]),
  allowed: fc.constantFrom('GRANTED', 'DENIED', undefined),
  damages: weighed<readonly Damage[]>([3, fc.constant([])], [2, fc.array(damage, { minLength: 1, maxLength: 3 })]),
});

const until = fc.constantFrom(1, 4_000_000_000, -1, 1e300, '4000000000');
const stepOf = fc.constantFrom(0, 3, 99, -1);
const ticked = fc.oneof(fc.constant(['letters', 'gone', 7]), junk);
const remembered = fc.record({
  call: fc.oneof(fc.record({ way: fc.constantFrom(...table.ways), step: stepOf, until }), junk),
  checklist: fc.oneof(fc.record({ ticked, until }), junk),
  noReminder: fc.oneof(fc.record({ until }), junk),
});

const world: fc.Arbitrary<World> = fc.record({
  skillId: fc.boolean(),
  zone: fc.constantFrom(undefined, ...table.zones),
  services: fc.constantFrom('work', 'work', 'refuse', 'rubbish'),
  memory: fc.constantFrom('none', 'works', 'works', 'refuse', 'rubbish', 'foreign'),
  stored: weighed<unknown>([4, remembered], [1, junk]),
});

export const conversation: fc.Arbitrary<Conversation> = fc.record({
  world,
  steps: fc.array(step, { minLength: 1, maxLength: 8 }),
});

/** The envelope of a step, through JSON as over the wire; `left` is what the last response left of the session. */
export function envelopeOf(
  { request, attributes, isNew, device, application, allowed, damages }: Step,
  left: unknown,
): unknown {
  const scopes = allowed && { 'alexa::alerts:reminders:skill:readwrite': { status: allowed } };
  const whole = sent(request, {
    attributes: attributes ? attributes.foreign : left,
    isNew,
    viewport: devices[device],
    application,
    user: { permissions: { consentToken: SECRET, ...(scopes && { scopes }) } },
  });
  return JSON.parse(JSON.stringify(damages.reduce<unknown>(damaged, whole) ?? null));
}
