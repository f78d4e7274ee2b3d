/** The code knows no agency by name, no zone and no days off: those are the guide's, and the grammar speaks them. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import names from '../guides/uscis/en.json';

const root = join(__dirname, '..');

/** Rooms in which nothing may be baked in. */
const rooms = ['core', 'lambda', 'languages', 'listener', 'simulator', 'tools', 'web'];

const files = rooms.flatMap((room) =>
  readdirSync(join(root, room), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !/(^|\/)grammar\.ts$/.test(file))
    .map((file) => join(root, room, file)),
);

/** What the grammar says of a zone and of days off, and what the agency is called. */
const baked = new RegExp(`\\bEastern\\b|hora del Este|\\bweekends?\\b|fin(es)? de semana|\\b${names.agency.name}\\b`);

/** The simulator's own knowledge of English and Spanish dates, which is Amazon's: that of any skill. */
const dates = /^listener\/(built-ins|calendar)\.ts$/;

test('core names no host', () => {
  const core = files.filter((file) => relative(root, file).startsWith('core/'));
  expect(core.length).toBeGreaterThan(40);
  expect(core.filter((file) => /alexa|amazon|lambda/i.test(readFileSync(file, 'utf8')))).toEqual([]);
});

test('no zone, no days off and no agency by name outside grammar and guides', () => {
  expect(files.length).toBeGreaterThan(100);
  const found = files.flatMap((file) => {
    const path = relative(root, file);
    const lines = readFileSync(file, 'utf8').split('\n');
    return dates.test(path)
      ? []
      : lines.flatMap((line, i) => (baked.test(line) ? [`${path}:${i + 1}: ${line.trim()}`] : []));
  });
  expect(found).toEqual([]);
});
