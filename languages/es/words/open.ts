/** Whether a person answers. Times come as the grammar says them, with their zone. */
import type { Words } from '../../../core/words';
import { say } from '../../../core/speech/speech';
import { at as to, capital, list } from '../grammar';

export const open: Words['open'] = {
  parts: { MO: 'mañana', AF: 'tarde', EV: 'noche', NI: 'noche' },
  /** How an answer begins, by what is so, to "¿están abiertos?" and to "¿están cerrados?". */
  lead: {
    open: { open: 'Sí', closed: 'No' },
    closed: { open: 'No', closed: 'Sí' },
  },
  openNow: (lead, until) => say`${lead}, ahora contesta alguien, hasta ${until}.`,
  closedNow: {
    before: (lead) => say`${lead}, todavía no contesta nadie.`,
    between: (lead) => say`${lead}, ahora mismo no contesta nadie.`,
    after: (lead) => say`${lead}, por hoy ya cerraron.`,
  },
  closedForHoliday: (lead, holiday) => say`${lead}, hoy no contesta nadie: es ${holiday}, feriado federal.`,
  opensNext: (day, at) => say`Abren ${day} ${to(at)}.`,
  openOn: (lead, day, fromTo) => say`${lead}, contesta alguien ${day}, ${fromTo}.`,
  openAt: (lead, day, at) => say`${lead}, contesta alguien ${day} ${to(at)}.`,
  closedAt: (lead, day, at) => say`${lead}, no contesta nadie ${day} ${to(at)}.`,
  closedInPart: (lead, day, part) => say`${lead}, no contesta nadie ${day} por la ${part}.`,
  /** `off`: the days on which nobody ever answers. */
  closedOnDaysOff: (lead, off) => say`${lead}, ${off} no contesta nadie.`,
  closedOnDayOff: (lead, day, off) => say`${lead}, no contesta nadie ${day}: ${off} no atienden.`,
  openOnDays: (lead, days) => say`${lead}, contesta alguien ${list(days)}.`,
  butNot: (days) => say`Pero no ${list(days)}.`,
  closedOnHoliday: (lead, holiday, day) => say`${lead}, no contesta nadie ${day}: cierran por ${holiday}.`,
  closedAroundHoliday: (lead, holiday, weekday, day) =>
    say`${lead}. ${capital(holiday)} cae en ${weekday}, así que cierran ${day}.`,
  /** Days as adverbs: "el viernes 25 de diciembre". */
  closedThen: (days) =>
    say`Pero no ${days.flatMap((day, i) => (i === 0 ? day : say` ni ${day}`))}: ${days.length > 1 ? 'son feriados federales' : 'es feriado federal'}.`,
  /** By the calendar that they keep. */
  closedOnHolidays: { 'us-federal': say`Los feriados federales no contesta nadie.` },
  holidaysUnknown: say`Pero no sé si cierran los feriados.`,
  nextHoliday: (holiday, day) => say`El próximo es ${holiday}, ${day}.`,
  dayWas: (day, was) => say`${capital(day)} ya fue, ${was}.`,
  holidayWas: (holiday, was) => say`${capital(holiday)} fue ${was}, y estaba cerrado.`,
  nextClosed: (next) => say`El próximo es ${next}, y tampoco abren.`,
  past: say`Eso ya pasó.`,
  unclear: say`No entendí bien qué día o qué hora.`,
};
