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
  newerClosing: (until: string) => say`Fuentes más recientes dicen que cierran ${to(until)}, así que llame antes.`,
  weeklyHere: (from: string, until: string) =>
    say`En su hora, atienden personas ${since(from)} ${to(until)}, en los días hábiles del Este.`,
  zoneUnknown: say`No sé cuál es su zona horaria, así que son horas del Este.`,

  openNow: (until: string) => say`Sí, ahora contesta alguien, hasta ${until}.`,
  disputedNow: (until: string, newer: string) =>
    say`Probablemente no. Una fuente más antigua dice que contestan hasta ${until}, pero otras más recientes, que cierran ${to(newer)}, hora del Este.`,
  closedNow: {
    weekend: say`No, los fines de semana no contesta nadie.`,
    before: say`No, todavía no.`,
    after: say`No, por hoy ya cerraron.`,
  },
  closedForHoliday: (holiday: string) => say`No, hoy no contesta nadie: es ${holiday}, feriado federal.`,
  opensNext: (day: string, at: string) => say`Abren ${day} ${to(at)}.`,

  openOn: (day: string, fromTo: string) => say`Sí, contesta alguien ${day}, ${fromTo}.`,
  openAt: (day: string, at: string) => say`Sí, contesta alguien ${day} ${to(at)}.`,
  closedAt: (day: string, at: string) => say`No, no contesta nadie ${day} ${to(at)}.`,
  disputedAt: (day: string, at: string, newer: string, older: string) =>
    say`Probablemente no contesten ${day} ${to(at)}. Según fuentes más recientes cierran ${to(newer)}, aunque una más antigua dice que ${to(older)}, hora del Este.`,
  closedInPart: (day: string, part: string) => say`No, no contesta nadie ${day} por la ${part}.`,
  closedOnWeekends: say`No, los fines de semana no contesta nadie.`,
  closedOnHoliday: (holiday: string, day: string) => say`No, no contesta nadie ${day}: cierran por ${holiday}.`,
  closedAroundHoliday: (holiday: string, day: string) =>
    say`No. ${capital(holiday)} cae en fin de semana, así que cierran ${day}.`,
  closedThatWeek: (days: Speech) => say`Pero el ${days} no, por ser feriado federal.`,

  opensIn: (day: string, at: string, away: string) => say`Abren ${day} ${to(at)}. Es dentro de ${away}.`,
  closesIn: (at: string, away: string) => say`Ahora están abiertos y cierran ${to(at)}. Es dentro de ${away}.`,

  probablyClosed: (newer: string) => say`Probablemente ya cerraron: fuentes más recientes dicen que ${to(newer)}.`,
  aside: {
    open: (until: string) => say`Ahora contesta alguien, hasta ${until}.`,
    disputed: (day: string, at: string) => say`Probablemente ya cerraron; abren ${day} ${to(at)}.`,
    closed: (day: string, at: string) => say`Ahora no contesta nadie; abren ${day} ${to(at)}.`,
  },
  automated: say`Sí, la línea automática contesta día y noche, también los fines de semana.`,
  automatedOnly: say`Una persona contesta solo en horas de oficina.`,
};
