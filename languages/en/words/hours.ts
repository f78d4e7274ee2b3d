/** When a person answers. Times come as the grammar says them, with their zone. */
import type { Words } from '../../../core/words';
import { say } from '../../../core/speech/speech';
import { longList } from '../grammar';

export const hours: Words['hours'] = {
  /** `zone` as the grammar names it. */
  inZone: (clock, zone) => `${clock} ${zone}`,
  andYours: (clock, zone, yours) => `${clock} ${zone}, ${yours} your time`,
  onWeekday: (clock, weekday) => `${weekday} ${clock}`,
  fromTo: (from, until) => `${from} to ${until}`,
  /** Shifts as the grammar says them. */
  shift: (days, from, until) => say`${days}, ${from} to ${until}`,
  weekly: (shifts, zone) => say`${longList(shifts)} ${zone} time`,
  weeklyWhereYouAre: (shifts) => say`${longList(shifts)} where you are`,
  people: (weekly) => say`People answer ${weekly}.`,
  peopleNotOn: (weekly, off) => say`People answer ${weekly}, not on ${off}.`,
  shiftHere: (days, from, until, zone) => say`from ${from} to ${until}, ${days} in ${zone} time`,
  peopleHere: (shifts) => say`In your time, people answer ${longList(shifts)}.`,
  zoneUnknown: (zone) => say`I don't know your time zone, so these are ${zone} times.`,
  ofMainLine: say`That's for the main phone line.`,
  opensIn: (day, at, away) => say`They open ${day} at ${at}. That's in ${away}.`,
  closesIn: (at, away) => say`They're open now, and close at ${at}. That's in ${away}.`,
  aside: {
    open: (until) => say`Someone answers now, until ${until}.`,
    closed: (day, at) => say`Nobody answers right now; they open ${day} at ${at}.`,
  },
};
