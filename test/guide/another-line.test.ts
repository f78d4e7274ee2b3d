/** A line that is made in another way: words to say, a menu in a menu in a menu, hours where the caller is, three tiers. */
import { readGuide, readNames } from '../../core/guide/guide';
import { asked } from '../../core/conversation/intents';
import { newSession, type Session } from '../../core/conversation/state';
import { toText, type Speech } from '../../core/speech/speech';
import { answer, type Asked } from '../mutation/answers';

const said = { source: 'page', date: '2026-10', checked: '2026-11-20', checkBy: '2027-05-20' };
const fact = (value: unknown) => ({ claims: [{ value, ...said }] });
const menuKey = (press: string, topic: string) => ({ press, ...fact([topic]) });

const guide = {
  id: 'parks',
  sources: { page: { address: 'https://parks.example', grade: 'A' } },
  facts: {
    phone: fact('1-800-555-0100'),
    'live-hours': fact({
      shifts: [
        { days: [1, 2, 3, 4, 5], from: '08:00', until: '12:00' },
        { days: [1, 2, 3, 4, 5], from: '13:00', until: '16:30' },
      ],
      zone: 'caller',
    }),
    'way-to-person': fact([
      { press: '3', for: 'camping' },
      { say: 'ranger', for: 'person' },
    ]),
  },
  greetings: {},
  tiers: { desk: fact('first'), ranger: fact('calls-back'), chief: fact('passed-on') },
  abilities: { permits: fact({ desk: false, ranger: true }), bears: fact({ desk: false }) },
  ready: {},
  channels: {},
  notes: {},
  menus: {
    main: { after: [], keys: [menuKey('3', 'camping')] },
    camping: { after: ['3'], keys: [menuKey('1', 'tents')] },
    tents: { after: ['3', '1'], keys: [menuKey('2', 'large-tents')] },
  },
  answers: {},
  topics: { meant: {}, notes: {} },
  discreet: [],
};

const thing = (name: string) => ({ name, callers: [name] });
const menu = (name: string) => ({ ...thing(name), title: name, before: `${name}:`, in: `in ${name}` });
const tier = (article: string, name: string, ordinal: string) => ({ ...thing(name), article, ordinal });

const names = {
  skill: { name: 'Parks', invocationName: 'parks' },
  line: 'english',
  agency: thing('the Parks'),
  addresses: {},
  topics: { camping: thing('camping'), tents: thing('tents'), 'large-tents': thing('large tents') },
  abilities: { permits: thing('give a permit'), bears: thing('chase a bear') },
  ready: {},
  channels: {},
  forms: {},
  tiers: {
    desk: tier('a', 'clerk', 'the desk'),
    ranger: tier('a', 'ranger', 'the field'),
    chief: tier('a', 'chief', 'the office'),
  },
  steps: {
    camping: { ...thing('for camping'), label: 'Camping', hear: 'it offers camping' },
    person: { ...thing('for a person'), label: 'A person', hear: 'it asks what you want' },
  },
  sayings: { ranger: 'ranger please' },
  menus: { main: menu('the menu'), camping: menu('the camping menu'), tents: menu('the tent menu') },
  reasons: {},
  languages: {},
  places: {},
  sources: { page: 'their page' },
  notes: {},
};

/** A Tuesday at noon in New York: lunch there, and morning in Denver. */
const NOON = '2026-11-24T17:10:00Z';

async function ask(intent: string, more: Partial<Asked> = {}, session: Session = newSession): Promise<string> {
  const asked = {
    what: intent,
    intent,
    slots: {},
    session,
    at: NOON,
    zone: 'America/New_York',
    screen: false,
    ...more,
  };
  const { speech } = await answer({ guide: readGuide(guide), names: readNames(names), locale: 'en-US' }, asked);
  return toText(JSON.parse(speech) as Speech);
}

const slot = (name: string, id: string) => ({ slots: { [name]: { value: id, id } } });

test('a step is a key or a word', async () => {
  expect(await ask('LivePersonIntent', { zone: 'America/Denver' })).toBe(
    'Call 1-800-555-0100. Then press 3 for camping and say "ranger please" for a person. ' +
      'Someone answers now, until noon Mountain.',
  );
  expect(await ask('NextIntent', {}, { ...newSession, call: { way: 'person', step: 0 } })).toBe(
    'When it asks what you want, say: ranger please.',
  );
});

test('a menu in a menu in a menu', async () => {
  expect(await ask('WhichKeyIntent', slot('topic', 'large-tents'))).toBe('For large tents, press 3, then 1, then 2.');
  expect(await ask('CallCompanionIntent', slot('topic', 'large-tents'))).toContain('When it offers camping, press 3.');
  expect(await ask('NextIntent', {}, { ...newSession, call: { way: 'large-tents', step: 1 } })).toBe(
    'When it offers large tents, press 2.',
  );
});

test('hours are those of wherever the caller is, with a break at noon', async () => {
  expect(await ask('HoursIntent')).toBe(
    'People answer Monday to Friday, 8 a.m. to noon; and Monday to Friday, 1 p.m. to 4:30 p.m. where you are, not on weekends.',
  );
  expect(await ask('OpenIntent')).toBe('No, nobody answers just now. They open today at 1 p.m. Eastern.');
  expect(await ask('OpenIntent', { zone: 'America/Denver' })).toBe('Yes, somebody answers now, until noon Mountain.');
  // A device without a zone: no guess is made.
  expect(await ask('OpenIntent', { zone: undefined })).toContain('where you are, not on weekends.');
});

test('nobody is spoken of whom nothing is known of', async () => {
  expect(await ask('CanTheyIntent', slot('ability', 'permits'))).toBe(
    'Not the first person, a clerk. But a ranger, called the field, who only calls back, can give a permit.',
  );
  expect(await ask('CanTheyIntent', slot('ability', 'bears'))).toBe('Not the first person, a clerk.');
  expect(await ask('WhoAnswersIntent', slot('tier', 'chief'))).toBe('The office is a chief, who gets urgent calls.');
});

/** The guide with what another, weaker source says of some of its facts. */
const contradicted = {
  ...guide,
  sources: { ...guide.sources, blog: { address: 'blog.example', grade: 'C', is: 'site' } },
  facts: {
    ...guide.facts,
    phone: against(guide.facts.phone, '1-800-555-0199'),
    tty: against(fact('1-800-555-0111'), '1-800-555-0122'),
    'toll-free': against(fact(true), false),
    'way-to-person': against(guide.facts['way-to-person'], [{ press: '4', for: 'camping' }]),
  },
  tiers: { ...guide.tiers, ranger: against(guide.tiers.ranger, 'passed-on') },
  abilities: { ...guide.abilities, permits: against(guide.abilities.permits, { desk: true, ranger: false }) },
  menus: { main: { after: [], keys: [{ press: '3', ...against(fact(['camping']), ['tents']) }] } },
};

function against({ claims }: ReturnType<typeof fact>, value: unknown) {
  return { claims: [...claims, { value, source: 'blog', date: '2024', checked: '2026-11-20', checkBy: '2027-05-20' }] };
}

test.each([
  ['phone', "that it's 1-800-555-0199"],
  ['toll-free', "that the call isn't free"],
  ['way-to-person', "that it's 4"],
  ['tier-ranger', 'that an urgent call is passed on to a ranger'],
  ['can-permits', "that a clerk can give a permit and that a ranger can't give a permit at all"],
  ['main-3', "that it's for tents"],
])('asked who says so of %s, what another source says is told', async (id, otherwise) => {
  const said = { asked: asked('HelpIntent'), from: { at: 'nowhere' }, mentions: [], facts: [id] } as const;
  const both = { ...names, sources: { page: 'their page', blog: 'a blog' } };
  const { speech } = await answer(
    { guide: readGuide(contradicted), names: readNames(both), locale: 'en-US' },
    {
      ...{ what: id, intent: 'UpToDateIntent', slots: {}, session: { ...newSession, said }, at: NOON },
      ...{ zone: 'America/New_York', screen: false },
    },
  );
  expect(toText(JSON.parse(speech) as Speech)).toBe(
    `It's from their page of October 2026, last checked in November 2026. Nobody dialed to test it. ` +
      `An older one, a blog of 2024, says ${otherwise}.`,
  );
});
