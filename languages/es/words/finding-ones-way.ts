/** Opening, closing, and finding one's way in between. */
import type { Words } from '../../../core/words';
import { say, type Speech } from '../../../core/speech/speech';

export const findingOnesWay: Words['findingOnesWay'] = {
  welcome: (agency) =>
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
  trouble: say`Perdón, algo falló de mi lado.`,
  tryAgain: say`¿Me lo pregunta otra vez?`,
  forgotten: say`Listo. Ya borré su llamada y su lista.`,
  /** How long each thing is kept: the place in a call in hours, the others in days. */
  privacy: (call, list, refusal, device) =>
    say`No guardo lo que dice ni sus números. Solo el paso en que va, ${call} horas; su lista, ${list} días; y si no quiso un recordatorio, ${refusal} días.${device ? ` ${device.maker} puede guardar grabaciones y lo que sale en la aplicación ${device.name}; ahí lo puede borrar.` : ''} Si alguien no debe enterarse, use otro teléfono.`,
  notForgotten: say`Ahora no tengo acceso a mi memoria; pídamelo más tarde, por favor.`,
};
