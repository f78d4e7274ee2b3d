/** About this guide, and where its facts come from. */
import { say, type Part, type Speech } from '../../../core/speech/speech';
import { at as to, count, longList, sequence } from '../grammar';

const agreeing = (more: number): string => {
  if (more < 1) return '';
  return more === 1 ? '; otra fuente dice lo mismo' : `; otras ${count(more)} fuentes dicen lo mismo`;
};

export const about = {
  identity: (agency: Speech) =>
    say`Soy una guía independiente, no oficial; no soy ${agency} y no puedo ver ningún caso.`,
  /**
   * `published` is empty where the source bears no date; `quality` is what kind of source it is, by its grade; `more`
   * how many others say the same.
   */
  upToDate: (source: string, published: string, quality: string, more: number, checked: string) =>
    say`La fuente es ${source}${published === '' ? ', sin fecha' : `, con fecha de ${published}`}${quality}${agreeing(more)}; lo revisé por última vez en ${checked}. Nadie llamó para comprobarlo.`,
  quality: { A: '', B: ', que lo sabe por otros', C: ', y no es oficial' },
  otherLead: (about: readonly Speech[]) => say`De otras fuentes tomo esto: ${longList(about)}.`,
  olderSays: (source: string, published: string, otherwise: Speech) =>
    say`Otra fuente más vieja, ${source}, de ${published}, dice ${otherwise}.`,
  otherSays: (source: string, published: string, otherwise: Speech) =>
    say`Otra fuente, ${source}${published === '' ? '' : `, de ${published}`}, dice ${otherwise}.`,
  /** What a source says, after "dice". */
  otherwise: {
    closing: (until: string) => say`que cierran ${to(until)}`,
    weekly: (weekly: Speech) => say`que el horario es ${weekly}`,
    phone: (number: Part) => say`que es el ${number}`,
    key: (key: Speech) => say`que es la tecla ${key}`,
    topics: (topics: Speech) => say`que es para ${topics}`,
    reached: {
      first: (tier: string) => say`que primero contesta ${tier}`,
      'calls-back': (tier: string) => say`que ${tier} solo llama después`,
      'passed-on': (tier: string) => say`que una llamada urgente pasa a ${tier}`,
    },
    cannot: (tier: string, ability: string) => say`que ${tier} no puede ${ability}`,
    can: (tier: string, ability: string) => say`que ${tier} puede ${ability}`,
    steps: (steps: readonly Speech[]) => say`que es ${sequence(steps)}`,
    free: say`que la llamada es gratis`,
    notFree: say`que la llamada no es gratis`,
    different: say`otra cosa`,
  },
  /** What a fact is about, where sources differ. */
  differing: {
    hours: say`el horario`,
    number: say`el número`,
    keys: say`las teclas`,
    cost: say`lo que cuesta la llamada`,
    tier: (ordinal: string) => say`cómo se llega ${to(ordinal)}`,
    ability: (ability: string) => say`si pueden ${ability}`,
  },
  /** Who says so, by the kind of the source. */
  sources: {
    'law-firm': 'un bufete de abogados',
    lawyers: 'una asociación de abogados',
    newspaper: 'un periódico',
    article: 'un artículo web',
    site: 'una página que no es del gobierno',
  },
  says: (who: string) => say`Eso dice ${who}.`,
  said: (who: string, year: string) => say`Eso decía en ${year} ${who}.`,
  /** Of an answer that is from other sources too. */
  partly: {
    says: (who: string) => say`Parte de esto lo dice ${who}.`,
    said: (who: string, year: string) => say`Parte de esto lo decía en ${year} ${who}.`,
  },
  mayBeOld: (checked: string) => say`Lo revisé en ${checked}; puede haber cambiado.`,
  notKnown: say`Lo siento, eso no lo sé.`,
};
