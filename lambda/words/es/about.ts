/** About this guide, and where its facts come from. */
import { say, type Part, type Speech } from '../../conversation/speech';
import { at as to, count, longList } from '../grammar.es';

const agreeing = (more: number): string => {
  if (more < 1) return '';
  return more === 1 ? ', y otra dice lo mismo' : `, y otras ${count(more)} dicen lo mismo`;
};

export const about = {
  identity: (agency: Speech) =>
    say`Soy una guía independiente, no oficial; no soy ${agency} y no puedo ver ningún caso.`,
  /**
   * `published` is empty where the source bears no date; `quality` is what kind of source it is, by its grade; `more`
   * how many others say the same.
   */
  upToDate: (source: string, published: string, quality: string, more: number, checked: string) =>
    say`La fuente es ${source}${published === '' ? ', sin fecha' : `, de ${published}`}${quality}${agreeing(more)}; la revisé por última vez en ${checked}. Nadie llamó para comprobarlo.`,
  quality: { A: '', B: ', de segunda mano', C: ', no oficial' },
  otherLead: (about: readonly Speech[]) => say`Para esto me guío por otras fuentes: ${longList(about)}.`,
  olderSays: (source: string, published: string, otherwise: Speech) =>
    say`Antes, en ${published}, ${source} decía ${otherwise}.`,
  otherSays: (source: string, published: string, otherwise: Speech) =>
    say`Otra fuente, ${source}${published === '' ? '' : `, de ${published}`}, dice ${otherwise}.`,
  /** What a source says, after "dice". */
  otherwise: {
    closing: (until: string) => say`que cierran ${to(until)}`,
    weekly: (weekly: Speech) => say`que el horario es ${weekly}`,
    phone: (number: Part) => say`que es el ${number}`,
    key: (key: Speech) => say`que es la tecla ${key}`,
    reached: {
      first: (tier: string) => say`que primero contesta ${tier}`,
      'calls-back': (tier: string) => say`que ${tier} solo llama después`,
      'passed-on': (tier: string) => say`que una llamada urgente pasa a ${tier}`,
    },
    cannot: (tier: string, ability: string) => say`que ${tier} no puede ${ability}`,
    can: (tier: string, ability: string) => say`que ${tier} puede ${ability}`,
    different: say`otra cosa`,
  },
  /** What a fact is about, where sources differ. */
  differing: {
    hours: say`el horario`,
    number: say`el número`,
    keys: say`las teclas`,
    tier: (ordinal: string) => say`cómo se llega ${to(ordinal)}`,
    ability: (ability: string) => say`si pueden ${ability}`,
  },
  /** Who says so, by the kind of the source. */
  sources: {
    'law-firm': 'un bufete de abogados',
    lawyers: 'una asociación de abogados',
    newspaper: 'un periódico',
    article: 'un artículo de internet',
    site: 'un sitio web',
  },
  says: (who: string) => say`Así lo dice ${who}.`,
  said: (who: string, year: string) => say`Así lo decía ${who} en ${year}.`,
  mayBeOld: (checked: string) => say`Lo revisé en ${checked}; puede haber cambiado.`,
  notKnown: say`Lo siento, eso no lo sé.`,
};
