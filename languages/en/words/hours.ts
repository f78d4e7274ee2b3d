/** When a person answers. Times come as the grammar says them, with their zone. */
import { say, type Speech } from '../../../core/speech/speech';
import { list, longList } from '../grammar';

export const hours = {
  /** `zone` as the grammar names it. */
  inZone: (clock: string, zone: string) => `${clock} ${zone}`,
  andYours: (clock: string, zone: string, yours: string) => `${clock} ${zone}, ${yours} your time`,
  onWeekday: (clock: string, weekday: string) => `${weekday} ${clock}`,
  fromTo: (from: string, until: string) => `${from} to ${until}`,
  parts: { MO: 'in the morning', AF: 'in the afternoon', EV: 'in the evening', NI: 'at night' },

  /** Shifts as the grammar says them. */
  shift: (days: Speech, from: string, until: string) => say`${days}, ${from} to ${until}`,
  weekly: (shifts: readonly Speech[], zone: string) => say`${longList(shifts)} ${zone} time`,
  weeklyWhereYouAre: (shifts: readonly Speech[]) => say`${longList(shifts)} where you are`,
  people: (weekly: Speech) => say`People answer ${weekly}.`,
  peopleNotOn: (weekly: Speech, off: string) => say`People answer ${weekly}, not on ${off}.`,
  shiftHere: (days: Speech, from: string, until: string, zone: string) =>
    say`from ${from} to ${until}, ${days} in ${zone} time`,
  peopleHere: (shifts: readonly Speech[]) => say`In your time, people answer ${longList(shifts)}.`,
  zoneUnknown: (zone: string) => say`I don't know your time zone, so these are ${zone} times.`,

  /** How an answer begins, by what is so, to "are they open" and to "are they closed". */
  lead: {
    open: { open: 'Yes', closed: 'No' },
    closed: { open: 'No', closed: 'Yes' },
  },

  openNow: (lead: string, until: string) => say`${lead}, somebody answers now, until ${until}.`,
  closedNow: {
    before: (lead: string) => say`${lead}, nobody answers yet.`,
    between: (lead: string) => say`${lead}, nobody answers just now.`,
    after: (lead: string) => say`${lead}, they've closed for today.`,
  },
  closedForHoliday: (lead: string, holiday: string) =>
    say`${lead}, nobody answers today: it's ${holiday}, a federal holiday.`,
  opensNext: (day: string, at: string) => say`They open ${day} at ${at}.`,

  openOn: (lead: string, day: string, fromTo: string) => say`${lead}, somebody answers ${day}, from ${fromTo}.`,
  openAt: (lead: string, day: string, at: string) => say`${lead}, somebody answers ${day} at ${at}.`,
  closedAt: (lead: string, day: string, at: string) => say`${lead}, nobody answers ${day} at ${at}.`,
  closedInPart: (lead: string, day: string, part: string) => say`${lead}, nobody answers ${day} ${part}.`,
  /** `off`: the days on which nobody ever answers. */
  closedOnDaysOff: (lead: string, off: string) => say`${lead}, nobody answers on ${off}.`,
  closedOnDayOff: (lead: string, day: string, off: string) => say`${lead}, nobody answers ${day}: never on ${off}.`,
  openOnDays: (lead: string, days: readonly Speech[]) => say`${lead}, somebody answers ${list(days)}.`,
  butNot: (days: readonly Speech[]) => say`But not ${list(days)}.`,
  closedOnHoliday: (lead: string, holiday: string, day: string) =>
    say`${lead}, nobody answers ${day}: they close for ${holiday}.`,
  closedAroundHoliday: (lead: string, holiday: string, weekday: string, day: string) =>
    say`${lead}. ${holiday} is on a ${weekday}, so they close for it ${day}.`,
  /** Days as adverbs: "on Friday, December 25". */
  closedThen: (days: readonly Speech[]) =>
    say`But not ${list(days)}: ${days.length > 1 ? 'those are federal holidays' : "that's a federal holiday"}.`,
  /** By the calendar that they keep. */
  closedOnHolidays: { 'us-federal': say`Nobody answers on federal holidays.` },
  holidaysUnknown: say`But I don't know whether they close on holidays.`,
  nextHoliday: (holiday: string, day: string) => say`The next one is ${holiday}, ${day}.`,
  dayWas: (day: string, was: string) => say`${day} was ${was}.`,
  holidayWas: (holiday: string, was: string) => say`${holiday} was ${was}, and they were closed.`,
  nextClosed: (next: string) => say`The next is ${next}, and they close then too.`,
  past: say`That has passed already.`,
  ofMainLine: say`That's for the main phone line.`,
  unclear: say`I'm not sure which day or time you mean.`,

  opensIn: (day: string, at: string, away: string) => say`They open ${day} at ${at}. That's in ${away}.`,
  closesIn: (at: string, away: string) => say`They're open now, and close at ${at}. That's in ${away}.`,

  aside: {
    open: (until: string) => say`Someone answers now, until ${until}.`,
    closed: (day: string, at: string) => say`Nobody answers right now; they open ${day} at ${at}.`,
  },
} as const;
