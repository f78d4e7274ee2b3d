/** When a person answers. Times come as the grammar says them, with article and zone. */
import type { Words } from '../../../core/words';
import { say } from '../../../core/speech/speech';
import { at as to, from as since, longList } from '../grammar';

export const hours: Words['hours'] = {
  /** `zone` as the grammar names it. */
  inZone: (clock, zone) => `${clock}, ${zone}`,
  andYours: (clock, zone, yours) => `${clock}, ${zone}, ${yours} en su hora`,
  onWeekday: (clock, weekday) => `${clock} del ${weekday}`,
  fromTo: (from, until) => `${since(from)} ${to(until)}`,
  /** Shifts as the grammar says them. */
  shift: (days, from, until) => say`${days}, ${since(from)} ${to(until)}`,
  weekly: (shifts, zone) => say`${longList(shifts)}, ${zone}`,
  weeklyWhereYouAre: (shifts) => say`${longList(shifts)}, hora de donde usted esté`,
  people: (weekly) => say`Contestan personas ${weekly}.`,
  peopleNotOn: (weekly, off) => say`Contestan personas ${weekly}; ${off} no.`,
  shiftHere: (days, from, until, zone) => say`${since(from)} ${to(until)}, ${days}; los días van por la ${zone}`,
  peopleHere: (shifts) => say`En la hora de usted, contestan ${longList(shifts)}.`,
  zoneUnknown: (zone) => say`No sé cuál es su zona horaria; la que digo es la ${zone}.`,
  ofMainLine: say`Eso es de la línea principal.`,
  opensIn: (day, at, away) => say`Abren ${day} ${to(at)}. Es en ${away}.`,
  closesIn: (at, away) => say`Ahora están abiertos y cierran ${to(at)}. Es en ${away}.`,
  aside: {
    open: (until) => say`Ahora contesta alguien, hasta ${until}.`,
    closed: (day, at) => say`Nadie contesta ahora; abren ${day} ${to(at)}.`,
  },
};
