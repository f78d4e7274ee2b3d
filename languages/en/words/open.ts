/** Whether a person answers. Times come as the grammar says them, with their zone. */
import type { Words } from '../../../core/words';
import { say } from '../../../core/speech/speech';
import { list } from '../grammar';

export const open: Words['open'] = {
  parts: { MO: 'in the morning', AF: 'in the afternoon', EV: 'in the evening', NI: 'at night' },
  /** How an answer begins, by what is so, to "are they open" and to "are they closed". */
  lead: {
    open: { open: 'Yes', closed: 'No' },
    closed: { open: 'No', closed: 'Yes' },
  },
  openNow: (lead, until) => say`${lead}, somebody answers now, until ${until}.`,
  closedNow: {
    before: (lead) => say`${lead}, nobody answers yet.`,
    between: (lead) => say`${lead}, nobody answers just now.`,
    after: (lead) => say`${lead}, they've closed for today.`,
  },
  closedForHoliday: (lead, holiday) => say`${lead}, nobody answers today: it's ${holiday}, a federal holiday.`,
  opensNext: (day, at) => say`They open ${day} at ${at}.`,
  openOn: (lead, day, fromTo) => say`${lead}, somebody answers ${day}, from ${fromTo}.`,
  openAt: (lead, day, at) => say`${lead}, somebody answers ${day} at ${at}.`,
  closedAt: (lead, day, at) => say`${lead}, nobody answers ${day} at ${at}.`,
  closedInPart: (lead, day, part) => say`${lead}, nobody answers ${day} ${part}.`,
  /** `off`: the days on which nobody ever answers. */
  closedOnDaysOff: (lead, off) => say`${lead}, nobody answers on ${off}.`,
  closedOnDayOff: (lead, day, off) => say`${lead}, nobody answers ${day}: never on ${off}.`,
  openOnDays: (lead, days) => say`${lead}, somebody answers ${list(days)}.`,
  butNot: (days) => say`But not ${list(days)}.`,
  closedOnHoliday: (lead, holiday, day) => say`${lead}, nobody answers ${day}: they close for ${holiday}.`,
  closedAroundHoliday: (lead, holiday, weekday, day) =>
    say`${lead}. ${holiday} is on a ${weekday}, so they close for it ${day}.`,
  /** Days as adverbs: "on Friday, December 25". */
  closedThen: (days) =>
    say`But not ${list(days)}: ${days.length > 1 ? 'those are federal holidays' : "that's a federal holiday"}.`,
  /** By the calendar that they keep. */
  closedOnHolidays: { 'us-federal': say`Nobody answers on federal holidays.` },
  holidaysUnknown: say`But I don't know whether they close on holidays.`,
  nextHoliday: (holiday, day) => say`The next one is ${holiday}, ${day}.`,
  dayWas: (day, was) => say`${day} was ${was}.`,
  holidayWas: (holiday, was) => say`${holiday} was ${was}, and they were closed.`,
  nextClosed: (next) => say`The next is ${next}, and they close then too.`,
  past: say`That has passed already.`,
  unclear: say`I'm not sure which day or time you mean.`,
};
