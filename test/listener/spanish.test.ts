import { DateTime } from 'luxon';
import { createListener } from '../../listener/listener';
import { line } from './bakery';
import { createSpanishEar, spanish, spanishBakery } from './spanish-bakery';

const exactly = createSpanishEar({ similarity: false });
const hear = createSpanishEar();

function slot(name: 'date' | 'time', said: string): string | undefined {
  const heard = exactly(said);
  return heard.kind === 'intent' ? heard.slots[name]?.value : undefined;
}

describe('exact samples', () => {
  test.each([
    ['¿A qué hora sale el pan de centeno del horno?', 'BakedIntent bread=rye'],
    ['a que hora sale el centeno del horno', 'BakedIntent bread=rye'],
    ['esta fresca la concha', 'AMAZON.FallbackIntent'],
    ['esta fresco el numero 7', 'BakedIntent bread=no-seven'],
    ['cuál es la hora del pan de centeno', 'BakedIntent bread=rye'],
    ['quiero 12 conchas', 'OrderIntent bread=shell count=12'],
    ['quiero treinta y una conchas', 'OrderIntent bread=shell count=31'],
    ['quiero 31 conchas', 'OrderIntent bread=shell count=31'],
    ['quiero cien puerquitos', 'OrderIntent bread=gingerbread count=100'],
    ['quiero ciento cincuenta y dos puerquitos', 'OrderIntent bread=gingerbread count=152'],
    ['quiero 1500 puerquitos', 'OrderIntent bread=gingerbread count=1500'],
    ['quiero dos mil veintiséis puerquitos', 'OrderIntent bread=gingerbread count=2026'],
    ['aparta una concha pa mañana', 'OrderIntent bread=shell count=1 date=2026-11-25'],
    [
      'apárteme dos conchas para el viernes a las ocho y media de la mañana',
      'OrderIntent bread=shell count=2 date=2026-11-27 time=08:30',
    ],
    ['mandan el recibo al I R S', 'TaxIntent'],
    ['el precio incluye el IVA', 'TaxIntent'],
    ['me lo puede tener caliente media hora', 'WaitIntent duration=PT30M'],
    ['me lo puede tener caliente 20 minutos', 'WaitIntent duration=PT20M'],
    ['me lo puede tener caliente una hora y media', 'WaitIntent duration=PT90M'],
  ])('%s', (said, expected) => {
    expect(line(exactly(said))).toBe(expected);
  });

  test('the same with accents, without, and with letters that are put together', () => {
    for (const said of ['cuándo hornean la concha', 'cuando hornean la concha', 'cua\u0301ndo hornean la concha'])
      expect(line(exactly(said))).toBe('BakedIntent bread=shell');
  });

  test.each([
    ['eh pues están abiertos', 'OpenIntent'],
    ['oiga señorita disculpe me puede decir dónde están', 'WayIntent'],
    ['hola buenas tardes quisiera saber cuál es su dirección por favor', 'WayIntent'],
    ['este fíjese que no sé si hay algo sin gluten', 'AllergyIntent'],
    ['dígame en qué calle queda gracias', 'WayIntent'],
  ])('fillers and politeness: %s', (said, expected) => {
    expect(line(exactly(said))).toBe(expected);
  });
});

describe('built-in intents', () => {
  test.each([
    ['ayúdame', 'AMAZON.HelpIntent'],
    ['¿qué puedo preguntar?', 'AMAZON.HelpIntent'],
    ['adiós', 'AMAZON.StopIntent'],
    ['ya basta', 'AMAZON.StopIntent'],
    ['olvídalo', 'AMAZON.CancelIntent'],
    ['sí', 'AMAZON.YesIntent'],
    ['si por favor', 'AMAZON.YesIntent'],
    ['órale pues', 'AMAZON.YesIntent'],
    ['no gracias', 'AMAZON.NoIntent'],
    ['¿Cómo?', 'AMAZON.RepeatIntent'],
    ['me lo repite por favor', 'AMAZON.RepeatIntent'],
    ['y ahora qué', 'AMAZON.NextIntent'],
    ['para atrás', 'AMAZON.PreviousIntent'],
    ['llévame al inicio', 'AMAZON.NavigateHomeIntent'],
  ])('%s', (said, expected) => {
    expect(line(exactly(said))).toBe(expected);
  });
});

describe('invocation', () => {
  test.each([
    'abre panadería de la esquina',
    'Alexa, abre la panadería de la esquina por favor',
    'alexa quiero hablar con la panaderia de la esquina',
    'inicia mi panadería de la esquina',
    'panadería de la esquina',
  ])('%s launches', (said) => {
    expect(exactly(said.replace(' por favor', ''))).toEqual({ kind: 'launch', invoked: true });
  });

  test.each([
    ['alexa pregúntale a panadería de la esquina dónde están', 'WayIntent'],
    ['pregunta a la panadería de la esquina si están abiertos', 'OpenIntent'],
    ['pregúntale a la panadería de la esquina que si abren mañana', 'OpenIntent date=2026-11-25'],
    ['dile a panadería de la esquina que quiero dos conchas', 'OrderIntent bread=shell count=2'],
    ['pídele a la panadería de la esquina ayuda', 'AMAZON.HelpIntent'],
    ['abre panadería de la esquina y dime cuál es su dirección', 'WayIntent'],
    ['quisiera ordenar pan con panadería de la esquina', 'OrderIntent'],
  ])('%s', (said, expected) => {
    const heard = exactly(said);
    expect(line(heard)).toBe(expected);
    expect(heard.invoked).toBe(true);
  });
});

test.each([
  ['hoy', '2026-11-24'],
  ['el día de hoy', '2026-11-24'],
  ['esta noche', '2026-11-24'],
  ['mañana', '2026-11-25'],
  ['manana', '2026-11-25'],
  ['mañana miércoles', '2026-11-25'],
  ['pasado mañana', '2026-11-26'],
  ['el viernes', '2026-11-27'],
  ['este viernes', '2026-11-27'],
  ['el miércoles', '2026-11-25'],
  ['los sábados', '2026-11-28'],
  ['el martes', '2026-11-24'],
  ['este martes', '2026-11-24'],
  ['el próximo martes', '2026-12-01'],
  ['el martes que viene', '2026-12-01'],
  ['el próximo viernes', '2026-11-27'],
  ['el viernes de la próxima semana', '2026-12-04'],
  ['el viernes de la semana que viene', '2026-12-04'],
  ['este fin de semana', '2026-W48-WE'],
  ['los fines de semana', '2026-W48-WE'],
  ['el próximo fin de semana', '2026-W49-WE'],
  ['esta semana', '2026-W48'],
  ['la próxima semana', '2026-W49'],
  ['la semana que viene', '2026-W49'],
  ['el veintiséis de noviembre', '2026-11-26'],
  ['el 26 de noviembre', '2026-11-26'],
  ['el jueves veintiséis de noviembre', '2026-11-26'],
  ['noviembre veintiséis', '2026-11-26'],
  ['el tres de noviembre', '2027-11-03'],
  ['el primero de enero', '2027-01-01'],
  ['el uno de enero', '2027-01-01'],
  ['el 1º de enero', '2027-01-01'],
  ['el 1ro de enero', '2027-01-01'],
  ['el veinticinco de diciembre de dos mil veintisiete', '2027-12-25'],
  ['el 25 de diciembre del 2027', '2027-12-25'],
  ['el treinta y uno de diciembre', '2026-12-31'],
  ['el cuatro de julio', '2027-07-04'],
  ['el treinta de febrero', undefined],
  ['el cinco', '2026-12-05'],
  ['el día veinticinco', '2026-11-25'],
  ['el treinta y uno', '2026-12-31'],
  ['el viernes veintisiete', '2026-11-27'],
  ['el día dos del próximo mes', '2026-12-02'],
  ['en diciembre', '2026-12'],
  ['el próximo mes', '2026-12'],
  ['este mes', '2026-11'],
  ['en tres días', '2026-11-27'],
  ['dentro de dos semanas', '2026-12-08'],
  ['en una semana', '2026-12-01'],
  ['de hoy en ocho', '2026-12-01'],
  ['el viernes en ocho', '2026-12-04'],
  ['el año que viene', '2027'],
  ['en dos mil veintisiete', '2027'],
  ['este invierno', '2026-WI'],
  ['el próximo trimestre', '2027-Q1'],
  ['el cuarto trimestre', '2026-Q4'],
  ['ahorita', 'PRESENT_REF'],
  ['ahora mismo', 'PRESENT_REF'],
  ['en este momento', 'PRESENT_REF'],
])('"%s" on Tuesday, 24 November 2026, is %s', (said, value) => {
  expect(slot('date', `están abiertos ${said}`)).toBe(value);
});

test.each([
  ['a las ocho', '08:00'],
  ['a la una', '13:00'],
  ['a la 1', '13:00'],
  ['a las ocho en punto', '08:00'],
  ['a las ocho y media', '08:30'],
  ['a las ocho treinta', '08:30'],
  ['a las ocho y cinco', '08:05'],
  ['a las ocho cinco', undefined],
  ['a las ocho y cuarto', '08:15'],
  ['a las ocho y cuarenta y cinco', '08:45'],
  ['a las nueve menos cuarto', '08:45'],
  ['a las nueve menos diez', '08:50'],
  ['a un cuarto para las nueve', '08:45'],
  ['al diez para las nueve', '08:50'],
  ['faltan quince minutos para las nueve', '08:45'],
  ['las ocho y media de la noche', '20:30'],
  ['a las 8:30 de la noche', '20:30'],
  ['a las nueve de la mañana', '09:00'],
  ['a las 9 am', '09:00'],
  ['a las 9 a.m.', '09:00'],
  ['a las 8:30 pm', '20:30'],
  ['8:30 pm', '20:30'],
  ['a las tres de la tarde', '15:00'],
  ['a la una y media de la tarde', '13:30'],
  ['a las doce del día', '12:00'],
  ['a las doce del mediodía', '12:00'],
  ['a las doce de la noche', '00:00'],
  ['a las dos de la madrugada', '02:00'],
  ['a las dos de la noche', '02:00'],
  ['a las veinte horas', '20:00'],
  ['a las 20:30', '20:30'],
  ['antes de las nueve de la mañana', '09:00'],
  ['como a las seis de la tarde', '18:00'],
  ['al mediodía', '12:00'],
  ['a mediodía', '12:00'],
  ['a medianoche', '00:00'],
  ['por la mañana', 'MO'],
  ['en la mañana', 'MO'],
  ['temprano', 'MO'],
  ['por la tarde', 'AF'],
  ['esta tarde', 'AF'],
  ['en la noche', 'NI'],
  ['de noche', 'NI'],
  ['a las veinticinco', undefined],
])('"%s" is %s', (said, value) => {
  expect(slot('time', `guárdame la concha ${said}`)).toBe(value);
});

test.each([
  ['están abiertos mañana por la mañana', 'OpenIntent date=2026-11-25 time=MO'],
  ['están abiertos mañana a las nueve de la mañana', 'OpenIntent date=2026-11-25 time=09:00'],
  ['están abiertos el viernes a las ocho de la noche', 'OpenIntent date=2026-11-27 time=20:00'],
  ['están abiertos esta noche a las ocho', 'OpenIntent date=2026-11-24 time=20:00'],
  ['están abiertos hoy en la noche', 'OpenIntent date=2026-11-24 time=NI'],
  ['están abiertos a las nueve el sábado', 'OpenIntent date=2026-11-28 time=09:00'],
  ['están abiertos a las ocho del dos de diciembre', 'OpenIntent date=2026-12-02 time=08:00'],
])('"%s" is %s', (said, expected) => {
  expect(line(exactly(said))).toBe(expected);
});

test('over the turn of the year', () => {
  const newYearsEve = DateTime.fromISO('2026-12-31T20:00', { zone: 'America/Chicago' });
  const listener = createListener(spanishBakery, spanish, { similarity: false });
  expect(listener.hear('están abiertos mañana', newYearsEve)).toMatchObject({
    slots: { date: { value: '2027-01-01' } },
  });
  expect(listener.hear('abren el dos de enero', newYearsEve)).toMatchObject({
    slots: { date: { value: '2027-01-02' } },
  });
});

describe('paraphrases that no sample says', () => {
  test.each([
    ['me puede decir cuándo sale del horno el pan de centeno', 'BakedIntent bread=rye'],
    ['quisiera apartar tres conchas para el viernes', 'OrderIntent bread=shell count=3 date=2026-11-27'],
    ['oiga y van a estar abiertos mañana a las ocho de la noche', 'OpenIntent date=2026-11-25 time=20:00'],
    ['mi niña es alérgica a las nueces qué puede comer', 'AllergyIntent'],
    ['en qué calle están', 'WayIntent'],
    ['voy en carro dónde se puede uno estacionar', 'WayIntent'],
    ['cual es la direccion de ustedes', 'WayIntent'],
    // Misspelled.
    ['dónde me puedo estasionar', 'WayIntent'],
    ['cuándo ornean las conchas', 'BakedIntent bread=shell'],
    ['hay algo para alerjicos a las nuezes', 'AllergyIntent'],
  ])('%s', (said, expected) => {
    expect(line(hear(said))).toBe(expected);
  });
});

test.each([
  'qué tiempo hace hoy',
  'ponme un corrido',
  'está abierto el correo hoy',
  'mi bicicleta está ponchada',
  'cuántos años tiene la reina',
  'elefante morado jabonoso',
])('what the model does not cover: %s', (said) => {
  expect(hear(said)).toMatchObject({ intent: 'AMAZON.FallbackIntent', slots: {}, how: 'fallback' });
});

test('phrases are written as words are heard: without what a contraction makes of two', () => {
  const { openers, closers, fillers, dates, clock, times, durations, intents, elsewhere, linkWords } = spanish;
  const phrases = [openers, closers, fillers, dates, clock, times, durations, intents, elsewhere, linkWords];
  const written = JSON.stringify(phrases).match(/[\p{L}']+/gu) ?? [];
  expect(written.filter((word) => word in spanish.contractions)).toEqual([]);
});
