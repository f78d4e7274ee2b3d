/** About the agency, about this guide, and where its facts come from. */
import { say, type Speech } from '../../conversation/speech';
import { at as to } from '../grammar.es';

export const about = {
  agency: (agency: Speech, fullName: string, is: string) => say`${agency}, ${fullName}, es ${is}.`,
  identity: (agency: Speech) =>
    say`Soy una guía independiente, no oficial; no soy ${agency} y no puedo ver ningún caso.`,
  upToDate: (source: string, published: string, checked: string) =>
    say`La fuente es ${source}, de ${published}; la revisé por última vez en ${checked}. Nadie llamó para comprobarlo.`,
  upToDateUndated: (source: string, checked: string) =>
    say`La fuente es ${source}, sin fecha; la revisé por última vez en ${checked}. Nadie llamó para comprobarlo.`,
  disputed: (about: Speech) => say`Fuentes más recientes difieren sobre ${about}.`,
  disputedBy: (source: string, published: string, otherwise: string) =>
    say`Pero ${source}, en ${published}, dice ${otherwise}.`,
  disputedByUndated: (source: string, otherwise: string) => say`Pero ${source} dice ${otherwise}.`,
  otherwise: { closing: (until: string) => `que cierran ${to(until)}`, appointment: 'que hace falta una cita' },
  disputes: { 'live-hours': 'la hora de cierre', 'local-office': 'las visitas sin cita' },
  menuMayDiffer: say`El menú mismo se actualiza con frecuencia.`,
  mayBeOld: (checked: string) => say`Lo revisé en ${checked}; puede haber cambiado.`,
  notKnown: say`Lo siento, eso no lo sé.`,
};
