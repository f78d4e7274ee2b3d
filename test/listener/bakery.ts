import { DateTime } from 'luxon';
import {
  createListener,
  type Heard,
  type InteractionModel,
  type ListenerOptions,
  readBuiltIns,
} from '../../listener/listener';

/** A made-up skill, so that the listener is tried on a model it was not made for. */
export const bakery: InteractionModel = {
  interactionModel: {
    languageModel: {
      invocationName: 'corner bakery',
      intents: [
        {
          name: 'BakedIntent',
          slots: [{ name: 'bread', type: 'BREAD' }],
          samples: [
            'when is the {bread} baked',
            'when does the {bread} come out of the oven',
            'is the {bread} fresh',
            'how fresh is the {bread}',
            'what time do you bake {bread}',
          ],
        },
        {
          name: 'OrderIntent',
          slots: [
            { name: 'bread', type: 'BREAD' },
            { name: 'count', type: 'AMAZON.NUMBER' },
            { name: 'date', type: 'AMAZON.DATE' },
            { name: 'time', type: 'AMAZON.TIME' },
          ],
          samples: [
            'order {count} {bread}',
            'i would like {count} {bread}',
            'keep {count} {bread} for me {date}',
            'order {count} {bread} for {date} {time}',
            'order a {bread} for {time}',
            'put a {bread} aside for me',
            'order bread',
          ],
        },
        {
          name: 'OpenIntent',
          slots: [
            { name: 'date', type: 'AMAZON.DATE' },
            { name: 'time', type: 'AMAZON.TIME' },
          ],
          samples: [
            'are you open',
            'are you open {date}',
            'are you open {date} {time}',
            'are you open {time}',
            'are you open at {time} on {date}',
            'is the shop open {date}',
            'can i come {date}',
          ],
        },
        {
          name: 'AllergyIntent',
          samples: [
            'are there nuts in it',
            'is anything without gluten',
            'what can i eat with a nut allergy',
            'do you have anything for people who are allergic',
            'what is in the dough',
          ],
        },
        {
          name: 'WayIntent',
          samples: [
            'where are you',
            'how do i get to the bakery',
            'what is your address',
            'which street is it on',
            'where can i park',
          ],
        },
        { name: 'TaxIntent', samples: ['do you send receipts to the i. r. s.', 'is the v. a. t. in the price'] },
        {
          name: 'WaitIntent',
          slots: [{ name: 'duration', type: 'AMAZON.DURATION' }],
          samples: ['can you keep it warm for {duration}'],
        },
        {
          name: 'SearchIntent',
          slots: [{ name: 'query', type: 'AMAZON.SearchQuery' }],
          samples: ['look for {query}', 'search the book for {query}'],
        },
        { name: 'AMAZON.HelpIntent', samples: ['what breads do you know'] },
        { name: 'AMAZON.StopIntent', samples: [] },
        { name: 'AMAZON.CancelIntent', samples: [] },
        { name: 'AMAZON.YesIntent', samples: [] },
        { name: 'AMAZON.NoIntent', samples: [] },
        { name: 'AMAZON.RepeatIntent', samples: [] },
        { name: 'AMAZON.NextIntent', samples: [] },
        { name: 'AMAZON.PreviousIntent', samples: [] },
        { name: 'AMAZON.NavigateHomeIntent', samples: [] },
        { name: 'AMAZON.FallbackIntent', samples: [] },
      ],
      types: [
        {
          name: 'BREAD',
          values: [
            { id: 'rye', name: { value: 'rye bread', synonyms: ['rye', 'dark bread'] } },
            { id: 'sourdough', name: { value: 'sourdough', synonyms: ['sour dough loaf', 'sourdough loaf'] } },
            { id: 'croissant', name: { value: 'croissant', synonyms: ['crescent roll'] } },
            { id: 'no-seven', name: { value: 'number seven loaf' } },
          ],
        },
      ],
    },
  },
};

/** A Tuesday, in the afternoon. */
export const tuesday = DateTime.fromISO('2026-11-24T14:30', { zone: 'America/Chicago' });

export const english = readBuiltIns('en');

export function ask(utterance: string, options?: ListenerOptions): Heard {
  return createListener(bakery, english, options).hear(utterance, tuesday);
}

/** The intent and its slots in one line: "OrderIntent bread=rye count=2". */
export function line(heard: Heard): string {
  if (heard.kind === 'launch') return 'launch';
  const slots = Object.entries(heard.slots).sort(([a], [b]) => a.localeCompare(b));
  return [heard.intent, ...slots.map(([name, { value, id }]) => `${name}=${id ?? value}`)].join(' ');
}
