/** Opening, closing, and finding one's way in between. */
import type { Words } from '../../../core/words';
import { say, type Speech } from '../../../core/speech/speech';

export const findingOnesWay: Words['findingOnesWay'] = {
  welcome: (agency) =>
    say`Welcome to the unofficial phone guide to ${agency}. I can tell you the keys that reach a person, the hours, or what to have ready.`,
  whatFirst: say`What would you like to know?`,
  help: say`Ask me how to reach a live person, whether they're open, which key to press for a topic, or what a representative can do. I'm unofficial, and I can't give legal advice.`,
  whatNow: say`Which of these would help you?`,
  anythingElse: [
    say`What else would you like to know?`,
    say`Is there something else?`,
    say`What else can I tell you?`,
  ] as readonly Speech[],
  offers: {
    way: say`Would you like the keys that reach a person?`,
    'other-ways': say`Would you like other ways to reach them?`,
    'walk-through': say`Shall I walk you through it, step by step?`,
    'start-over': say`Shall we start over?`,
    reminder: say`Shall I remind you then?`,
    'open-now': say`Shall I tell you whether anyone answers now?`,
    'checklist-items': say`Shall I go through them one by one?`,
    repeat: say`Shall I say it once more?`,
    forget: say`Shall I forget what I keep?`,
  },
  waiting: say`Take your time.`,
  allRight: say`All right.`,
  slowly: say`Sure, slowly.`,
  nothingToRepeat: say`I haven't said anything yet.`,
  noNext: say`There's nothing to go on with yet.`,
  noPrevious: say`There's nothing before that.`,
  yesToWhat: say`Happy to help.`,
  again: say`Let's start over.`,
  goodbye: say`Goodbye, and good luck with your call.`,
  trouble: say`Sorry, something went wrong on my side.`,
  tryAgain: say`Could you ask me again?`,
  forgotten: say`Done. I've forgotten your call and your list.`,
  /** How long each thing is kept: the place in a call in hours, the others in days. */
  privacy: (call, list, refusal, device) =>
    say`I keep nothing you say, and no numbers. Only steps and times: your place in a call for ${call} hours, your list for ${list} days, a no to a reminder for ${refusal}.${device ? ` ${device.maker} may keep recordings and cards; delete those in the ${device.name} app.` : ''} If somebody must not know, use another phone.`,
  notForgotten: say`I couldn't reach my memory just now, so please ask me again later.`,
};
