/** The entry on AWS Lambda: a guard and a call. */
import { createHandler } from './alexa/skill';

const skillId = process.env['SKILL_ID'];

export const handler = createHandler(skillId ? { skillId } : {});
