/** Holds conversations with the skill, and every response and log line against what must be true of it. */
import { createHandler, type Handler } from '../../lambda/alexa/skill';
import type { TurnLine } from '../../lambda/alexa/log';
import { amazonServices } from '../../simulator/amazon-services';
import type { Returned } from '../../simulator/envelope';
import { failingMemory, memoryOfOne, type Store } from '../../simulator/memory-file';
import { certify } from '../certification';
import { SECRET, SKILL_ID } from '../asking';
import { envelopeOf, type Conversation, type World } from './conversations';

/** A log line is one line, and short: somebody pays for it. */
const LONGEST_LINE = 2000;

/** What the entry says of an exception that it caught: its bare name. A service's failure is told in a sentence. */
const thrown = /^([\w.]+ ?Error|unknown)$|^Error$/;

/** A skill in a world, with the lines that it logged. */
export function skillIn({ skillId, zone, services, memory, stored }: World): {
  readonly handler: Handler;
  readonly lines: TurnLine[];
} {
  const lines: TurnLine[] = [];
  const store = storeOf(memory, stored);
  const handler = createHandler({
    log: (line) => void lines.push(line),
    apiClient: amazonServices({
      ...(zone !== undefined && { zone }),
      ...(services !== 'work' && { fail: ['settings', 'reminders'], failing: services }),
    }),
    ...(skillId && { skillId: SKILL_ID }),
    ...(store && { memory: store }),
  });
  return { handler, lines };
}

function storeOf(memory: World['memory'], stored: unknown): Store | undefined {
  if (memory === 'none') return undefined;
  if (memory === 'refuse' || memory === 'rubbish') return failingMemory(memory);
  return memoryOfOne(memory === 'foreign' ? (stored as Readonly<Record<string, unknown>>) : {});
}

/** What went wrong in one conversation: empty where nothing did. Adds the number of its envelopes to `count`. */
export async function breachesIn(
  { world, steps }: Conversation,
  count: (envelopes: number) => void,
): Promise<readonly string[]> {
  const { handler, lines } = skillIn(world);
  let left: unknown = {};
  for (const step of steps) {
    const envelope = envelopeOf(step, left);
    lines.length = 0;
    count(1);
    let returned: Returned;
    try {
      returned = JSON.parse(JSON.stringify(await handler(envelope))) as Returned;
    } catch (error) {
      return [`the handler threw: ${String(error)}`];
    }
    const wrong = [...certify(envelope, returned), ...wrongIn(lines)];
    if (wrong.length > 0) return wrong;
    left = returned.sessionAttributes ?? {};
  }
  return [];
}

/** What is wrong with what one turn logged. */
function wrongIn(lines: readonly TurnLine[]): readonly string[] {
  const text = JSON.stringify(lines);
  return [
    ...(lines.length === 1 ? [] : [`${lines.length} lines were logged for one turn`]),
    ...(text.includes(SECRET) ? [`something of the caller's is in the log: ${text.slice(0, 500)}`] : []),
    ...(text.length > LONGEST_LINE ? [`the log line has ${text.length} characters: ${text.slice(0, 500)}`] : []),
    ...lines.flatMap(({ problem }) =>
      problem !== undefined && thrown.test(problem) ? [`an exception was thrown inside: ${problem}`] : [],
    ),
  ];
}
