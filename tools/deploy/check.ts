/** Refuses to go on to `ask deploy` while something is missing: `npm run check:deploy`. Exit code 1 where something is. */
import { join } from 'node:path';
import { problemsOf } from './problems';

const problems = problemsOf(join(__dirname, '../..'));
for (const problem of problems) process.stderr.write(`${problem}\n`);
if (problems.length > 0) process.exitCode = 1;
else process.stdout.write('nothing is missing: ask deploy\n');
