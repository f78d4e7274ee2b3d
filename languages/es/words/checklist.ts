/** What to have ready before calling. */
import type { Words } from '../../../core/words';
import { say } from '../../../core/speech/speech';
import { longList } from '../grammar';

export const checklist: Words['checklist'] = {
  all: (items) => say`Tenga a la mano: ${longList(items)}.`,
  oneByOne: (nth, item) => say`${nth}: ${item}.`,
  yes: (item) => say`Sí. Antes de llamar, tenga a la mano: ${item}.`,
  haveIt: say`¿Listo?`,
  allThere: say`Esa es toda la lista, y lo tiene todo.`,
  noneThere: say`Esa es toda la lista, y todo falta por juntar.`,
  missing: (items) => say`Esa es toda la lista. Falta por juntar: ${longList(items)}.`,
};
