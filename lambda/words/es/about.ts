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
  otherLead: (about: Speech) => say`Para esto me guío por otras fuentes: ${about}.`,
  olderSays: (source: string, published: string, otherwise: string) =>
    say`Antes, en ${published}, ${source} decía ${otherwise}.`,
  otherSays: (source: string, published: string, otherwise: string) =>
    say`Otra fuente, ${source}, de ${published}, dice ${otherwise}.`,
  otherSaysUndated: (source: string, otherwise: string) => say`Otra fuente, ${source}, dice ${otherwise}.`,
  otherwise: {
    'live-hours': (until: string) => `que cierran ${to(until)}, hora del Este`,
    'local-office': 'que se puede llamar o ir a una oficina local',
    'can-case-lookup': 'que un representante no puede buscar su caso',
    'tier-two-condition': 'que una llamada urgente pasa a un oficial',
  },
  differing: {
    'live-hours': 'la hora de cierre',
    'local-office': 'las visitas sin cita',
    'can-case-lookup': 'lo que ve un representante',
    'tier-two-condition': 'cómo hablar con un oficial',
  },
  menuMayDiffer: say`El menú mismo se actualiza con frecuencia.`,
  mayBeOld: (checked: string) => say`Lo revisé en ${checked}; puede haber cambiado.`,
  notKnown: say`Lo siento, eso no lo sé.`,
};
