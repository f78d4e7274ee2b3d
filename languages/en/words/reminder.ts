/** Reminders to call. */
import type { Words } from '../../../core/words';
import { say } from '../../../core/speech/speech';

export const reminder: Words['reminder'] = {
  set: (day, at) => say`All right, I'll remind you ${day} at ${at}.`,
  askingLeave: (day, at) => say`A reminder ${day} at ${at}, then.`,
  /** Others hear it too: neither whom to call is told, nor what about. */
  text: say`It's time for the call you planned.`,
  farAway: (day, at) => say`That's a long way off: ${day} at ${at}.`,
  closedThen: (day, at) => say`Nobody answers then. They open ${day} at ${at}.`,
  thenInstead: say`Shall I remind you then?`,
  openNow: (until) => say`They're open right now, until ${until}.`,
  denied: say`All right, no reminder.`,
  notAnswered: say`I didn't hear a yes, so I've set no reminder.`,
  cannotCancel: (device) => say`I can't take a reminder back. Say: ${device.name}, cancel my reminder.`,
  noPermission: (device) =>
    say`I'm not allowed to set reminders. You can allow it for this skill in the ${device.name} app.`,
  tooMany: (device) => say`${device.name} has too many reminders already, so I couldn't set one.`,
  unsupported: say`This device can't set reminders.`,
  failed: say`I couldn't set the reminder just now.`,
};
