/** When a person answers. Times come as the caller's grammar says them, with their zone ("8 a.m. Eastern"). */
import { say, type Speech } from '../../conversation/speech';
import { list } from '../grammar.en';

export const hours = {
  eastern: (clock: string) => `${clock} Eastern`,
  easternAndYours: (clock: string, yours: string) => `${clock} Eastern, ${yours} your time`,
  onWeekday: (clock: string, weekday: string) => `${weekday} ${clock}`,
  fromTo: (from: string, until: string) => `${from} to ${until}`,
  parts: { MO: 'in the morning', AF: 'in the afternoon', EV: 'in the evening', NI: 'at night' },

  weekly: (days: Speech, from: string, until: string) =>
    say`People answer ${days}, ${from} to ${until} Eastern time, not on weekends.`,
  weeklyHere: (days: Speech, from: string, until: string) =>
    say`In your time, people answer from ${from} to ${until}, ${days} in the East.`,
  zoneUnknown: say`I don't know your time zone, so these are Eastern times.`,

  /** How an answer begins, by what is so, to "are they open" and to "are they closed". */
  lead: {
    open: { open: 'Yes', closed: 'No' },
    closed: { open: 'No', closed: 'Yes' },
  },

  openNow: (lead: string, until: string) => say`${lead}, somebody answers now, until ${until}.`,
  closedNow: {
    weekend: (lead: string) => say`${lead}, nobody answers on weekends.`,
    before: (lead: string) => say`${lead}, nobody answers yet.`,
    after: (lead: string) => say`${lead}, they've closed for today.`,
  },
  closedForHoliday: (lead: string, holiday: string) =>
    say`${lead}, nobody answers today: it's ${holiday}, a federal holiday.`,
  opensNext: (day: string, at: string) => say`They open ${day} at ${at}.`,

  openOn: (lead: string, day: string, fromTo: string) => say`${lead}, somebody answers ${day}, from ${fromTo}.`,
  openAt: (lead: string, day: string, at: string) => say`${lead}, somebody answers ${day} at ${at}.`,
  closedAt: (lead: string, day: string, at: string) => say`${lead}, nobody answers ${day} at ${at}.`,
  closedInPart: (lead: string, day: string, part: string) => say`${lead}, nobody answers ${day} ${part}.`,
  closedOnWeekends: (lead: string) => say`${lead}, nobody answers on weekends.`,
  closedOnWeekend: (lead: string, day: string) => say`${lead}, nobody answers ${day}: that's a weekend.`,
  closedOnHoliday: (lead: string, holiday: string, day: string) =>
    say`${lead}, nobody answers ${day}: they close for ${holiday}.`,
  closedAroundHoliday: (lead: string, holiday: string, day: string) =>
    say`${lead}. ${holiday} is on a weekend, so they close for it ${day}.`,
  /** Days as adverbs: "on Friday, December 25". */
  closedThen: (days: readonly Speech[]) =>
    say`But not ${list(days)}: ${days.length > 1 ? 'those are federal holidays' : "that's a federal holiday"}.`,
  closedOnHolidays: say`Nobody answers on federal holidays.`,
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
  automated: say`Yes, the automated line answers day and night, weekends too.`,
  automatedOnly: say`A person answers only in office hours.`,
} as const;
