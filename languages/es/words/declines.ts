/** Questions that are not answered: said kindly, with the way to somebody who can, and never a guess. */
import type { Words } from '../../../core/words';
import { say } from '../../../core/speech/speech';

export const declines: Words['declines'] = {
  ownCase: say`No puedo ver su caso, así que no voy a adivinar.`,
  processingTime: (agency) =>
    say`No conozco los tiempos de procesamiento. Busque el suyo en el sitio web de ${agency}.`,
  legalAdvice: say`Para eso hace falta un consejo legal, y yo no puedo darlo. Un abogado o un representante acreditado sí.`,
  fee: (agency) =>
    say`No sé cuánto cuestan los formularios. Búsquelo en el sitio web de ${agency} o pregunte a un representante.`,
  otherAgency: (agency) =>
    say`Solo conozco la línea telefónica de ${agency}, así que no puedo ayudarle con la de nadie más.`,
  distress: (agency) =>
    say`Lo siento mucho, eso da miedo. Solo conozco la línea de ${agency}, no de arrestos ni detenciones. Si está en peligro, llame a emergencias. Un abogado puede aconsejarle.`,
  caseNumber: say`Por favor, no me diga ese número: no lo necesito y no lo guardo. Téngalo a la mano cuando llame.`,
  chitChat: say`Yo solo sé de la línea telefónica.`,
};
