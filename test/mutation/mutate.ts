/**
 * Changes one leaf of the guide's files after the other, and takes away one fact after the other. Exit code 1 where a
 * change goes unnoticed, where the loss of a fact costs an answer that did not depend on it, or where anything throws.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readGuide, readNames } from '../../lambda/guide/guide';
import { languageOf } from '../../lambda/words/index';
import { listenerFor } from '../../simulator/conversation';
import type { Heard, Listener } from '../../simulator/listener/listener';
import { storiesOf, tell, type Story } from '../stories/story';
import { answer, everythingAsked, type Asked, type Came, type Told } from './answers';
import { factsIn, inWords, leavesOf, without, type Leaf } from './mutants';

const folder = join(__dirname, '../../guides/uscis');
const fileOf = (name: string): unknown => JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8'));

const locales = ['en-US', 'es-US'] as const;

const guideFile = fileOf('guide');
const asked = everythingAsked(readGuide(guideFile));

/** A language, and all that is answered in it. */
interface Language {
  readonly locale: string;
  readonly names: unknown;
  readonly answers: readonly { readonly asked: Asked; readonly came: Came }[];
}

const toldIn = ({ locale, names }: Pick<Language, 'locale' | 'names'>, guide: unknown): Told => ({
  guide: readGuide(guide),
  names: readNames(names),
  locale,
});

/** A change that throws is noticed, and so is an answer that differs on any surface. */
async function differs(told: Told, { asked: question, came }: Language['answers'][number]): Promise<boolean> {
  return JSON.stringify(await answer(told, question).catch(() => undefined)) !== JSON.stringify(came);
}

async function isNoticed(told: Told, answers: Language['answers']): Promise<boolean> {
  for (const one of answers) if (await differs(told, one)) return true;
  return false;
}

const isIn = (took: Came['took'], id: string): boolean => Object.values(took).some((taken) => taken.includes(id));

/** The answers in which a leaf is most likely heard come first: those with its text, or that took its fact. */
function likelyFirst({ path, was }: Leaf, answers: Language['answers']): Language['answers'] {
  const texts = typeof was === 'string' ? was.split(/\{.*?\}/).map((text) => JSON.stringify(text).slice(1, -1)) : [];
  const text = texts.toSorted((a, b) => b.length - a.length)[0] ?? '';
  const fact = [path[1], `can-${path[1]}`, `ready-${path[1]}`, `on-${path[1]}`, `${path[1]}-key`].map(String);
  const isLikely = ({ came }: Language['answers'][number]): boolean =>
    (text.length > 2 && JSON.stringify([came.speech, came.card, came.screen]).includes(text)) ||
    Object.values(came.took).some((taken) => taken.some((id) => fact.includes(id)));
  return [...answers.filter(isLikely), ...answers.filter((one) => !isLikely(one))];
}

/** What is heard does not depend on the guide: each sentence is heard once. */
function remembering(listener: Listener): Listener {
  const known = new Map<string, Heard>();
  return {
    hear(utterance, now) {
      const key = `${now.toISO()} ${utterance}`;
      const heard = known.get(key) ?? listener.hear(utterance, now);
      known.set(key, heard);
      return heard;
    },
  };
}

async function main(): Promise<void> {
  const languages: Language[] = [];
  for (const locale of locales) {
    const names = fileOf(languageOf(locale));
    const told = toldIn({ locale, names }, guideFile);
    const answers = [];
    for (const question of asked) answers.push({ asked: question, came: await answer(told, question) });
    languages.push({ locale, names, answers });
  }
  const unnoticed = [...(await perturbGuide(languages)), ...(await perturbNames(languages))];
  const lost = await takeAway(languages);
  for (const problem of [...unnoticed, ...lost]) console.log(problem);
  if (unnoticed.length + lost.length > 0) process.exitCode = 1;
}

/** Every leaf of the guide: noticed by a story that names its fact, else by any answer in any language. */
async function perturbGuide(languages: readonly Language[]): Promise<readonly string[]> {
  const listener = remembering(listenerFor('en-US'));
  const stories = storiesOf('en-US');
  const unnoticed: string[] = [];
  const leaves = leavesOf(guideFile);
  let byStories = 0;
  for (const leaf of leaves) {
    const story = await noticingStory(leaf, stories, listener);
    if (story) byStories += 1;
    else if (!(await someAnswer(leaf, languages, (language, file) => toldIn(language, file))))
      unnoticed.push(
        `unnoticed  guide.json ${inWords(leaf.path)}: ${leaf.mutants.map(({ what }) => what).join(' | ')}`,
      );
  }
  console.log(
    `${leaves.length} leaves of guide.json changed: ${byStories} noticed by a story, ` +
      `${leaves.length - byStories - unnoticed.length} by an answer, ${unnoticed.length} by nobody.`,
  );
  return unnoticed;
}

async function noticingStory(leaf: Leaf, stories: readonly Story[], listener: Listener): Promise<Story | undefined> {
  const id = String(leaf.path[1]);
  const named = stories.filter(({ beats }) =>
    beats.some(({ facts = [] }) =>
      facts.some((fact) => fact === id || fact.endsWith(`-${id}`) || fact.startsWith(`${id}-`)),
    ),
  );
  for (const story of named.slice(0, MOST_STORIES))
    for (const { file } of leaf.mutants) {
      const differences = await tell(story, listener, readGuide(file)).catch(() => ['throws']);
      if (differences.length > 0) return story;
    }
  return undefined;
}

/** As many stories as are told to find one that notices: an answer is found faster. */
const MOST_STORIES = 3;

async function someAnswer(
  leaf: Leaf,
  languages: readonly Language[],
  told: (language: Language, file: unknown) => Told,
): Promise<boolean> {
  for (const language of languages) {
    const answers = likelyFirst(leaf, language.answers);
    for (const { file } of leaf.mutants) if (await isNoticed(told(language, file), answers)) return true;
  }
  return false;
}

/** Every text of a language: noticed by an answer in it. */
async function perturbNames(languages: readonly Language[]): Promise<readonly string[]> {
  const unnoticed: string[] = [];
  for (const language of languages) {
    const leaves = leavesOf(language.names);
    const file = `${languageOf(language.locale)}.json`;
    const before = unnoticed.length;
    for (const leaf of leaves) {
      const isHeard = await someAnswer(leaf, [language], ({ locale }, names) => toldIn({ locale, names }, guideFile));
      if (!isHeard) unnoticed.push(`unnoticed  ${file} ${inWords(leaf.path)}: ${String(leaf.was)}`);
    }
    console.log(`${leaves.length} leaves of ${file} changed: ${unnoticed.length - before} noticed by nobody.`);
  }
  return unnoticed;
}

/** Each fact taken away: nothing throws, and what changes is what took it, surface by surface. */
async function takeAway(languages: readonly Language[]): Promise<readonly string[]> {
  const problems: string[] = [];
  const facts = factsIn(guideFile);
  const [first] = languages;
  let cost = 0;
  for (const [id, path] of facts) {
    for (const language of languages) {
      const told = toldIn(language, without(guideFile, path));
      // In one language all answers are looked at; in the others those that took the fact.
      const answers = language.answers.filter(({ came: { took } }) => language === first || isIn(took, id));
      for (const { asked: question, came } of answers) {
        const now = await answer(told, question).catch((error: unknown) => String(error));
        if (typeof now === 'string') {
          problems.push(`throws     without ${id}, ${language.locale}, ${question.what}: ${now}`);
          continue;
        }
        for (const surface of ['speech', 'card', 'screen'] as const) {
          if (now[surface] === came[surface]) continue;
          cost += 1;
          if (!came.took[surface].includes(id) && !came.took.speech.includes(id))
            problems.push(
              `cost       without ${id}, ${language.locale}, ${question.what}: its ${surface} changed, and did not take it`,
            );
        }
      }
    }
  }
  console.log(
    `${facts.length} facts taken away in turn: ${cost} answers changed, each that had taken the fact; ${problems.length} problems.`,
  );
  return problems;
}

void main();
