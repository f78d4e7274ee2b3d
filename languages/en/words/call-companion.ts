/** What is said while the caller is on the phone: little at a time, and the key first where it can be. */
import type { Words } from '../../../core/words';
import { say } from '../../../core/speech/speech';
import { capital, list } from '../grammar';

export const callCompanion: Words['callCompanion'] = {
  dialAbroad: (number) =>
    say`From outside the US, call plus ${number}. I know the keys of the US number; there they may differ.`,
  press: (hear, key) => say`When ${hear}, press ${key}.`,
  sayIt: (hear, saying) => say`When ${hear}, say: ${saying}.`,
  says: (who) => say`That's what ${who} says, so trust the recording.`,
  said: (who, year) => say`That's what ${who} said in ${year}, so trust the recording.`,
  hearTopic: (topic) => `it offers ${topic}`,
  comeBack: (device, invocation) => say`If I go quiet, say: ${device.name}, ask ${invocation} what's next.`,
  nextKey: say`Ready for the next step?`,
  answered: say`Has somebody answered?`,
  lastKey: say`That was the last step.`,
  whereAmI: (step, of) => say`You're at step ${step} of ${of}.`,
  notCalling: say`We're not on a call together yet.`,
  noHarm: say`No harm done.`,
  orHangUp: say`Or hang up, and we start over.`,
  hangUp: say`Hang up, and we start over.`,
  otherMenu: say`Press the key that it names for a representative, or say in a few words why you need a person.`,
  talk: say`Say in a few words why you need a person.`,
  talkLike: (reasons) =>
    say`Say in a few words why you need a person: your own reason, such as ${list(reasons, 'or')}.`,
  inLine: say`Good, you're in line.`,
  inFrontOfYou: (items) => say`Have ${list(items)} in front of you.`,
  mayCallBack: (tier) => say`${capital(tier)} may also call you back later, so pick up unknown numbers.`,
  listen: say`Listen for what it asks, and tell me in a word or two.`,
  keepListening: say`Then keep listening.`,
  hungUp: say`I'm sorry. You can call again.`,
  orOtherWays: say`Or try another way.`,
  gotThrough: say`Wonderful.`,
  goodLuck: say`Good luck with your call.`,
  takeYourTime: (device, invocation) =>
    say`Take your time. When you're ready, say: ${device.name}, ask ${invocation} what's next.`,
  here: say`I'm here.`,
  hereNext: say`Next step?`,
  /** Others hear it too: which call it was is not told. */
  welcomeBack: say`Welcome back.`,
  goOn: say`Shall we go on?`,
};
