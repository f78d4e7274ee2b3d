import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listenerFor } from '../../simulator/conversation';
import { declining, evaluate, readUtterances } from '../../simulator/evaluation';
import type { InteractionModel } from '../../simulator/listener/listener';

/** In percent, a little below what was reached: whoever falls below them has made the skill understand less. */
const FLOORS = { inScopeExactly: 20, inScope: 98, outOfScopeExactly: 99, outOfScope: 97 };
/** No question may do worse than this, in percent, however well the others do. */
const FLOOR_OF_AN_INTENT = 75;

const files = readdirSync(join(__dirname, 'en-US')).filter((file) => file.endsWith('.jsonl'));
const utterances = files.flatMap((file) => readUtterances(file, readFileSync(join(__dirname, 'en-US', file), 'utf8')));

const model = JSON.parse(
  readFileSync(join(__dirname, '../../skill-package/interactionModels/custom/en-US.json'), 'utf8'),
) as InteractionModel;
const { intents, types = [] } = model.interactionModel.languageModel;

const percent = ({ right, all }: { readonly right: number; readonly all: number }): number => (100 * right) / all;

describe('the set of utterances that judges the model', () => {
  it('holds at least 400, a fifth of them out of scope', () => {
    const outside = utterances.filter(({ intent }) => declining.has(intent));
    expect(utterances.length).toBeGreaterThanOrEqual(400);
    expect(outside.length / utterances.length).toBeGreaterThanOrEqual(1 / 5);
  });

  it('says nothing twice', () => {
    const said = utterances.map(({ utterance }) => utterance);
    expect(said.filter((utterance, at) => said.indexOf(utterance) !== at)).toEqual([]);
  });

  it('knows no intent and no slot that the model lacks', () => {
    const strangers = utterances.flatMap(({ utterance, intent, slots = {} }) => {
      const known = intents.find(({ name }) => name === intent);
      if (!known) return [`${utterance}: ${intent}`];
      return Object.entries(slots).flatMap(([name, id]) => {
        const type = known.slots?.find((slot) => slot.name === name)?.type;
        if (type === undefined) return [`${utterance}: {${name}}`];
        // Dates, times and holidays are labelled in the caller's words.
        if (type.startsWith('AMAZON.') || name === 'holiday')
          return id.trim() === '' ? [`${utterance}: {${name}}`] : [];
        const values = types.find((each) => each.name === type)?.values ?? [];
        return values.some((value) => value.id === id) ? [] : [`${utterance}: ${name}=${id}`];
      });
    });
    expect(strangers).toEqual([]);
  });
});

describe('what is understood of it', () => {
  const exactly = evaluate(utterances, listenerFor('en-US', { similarity: false }));
  const similarly = evaluate(utterances, listenerFor('en-US'));

  it.each([
    ['in scope, word for word', exactly.inScope, FLOORS.inScopeExactly],
    ['in scope, by likeness', similarly.inScope, FLOORS.inScope],
    ['out of scope, word for word', exactly.outOfScope, FLOORS.outOfScopeExactly],
    ['out of scope, by likeness', similarly.outOfScope, FLOORS.outOfScope],
  ])('%s', (_, share, floor) => {
    expect(percent(share)).toBeGreaterThanOrEqual(floor);
  });

  it('leaves no question behind', () => {
    const behind = [...similarly.byIntent].filter(([, share]) => percent(share) < FLOOR_OF_AN_INTENT);
    expect(behind.map(([intent, { right, all }]) => `${intent}: ${right} of ${all}`)).toEqual([]);
  });
});
