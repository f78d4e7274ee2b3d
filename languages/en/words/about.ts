/** About this guide, and where its facts come from. */
import type { Words } from '../../../core/words';
import { say } from '../../../core/speech/speech';
import { count, longList, sequence } from '../grammar';

const agreeing = (more: number): string =>
  more > 0 ? `, and ${count(more)} more ${more === 1 ? 'says' : 'say'} the same` : '';

export const about: Words['about'] = {
  identity: (agency) => say`I'm an independent, unofficial guide, not ${agency}, and I can't see any case.`,
  /**
   * `published` is empty where the source bears no date; `quality` is what kind of source it is, by its grade; `more`
   * how many others say the same.
   */
  upToDate: (source, published, quality, more, checked) =>
    say`It's from ${source}${published === '' ? ', undated' : ` of ${published}`}${quality}${agreeing(more)}, last checked in ${checked}. Nobody dialed to test it.`,
  quality: { A: '', B: ', second hand', C: ', not official' },
  otherLead: (about) => say`For these I go by other sources: ${longList(about)}.`,
  olderSays: (source, published, otherwise) => say`An older one, ${source} of ${published}, says ${otherwise}.`,
  otherSays: (source, published, otherwise) =>
    say`Another one, ${source}${published === '' ? '' : ` of ${published}`}, says ${otherwise}.`,
  /** What a source says, after "says". */
  otherwise: {
    closing: (until) => say`that they close at ${until}`,
    weekly: (weekly) => say`that the hours are ${weekly}`,
    phone: (number) => say`that it's ${number}`,
    key: (key) => say`that it's key ${key}`,
    topics: (topics) => say`that it's for ${topics}`,
    reached: {
      first: (tier) => say`that ${tier} answers first`,
      'calls-back': (tier) => say`that ${tier} only calls back`,
      'passed-on': (tier) => say`that an urgent call is passed on to ${tier}`,
    },
    cannot: (tier, ability) => say`that ${tier} can't ${ability} at all`,
    can: (tier, ability) => say`that ${tier} can ${ability}`,
    steps: (steps) => say`that it's ${sequence(steps)}`,
    free: say`that the call is free`,
    notFree: say`that the call isn't free`,
    different: say`otherwise`,
  },
  /** What a fact is about, where sources differ. */
  differing: {
    hours: say`the hours`,
    number: say`the number`,
    keys: say`the keys`,
    cost: say`what the call costs`,
    tier: (ordinal) => say`how to reach ${ordinal}`,
    ability: (ability) => say`whether they can ${ability}`,
  },
  /** Who says so, by the kind of the source. */
  sources: {
    'law-firm': 'one law firm',
    lawyers: 'an association of lawyers',
    newspaper: 'a newspaper',
    article: 'one web article',
    site: 'one unofficial website',
  },
  says: (who) => say`That's what ${who} says.`,
  said: (who, year) => say`That's what ${who} said in ${year}.`,
  /** Of an answer that is from other sources too. */
  partly: {
    says: (who) => say`Part of that is what ${who} says.`,
    said: (who, year) => say`Part of that is what ${who} said in ${year}.`,
  },
  mayBeOld: (checked) => say`I last checked this in ${checked}; it may be old.`,
  notKnown: say`Sorry, I don't know that.`,
};
