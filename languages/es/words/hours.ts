/** When a person answers. Times come as the grammar says them, with article and zone. */
import { say, type Speech } from '../../../core/speech/speech';
import { at as to, capital, from as since, list, longList } from '../grammar';

export const hours = {
  /** `zone` as the grammar names it. */
  inZone: (clock: string, zone: string) => `${clock}, ${zone}`,
  andYours: (clock: string, zone: string, yours: string) => `${clock}, ${zone}, ${yours} en su hora`,
  onWeekday: (clock: string, weekday: string) => `${clock} del ${weekday}`,
  fromTo: (from: string, until: string) => `${since(from)} ${to(until)}`,
  parts: { MO: 'mañana', AF: 'tarde', EV: 'noche', NI: 'noche' },

  /** Shifts as the grammar says them. */
  shift: (days: Speech, from: string, until: string) => say`${days}, ${since(from)} ${to(until)}`,
  weekly: (shifts: readonly Speech[], zone: string) => say`${longList(shifts)}, ${zone}`,
  weeklyWhereYouAre: (shifts: readonly Speech[]) => say`${longList(shifts)}, hora de donde usted esté`,
  people: (weekly: Speech) => say`Contestan personas ${weekly}.`,
  peopleNotOn: (weekly: Speech, off: string) => say`Contestan personas ${weekly}; ${off} no.`,
  shiftHere: (days: Speech, from: string, until: string, zone: string) =>
    say`${since(from)} ${to(until)}, ${days}; los días van por la ${zone}`,
  peopleHere: (shifts: readonly Speech[]) => say`En la hora de usted, contestan ${longList(shifts)}.`,
  zoneUnknown: (zone: string) => say`No sé cuál es su zona horaria; la que digo es la ${zone}.`,

  /** How an answer begins, by what is so, to "¿están abiertos?" and to "¿están cerrados?". */
  lead: {
    open: { open: 'Sí', closed: 'No' },
    closed: { open: 'No', closed: 'Sí' },
  },

  openNow: (lead: string, until: string) => say`${lead}, ahora contesta alguien, hasta ${until}.`,
  closedNow: {
    before: (lead: string) => say`${lead}, todavía no contesta nadie.`,
    between: (lead: string) => say`${lead}, ahora mismo no contesta nadie.`,
    after: (lead: string) => say`${lead}, por hoy ya cerraron.`,
  },
  closedForHoliday: (lead: string, holiday: string) =>
    say`${lead}, hoy no contesta nadie: es ${holiday}, feriado federal.`,
  opensNext: (day: string, at: string) => say`Abren ${day} ${to(at)}.`,

  openOn: (lead: string, day: string, fromTo: string) => say`${lead}, contesta alguien ${day}, ${fromTo}.`,
  openAt: (lead: string, day: string, at: string) => say`${lead}, contesta alguien ${day} ${to(at)}.`,
  closedAt: (lead: string, day: string, at: string) => say`${lead}, no contesta nadie ${day} ${to(at)}.`,
  closedInPart: (lead: string, day: string, part: string) => say`${lead}, no contesta nadie ${day} por la ${part}.`,
  /** `off`: the days on which nobody ever answers. */
  closedOnDaysOff: (lead: string, off: string) => say`${lead}, ${off} no contesta nadie.`,
  closedOnDayOff: (lead: string, day: string, off: string) =>
    say`${lead}, no contesta nadie ${day}: ${off} no atienden.`,
  openOnDays: (lead: string, days: readonly Speech[]) => say`${lead}, contesta alguien ${list(days)}.`,
  butNot: (days: readonly Speech[]) => say`Pero no ${list(days)}.`,
  closedOnHoliday: (lead: string, holiday: string, day: string) =>
    say`${lead}, no contesta nadie ${day}: cierran por ${holiday}.`,
  closedAroundHoliday: (lead: string, holiday: string, weekday: string, day: string) =>
    say`${lead}. ${capital(holiday)} cae en ${weekday}, así que cierran ${day}.`,
  /** Days as adverbs: "el viernes 25 de diciembre". */
  closedThen: (days: readonly Speech[]) =>
    say`Pero no ${days.flatMap((day, i) => (i === 0 ? day : say` ni ${day}`))}: ${days.length > 1 ? 'son feriados federales' : 'es feriado federal'}.`,
  /** By the calendar that they keep. */
  closedOnHolidays: { 'us-federal': say`Los feriados federales no contesta nadie.` },
  holidaysUnknown: say`Pero no sé si cierran los feriados.`,
  nextHoliday: (holiday: string, day: string) => say`El próximo es ${holiday}, ${day}.`,
  dayWas: (day: string, was: string) => say`${capital(day)} ya fue, ${was}.`,
  holidayWas: (holiday: string, was: string) => say`${capital(holiday)} fue ${was}, y estaba cerrado.`,
  nextClosed: (next: string) => say`El próximo es ${next}, y tampoco abren.`,
  past: say`Eso ya pasó.`,
  ofMainLine: say`Eso es de la línea principal.`,
  unclear: say`No entendí bien qué día o qué hora.`,

  opensIn: (day: string, at: string, away: string) => say`Abren ${day} ${to(at)}. Es en ${away}.`,
  closesIn: (at: string, away: string) => say`Ahora están abiertos y cierran ${to(at)}. Es en ${away}.`,

  aside: {
    open: (until: string) => say`Ahora contesta alguien, hasta ${until}.`,
    closed: (day: string, at: string) => say`Nadie contesta ahora; abren ${day} ${to(at)}.`,
  },
};
