/** When a person answers. Times come as the caller's grammar says them, with their zone ("8 a.m. Eastern"). */
import { say, type Speech } from '../../conversation/speech';

export const hours = {
  eastern: (clock: string) => `${clock} Eastern`,
  easternAndYours: (clock: string, yours: string) => `${clock} Eastern, ${yours} your time`,
  onWeekday: (clock: string, weekday: string) => `${weekday} ${clock}`,
  fromTo: (from: string, until: string) => `${from} to ${until}`,
  parts: { MO: 'in the morning', AF: 'in the afternoon', EV: 'in the evening', NI: 'at night' },

  weekly: (days: Speech, from: string, until: string) =>
    say`People answer ${days}, ${from} to ${until} Eastern time, not on weekends.`,
  newerClosing: (until: string) => say`Newer sources say they close at ${until}, so call before then.`,
  weeklyHere: (from: string, until: string) =>
    say`In your time, people answer from ${from} to ${until}, on working days in the East.`,
  zoneUnknown: say`I don't know your time zone, so these are Eastern times.`,

  openNow: (until: string) => say`Yes, somebody answers now, until ${until}.`,
  disputedNow: (until: string, newer: string) =>
    say`Probably not. An older source says they answer until ${until}, but newer ones say that they close at ${newer} Eastern.`,
  closedNow: {
    weekend: say`No, nobody answers on weekends.`,
    before: say`No, not yet.`,
    after: say`No, they've closed for today.`,
  },
  closedForHoliday: (holiday: string) => say`No, nobody answers today: it's ${holiday}, a federal holiday.`,
  opensNext: (day: string, at: string) => say`They open ${day} at ${at}.`,

  openOn: (day: string, fromTo: string) => say`Yes, somebody answers ${day}, from ${fromTo}.`,
  openAt: (day: string, at: string) => say`Yes, somebody answers ${day} at ${at}.`,
  closedAt: (day: string, at: string) => say`No, nobody answers ${day} at ${at}.`,
  disputedAt: (day: string, at: string, newer: string, older: string) =>
    say`Probably not ${day} at ${at}. By newer sources they close at ${newer}, though an older one says ${older} Eastern.`,
  closedInPart: (day: string, part: string) => say`No, nobody answers ${day} ${part}.`,
  closedOnWeekends: say`No, nobody answers on weekends.`,
  closedOnHoliday: (holiday: string, day: string) => say`No, nobody answers ${day}: they close for ${holiday}.`,
  closedAroundHoliday: (holiday: string, day: string) =>
    say`No. ${holiday} is on a weekend, so they close for it ${day}.`,
  closedThatWeek: (days: Speech) => say`But not on ${days}, a federal holiday.`,

  opensIn: (day: string, at: string, away: string) => say`They open ${day} at ${at}. That's in ${away}.`,
  closesIn: (at: string, away: string) => say`They're open now, and close at ${at}. That's in ${away}.`,

  probablyClosed: (newer: string) => say`They've probably closed: newer sources say at ${newer} Eastern.`,
  aside: {
    open: (until: string) => say`Someone answers now, until ${until}.`,
    disputed: (day: string, at: string) => say`They've probably closed; they open ${day} at ${at}.`,
    closed: (day: string, at: string) => say`Nobody answers right now; they open ${day} at ${at}.`,
  },
  automated: say`Yes, the automated line answers day and night, weekends too.`,
  automatedOnly: say`A person answers only in office hours.`,
} as const;
