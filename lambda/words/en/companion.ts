/** What is said while the caller is on the phone: little at a time, and the key first where it can be. */
import { say, type Part, type Speech } from '../../conversation/speech';

export const companion = {
  dial: (number: Part) => say`Call ${number}.`,
  dialAbroad: (number: Part) =>
    say`From outside the US, call plus ${number}. I know the keys of the US number; there they may differ.`,
  press: (hear: string, key: Speech) => say`When ${hear}, press ${key}.`,
  unconfirmed: say`One web page says so. I can't confirm it, so listen to the greeting.`,
  hearTopic: (topic: string) => `it offers ${topic}`,
  comeBack: (invocation: string) => say`If I go quiet, say: Alexa, ask ${invocation} what's next.`,
  nextKey: say`Ready for the next key?`,
  answered: say`Has somebody answered?`,
  lastKey: say`That was the last key.`,
  whereAmI: (step: number, of: number) => say`You're at key ${step} of ${of}.`,
  notCalling: say`We're not on a call together yet.`,
  wrongKey: say`No harm done. Every section offers a key for a representative, so listen for it. Or hang up, and we start over.`,
  otherMenu: (phrase: string) =>
    say`The menu changes at times. Press the key that it names for a representative, or say: ${phrase}.`,
  talk: (phrase: string) => say`Say: ${phrase}. If that doesn't work, say in a few words why you call.`,
  onHold: say`Good, you're in line. Have your receipt numbers and letters in front of you. An officer may also call you back later, so pick up unknown numbers.`,
  listen: say`Listen for what it asks, and tell me in a word or two.`,
  listenForPerson: say`Then listen for the key for a representative: every section has one.`,
  hungUp: say`I'm sorry. You can call again, earlier in the day, or try another way.`,
  gotThrough: say`Wonderful. Good luck with your call.`,
  takeYourTime: (invocation: string) =>
    say`Take your time. When you're ready, say: Alexa, ask ${invocation} what's next.`,
  here: say`I'm here.`,
  hereNext: say`Next key?`,
  welcomeBack: (step: number, of: number) => say`Welcome back. You were at key ${step} of ${of} of your call.`,
  goOn: say`Shall we go on?`,
  forgotten: say`Done. I've forgotten your call and your list.`,
  privacy: say`I keep only steps and times, such as your place in a call, never your words or numbers, and I tell no agency. What Alexa itself keeps, the Alexa app shows.`,
  notForgotten: say`I couldn't reach my memory just now, so please ask me again later.`,
} as const;
