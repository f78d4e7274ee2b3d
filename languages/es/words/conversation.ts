/** Opening, closing, and finding one's way in between. */
import { say, type Part, type Speech } from '../../../core/speech/speech';

export const conversation = {
  welcome: (agency: Speech) =>
    say`Le doy la bienvenida a la guía telefónica no oficial de ${agency}. Puedo decirle las teclas para hablar con una persona, el horario o qué tener a la mano.`,
  whatFirst: say`¿Qué desea saber?`,
  help: say`Pregúnteme cómo hablar con una persona, si están abiertos, qué tecla oprimir para un tema o qué puede hacer un representante. No soy oficial y no puedo dar consejos legales.`,
  whatNow: say`¿Con cuál le ayudo?`,
  anythingElse: [say`¿Qué más desea saber?`, say`¿Algo más?`, say`¿En qué más le ayudo?`] as readonly Speech[],
  offers: {
    way: say`¿Quiere las teclas para hablar con una persona?`,
    'other-ways': say`¿Quiere otras formas de comunicarse?`,
    'walk-through': say`¿Vamos juntos, paso a paso?`,
    'start-over': say`¿Empezamos de nuevo?`,
    reminder: say`¿Se lo recuerdo entonces?`,
    'open-now': say`¿Le digo si contesta alguien ahora?`,
    'checklist-items': say`¿Las repasamos una por una?`,
    repeat: say`¿Lo digo otra vez?`,
    forget: say`¿Quiere que olvide lo que guardo?`,
  },
  waiting: say`Con calma.`,
  allRight: say`Está bien.`,
  slowly: say`Claro, despacio.`,
  nothingToRepeat: say`Todavía no he dicho nada.`,
  noNext: say`Todavía no hay nada que seguir.`,
  noPrevious: say`Antes de eso no hay nada.`,
  yesToWhat: say`Con gusto.`,
  again: say`Empecemos de nuevo.`,
  goodbye: say`Adiós, y suerte con su llamada.`,
  misses: {
    first: say`Perdón, no le entendí. Puede preguntar, por ejemplo, cómo hablar con una persona o si están abiertos.`,
    second: say`Perdón, sigo sin entender. Diga "persona" para las teclas, u "horario" para las horas de atención.`,
    lastWithout: say`Siento no poder ayudarle con esto. Adiós.`,
    last: (number: Part) => say`Siento no poder ayudarle con esto. El número es el ${number}. Adiós.`,
  },
  firstChoice: say`¿Me lo dice de otra manera?`,
  secondChoice: say`¿Qué prefiere, persona u horario?`,
  trouble: say`Perdón, algo falló de mi lado.`,
  tryAgain: say`¿Me lo pregunta otra vez?`,
  cardTitle: (skill: string) => `${skill} (no oficial)`,
  cardSources: (sources: readonly string[]) => `Fuente: ${sources.join('; ')}.`,
  cardNotice: 'No oficial, información pública. No es asesoría legal.',
};
