import { createListener, type Heard, type InteractionModel, readBuiltIns } from '../../listener/listener';
import { tuesday } from './bakery';

/** The bakery again, in Spanish. */
export const spanishBakery: InteractionModel = {
  interactionModel: {
    languageModel: {
      invocationName: 'panadería de la esquina',
      intents: [
        {
          name: 'BakedIntent',
          slots: [{ name: 'bread', type: 'BREAD' }],
          samples: [
            'a qué hora sale {bread} del horno',
            'está fresco {bread}',
            'qué tan fresco está {bread}',
            'cuándo hornean {bread}',
            'cuál es la hora de {bread}',
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
            'quiero {count} {bread}',
            'aparta {count} {bread} para {date}',
            'apárteme {count} {bread} para {date} {time}',
            'guárdame {bread} {date}',
            'guárdame {bread} {time}',
            'quisiera ordenar pan',
          ],
        },
        {
          name: 'OpenIntent',
          slots: [
            { name: 'date', type: 'AMAZON.DATE' },
            { name: 'time', type: 'AMAZON.TIME' },
          ],
          samples: [
            'están abiertos',
            'están abiertos {date}',
            'están abiertos {time}',
            'están abiertos {date} {time}',
            'están abiertos {time} {date}',
            'abren {date}',
            'puedo pasar {date}',
          ],
        },
        {
          name: 'AllergyIntent',
          samples: [
            'tiene nueces',
            'hay algo sin gluten',
            'qué puedo comer con alergia a las nueces',
            'qué hay para personas alérgicas',
            'qué lleva la masa',
          ],
        },
        {
          name: 'WayIntent',
          samples: [
            'dónde están',
            'cómo llego a la panadería',
            'cuál es su dirección',
            'en qué calle queda',
            'dónde me puedo estacionar',
          ],
        },
        { name: 'TaxIntent', samples: ['mandan el recibo al i. r. s.', 'el precio incluye el i. v. a.'] },
        {
          name: 'WaitIntent',
          slots: [{ name: 'duration', type: 'AMAZON.DURATION' }],
          samples: ['me lo puede tener caliente {duration}'],
        },
        ...['Help', 'Stop', 'Cancel', 'Yes', 'No', 'Repeat', 'Next', 'Previous', 'NavigateHome', 'Fallback'].map(
          (name) => ({ name: `AMAZON.${name}Intent`, samples: [] }),
        ),
      ],
      types: [
        {
          name: 'BREAD',
          values: [
            { id: 'rye', name: { value: 'el pan de centeno', synonyms: ['el centeno', 'pan de centeno', 'centeno'] } },
            { id: 'shell', name: { value: 'la concha', synonyms: ['concha', 'conchas', 'las conchas'] } },
            { id: 'gingerbread', name: { value: 'el puerquito', synonyms: ['puerquitos', 'marranitos'] } },
            { id: 'no-seven', name: { value: 'el número siete' } },
          ],
        },
      ],
    },
  },
};

export const spanish = readBuiltIns('es');

/** Says something to a bakery that knows only its samples. */
export function createSpanishEar(options?: { readonly similarity: boolean }): (said: string) => Heard {
  const listener = createListener(spanishBakery, spanish, options);
  return (said) => listener.hear(said, tuesday);
}
