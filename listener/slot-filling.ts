import type { ModelIntent, ModelSlot } from './interaction-model';
import type { Mention } from './mentions';
import type { Sample } from './samples';
import type { FindScattered } from './scattered';
import type { Guess } from './similarity';
import type { HeardSlot } from './slot-types';

/**
 * Gives the mentions of a sentence to the slots of the intent that was guessed: the slots of the most similar sample
 * first, longer mentions before shorter. Of a slot of that sample with no mention, the words of a value may stand
 * scattered in the sentence; else it stays empty.
 */
export function fillSlots(
  intent: ModelIntent | undefined,
  { sample, words, mentions }: Guess,
  findScattered: FindScattered,
): Map<string, HeardSlot> {
  const slots = inOrderOf(sample, intent?.slots ?? []);
  const rank = new Map(slots.map(({ type }, index) => [type, index] as const).reverse());
  const candidates = mentions
    .filter(({ type }) => rank.has(type))
    .toSorted((a, b) => length(b) - length(a) || (rank.get(a.type) ?? 0) - (rank.get(b.type) ?? 0) || a.from - b.from);

  const taken: Mention[] = [];
  for (const mention of candidates) {
    const room = slots.filter(({ type }) => type === mention.type).length;
    const used = taken.filter(({ type }) => type === mention.type).length;
    const free = taken.every(({ from, end }) => mention.end <= from || end <= mention.from);
    if (used < room && free) taken.push(mention);
  }
  taken.sort((a, b) => a.from - b.from);

  const filled = new Map<string, HeardSlot>();
  for (const { type, slot } of taken) {
    const name = slots.find((each) => each.type === type && !filled.has(each.name))?.name;
    if (name !== undefined) filled.set(name, slot);
  }
  for (const step of sample?.steps ?? []) {
    if (typeof step === 'string' || filled.has(step.slot)) continue;
    const scattered = findScattered(step.type, words);
    if (scattered) filled.set(step.slot, scattered.slot);
  }
  return filled;
}

function length({ from, end }: Mention): number {
  return end - from;
}

function inOrderOf(sample: Sample | undefined, slots: readonly ModelSlot[]): ModelSlot[] {
  const inSample = (sample?.steps ?? []).flatMap((step) => (typeof step === 'string' ? [] : [step.slot]));
  const place = ({ name }: ModelSlot): number => (inSample.includes(name) ? inSample.indexOf(name) : inSample.length);
  return slots.toSorted((a, b) => place(a) - place(b));
}
