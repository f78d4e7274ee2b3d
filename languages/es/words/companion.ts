/** What is said while the caller is on the phone: little at a time, and the key first where it can be. */
import { say, type Part, type Speech } from '../../../core/speech/speech';
import { list } from '../grammar';

export const companion = {
  dialAbroad: (number: Part) =>
    say`Desde fuera de Estados Unidos, llame al más ${number}. Conozco las teclas del número de Estados Unidos; allí pueden ser otras.`,
  press: (hear: string, key: Speech) => say`Cuando ${hear}, oprima ${key}.`,
  sayIt: (hear: string, saying: string) => say`Cuando ${hear}, diga: ${saying}.`,
  says: (who: string) => say`Eso dice ${who}; si la grabación dice otra cosa, hágale caso.`,
  said: (who: string, year: string) => say`Eso decía en ${year} ${who}; si la grabación dice otra cosa, hágale caso.`,
  hearTopic: (topic: string) => `mencione ${topic}`,
  comeBack: (invocation: string) => say`Si me quedo en silencio, diga: Alexa, pregunta a ${invocation} qué sigue.`,
  nextKey: say`¿Seguimos con el próximo paso?`,
  answered: say`¿Ya le contestaron?`,
  lastKey: say`Ese era el último paso.`,
  whereAmI: (step: number, of: number) => say`Va en el paso ${step} de ${of}.`,
  notCalling: say`Todavía no estamos en una llamada.`,
  noHarm: say`No pasa nada.`,
  orHangUp: say`O cuelgue y empezamos de nuevo.`,
  hangUp: say`Cuelgue y empezamos de nuevo.`,
  otherMenu: say`Oprima la tecla que diga para un representante, o diga en pocas palabras por qué necesita a una persona.`,
  talk: say`Diga en pocas palabras por qué necesita a una persona.`,
  talkLike: (reasons: readonly Speech[]) =>
    say`Diga en pocas palabras por qué necesita a una persona: su propio motivo, como ${list(reasons, 'or')}.`,
  inLine: say`Bien, ya está en la fila.`,
  inFrontOfYou: (items: readonly Speech[]) => say`Tenga delante ${list(items)}.`,
  mayCallBack: (tier: string) =>
    say`También puede llamarle después ${tier}, así que conteste aunque no conozca el número.`,
  listen: say`Escuche qué le pide y dígamelo en una o dos palabras.`,
  keepListening: say`Entonces siga escuchando.`,
  hungUp: say`Lo siento. Puede llamar otra vez.`,
  orOtherWays: say`O intente otra vía.`,
  gotThrough: say`Qué bueno.`,
  goodLuck: say`Suerte con su llamada.`,
  takeYourTime: (invocation: string) =>
    say`Tómese su tiempo. Cuando quiera seguir, diga: Alexa, pregunta a ${invocation} qué sigue.`,
  here: say`Aquí estoy.`,
  hereNext: say`¿El próximo paso?`,
  /** Others hear it too: which call it was is not told. */
  welcomeBack: say`Hola de nuevo.`,
  goOn: say`¿Seguimos?`,
  forgotten: say`Listo. Ya borré su llamada y su lista.`,
  /** How long each thing is kept: the place in a call in hours, the others in days. */
  privacy: (call: number, list: number, refusal: number) =>
    say`No guardo lo que dice ni sus números. Solo el paso en que va, ${call} horas; su lista, ${list} días; y si no quiso un recordatorio, ${refusal} días. Amazon puede guardar grabaciones y lo que sale en la aplicación Alexa; ahí lo puede borrar. Si alguien no debe enterarse, use otro teléfono.`,
  notForgotten: say`Ahora no tengo acceso a mi memoria; pídamelo más tarde, por favor.`,
};
