/** About this guide, and where its facts come from. */
import type { Words } from '../../../core/words';
import { say } from '../../../core/speech/speech';
import { at as to, count, longList, sequence } from '../grammar';

const agreeing = (more: number): string => {
  if (more < 1) return '';
  return more === 1 ? '; otra fuente dice lo mismo' : `; otras ${count(more)} fuentes dicen lo mismo`;
};

export const about: Words['about'] = {
  identity: (agency) => say`Soy una guía independiente, no oficial; no soy ${agency} y no puedo ver ningún caso.`,
  /**
   * `published` is empty where the source bears no date; `quality` is what kind of source it is, by its grade; `more`
   * how many others say the same.
   */
  upToDate: (source, published, quality, more, checked) =>
    say`La fuente es ${source}${published === '' ? ', sin fecha' : `, con fecha de ${published}`}${quality}${agreeing(more)}; lo revisé por última vez en ${checked}. Nadie llamó para comprobarlo.`,
  quality: { A: '', B: ', que lo sabe por otros', C: ', y no es oficial' },
  otherLead: (about) => say`De otras fuentes tomo esto: ${longList(about)}.`,
  olderSays: (source, published, otherwise) =>
    say`Otra fuente más vieja, ${source}, de ${published}, dice ${otherwise}.`,
  otherSays: (source, published, otherwise) =>
    say`Otra fuente, ${source}${published === '' ? '' : `, de ${published}`}, dice ${otherwise}.`,
  /** What a source says, after "dice". */
  otherwise: {
    closing: (until) => say`que cierran ${to(until)}`,
    weekly: (weekly) => say`que el horario es ${weekly}`,
    phone: (number) => say`que es el ${number}`,
    key: (key) => say`que es la tecla ${key}`,
    topics: (topics) => say`que es para ${topics}`,
    reached: {
      first: (tier) => say`que primero contesta ${tier}`,
      'calls-back': (tier) => say`que ${tier} solo llama después`,
      'passed-on': (tier) => say`que una llamada urgente pasa a ${tier}`,
    },
    cannot: (tier, ability) => say`que ${tier} no puede ${ability}`,
    can: (tier, ability) => say`que ${tier} puede ${ability}`,
    steps: (steps) => say`que es ${sequence(steps)}`,
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
    tier: (ordinal) => say`cómo se llega ${to(ordinal)}`,
    ability: (ability) => say`si pueden ${ability}`,
  },
  /** Who says so, by the kind of the source. */
  sources: {
    'law-firm': 'un bufete de abogados',
    lawyers: 'una asociación de abogados',
    newspaper: 'un periódico',
    article: 'un artículo web',
    site: 'una página que no es del gobierno',
  },
  says: (who) => say`Eso dice ${who}.`,
  said: (who, year) => say`Eso decía en ${year} ${who}.`,
  /** Of an answer that is from other sources too. */
  partly: {
    says: (who) => say`Parte de esto lo dice ${who}.`,
    said: (who, year) => say`Parte de esto lo decía en ${year} ${who}.`,
  },
  mayBeOld: (checked) => say`Lo revisé en ${checked}; puede haber cambiado.`,
  notKnown: say`Lo siento, eso no lo sé.`,
};
