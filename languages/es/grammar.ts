/** How Spanish builds lists, clock times, days and numbers. */
import type { DateTime } from 'luxon';
import { joined } from '../../core/speech/joining';
import { say, saidAs, toText, type Speech } from '../../core/speech/speech';
import type { Key } from '../../core/guide/keys';
import type { Holiday, OtherDay } from '../../core/time/holidays';
import { daysFrom } from '../../core/time/when';
import { names } from './words.json';

export { agency, capital } from '../../core/speech/joining';

const holidays: Readonly<Record<Holiday | OtherDay, string>> = names.holidays;

/** "y" is "e" before the sound of i, "o" is "u" before the sound of o: "español e inglés", "siete u ocho"; after a no, "ni". */
function joining(joiner: 'and' | 'or' | 'nor', next: Speech): string {
  const word = toText(next).toLowerCase();
  if (joiner === 'nor') return 'ni';
  if (joiner === 'and') return /^(i|hi(?!e))/.test(word) ? 'e' : 'y';
  return /^(o|ho|8|11\b)/.test(word) ? 'u' : 'o';
}

/** "a", "a y b", "a, b y c". */
export const list = (items: readonly Speech[], joiner: 'and' | 'or' | 'nor' = 'and'): Speech =>
  joined(items, ', ', ` ${joining(joiner, items.at(-1) ?? [])} `);

/** One after the other: "a, b". */
export const commas = (items: readonly Speech[]): Speech => joined(items, ', ');

/** For items that hold commas themselves: "a; b, si lo hay; y c". */
export const longList = (items: readonly Speech[]): Speech =>
  joined(items, '; ', `; ${joining('and', items.at(-1) ?? [])} `);

/** One after the other: "1, luego asterisco, luego 4". */
export const sequence = (items: readonly Speech[]): Speech => joined(items, ', luego ');

/** The part of the day that an hour is said with. */
function partOfDay(hour: number): string {
  if (hour < 5) return 'de la madrugada';
  if (hour < 12) return 'de la mañana';
  return hour < 19 ? 'de la tarde' : 'de la noche';
}

/** A clock time with its article: "las 8 de la mañana", "la 1:30 de la tarde", "el mediodía". */
export function clock(at: Pick<DateTime, 'hour' | 'minute'>): string {
  if (at.minute === 0 && at.hour === 12) return 'el mediodía';
  if (at.minute === 0 && at.hour % 24 === 0) return 'la medianoche';
  const hour = at.hour % 12 === 0 ? 12 : at.hour % 12;
  const minutes = at.minute === 0 ? '' : `:${String(at.minute).padStart(2, '0')}`;
  return `${hour === 1 ? 'la' : 'las'} ${hour}${minutes} ${partOfDay(at.hour)}`;
}

/** "a las 8", and "al mediodía": "a" before an article. */
export const at = (named: string): string => contracted('a', named);

/** "de las 8", and "del mediodía": "de" before an article. */
export const from = (named: string): string => contracted('de', named);

const contracted = (preposition: 'a' | 'de', named: string): string =>
  named.startsWith('el ') ? `${preposition}l ${named.slice(3)}` : `${preposition} ${named}`;

/** The name of an ISO weekday (Monday is 1). */
export const weekday = (number: number): string => names.weekdays[number - 1] ?? '';

/** The name of an ISO weekday for every week. */
const plural = (number: number): string => names.plurals[number - 1] ?? '';

/** "de lunes a viernes" for days that follow each other, else a list: "los lunes y los jueves". */
export function days(numbers: readonly number[]): Speech {
  const [first, last] = [numbers[0], numbers[numbers.length - 1]];
  if (first === undefined || last === undefined) return [];
  const unbroken = numbers.length > 2 && last - first === numbers.length - 1;
  return unbroken ? say`de ${weekday(first)} a ${weekday(last)}` : list(numbers.map((n) => say`los ${plural(n)}`));
}

/** The name of an IANA zone: "hora del Este". */
export function zone(id: string): string {
  const known = Object.entries(names.zones).find(([zone]) => zone === id);
  if (known) return known[1];
  const parts = new Intl.DateTimeFormat('es-US', { timeZone: id, timeZoneName: 'longGeneric' }).formatToParts();
  const name = parts.find(({ type }) => type === 'timeZoneName')?.value ?? id;
  return name.startsWith('hora') ? name : `hora de ${name}`;
}

/** Days of every week on which nothing happens: "los fines de semana", "los domingos". */
export function everyWeek(numbers: readonly number[]): string {
  if (numbers.join() === '6,7') return 'los fines de semana';
  return toText(list(numbers.map((number) => say`los ${plural(number)}`)));
}

/**
 * A day as seen from the calendar day of `from`, each in its own zone: "hoy", "mañana", "el lunes",
 * "el lunes 5 de enero", and with a year that is not this one "el lunes 5 de enero de 2027".
 */
export function day(at: DateTime, from: DateTime): string {
  const away = daysFrom(from, at);
  if (away === 0) return 'hoy';
  if (away === 1) return 'mañana';
  return away > 1 && away < 7 ? `el ${weekday(at.weekday)}` : dated(at, from);
}

const dated = (at: DateTime, from: DateTime): string =>
  `el ${weekday(at.weekday)} ${at.day} de ${names.months[at.month - 1] ?? ''}${at.year === from.year ? '' : ` de ${at.year}`}`;

/** A day that is over, as an adverb, as seen from `from`: "ayer", "el jueves pasado", "el jueves 26 de noviembre". */
export function dayBefore(at: DateTime, from: DateTime): string {
  const away = daysFrom(from, at);
  if (away === -1) return 'ayer';
  return away < 0 && away > -7 ? `el ${weekday(at.weekday)} pasado` : dated(at, from);
}

/** A day as an adverb, as seen from `from`: in Spanish its name is one already. */
export const onDay = day;

/** A stretch of time: "20 minutos", "3 horas", "3 horas y 20 minutos", "unos 2 días". Rounded to minutes, from a day on to days. */
export function stretch(minutes: number): string {
  const of = (n: number, one: string, unit: string): string => (n === 1 ? one : `${n} ${unit}`);
  const hoursOf = (n: number): string => of(n, 'una hora', 'horas');
  const minutesOf = (n: number): string => of(n, 'un minuto', 'minutos');
  if (minutes >= 48 * 60) return `unos ${Math.round(minutes / (24 * 60))} días`;
  // Rounded first, so that there are never 60 minutes beside the hours.
  const all = Math.max(1, Math.round(minutes));
  const [hours, rest] = [Math.floor(all / 60), all % 60];
  if (hours === 0) return minutesOf(rest);
  return rest === 0 ? hoursOf(hours) : `${hoursOf(hours)} y ${minutesOf(rest)}`;
}

/** "julio de 2020", "2022": as exactly as the ISO date says, days left out. */
export function month(iso: string): string {
  const [year = '', number] = iso.split('-');
  return number === undefined ? year : `${names.months[Number(number) - 1] ?? ''} de ${year}`;
}

/** A key as the phone lines of the United States name it in Spanish. */
export function key(press: Key): Speech {
  if (press === '#') return say`${saidAs('#', 'numeral')}`;
  if (press === '*') return say`${saidAs('*', 'asterisco')}`;
  return say`${press}`;
}

/** Small numbers as words. */
export const count = (n: number): string => names.counts[n] ?? String(n);

/** "primero", "segundo" … for the items of a list that is read one by one. */
export const ordinal = (n: number): string => names.ordinals[n] ?? String(n);

/** A holiday with its article. */
export const holiday = (name: Holiday | OtherDay): string => holidays[name];
