/** The entry on AWS Lambda: a guard and a call. */
import { Settings } from 'luxon';
import { tableAdapter } from './alexa/dynamodb';
import { logToStandardOutput } from './alexa/log';
import { createHandler } from './alexa/skill';

// The grammar speaks, and luxon only counts: looking up the system's own locale would cost a cold start some milliseconds.
Settings.defaultLocale = 'en-US';

const skillId = process.env['SKILL_ID'];

const table = process.env['MEMORY_TABLE'];

if (!skillId)
  logToStandardOutput({
    level: 'warn',
    request: 'start',
    problem: 'SKILL_ID is not set: requests of any skill are answered',
  });
if (!table)
  logToStandardOutput({
    level: 'warn',
    request: 'start',
    problem: 'MEMORY_TABLE is not set: nothing is remembered across sessions',
  });

export const handler = createHandler({
  ...(skillId && { skillId }),
  ...(table && { memory: tableAdapter({ name: table }) }),
});
