import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listenerFor } from '../../simulator/conversation';
import { declining, evaluate, readUtterances } from '../../simulator/evaluation';
import { readJson } from '../../tools/read';
import type { InteractionModel } from '../../listener/listener';

/** In percent, a little below what was reached: whoever falls below them has made the skill understand less. */
const floors = {
  'en-US': { utterances: 400, inScopeExactly: 19, inScope: 98, outOfScopeExactly: 99, outOfScope: 97 },
  'es-US': { utterances: 500, inScopeExactly: 10, inScope: 97, outOfScopeExactly: 97, outOfScope: 97 },
} as const;

/** No question with more than a handful of utterances may do worse than this, in percent, however well the others do. */
const FLOOR_OF_AN_INTENT = 70;
const HANDFUL = 5;

const percent = ({ right, all }: { readonly right: number; readonly all: number }): number => (100 * right) / all;

describe.each(Object.entries(floors))('%s', (locale, floor) => {
  const folder = join(__dirname, locale);
  const utterances = readdirSync(folder).flatMap((file) =>
    readUtterances(file, readFileSync(join(folder, file), 'utf8')),
  );
  const file = join(__dirname, `../../skill-package/interactionModels/custom/${locale}.json`);
  const model = readJson(file) as InteractionModel;
  const { intents, types = [] } = model.interactionModel.languageModel;

  describe('the set of utterances that judges the model', () => {
    it('is large enough, a fifth of it out of scope', () => {
      const outside = utterances.filter(({ intent }) => declining.has(intent));
      expect(utterances.length).toBeGreaterThanOrEqual(floor.utterances);
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
    const exactly = evaluate(utterances, listenerFor(locale, { similarity: false }));
    const similarly = evaluate(utterances, listenerFor(locale));

    it.each([
      ['in scope, word for word', exactly.inScope, floor.inScopeExactly],
      ['in scope, by likeness', similarly.inScope, floor.inScope],
      ['out of scope, word for word', exactly.outOfScope, floor.outOfScopeExactly],
      ['out of scope, by likeness', similarly.outOfScope, floor.outOfScope],
    ])('%s', (_, share, least) => {
      expect(percent(share)).toBeGreaterThanOrEqual(least);
    });

    it('leaves no question behind', () => {
      const behind = [...similarly.byIntent].filter(
        ([, share]) => share.all > HANDFUL && percent(share) < FLOOR_OF_AN_INTENT,
      );
      expect(behind.map(([intent, { right, all }]) => `${intent}: ${right} of ${all}`)).toEqual([]);
    });
  });
});
