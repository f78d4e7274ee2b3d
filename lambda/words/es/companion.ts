/** What is said while the caller is on the phone: little at a time, and the key first where it can be. */
import { foreign, say, type Part, type Speech } from '../../conversation/speech';

export const companion = {
  dial: (number: Part) => say`Llame al ${number}.`,
  dialAbroad: (number: Part) =>
    say`Desde fuera de Estados Unidos, llame al más ${number}. Conozco las teclas del número de Estados Unidos; allí pueden ser otras.`,
  press: (hear: string, key: Speech) => say`Cuando ${hear}, oprima ${key}.`,
  unconfirmed: say`Lo dice una fuente y no está confirmado: escuche el saludo.`,
  hearTopic: (topic: string) => `ofrezca ${topic}`,
  comeBack: (invocation: string) => say`Si me quedo en silencio, diga: Alexa, pregunta a ${invocation} qué sigue.`,
  nextKey: say`¿Seguimos con la próxima tecla?`,
  answered: say`¿Ya le contestaron?`,
  lastKey: say`Esa era la última tecla.`,
  whereAmI: (step: number, of: number) => say`Va en la tecla ${step} de ${of}.`,
  notCalling: say`Todavía no estamos en una llamada.`,
  wrongKey: say`No pasa nada. Cada sección ofrece una tecla para un representante; escuche cuál es. O cuelgue y empezamos de nuevo.`,
  otherMenu: (phrase: string) =>
    say`El menú cambia a veces. Oprima la tecla que diga para un representante, o diga en inglés: ${foreign(phrase, 'en-US')}.`,
  talk: (phrase: string) =>
    say`Diga en inglés: ${foreign(phrase, 'en-US')}. O pruebe en español: hablar con un representante. Si no funciona, diga en pocas palabras por qué llama.`,
  onHold: say`Bien, ya está en la fila. Tenga delante sus números de recibo y sus cartas. También puede llamarle después un oficial, así que conteste aunque no conozca el número.`,
  listen: say`Escuche qué le pide y dígamelo en una o dos palabras.`,
  listenForPerson: say`Entonces escuche cuál es la tecla para un representante: cada sección tiene una.`,
  hungUp: say`Lo siento. Puede llamar otra vez, más temprano en el día, o intentar otra vía.`,
  gotThrough: say`Qué bueno. Suerte con su llamada.`,
  takeYourTime: (invocation: string) =>
    say`Tómese su tiempo. Cuando quiera seguir, diga: Alexa, pregunta a ${invocation} qué sigue.`,
  here: say`Aquí estoy.`,
  hereNext: say`¿La próxima tecla?`,
  welcomeBack: (step: number, of: number) => say`Hola de nuevo. Iba en la tecla ${step} de ${of} de su llamada.`,
  goOn: say`¿Seguimos?`,
  forgotten: say`Listo. He olvidado su llamada y su lista.`,
  privacy: say`Guardo solo pasos y horas, como la tecla en que va, nunca sus palabras ni sus números, y no le aviso a ninguna agencia. Lo que guarda Alexa se ve en la aplicación Alexa.`,
  notForgotten: say`Ahora no tengo acceso a mi memoria; pídamelo más tarde, por favor.`,
};
