import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkGuides } from '../../build/check-guide';

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
  expect(checkGuides(root).guides.map(({ file }) => file)).toEqual([GUIDE]);
});

describe('each mistake is told with its file and path, and by one line', () => {
  const day = 'an ISO day such as 2026-11-24';
  const oneOf = (...values: readonly string[]): string =>
    `must be equal to one of the allowed values ${values.map((value) => `"${value}"`).join(', ')}`;
  const source = { address: 'somewhere.example', published: null, grade: 'C' };
  const provenance = { source: 'stilt', published: null, checked: '2026-11-24', checkBy: '2027-05-24' };

  test.each<[file: string, path: string, value: unknown, ...mistakes: string[]]>([
    // Of the wrong shape.
    [
      GUIDE,
      'menus.main.keys.2.press',
      '10',
      `menus.main.keys[2].press ${oneOf('0', '1', '2', '3', '4', '5', '6', '7', '8', '9', '#', '*')}`,
    ],
    [
      GUIDE,
      'menus.main.keys.2.press',
      2,
      `menus.main.keys[2].press ${oneOf('0', '1', '2', '3', '4', '5', '6', '7', '8', '9', '#', '*')}`,
    ],
    [GUIDE, 'menus.main.keys.2.topics', [], 'menus.main.keys[2].topics must NOT have fewer than 1 items'],
    [GUIDE, 'menus.main.keys.2.topic', 'news', 'menus.main.keys[2] must not hold "topic"'],
    [GUIDE, 'menus.side', { after: [], keys: [] }, 'menus must not hold "side"'],
    [
      GUIDE,
      'facts.phone.value',
      '1-800-375-528',
      'facts.phone.value must be a telephone number in groups such as 1-800-555-0100',
    ],
    [GUIDE, 'facts.phone.value', undefined, "facts.phone must have required property 'value'"],
    [GUIDE, 'facts.phone', undefined, "facts must have required property 'phone'"],
    [GUIDE, 'facts.fax', { ...provenance, value: true }, 'facts must not hold "fax"'],
    [GUIDE, 'facts.agency.value', false, 'facts.agency.value must be true'],
    [GUIDE, 'facts.holidays.value', 'moon', `facts.holidays.value ${oneOf('us-federal')}`],
    [GUIDE, 'facts.tty.source', undefined, "facts.tty must have required property 'source'"],
    [GUIDE, 'facts.tty.published', undefined, "facts.tty must have required property 'published'"],
    [GUIDE, 'facts.tty.note', 'hm', 'facts.tty must not hold "note"'],
    [
      GUIDE,
      'facts.way-to-person.value.1.for',
      'fun',
      `facts.way-to-person.value[1].for ${oneOf('english', 'case-status', 'no-receipt-number', 'representative')}`,
    ],
    [GUIDE, 'facts.can-case-lookup.value', { three: true }, 'facts.can-case-lookup.value must not hold "three"'],
    [GUIDE, 'facts.can-case-lookup.value', {}, 'facts.can-case-lookup.value must NOT have fewer than 1 properties'],
    [GUIDE, 'facts.ready-letters.value.ifAny', 'no', 'facts.ready-letters.value.ifAny must be boolean'],
    [
      GUIDE,
      'facts.live-hours.value.from',
      '8:00',
      'facts.live-hours.value.from must be a time of the 24-hour clock such as 08:00',
    ],
    [GUIDE, 'facts.live-hours.value.days', [1, 8], 'facts.live-hours.value.days[1] must be <= 7'],
    [GUIDE, 'facts.live-hours.older.value.from', '07:00', 'facts.live-hours.older.value must not hold "from"'],
    [GUIDE, 'sources.stilt.grade', 'D', `sources.stilt.grade ${oneOf('A', 'B', 'C')}`],

    // Dates.
    [GUIDE, 'facts.tty.checked', 'November 2026', `facts.tty.checked must be ${day}`],
    [GUIDE, 'facts.tty.checkBy', '2027-05', `facts.tty.checkBy must be ${day}`],
    [
      GUIDE,
      'facts.tty.published',
      '07/2020',
      'facts.tty.published must be an ISO day, month or year such as 2026-11-24, 2026-11 or 2026',
    ],
    [GUIDE, 'facts.tty.checkBy', '2027-02-29', 'facts.tty.checkBy must be in the calendar, and 2027-02-29 is not'],
    [GUIDE, 'facts.tty.checkBy', '2026-11-24', 'facts.tty.checkBy must be after checked (2026-11-24)'],
    [GUIDE, 'menus.star.keys.0.checkBy', '2026-01-01', 'menus.star.keys[0].checkBy must be after checked (2026-11-24)'],
    [
      GUIDE,
      'facts.live-hours.older.checkBy',
      '2026-01-01',
      'facts.live-hours.older.checkBy must be after checked (2026-11-24)',
    ],
    [GUIDE, 'facts.tty.published', '2026-12', 'facts.tty.published must not be after checked (2026-11-24)'],
    [
      GUIDE,
      'sources.stilt.published',
      '2026-02-30',
      'sources.stilt.published must be in the calendar, and 2026-02-30 is not',
    ],

    // Parts that do not fit each other.
    [GUIDE, 'id', 'dmv', 'id must be the name of its folder, "uscis"'],
    [GUIDE, 'facts.tty.source', 'hearsay', 'facts.tty.source must be one of the sources, and "hearsay" is none'],
    [
      GUIDE,
      'facts.local-office.older.source',
      'hearsay',
      'facts.local-office.older.source must be one of the sources, and "hearsay" is none',
    ],
    [
      GUIDE,
      'menus.star.keys.0.source',
      'hearsay',
      'menus.star.keys[0].source must be one of the sources, and "hearsay" is none',
    ],
    [
      GUIDE,
      'menus.main.keys.2.press',
      '1',
      'menus.main.keys[2].press must not be "1" again: menus.main.keys[1].press is',
    ],
    [
      GUIDE,
      'menus.star.keys.0.topics',
      ['waivers', 'naturalization-guide'],
      'menus.star.keys[8].topics must not hold "waivers": menus.star.keys[0].topics does',
    ],
    [
      GUIDE,
      'menus.star.after',
      ['1', '9'],
      'menus.star.after must be the keys before the main menu and then one of its keys',
    ],
    [
      GUIDE,
      'facts.live-hours.value.zone',
      'America/Boston',
      'facts.live-hours.value.zone must be an IANA time zone, and "America/Boston" is none',
    ],
    [GUIDE, 'facts.live-hours.older.value.until', '20:00', 'facts.live-hours.older.value.until must differ from 20:00'],
    [
      GUIDE,
      'facts.live-hours.older.value.until',
      '07:00',
      'facts.live-hours.older.value.until must be after from (08:00)',
    ],
    [
      GUIDE,
      'facts.web-chat.value.person.until',
      '08:00',
      'facts.web-chat.value.person.until must be after from (08:00)',
    ],

    // What the guide and its languages owe each other: told of the language file.
    [GUIDE, 'sources.leaflet', source, `${EN}: sources must name "leaflet", a source of the guide`],
    [
      GUIDE,
      'menus.star.keys.0.topics',
      ['naturalization-guide', 'pets'],
      `${EN}: topics must name "pets", which a key of the guide leads to`,
    ],
    [
      GUIDE,
      'menus.main.keys.7.topics',
      ['foia'],
      `${EN}: topics.report-violation names a topic that no key of the guide leads to`,
    ],
    [EN, 'sources.stilt', undefined, 'sources must name "stilt", a source of the guide'],
    [EN, 'sources.leaflet', 'a leaflet', 'sources.leaflet names no source of the guide'],
    [
      EN,
      'topics.pets',
      { name: 'pets', callers: ['my dog'] },
      'topics.pets names a topic that no key of the guide leads to',
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
      'forms.visa.callers must NOT have duplicate items (items ## 0 and 1 are identical)',
    ],
    [
      EN,
      'forms.visa.callers',
      ['form I-485'],
      'forms.visa.callers[0] must be as a caller says it: lower-case words, apostrophes, and periods for spelled letters',
    ],
    [EN, 'abilities.legal-advice', undefined, "abilities must have required property 'legal-advice'"],
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
  change(GUIDE, 'facts.tty.published', null);
  change(GUIDE, 'sources.stilt.published', null);
  expect(checkGuides(copy).mistakes).toEqual([]);
});

test('every mistake is told, not the first alone', () => {
  change(GUIDE, 'facts.tty.source', undefined);
  change(GUIDE, 'facts.phone.value', 'none');
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
