import { faultsOf, slotsIn, type LintedIntent, type Report } from './linted-model';

/** Slots that take any words: only the words around them tell where they begin. */
const phraseTypes: ReadonlySet<string> = new Set(['AMAZON.SearchQuery']);

/** Words that wake a device: a sample that holds one would be cut off by the device itself. */
const wakeWord = /(?<!\p{L})alexa(?!\p{L})/u;

/**
 * Rules about sample utterances: what they may be written in, that each stands in one intent only, and that a slot of
 * any words has a carrier phrase ("must include a carrier phrase. Sample intent utterances with phrase types cannot
 * consist of only slots": MissingCarrierPhraseWithPhraseSlot) and no other slot beside it.
 *
 * Sources: developer.amazon.com, "Create Intents, Utterances, and Slots", "Slot Type Reference" on AMAZON.SearchQuery,
 * and "Test Utterances and Improve Your Interaction Model" on utterance conflicts.
 */
export function checkSamples(intents: readonly LintedIntent[], report: Report): void {
  const owners = new Map<string, { readonly intent: string; readonly sample: string }>();
  for (const { name: intent, slots = [], samples = [] } of intents) {
    const types = new Map(slots.map((slot) => [slot.name, slot.type]));
    for (const sample of samples) {
      checkText(intent, sample, report);
      checkSampleSlots(intent, sample, types, report);
      // To Alexa "what does {key} do" and "what does {number} do" are one sentence, if both slots take the same values.
      const alike = sample.replace(/\{([^{}]*)\}/g, (_, slot: string) => `{${types.get(slot) ?? slot}}`);
      const owner = owners.get(alike) ?? owners.get(sample);
      if (!owner) owners.set(alike, { intent, sample });
      else if (owner.intent === intent) report('repeated-sample', intent, `"${sample}" stands there twice`);
      else report('duplicate-sample', intent, `"${sample}" is also "${owner.sample}" of ${owner.intent}`);
    }
  }
}

function checkText(intent: string, sample: string, report: Report): void {
  const around = sample.replace(/\{[^{}]*\}('s)?/g, 'x');
  if (/[{}]/.test(around)) report('sample-braces', intent, `"${sample}" has a brace without its other half`);
  if (sample.trim() === '') report('empty-sample', intent, 'a sample is empty');
  for (const { rule, why } of faultsOf(around.replace(/[{}]/g, ' x ').replace(/\s+/g, (gap) => gap[0] ?? ' ')))
    if (rule !== 'spaces') report(`sample-${rule}`, intent, why);
  if (faultsOf(around).some(({ rule }) => rule === 'spaces'))
    report('sample-spaces', intent, `"${sample}" has a space too many`);
  if (wakeWord.test(sample)) report('sample-wake-word', intent, `"${sample}" holds the wake word`);
}

function checkSampleSlots(intent: string, sample: string, types: ReadonlyMap<string, string>, report: Report): void {
  const slots = slotsIn(sample);
  for (const slot of slots)
    if (!types.has(slot)) report('undeclared-slot', intent, `"${sample}" holds {${slot}}, which the intent lacks`);
  if (new Set(slots).size < slots.length) report('slot-twice', intent, `"${sample}" holds a slot twice`);
  if (!slots.some((slot) => phraseTypes.has(types.get(slot) ?? ''))) return;
  if (slots.length > 1)
    report('phrase-slot-alone', intent, `"${sample}" has another slot beside one that takes any words`);
  if (sample.replace(/\{[^{}]*\}/g, '').trim() === '')
    report('phrase-slot-needs-carrier', intent, `"${sample}" has no words around a slot that takes any words`);
}
