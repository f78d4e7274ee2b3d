/** The simulator's memory: a file that survives its process, and whatever happens to it. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { memoryFile } from '../../simulator/memory-file';

const of = (userId: string): unknown => ({ context: { System: { user: { userId } } } });

let folder: string;
let path: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'memory-'));
  path = join(folder, 'deeper', 'memory.json');
});
afterEach(() => rmSync(folder, { recursive: true }));

test('what is kept is there for the next process, for each caller their own', async () => {
  expect(await memoryFile(path).getAttributes(of('a'))).toEqual({});
  await memoryFile(path).saveAttributes(of('a'), { step: 1 });
  await memoryFile(path).saveAttributes(of('b'), { step: 3 });
  expect(await memoryFile(path).getAttributes(of('a'))).toEqual({ step: 1 });

  await memoryFile(path).deleteAttributes(of('a'));
  expect(JSON.parse(readFileSync(path, 'utf8'))).toEqual({ b: { step: 3 } });
});

test('nothing is written where there is nothing to forget, and no half-written file stays', async () => {
  await memoryFile(path).deleteAttributes(of('a'));
  expect(readdirSync(folder)).toEqual([]);
  await memoryFile(path).saveAttributes(of('a'), {});
  expect(readdirSync(join(folder, 'deeper'))).toEqual(['memory.json']);
});

test.each([['{"a": {"st'], ['[]'], ['{"a": 7}'], ['']])(
  'a corrupt file is an empty memory, told once and mended by the next write: %j',
  async (text) => {
    path = join(folder, 'memory.json');
    writeFileSync(path, text);
    const lines: string[] = [];
    const memory = memoryFile(path, (line) => lines.push(line));
    expect(await memory.getAttributes(of('a'))).toEqual({});
    expect(await memory.getAttributes(of('b'))).toEqual({});
    expect(lines).toEqual([`${path}: not a memory that can be read; taken as empty`]);

    await memory.saveAttributes(of('a'), { step: 1 });
    expect(await memoryFile(path).getAttributes(of('a'))).toEqual({ step: 1 });
  },
);

test('a file that cannot be read, or a caller who is nobody, is an error', async () => {
  await expect(memoryFile(folder).getAttributes(of('a'))).rejects.toThrow('EISDIR');
  await expect(memoryFile(path).getAttributes({})).rejects.toThrow('no user');
});
