import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkGuides } from '../../tools/check-guide';
import { schemas } from '../../tools/schemas';
import { keys } from '../../core/guide/keys';

const root = join(__dirname, '../..');

const GUIDE = 'guides/uscis/guide.json';
const EN = 'guides/uscis/en.json';

let copy: string;
beforeEach(() => {
  copy = mkdtempSync(join(tmpdir(), 'guides-'));
  // One language is enough to break: each further one would repeat the mistakes.
  for (const file of [GUIDE, EN]) cpSync(join(root, file), join(copy, file));
});
afterEach(() => rmSync(copy, { recursive: true }));

/** Sets, or with `undefined` deletes, what stands at a path such as "menus.main.keys.2.press". */
function change(file: string, path: string, value: unknown): void {
  const at = join(copy, file);
  const whole = JSON.parse(readFileSync(at, 'utf8')) as Record<string, unknown>;
  const steps = path.split('.');
  const last = steps.pop() ?? '';
  const parent = steps.reduce((object, step) => object[step] as Record<string, unknown>, whole);
  if (value === undefined) delete parent[last];
  else parent[last] = value;
  writeFileSync(at, JSON.stringify(whole));
}

test('the committed guides hold no mistake', () => {
  expect(checkGuides(root).mistakes).toEqual([]);
  expect(checkGuides(root).guides.map(({ file }) => file)).toContain(GUIDE);
});

describe('each mistake is told with its file and path, and by one line', () => {
  const day = 'an ISO day such as 2026-11-24';
  const oneOf = (...values: readonly string[]): string =>
    `must be equal to one of the allowed values ${values.map((value) => `"${value}"`).join(', ')}`;
  const source = { address: 'somewhere.example', grade: 'C', is: 'site' };
  const provenance = { source: 'stilt', date: null, checked: '2026-11-24', checkBy: '2027-05-24' };

  test.each<[file: string, path: string, value: unknown, ...mistakes: string[]]>([
    // Of the wrong shape.
    [GUIDE, 'menus.main.keys.2.press', '10', `menus.main.keys[2].press ${oneOf(...keys)}`],
    [
      GUIDE,
      'menus.main.keys.2.press',
      2,
      'menus.main.keys[2].press must be string',
      `menus.main.keys[2].press ${oneOf(...keys)}`,
    ],
    [
      GUIDE,
      'menus.main.keys.2.claims.0.value',
      [],
      'menus.main.keys[2].claims[0].value must NOT have fewer than 1 items',
    ],
    [GUIDE, 'menus.main.keys.2.topic', 'news', 'menus.main.keys[2] must not hold "topic"'],
    [
      GUIDE,
      'facts.phone.claims.0.value',
      '1-800-375-528',
      'facts.phone.claims[0].value must be a telephone number in groups such as 1-800-555-0100',
    ],
    [GUIDE, 'facts.phone.claims.0.value', undefined, "facts.phone.claims[0] must have required property 'value'"],
    [GUIDE, 'facts.phone.claims', [], 'facts.phone.claims must NOT have fewer than 1 items'],
    [GUIDE, 'facts.fax', { claims: [{ ...provenance, value: true }] }, 'facts must not hold "fax"'],
    [GUIDE, 'facts.holidays.claims.0.value', 'moon', `facts.holidays.claims[0].value ${oneOf('us-federal')}`],
    [GUIDE, 'facts.tty.claims.0.source', undefined, "facts.tty.claims[0] must have required property 'source'"],
    [GUIDE, 'facts.tty.claims.0.date', undefined, "facts.tty.claims[0] must have required property 'date'"],
    [GUIDE, 'facts.tty.claims.0.note', 'hm', 'facts.tty.claims[0] must not hold "note"'],
    [
      GUIDE,
      'facts.way-to-person.claims.0.value.1.do',
      'fun',
      'facts.way-to-person.claims[0].value[1] must not hold "do"',
    ],
    [
      GUIDE,
      'abilities.case-lookup.claims.0.value',
      {},
      'abilities.case-lookup.claims[0].value must NOT have fewer than 1 properties',
    ],
    [GUIDE, 'ready.letters.claims.0.value.atHand', 'no', 'ready.letters.claims[0].value.atHand must be boolean'],
    [
      GUIDE,
      'facts.live-hours.claims.0.value.shifts.0.from',
      '8:00',
      'facts.live-hours.claims[0].value.shifts[0].from must be a time of the 24-hour clock such as 08:00',
    ],
    [
      GUIDE,
      'facts.live-hours.claims.0.value.shifts.0.days',
      [1, 8],
      'facts.live-hours.claims[0].value.shifts[0].days[1] must be <= 7',
    ],
    [GUIDE, 'sources.stilt.grade', 'D', `sources.stilt.grade ${oneOf('A', 'B', 'C')}`],
    [GUIDE, 'sources.stilt.is', undefined, 'sources.stilt.is must say what kind of source it is'],
    [GUIDE, 'sources.stilt.live', 'stilt.com', 'sources.stilt.live must be an address that begins with https://'],

    // Dates.
    [GUIDE, 'facts.tty.claims.0.checked', 'November 2026', `facts.tty.claims[0].checked must be ${day}`],
    [GUIDE, 'facts.tty.claims.0.checkBy', '2027-05', `facts.tty.claims[0].checkBy must be ${day}`],
    [
      GUIDE,
      'facts.tty.claims.0.date',
      '07/2020',
      'facts.tty.claims[0].date must be an ISO day, month or year such as 2026-11-24, 2026-11 or 2026',
    ],
    [
      GUIDE,
      'facts.tty.claims.0.checkBy',
      '2027-02-29',
      'facts.tty.claims[0].checkBy must be in the calendar, and 2027-02-29 is not',
    ],
    [
      GUIDE,
      'facts.tty.claims.0.checkBy',
      '2026-11-24',
      'facts.tty.claims[0].checkBy must be after checked (2026-11-24)',
    ],
    [
      GUIDE,
      'menus.star.keys.0.claims.0.checkBy',
      '2026-01-01',
      'menus.star.keys[0].claims[0].checkBy must be after checked (2026-11-24)',
    ],
    [GUIDE, 'facts.tty.claims.0.date', '2026-12', 'facts.tty.claims[0].date must not be after checked (2026-11-24)'],

    // Parts that do not fit each other.
    [GUIDE, 'id', 'dmv', 'id must be the name of its folder, "uscis"'],
    [
      GUIDE,
      'facts.tty.claims.0.source',
      'hearsay',
      'facts.tty.claims[0].source must be one of the sources, and "hearsay" is none',
    ],
    [
      GUIDE,
      'facts.tty.claims.0.upstream',
      'hearsay',
      'facts.tty.claims[0].upstream must be one of the sources, and "hearsay" is none',
    ],
    [
      GUIDE,
      'facts.tty.lead',
      { claim: 2, because: 'it rings' },
      'facts.tty.lead.claim must be the number of a claim, counted from 0',
    ],
    [
      GUIDE,
      'menus.main.keys.2.press',
      '1',
      'menus.main.keys[2] must not be another fact "main-1": menus.main.keys[1] is',
      'menus.main.keys[2].press must not be "1" again: menus.main.keys[1].press is',
    ],
    [
      GUIDE,
      'menus.star.keys.0.claims.0.value',
      ['waivers', 'naturalization-guide'],
      'menus.star.keys[8].claims[0].value must not hold "waivers": menus.star.keys[0].claims[0].value does',
    ],
    [
      GUIDE,
      'menus.star.after',
      ['1', '9'],
      'menus.star.after must be the keys before another menu and then one of its keys',
    ],
    [
      GUIDE,
      'menus.main.after',
      ['7'],
      'menus.main.after must be the key of a greeting, and empty where there is none',
      'menus.star.after must be the keys before another menu and then one of its keys',
    ],
    [
      GUIDE,
      'abilities.legal-advice.claims.0.value.oen',
      false,
      'abilities.legal-advice.claims[0].value must be one of the tiers, and "oen" is none',
    ],
    [
      GUIDE,
      'discreet.0',
      'protected-case',
      `${EN}: forms must name "protected-case", which the guide calls discreet and is no fact`,
    ],
    [EN, 'line', 'espanol', 'line must be one of the languages, and "espanol" is none'],
    [
      GUIDE,
      'facts.live-hours.claims.0.value.zone',
      'America/Boston',
      'facts.live-hours.claims[0].value.zone must be an IANA time zone or "caller", and "America/Boston" is none',
    ],
    [
      GUIDE,
      'facts.web-chat-hours.claims.0.value.shifts.0.until',
      '08:00',
      'facts.web-chat-hours.claims[0].value.shifts[0].until must be after from (08:00)',
    ],
    [
      GUIDE,
      'facts.live-hours.claims.0.value.shifts.1',
      { days: [5], from: '19:00', until: '21:00' },
      'facts.live-hours.claims[0].value.shifts[1] must not overlap another',
    ],
    [GUIDE, 'answers.WaitIntent', ['weather'], 'answers.WaitIntent[0] must be one of the notes, and "weather" is none'],
    [
      GUIDE,
      'topics.meant.CaseStatusIntent',
      'pets',
      'topics.meant.CaseStatusIntent must be a topic that a key leads to, and "pets" is none',
    ],
    [
      GUIDE,
      'facts.quicker-channel.claims.0.value',
      'pigeon',
      'facts.quicker-channel.claims[0].value must be one of the channels, and "pigeon" is none',
    ],

    // What the guide and its languages owe each other: told of the language file.
    [GUIDE, 'sources.leaflet', source, `${EN}: sources must name "leaflet", which the guide speaks of`],
    [
      GUIDE,
      'menus.star.keys.0.claims.0.value',
      ['naturalization-guide', 'pets'],
      `${EN}: topics must name "pets", which the guide speaks of`,
    ],
    [
      GUIDE,
      'menus.main.keys.7.claims.0.value',
      ['foia'],
      `${EN}: topics.report-violation names what the guide does not have`,
    ],
    [
      GUIDE,
      'notes.local-office.claims.0.value',
      'by-post',
      `${EN}: notes.local-office.wordings must have "by-post", which a source says`,
      `${EN}: notes.local-office.wordings.by-appointment is what no source says`,
    ],
    [EN, 'sources.stilt', undefined, 'sources must name "stilt", which the guide speaks of'],
    [EN, 'sources.leaflet', 'a leaflet', 'sources.leaflet names what the guide does not have'],
    [EN, 'abilities.legal-advice', undefined, 'abilities must name "legal-advice", which the guide speaks of'],
    [
      EN,
      'notes.local-office.wordings.call-or-visit.that',
      undefined,
      'notes.local-office.wordings.call-or-visit.that must say what its source says',
    ],
    [
      EN,
      'notes.wait.wordings.said.says',
      'You wait {long}.',
      'notes.wait.wordings.said.says has a blank {long} that nothing fills',
    ],

    // The callers' words.
    [
      EN,
      'channels.facebook.callers',
      ['facebook', 'twitter'],
      'channels.twitter must not hold "twitter": channels.facebook does',
    ],
    [
      EN,
      'tiers.two.callers',
      ['customer service representative'],
      'tiers.two must not hold "customer service representative": tiers.one does',
    ],
    [
      EN,
      'forms.visa.callers',
      ['a visa', 'a visa'],
      'forms.visa.callers must NOT have duplicate items (items ## 1 and 0 are identical)',
    ],
    [
      EN,
      'forms.visa.callers',
      ['form I-485'],
      'forms.visa.callers[0] must be as a caller says it: lower-case words, apostrophes, and periods for spelled letters',
    ],
    [EN, 'ready.letters.name', '', 'ready.letters.name must be a text that is not empty'],
    [EN, 'steps.english.hear', undefined, "steps.english must have required property 'hear'"],
    [EN, 'agency.nickname', 'the agency', 'agency must not hold "nickname"'],
  ])('%s %s', (file, path, value, ...mistakes) => {
    change(file, path, value);
    expect(checkGuides(copy).mistakes).toEqual(
      mistakes.map((mistake) => (mistake.startsWith('guides/') ? mistake : `${file}: ${mistake}`)),
    );
  });
});

test('a date of publication may be missing', () => {
  change(GUIDE, 'facts.tty.claims.0.date', null);
  expect(checkGuides(copy).mistakes).toEqual([]);
});

test('every mistake is told, not the first alone', () => {
  change(GUIDE, 'facts.tty.claims.0.source', undefined);
  change(GUIDE, 'facts.phone.claims.0.value', 'none');
  change(EN, 'ready.letters.name', '');
  expect(checkGuides(copy).mistakes).toHaveLength(3);
});

test('a file that is no JSON, or missing', () => {
  writeFileSync(join(copy, GUIDE), '{ "id": ');
  rmSync(join(copy, EN));
  expect(checkGuides(copy).mistakes).toEqual([
    expect.stringMatching(/^guides\/uscis\/guide\.json: not JSON: /),
    'guides/uscis: there is no language file, such as en.json',
  ]);
  rmSync(join(copy, GUIDE));
  expect(checkGuides(copy).mistakes[0]).toBe('guides/uscis/guide.json: there is no such file');
});

test('the schemas that complete what an editor types are those of the shape', () => {
  for (const { path, text } of schemas()) expect(readFileSync(path, 'utf8')).toBe(text);
});
