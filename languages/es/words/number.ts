/** The numbers. */
import type { Words } from '../../../core/words';
import { letters, say } from '../../../core/speech/speech';

export const number: Words['number'] = {
  number: (agency, number) => say`El número de ${agency} es el ${number}.`,
  itsNumber: (number) => say`El número es el ${number}.`,
  tollFree: say`Sí, la llamada es gratis. Es un número sin costo.`,
  tollFreeAtHome: (number) =>
    say`Dentro de Estados Unidos es gratis. Desde fuera se llama al más ${number}, que no es gratuito.`,
  notTollFree: say`No, no es un número gratuito.`,
  fromAbroad: (number) => say`Desde fuera de Estados Unidos, llame al más ${number}.`,
  numberInTheUs: (number) => say`Dentro de Estados Unidos el número es el ${number}.`,
  notTheFreeOne: say`Ese no es el número gratuito.`,
  military: (number) => say`La línea de ayuda para militares es el ${number}. No encontré su horario.`,
  tty: (number) =>
    say`El número ${letters('TTY')}, para personas sordas o con dificultades auditivas, es el ${number}.`,
  cannotCall: (number, card) =>
    say`No puedo hacer llamadas ni enviar mensajes. El número es el ${number}${card ? `, y está en una tarjeta en su aplicación ${card.name}` : ''}.`,
  touchToCall: (number) => say`No puedo hablar con ellos por usted. Toque el número para llamar: ${number}.`,
};
