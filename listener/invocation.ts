import type { BuiltIns } from './built-ins';
import { anyOf } from './carriers';
import type { WordReader } from './words';

/** What is left of a sentence when the call of the skill is taken off. */
export interface Invocation {
  /** Whether the skill was called by its name. */
  readonly invoked: boolean;
  /** Sentences to hear, the likeliest first; none when the skill was called and asked nothing. */
  readonly rests: readonly (readonly string[])[];
}

/** Reads "open <name>", "ask <name> to …" and "… with <name>" by the words that the built-ins list. */
export function createInvocationReader(invocationName: string, builtIns: BuiltIns, read: WordReader) {
  const phrases = (list: readonly string[]) => anyOf(list.map((phrase) => read(phrase).join(' ')));
  const { launch, ask, dropped, and, from, articles } = builtIns.invocation;
  const name = read(invocationName).join(' ');
  const wake = new RegExp(`^${phrases(builtIns.wakeWords)} `, 'u');
  const call = new RegExp(`^(|.*? )(?:${phrases(articles)} )?${name}(?: (.*)|)$`, 'u');
  const endsIn = (list: readonly string[]) => new RegExp(`(?:^| )${phrases(list)}$`, 'u');
  const [asks, calls, links] = [endsIn(ask), endsIn([...launch, ...ask]), endsIn(from)];
  const beginsWith = (list: readonly string[]) => new RegExp(`^${phrases(list)} `, 'u');
  const [afterAsking, afterLaunching] = [beginsWith(dropped), beginsWith(and)];

  return (spoken: readonly string[]): Invocation => {
    const text = spoken.join(' ').replace(wake, '');
    const [found, said = '', after = ''] = call.exec(text) ?? [];
    if (found === undefined) return { invoked: false, rests: [text.split(' ')] };
    const before = said.trim();
    let rests = [text];
    if (before === '' || calls.test(before)) {
      // "to call" is heard as "call", and if nothing is called so, as it was said.
      rests = [after.replace(asks.test(before) ? afterAsking : afterLaunching, ''), after];
    } else if (links.test(before) && !after.includes(' ')) rests = [before.replace(links, '')];
    const heard = [...new Set(rests)].filter((rest) => rest !== '');
    return { invoked: true, rests: heard.map((rest) => rest.split(' ')) };
  };
}
