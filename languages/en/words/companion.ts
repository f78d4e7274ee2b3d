/** What is said while the caller is on the phone: little at a time, and the key first where it can be. */
import { say, type Part, type Speech } from '../../../core/speech/speech';
import { capital, list } from '../grammar';

export const companion = {
  dialAbroad: (number: Part) =>
    say`From outside the US, call plus ${number}. I know the keys of the US number; there they may differ.`,
  press: (hear: string, key: Speech) => say`When ${hear}, press ${key}.`,
  sayIt: (hear: string, saying: string) => say`When ${hear}, say: ${saying}.`,
  says: (who: string) => say`That's what ${who} says, so trust the recording.`,
  said: (who: string, year: string) => say`That's what ${who} said in ${year}, so trust the recording.`,
  hearTopic: (topic: string) => `it offers ${topic}`,
  comeBack: (invocation: string) => say`If I go quiet, say: Alexa, ask ${invocation} what's next.`,
  nextKey: say`Ready for the next step?`,
  answered: say`Has somebody answered?`,
  lastKey: say`That was the last step.`,
  whereAmI: (step: number, of: number) => say`You're at step ${step} of ${of}.`,
  notCalling: say`We're not on a call together yet.`,
  noHarm: say`No harm done.`,
  orHangUp: say`Or hang up, and we start over.`,
  hangUp: say`Hang up, and we start over.`,
  otherMenu: say`Press the key that it names for a representative, or say in a few words why you need a person.`,
  talk: say`Say in a few words why you need a person.`,
  talkLike: (reasons: readonly Speech[]) =>
    say`Say in a few words why you need a person: your own reason, such as ${list(reasons, 'or')}.`,
  inLine: say`Good, you're in line.`,
  inFrontOfYou: (items: readonly Speech[]) => say`Have ${list(items)} in front of you.`,
  mayCallBack: (tier: string) => say`${capital(tier)} may also call you back later, so pick up unknown numbers.`,
  listen: say`Listen for what it asks, and tell me in a word or two.`,
  keepListening: say`Then keep listening.`,
  hungUp: say`I'm sorry. You can call again.`,
  orOtherWays: say`Or try another way.`,
  gotThrough: say`Wonderful.`,
  goodLuck: say`Good luck with your call.`,
  takeYourTime: (invocation: string) =>
    say`Take your time. When you're ready, say: Alexa, ask ${invocation} what's next.`,
  here: say`I'm here.`,
  hereNext: say`Next step?`,
  /** Others hear it too: which call it was is not told. */
  welcomeBack: say`Welcome back.`,
  goOn: say`Shall we go on?`,
  forgotten: say`Done. I've forgotten your call and your list.`,
  /** How long each thing is kept: the place in a call in hours, the others in days. */
  privacy: (call: number, list: number, refusal: number) =>
    say`I keep nothing you say, and no numbers. Only steps and times: your place in a call for ${call} hours, your list for ${list} days, a no to a reminder for ${refusal}. Amazon may keep recordings and cards; delete those in the Alexa app. If somebody must not know, use another phone.`,
  notForgotten: say`I couldn't reach my memory just now, so please ask me again later.`,
} as const;
