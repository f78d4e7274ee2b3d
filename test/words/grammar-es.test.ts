/** How Spanish says times, days, lists and numbers. */
import { DateTime } from 'luxon';
import { say, toText } from '../../core/speech/speech';
import * as grammar from '../../languages/es/grammar';

const clockAt = (time: string): DateTime => DateTime.fromISO(`2026-03-03T${time}`, { zone: 'utc' });

it.each([
  ['00:00', 'la medianoche'],
  ['00:30', 'las 12:30 de la madrugada'],
  ['01:00', 'la 1 de la madrugada'],
  ['08:00', 'las 8 de la mañana'],
  ['11:59', 'las 11:59 de la mañana'],
  ['12:00', 'el mediodía'],
  ['12:01', 'las 12:01 de la tarde'],
  ['13:05', 'la 1:05 de la tarde'],
  ['18:59', 'las 6:59 de la tarde'],
  ['19:00', 'las 7 de la noche'],
  ['21:00', 'las 9 de la noche'],
])('says %s as %s', (time, said) => {
  expect(grammar.clock(clockAt(time))).toBe(said);
});

it('contracts "a el" and "de el"', () => {
  expect(['12:00', '13:00', '08:00'].map((time) => grammar.at(grammar.clock(clockAt(time))))).toEqual([
    'al mediodía',
    'a la 1 de la tarde',
    'a las 8 de la mañana',
  ]);
  expect(grammar.from(grammar.clock(clockAt('12:00')))).toBe('del mediodía');
});

const listed = (items: readonly string[], joiner?: 'and' | 'or'): string =>
  toText(
    grammar.list(
      items.map((item) => say`${item}`),
      joiner,
    ),
  );

it.each([
  [['pan'], 'and', 'pan'],
  [['pan', 'sal'], 'and', 'pan y sal'],
  [['pan', 'sal', 'vino'], 'and', 'pan, sal y vino'],
  [['español', 'inglés'], 'and', 'español e inglés'],
  [['padres', 'hijos'], 'and', 'padres e hijos'],
  [['leña', 'hierro'], 'and', 'leña y hierro'],
  [['pan', 'sal'], 'or', 'pan o sal'],
  [['uno', 'otro'], 'or', 'uno u otro'],
  [['mujeres', 'hombres'], 'or', 'mujeres u hombres'],
  [['7', '8'], 'or', '7 u 8'],
] as const)('lists %j with "%s" as "%s"', (items, joiner, said) => {
  expect(listed(items, joiner)).toBe(said);
});

it('separates items that hold commas, and keeps the last one joined', () => {
  expect(toText(grammar.longList([say`a, b`, say`c`, say`idiomas`]))).toBe('a, b; c; e idiomas');
  expect(toText(grammar.sequence([say`1`, say`2`]))).toBe('1, luego 2');
});

it.each([
  ['2026-03-03', 'hoy'],
  ['2026-03-04', 'mañana'],
  ['2026-03-05', 'el jueves'],
  ['2026-03-09', 'el lunes'],
  ['2026-03-10', 'el martes 10 de marzo'],
  ['2026-12-24', 'el jueves 24 de diciembre'],
])('calls %s, as seen from March 3, %s', (date, said) => {
  const at = DateTime.fromISO(date, { zone: 'America/New_York' });
  expect(grammar.onDay(at, DateTime.fromISO('2026-03-03T22:00', { zone: 'America/New_York' }))).toBe(said);
});

it('says the days of a week as a stretch, or one by one', () => {
  expect(toText(grammar.days([1, 2, 3, 4, 5]))).toBe('de lunes a viernes');
  expect(toText(grammar.days([1, 4]))).toBe('los lunes y los jueves');
});

it.each([
  [0.25, 'un minuto'],
  [1, 'un minuto'],
  [20, '20 minutos'],
  [60, 'una hora'],
  [61, 'una hora y un minuto'],
  [359.7, '6 horas'],
  [200, '3 horas y 20 minutos'],
  [3 * 24 * 60, 'unos 3 días'],
])('says %d minutes as %s', (minutes, said) => {
  expect(grammar.stretch(minutes)).toBe(said);
});

it.each([
  ['2020-07', 'julio de 2020'],
  ['2022', '2022'],
  ['2026-11-24', 'noviembre de 2026'],
])('says the date %s as %s', (iso, said) => {
  expect(grammar.month(iso)).toBe(said);
});
