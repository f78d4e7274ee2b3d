/** What is said when nothing was understood. */
import type { Words } from '../../../core/words';
import { say } from '../../../core/speech/speech';

export const fallback: Words['fallback'] = {
  first: say`Perdón, no le entendí. Puede preguntar, por ejemplo, cómo hablar con una persona o si están abiertos.`,
  second: say`Perdón, sigo sin entender. Diga "persona" para las teclas, u "horario" para las horas de atención.`,
  lastWithout: say`Siento no poder ayudarle con esto. Adiós.`,
  last: (number) => say`Siento no poder ayudarle con esto. El número es el ${number}. Adiós.`,
  firstChoice: say`¿Me lo dice de otra manera?`,
  secondChoice: say`¿Qué prefiere, persona u horario?`,
};
