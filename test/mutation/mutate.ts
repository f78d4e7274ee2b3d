/**
 * Changes one leaf of the guide's files after the other, and takes away one fact after the other. Exit code 1 where a
 * change goes unnoticed, where the loss of a fact costs an answer that did not depend on it, or where anything throws.
 */
import { join } from 'node:path';
import { callSteps } from '../../core/guide/call';
import { readGuide, readNames } from '../../core/guide/guide';
import { languageOf } from '../../languages/index';
import { readJson } from '../../tools/read';
import { answer, everythingAsked, type Asked, type Came, type Told } from './answers';
import { without } from '../paths';
import { factsIn, leavesOf, type Leaf } from './mutants';
import { isTold, variantsOf } from './told';

const folder = join(__dirname, '../../guides/uscis');
const fileOf = (name: string): unknown => readJson(join(folder, `${name}.json`));

const locales = ['en-US', 'es-US'] as const;

const guideFile = fileOf('guide');
const whole = readGuide(guideFile);
const asked = everythingAsked(whole);

interface Answered {
  readonly asked: Asked;
  readonly came: Came;
}

/** A language, and all that is answered in it. */
interface Language {
  readonly locale: string;
  readonly names: unknown;
  readonly answers: readonly Answered[];
}

const toldIn = (locale: string, names: unknown, guide: unknown): Told => ({
  guide: readGuide(guide),
  names: readNames(names),
  locale,
});

async function answersOf(told: Told): Promise<readonly Answered[]> {
  const answers: Answered[] = [];
  for (const question of asked) answers.push({ asked: question, came: await answer(told, question) });
  return answers;
}

/** Whether any answer differs, on any surface; one that throws does. */
async function isNoticed(told: Told, answers: readonly Answered[]): Promise<boolean> {
  for (const { asked: question, came } of answers) {
    const now = await answer(told, question).catch(() => undefined);
    if (JSON.stringify(now) !== JSON.stringify(came)) return true;
  }
  return false;
}

/** The answers in which a leaf is most likely heard come first: those with its text, or that took its fact. */
function likelyFirst({ path, was }: Leaf, answers: readonly Answered[]): readonly Answered[] {
  const texts = typeof was === 'string' ? was.split(/\{.*?\}/).map((text) => JSON.stringify(text).slice(1, -1)) : [];
  const text = texts.toSorted((a, b) => b.length - a.length)[0] ?? '';
  const id = String(path[1]);
  const facts = [id, `tier-${id}`, `can-${id}`, `ready-${id}`, `on-${id}`, `${id}-key`];
  const isLikely = ({ came: { speech, card, screen, took } }: Answered): boolean =>
    (text.length > 2 && (speech.includes(text) || card.includes(text) || screen.includes(text))) ||
    Object.values(took).some((taken) => taken.some((fact) => facts.includes(fact)));
  return [...answers.filter(isLikely), ...answers.filter((one) => !isLikely(one))];
}

async function main(): Promise<void> {
  const languages: Language[] = [];
  for (const locale of locales) {
    const names = fileOf(languageOf(locale).code);
    languages.push({ locale, names, answers: await answersOf(toldIn(locale, names, guideFile)) });
  }
  const problems = [
    ...(await perturbGuide(languages)),
    ...(await perturbNames(languages)),
    ...(await takeAway(languages)),
  ];
  for (const problem of problems) console.log(problem);
  if (problems.length > 0) process.exitCode = 1;
}

/** The leaves of a file that nobody notices, counted on the way; `aside` is said of the rest. */
async function unnoticedIn(
  file: string,
  leaves: readonly Leaf[],
  isNoticed: (leaf: Leaf) => Promise<boolean>,
  aside = '',
): Promise<readonly string[]> {
  const unnoticed: string[] = [];
  for (const leaf of leaves) if (!(await isNoticed(leaf))) unnoticed.push(`unnoticed  ${file} ${leaf.what}`);
  console.log(`${leaves.length} leaves of ${file} changed: ${unnoticed.length} noticed by nobody${aside}.`);
  return unnoticed;
}

/** Every leaf of the guide that is told or decides: noticed by an answer. */
function perturbGuide(languages: readonly Language[]): Promise<readonly string[]> {
  const all = leavesOf(guideFile);
  const told = isTold(guideFile);
  const leaves = all.filter(({ path }) => told(path));
  const isHeard = async (leaf: Leaf): Promise<boolean> => {
    for (const { answers, locale, names } of languages)
      for (const file of leaf.files)
        if (await isNoticed(toldIn(locale, names, file), likelyFirst(leaf, answers))) return true;
    return false;
  };
  const aside = ` (${all.length - leaves.length} more stand on the page of facts alone)`;
  return unnoticedIn('guide.json', leaves, isHeard, aside);
}

/** Every text of a language: noticed by an answer in it, with the guide as it is or as it would be in another case. */
async function perturbNames(languages: readonly Language[]): Promise<readonly string[]> {
  const all: string[] = [];
  const told = isTold(guideFile);
  for (const { answers, locale, names } of languages) {
    // The greeting of another language is in the model alone: callers speak of it.
    const { languages: languagesIn, line } = readNames(names);
    const cases = [{ guide: guideFile, answers }];
    for (const guide of variantsOf(guideFile))
      cases.push({ guide, answers: await answersOf(toldIn(locale, names, guide)) });
    const leaves = leavesOf(names).filter(({ path }) =>
      path[0] === 'steps'
        ? path[1] === line || !Object.hasOwn(languagesIn, String(path[1]))
        : path[0] !== 'sources' || told(path),
    );
    const isHeard = async (leaf: Leaf): Promise<boolean> => {
      for (const { guide, answers: of } of cases)
        for (const file of leaf.files)
          if (await isNoticed(toldIn(locale, file, guide), likelyFirst(leaf, of))) return true;
      return false;
    };
    all.push(...(await unnoticedIn(`${languageOf(locale).code}.json`, leaves, isHeard)));
  }
  return all;
}

/** The steps of a call are facts too that its answers depend on: how many there are, and which is the last. */
function wayOf({ intent, remembered, session, slots }: Asked, names: unknown): readonly string[] {
  const isCall =
    session.call !== undefined ||
    remembered !== undefined ||
    ['CallCompanionIntent', 'ItAsksIntent', 'FollowUpIntent'].includes(intent);
  if (!isCall) return [];
  const ways = ['person', session.call?.way, slots['topic']?.id].flatMap((way) => way ?? []);
  const steps = ways.flatMap((way) => callSteps(whole, way, readNames(names).line));
  return steps.flatMap((step) => {
    if (step.in === 'menu') return step.fact;
    if (step.in === 'voice') return ['reasons-to-say', 'spoken-menu'];
    return step.in === 'way' ? 'way-to-person' : `${step.language}-key`;
  });
}

/** Where the caller is in a list by number, that number means another thing in a shorter list. */
const isInList = ({ session: { place } }: Asked, id: string): boolean =>
  (place.at === 'checklist' && id.startsWith('ready-')) ||
  (place.at === 'reading-menu' && id.startsWith(`${place.menu}-`));

/** Each fact taken away: nothing throws, and what changes is what took it, surface by surface. */
async function takeAway(languages: readonly Language[]): Promise<readonly string[]> {
  const problems: string[] = [];
  const facts = factsIn(guideFile);
  const [first] = languages;
  let changed = 0;
  for (const [id, path] of facts)
    for (const language of languages) {
      const { locale, names } = language;
      const told = toldIn(locale, names, without(guideFile, path));
      const took = ({ came }: Answered): boolean => Object.values(came.took).some((taken) => taken.includes(id));
      // In one language all answers are looked at; in the other those that took the fact.
      const answers = language.answers.filter((one) => language === first || took(one));
      for (const { asked: question, came } of answers) {
        const now = await answer(told, question).catch((error: unknown) => String(error));
        if (typeof now === 'string') {
          problems.push(`throws     without ${id}, ${locale}, ${question.what}: ${now}`);
          continue;
        }
        const surfaces = (['speech', 'card', 'screen'] as const).filter((surface) => now[surface] !== came[surface]);
        if (surfaces.length > 0) changed += 1;
        if (isInList(question, id) || wayOf(question, names).includes(id)) continue;
        for (const surface of surfaces)
          if (!came.took[surface].includes(id) && !came.took.speech.includes(id))
            problems.push(
              `cost       without ${id}, ${locale}, ${question.what}: its ${surface} changed, and took it not`,
            );
      }
    }
  console.log(
    `${facts.length} facts taken away in turn, in ${languages.length} languages: ${changed} answers changed, ` +
      `${problems.length} that threw or had not taken the fact.`,
  );
  return problems;
}

void main();
