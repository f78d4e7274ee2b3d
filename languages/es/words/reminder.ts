/** Reminders to call. */
import type { Words } from '../../../core/words';
import { say } from '../../../core/speech/speech';
import { at as to } from '../grammar';

export const reminder: Words['reminder'] = {
  set: (day, at) => say`De acuerdo, se lo recuerdo ${day} ${to(at)}.`,
  askingLeave: (day, at) => say`Entonces, un recordatorio ${day} ${to(at)}.`,
  /** Others hear it too: neither whom to call is told, nor what about. */
  text: say`Ya es hora de la llamada que tenía pendiente.`,
  farAway: (day, at) => say`Eso sería ${day} ${to(at)}; todavía falta mucho.`,
  closedThen: (day, at) => say`Entonces no contesta nadie. Abren ${day} ${to(at)}.`,
  thenInstead: say`¿Se lo recuerdo entonces?`,
  openNow: (until) => say`Ahora mismo están abiertos, hasta ${until}.`,
  denied: say`Está bien, sin recordatorio.`,
  notAnswered: say`No le oí decir que sí, así que no puse ningún recordatorio.`,
  cannotCancel: (device) => say`No puedo quitar un recordatorio. Diga: ${device.name}, cancela mi recordatorio.`,
  noPermission: (device) =>
    say`No tengo permiso para poner recordatorios. Puede dárselo a esta skill en la aplicación ${device.name}.`,
  tooMany: (device) => say`${device.name} ya tiene demasiados recordatorios, así que no pude poner otro.`,
  unsupported: say`Este dispositivo no puede poner recordatorios.`,
  failed: say`Ahora no pude poner el recordatorio.`,
};
