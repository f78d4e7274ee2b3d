/** All facts on one page, and a note of each look at a source: `npm run facts`, `npm run facts -- look SOURCE`. */
import { join } from 'node:path';
import { DateTime } from 'luxon';
import * as prettier from 'prettier';
import { facts } from './command';

const setting = {
  root: join(__dirname, '../..'),
  today: DateTime.utc().toISODate(),
  format: async (text: string, file: string): Promise<string> =>
    prettier.format(text, { ...(await prettier.resolveConfig(file)), filepath: file }),
};

facts(process.argv.slice(2), setting).then(
  (out) => process.stdout.write(out),
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 2;
  },
);
