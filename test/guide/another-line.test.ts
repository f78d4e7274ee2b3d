/** Another line than the one that the skill is built with, and what is told of it: another-line.yaml. */
import { join } from 'node:path';
import { readGuide, readNames } from '../../core/guide/guide';
import { asked } from '../../core/conversation/intents';
import { newSession, type Session } from '../../core/conversation/state';
import { toText, type Speech } from '../../core/speech/speech';
import { readYaml } from '../../tools/read';
import { answer } from '../mutation/answers';
import { pathOf, set, valueAt } from '../paths';

type Named = Readonly<Record<string, string>>;

const line = readYaml(join(__dirname, 'another-line.yaml')) as {
  readonly facts: Readonly<Record<string, unknown>>;
  readonly tiers: Named;
  readonly abilities: Readonly<Record<string, unknown>>;
  readonly menus: Readonly<Record<string, { readonly after: readonly string[]; readonly keys: Named }>>;
  readonly names: Readonly<Record<'topics' | 'abilities' | 'tiers' | 'articled' | 'menus', Named>>;
  readonly asks: readonly {
    readonly what: string;
    readonly intent: string;
    readonly slot?: readonly [name: string, id: string];
    readonly call?: Session['call'];
    readonly zone?: string;
    readonly says?: string;
    readonly holds?: string;
  }[];
  readonly contradicted: readonly {
    readonly fact: string;
    readonly id?: string;
    readonly page?: unknown;
    readonly blog: unknown;
    readonly says?: string;
  }[];
};

const claimBy = (source: string, date: string) => ({ source, date, checked: '2026-11-20', checkBy: '2027-05-20' });
const fact = (value: unknown) => ({ claims: [{ value, ...claimBy('page', '2026-10') }] });

/** Each entry of a record made into something else. */
const each = <T>(record: Readonly<Record<string, T>>, made: (value: T, name: string) => unknown): object =>
  Object.fromEntries(Object.entries(record).map(([name, value]) => [name, made(value, name)]));

const guide = {
  id: 'parks',
  sources: { page: { address: 'https://parks.example', grade: 'A' } },
  facts: each(line.facts, fact),
  tiers: each(line.tiers, fact),
  abilities: each(line.abilities, fact),
  menus: each(line.menus, ({ after, keys }) => ({
    after,
    keys: Object.entries(keys).map(([press, topic]) => ({ press, ...fact([topic]) })),
  })),
  ...{ greetings: {}, ready: {}, channels: {}, notes: {}, answers: {}, discreet: [] },
  topics: { meant: {}, notes: {} },
};

const thing = (name: string) => ({ name, callers: [name] });

const names = {
  skill: { name: 'Parks', invocationName: 'parks' },
  line: 'english',
  agency: thing('the Parks'),
  topics: each(line.names.topics, thing),
  abilities: each(line.names.abilities, thing),
  tiers: each(line.names.articled, (name, id) => ({ ...thing(name), article: 'a', ordinal: line.names.tiers[id] })),
  menus: each(line.names.menus, (name) => ({ ...thing(name), title: name, before: `${name}:`, in: `in ${name}` })),
  steps: {
    camping: { ...thing('for camping'), label: 'Camping', hear: 'it offers camping' },
    person: { ...thing('for a person'), label: 'A person', hear: 'it asks what you want' },
  },
  sayings: { ranger: 'ranger please' },
  sources: { page: 'their page', blog: 'a blog' },
  ...{ addresses: {}, ready: {}, channels: {}, forms: {}, reasons: {}, languages: {}, places: {}, notes: {} },
};

/** What is said in English, at noon in New York. */
async function ask(of: object, { intent, slot, zone = 'America/New_York' }: Asks, session: Session): Promise<string> {
  const slots = slot ? { [slot[0]]: { value: slot[1], id: slot[1] } } : {};
  const asked = { what: intent, intent, slots, session, at: '2026-11-24T17:10:00Z', screen: false };
  const told = { guide: readGuide(of), names: readNames(names), locale: 'en-US' };
  const { speech } = await answer(told, { ...asked, zone: zone === 'none' ? undefined : zone });
  return toText(JSON.parse(speech) as Speech);
}
type Asks = Pick<(typeof line.asks)[number], 'intent' | 'slot' | 'zone'>;

test.each(line.asks)('$what', async ({ call, says, holds = says, ...asks }) => {
  const said = await ask(guide, asks, { ...newSession, ...(call && { call }) });
  expect(said).toContain(holds);
  if (says !== undefined) expect(said).toBe(says);
});

/** The guide with what the blog says. */
const contradicted = line.contradicted.reduce<unknown>(
  (whole, { fact: path, page, blog }) => {
    const said = (valueAt(whole, pathOf(path)) ?? fact(page)) as ReturnType<typeof fact>;
    const claims = [...said.claims, { value: blog, ...claimBy('blog', '2024') }];
    return set(whole, pathOf(path), { ...said, claims });
  },
  {
    ...guide,
    sources: { ...guide.sources, blog: { address: 'blog.example', grade: 'C', is: 'site' } },
    menus: { main: { after: [], keys: [{ press: '3', ...fact(['camping']) }] } },
  },
) as object;

test.each(line.contradicted.filter(({ id }) => id !== undefined))(
  'asked who says so of $id, what another source says is told',
  async ({ id = '', says = '' }) => {
    const said = { asked: asked('HelpIntent'), from: { at: 'nowhere' }, mentions: [], facts: [id] } as const;
    expect(await ask(contradicted, { intent: 'UpToDateIntent' }, { ...newSession, said })).toBe(
      `It's from their page of October 2026, last checked in November 2026. Nobody dialed to test it. ` +
        `An older source, a blog of 2024, says ${says}.`,
    );
  },
);
