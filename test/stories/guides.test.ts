/** Guides that the skill is not built with, and that have stories of their own: told with their own names. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { otherGuide } from '../../simulator/other-guide';
import { guideFolders } from '../../tools/check-guide';
import { parseStories, tell } from './story';

const LOCALE = 'en-US';

const root = join(__dirname, '../..');

const pathOf = (folder: string): string => join(root, 'guides', folder, 'stories.txt');

const told = guideFolders(root).filter((folder) => existsSync(pathOf(folder)));

it('finds one', () => {
  expect(told).not.toEqual([]);
});

describe.each(told)('the guide "%s"', (folder) => {
  const { guide, namesIn, listener } = otherGuide(folder, LOCALE);
  const stories = parseStories(LOCALE, `guides/${folder}/stories.txt`, readFileSync(pathOf(folder), 'utf8'));

  it.each(stories.map((story) => [story.title, story] as const))('%s', async (_, story) => {
    expect(await tell(story, listener, { guide, namesIn })).toEqual([]);
  });

  it('never says what belongs to another line', () => {
    const said = stories.flatMap(({ beats }) => beats.map(({ answer }) => answer)).join(' ');
    expect(said).not.toMatch(/Eastern|USCIS|weekend|federal|1 800/);
    expect(said).toContain('Pacific');
  });
});
