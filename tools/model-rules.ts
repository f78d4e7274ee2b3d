/** Amazon's rules for interaction models, so that a mistake shows at the build and not in the console of Amazon. */
import { basename } from 'node:path';
import { amazon } from './rules/amazon';
import { checkIntents } from './rules/intents';
import { checkInvocationName } from './rules/invocation-name';
import type { LintedModel } from './rules/linted-model';
import { checkSamples } from './rules/samples';
import { checkTypes } from './rules/types';

export type { LintedModel } from './rules/linted-model';

export interface Breach {
  /** The rule's name, such as `duplicate-sample`. */
  readonly rule: string;
  /** What is wrong, with the intent or type and the text. */
  readonly message: string;
}

const sensitivities: readonly (string | undefined)[] = ['LOW', 'MEDIUM', 'HIGH'];

/** Every breach of Amazon's rules by a model; empty where there is none. */
export function breachesOf(model: LintedModel): readonly Breach[] {
  const breaches: Breach[] = [];
  const report = (rule: string, where: string, what: string): void =>
    void breaches.push({ rule, message: `${rule}: ${where}: ${what}` });
  const language = model.interactionModel.languageModel;

  checkInvocationName(language.invocationName, report);
  checkIntents(language, report);
  checkSamples(language.intents, report);
  checkTypes(language, report);
  const bytes = Buffer.byteLength(JSON.stringify(model));
  if (bytes > amazon.most.bytes) report('model-too-large', 'the model', `${bytes} bytes, at most ${amazon.most.bytes}`);
  // Left unset it is LOW, and Alexa would hear a question of this skill in whatever is said.
  if (!sensitivities.includes(language.modelConfiguration?.fallbackIntentSensitivity?.level))
    report('fallback-sensitivity-unset', 'the model', 'modelConfiguration.fallbackIntentSensitivity.level is needed');
  return breaches;
}

/** Every breach by the models that are to be written, as lines that name the file. */
export function breachesIn(models: readonly { readonly path: string; readonly text: string }[]): readonly string[] {
  return models.flatMap(({ path, text }) =>
    breachesOf(JSON.parse(text) as LintedModel).map(({ message }) => `${basename(path)}: ${message}`),
  );
}
