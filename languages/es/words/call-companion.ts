/** What is said while the caller is on the phone: little at a time, and the key first where it can be. */
import type { Words } from '../../../core/words';
import { say } from '../../../core/speech/speech';
import { list } from '../grammar';

export const callCompanion: Words['callCompanion'] = {
  dialAbroad: (number) =>
    say`Desde fuera de Estados Unidos, llame al más ${number}. Conozco las teclas del número de Estados Unidos; allí pueden ser otras.`,
  press: (hear, key) => say`Cuando ${hear}, oprima ${key}.`,
  sayIt: (hear, saying) => say`Cuando ${hear}, diga: ${saying}.`,
  says: (who) => say`Eso dice ${who}; si la grabación dice otra cosa, hágale caso.`,
  said: (who, year) => say`Eso decía en ${year} ${who}; si la grabación dice otra cosa, hágale caso.`,
  hearTopic: (topic) => `mencione ${topic}`,
  comeBack: (device, invocation) =>
    say`Si me quedo en silencio, diga: ${device.name}, pregunta a ${invocation} qué sigue.`,
  nextKey: say`¿Seguimos con el próximo paso?`,
  answered: say`¿Ya le contestaron?`,
  lastKey: say`Ese era el último paso.`,
  whereAmI: (step, of) => say`Va en el paso ${step} de ${of}.`,
  notCalling: say`Todavía no estamos en una llamada.`,
  noHarm: say`No pasa nada.`,
  orHangUp: say`O cuelgue y empezamos de nuevo.`,
  hangUp: say`Cuelgue y empezamos de nuevo.`,
  otherMenu: say`Oprima la tecla que diga para un representante, o diga en pocas palabras por qué necesita a una persona.`,
  talk: say`Diga en pocas palabras por qué necesita a una persona.`,
  talkLike: (reasons) =>
    say`Diga en pocas palabras por qué necesita a una persona: su propio motivo, como ${list(reasons, 'or')}.`,
  inLine: say`Bien, ya está en la fila.`,
  inFrontOfYou: (items) => say`Tenga delante ${list(items)}.`,
  mayCallBack: (tier) => say`También puede llamarle después ${tier}, así que conteste aunque no conozca el número.`,
  listen: say`Escuche qué le pide y dígamelo en una o dos palabras.`,
  keepListening: say`Entonces siga escuchando.`,
  hungUp: say`Lo siento. Puede llamar otra vez.`,
  orOtherWays: say`O intente otra vía.`,
  gotThrough: say`Qué bueno.`,
  goodLuck: say`Suerte con su llamada.`,
  takeYourTime: (device, invocation) =>
    say`Tómese su tiempo. Cuando quiera seguir, diga: ${device.name}, pregunta a ${invocation} qué sigue.`,
  here: say`Aquí estoy.`,
  hereNext: say`¿El próximo paso?`,
  /** Others hear it too: which call it was is not told. */
  welcomeBack: say`Hola de nuevo.`,
  goOn: say`¿Seguimos?`,
};
