/** When a person answers. Times come as the grammar says them, with article and zone ("las 8 de la mañana, hora del Este"). */
import { say, type Speech } from '../../conversation/speech';
import { at as to, capital, from as since } from '../grammar.es';

export const hours = {
  eastern: (clock: string) => `${clock}, hora del Este`,
  easternAndYours: (clock: string, yours: string) => `${clock}, hora del Este, ${yours} en su hora`,
  onWeekday: (clock: string, weekday: string) => `${clock} del ${weekday}`,
  fromTo: (from: string, until: string) => `${since(from)} ${to(until)}`,
  parts: { MO: 'mañana', AF: 'tarde', EV: 'noche', NI: 'noche' },

  weekly: (days: Speech, from: string, until: string) =>
    say`Atienden personas ${days}, ${since(from)} ${to(until)}, hora del Este; los fines de semana no.`,
  weeklyHere: (days: Speech, from: string, until: string) =>
    say`En su hora, atienden personas ${since(from)} ${to(until)}, ${days} en el Este.`,
  zoneUnknown: say`No sé cuál es su zona horaria, así que son horas del Este.`,

  /** How an answer begins, by what is so, to "¿están abiertos?" and to "¿están cerrados?". */
  lead: {
    open: { open: 'Sí', closed: 'No' },
    closed: { open: 'No', closed: 'Sí' },
  },

  openNow: (lead: string, until: string) => say`${lead}, ahora contesta alguien, hasta ${until}.`,
  closedNow: {
    weekend: (lead: string) => say`${lead}, los fines de semana no contesta nadie.`,
    before: (lead: string) => say`${lead}, todavía no contesta nadie.`,
    after: (lead: string) => say`${lead}, por hoy ya cerraron.`,
  },
  closedForHoliday: (lead: string, holiday: string) =>
    say`${lead}, hoy no contesta nadie: es ${holiday}, feriado federal.`,
  opensNext: (day: string, at: string) => say`Abren ${day} ${to(at)}.`,

  openOn: (lead: string, day: string, fromTo: string) => say`${lead}, contesta alguien ${day}, ${fromTo}.`,
  openAt: (lead: string, day: string, at: string) => say`${lead}, contesta alguien ${day} ${to(at)}.`,
  closedAt: (lead: string, day: string, at: string) => say`${lead}, no contesta nadie ${day} ${to(at)}.`,
  closedInPart: (lead: string, day: string, part: string) => say`${lead}, no contesta nadie ${day} por la ${part}.`,
  closedOnWeekends: (lead: string) => say`${lead}, los fines de semana no contesta nadie.`,
  closedOnWeekend: (lead: string, day: string) => say`${lead}, no contesta nadie ${day}: es fin de semana.`,
  closedOnHoliday: (lead: string, holiday: string, day: string) =>
    say`${lead}, no contesta nadie ${day}: cierran por ${holiday}.`,
  closedAroundHoliday: (lead: string, holiday: string, day: string) =>
    say`${lead}. ${capital(holiday)} cae en fin de semana, así que cierran ${day}.`,
  /** Days as adverbs: "el viernes 25 de diciembre". */
  closedThen: (days: readonly Speech[]) =>
    say`Tampoco ${days.flatMap((day, i) => (i === 0 ? day : say` ni ${day}`))}: ${days.length > 1 ? 'son feriados federales' : 'es feriado federal'}.`,
  closedOnHolidays: say`Los feriados federales no contesta nadie.`,
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
    closed: (day: string, at: string) => say`Ahora no contesta nadie; abren ${day} ${to(at)}.`,
  },
  automated: say`Sí, la línea automática contesta día y noche, también los fines de semana.`,
  automatedOnly: say`Una persona contesta solo en horas de oficina.`,
};
