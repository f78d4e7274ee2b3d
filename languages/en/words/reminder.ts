/** Reminders to call. */
import { say } from '../../../core/speech/speech';

export const reminder = {
  set: (day: string, at: string) => say`All right, I'll remind you ${day} at ${at}.`,
  askingLeave: (day: string, at: string) => say`A reminder ${day} at ${at}, then.`,
  /** Others hear it too: neither whom to call is told, nor what about. */
  text: say`It's time for the call you planned.`,
  farAway: (day: string, at: string) => say`That's a long way off: ${day} at ${at}.`,
  closedThen: (day: string, at: string) => say`Nobody answers then. They open ${day} at ${at}.`,
  thenInstead: say`Shall I remind you then?`,
  openNow: (until: string) => say`They're open right now, until ${until}.`,
  denied: say`All right, no reminder.`,
  notAnswered: say`I didn't hear a yes, so I've set no reminder.`,
  cannotCancel: say`I can't take a reminder back. Say: Alexa, cancel my reminder.`,
  noPermission: say`I'm not allowed to set reminders. You can allow it for this skill in the Alexa app.`,
  tooMany: say`Alexa has too many reminders already, so I couldn't set one.`,
  unsupported: say`This device can't set reminders.`,
  failed: say`I couldn't set the reminder just now.`,
} as const;
