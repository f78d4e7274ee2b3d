/** Reminders to call. */
import { say } from '../../../core/speech/speech';
import { at as to } from '../grammar';

export const reminder = {
  set: (day: string, at: string) => say`De acuerdo, se lo recuerdo ${day} ${to(at)}.`,
  askingLeave: (day: string, at: string) => say`Entonces, un recordatorio ${day} ${to(at)}.`,
  /** Others hear it too: neither whom to call is told, nor what about. */
  text: say`Ya es hora de la llamada que tenía pendiente.`,
  farAway: (day: string, at: string) => say`Eso sería ${day} ${to(at)}; todavía falta mucho.`,
  closedThen: (day: string, at: string) => say`Entonces no contesta nadie. Abren ${day} ${to(at)}.`,
  thenInstead: say`¿Se lo recuerdo entonces?`,
  openNow: (until: string) => say`Ahora mismo están abiertos, hasta ${until}.`,
  denied: say`Está bien, sin recordatorio.`,
  notAnswered: say`No le oí decir que sí, así que no puse ningún recordatorio.`,
  cannotCancel: say`No puedo quitar un recordatorio. Diga: Alexa, cancela mi recordatorio.`,
  noPermission: say`No tengo permiso para poner recordatorios. Puede dárselo a esta skill en la aplicación Alexa.`,
  tooMany: say`Alexa ya tiene demasiados recordatorios, así que no pude poner otro.`,
  unsupported: say`Este dispositivo no puede poner recordatorios.`,
  failed: say`Ahora no pude poner el recordatorio.`,
};
