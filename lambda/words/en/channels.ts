/** Ways other than the phone. */
import { say, type Part, type Speech } from '../../conversation/speech';

export const channels = {
  social: (agency: Speech, quicker: string) =>
    say`${agency} is on Facebook and on Twitter, now called X. ${quicker} is said to answer sooner.`,
  on: (agency: Speech, channel: string) => say`Yes, ${agency} is on ${channel}.`,
  quickerElsewhere: (channel: string) => say`${channel} is said to answer sooner.`,
  quicker: say`It's said to be the quicker way to an answer.`,
  private: say`But they won't discuss a case there, so never post your A-number.`,
  nearestOffice: (key: Speech) => say`To find the nearest, press ${key} in the main menu.`,
  localOffice: (site: Part) =>
    say`Only with an appointment: they take no walk-ins. Ask for one online, at ${site}, or by phone.`,
  contactPage: (agency: Speech, site: Part) =>
    say`The contact page is on the website of ${agency}, ${site}, under Contact Us.`,
  otherWays: (agency: Speech) =>
    say`Besides the phone, ${agency} has a TTY line, Facebook and Twitter, local offices by appointment, and a contact page on its website.`,
  account: say`With an online account you can send secure messages and follow your case.`,
  statusOnline: (site: Part) =>
    say`You can check a case status online, at ${site}, under case status, with your receipt number.`,
  eRequest: (agency: Speech) =>
    say`For a typing error, a document that never came, or an accommodation, there is an e-Request on the website of ${agency}.`,
  webChat: (days: Speech, from: string, until: string) =>
    say`Emma is the chat on the website. The robot answers day and night; one site says a person joins ${days}, ${from} to ${until} Eastern.`,
  scam: (agency: Speech, number: Part) =>
    say`Be careful: ${agency} never asks for money by phone or email. Don't pay, hang up, and call ${number} yourself. A real officer says your service item number first.`,
} as const;
