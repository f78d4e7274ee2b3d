/** Holds every folder of guides/ against its shape and against itself, before anything is built from it. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv, { type ErrorObject, type ValidateFunction } from 'ajv/dist/2020';
import { readGuide, type Guide, type GuideNames } from '../core/guide/guide';
import { guideShape, namesShape } from '../core/guide/shape';
import { guideMistakes, namesMistakes, type GuideFile } from './cross-check';

/** The guides of a checkout: how many mistakes they hold, and the guides that hold none. */
export interface CheckedGuides {
  /** Each names its file and the path in it; empty where all is well. */
  readonly mistakes: readonly string[];
  readonly guides: readonly { readonly file: string; readonly guide: Guide }[];
}

/**
 * Checks guides/<agency>/guide.json and its language files (<language>.json) under `root`, the folder
 * of the checkout. Reads only; a file that is missing or no JSON is a mistake like any other.
 */
export function checkGuides(root: string): CheckedGuides {
  const checked = guideFolders(root).map((agency) => checkGuide(root, agency));
  return {
    mistakes: checked.flatMap(({ mistakes }) => mistakes),
    guides: checked.flatMap(({ mistakes, guide, file }) => (guide && mistakes.length === 0 ? [{ file, guide }] : [])),
  };
}

/** The folders of guides/: one an agency. */
export function guideFolders(root: string): readonly string[] {
  const entries = readdirSync(join(root, 'guides'), { withFileTypes: true });
  return entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
}

interface CheckedGuide {
  readonly file: string;
  readonly mistakes: readonly string[];
  readonly guide?: Guide;
}

function checkGuide(root: string, agency: string): CheckedGuide {
  const file = `guides/${agency}/guide.json`;
  const guide = checkFile<GuideFile>(root, file, isGuide);
  const languages = readdirSync(join(root, 'guides', agency)).filter((name) => /^[a-z]{2}\.json$/.test(name));
  const mistakes = [...guide.mistakes];
  if (languages.length === 0) mistakes.push(`guides/${agency}: there is no language file, such as en.json`);
  if (guide.value) mistakes.push(...prefixed(file, guideMistakes(guide.value, agency)));
  for (const language of languages) {
    const path = `guides/${agency}/${language}`;
    const names = checkFile<GuideNames>(root, path, isNames);
    mistakes.push(...names.mistakes);
    // What the two files owe each other can only be told of two files that are whole.
    if (names.value) mistakes.push(...prefixed(path, namesMistakes(names.value, guide.value)));
  }
  return { file, mistakes, ...(guide.value && mistakes.length === 0 && { guide: readGuide(guide.value) }) };
}

const prefixed = (file: string, mistakes: readonly string[]): readonly string[] =>
  mistakes.map((mistake) => `${file}: ${mistake}`);

interface CheckedFile<T> {
  readonly mistakes: readonly string[];
  /** Absent where the file is not of the shape that its schema asks for. */
  readonly value?: T;
}

function checkFile<T>(root: string, file: string, isOfShape: ValidateFunction<T>): CheckedFile<T> {
  let value: unknown;
  try {
    value = JSON.parse(readFileSync(join(root, file), 'utf8'));
  } catch (error) {
    const why = error instanceof SyntaxError ? `not JSON: ${error.message}` : 'there is no such file';
    return { mistakes: [`${file}: ${why}`] };
  }
  if (isOfShape(value)) return { mistakes: [], value };
  return { mistakes: [...new Set((isOfShape.errors ?? []).flatMap((error) => inWords(file, error)))] };
}

// `strictTypes` and `strictRequired` would want every definition to repeat what the one that it refers to says.
const ajv = new Ajv({ allErrors: true, verbose: true, strictTypes: false, strictRequired: false });

const isGuide = ajv.compile<GuideFile>(guideShape);
const isNames = ajv.compile<GuideNames>(namesShape);

/** An error of ajv as a line: file, path, what must be. */
function inWords(file: string, { instancePath, keyword, params, message, parentSchema }: ErrorObject): string[] {
  // Said by the branch that failed.
  if (keyword === 'if') return [];
  const path = pathOf(instancePath);
  const at = path === '' ? file : `${file}: ${path}`;
  const { allowedValues, allowedValue, additionalProperty, unevaluatedProperty } = params as Readonly<
    Record<string, unknown>
  >;
  const described: unknown = parentSchema?.['description'];
  const words: Readonly<Record<string, string>> = {
    pattern: `must be ${typeof described === 'string' ? described : (message ?? '')}`,
    enum: `${message ?? ''} ${listed(allowedValues)}`,
    const: `must be ${JSON.stringify(allowedValue)}`,
    additionalProperties: `must not hold ${JSON.stringify(additionalProperty)}`,
    unevaluatedProperties: `must not hold ${JSON.stringify(unevaluatedProperty)}`,
  };
  return [`${at} ${words[keyword] ?? message ?? keyword}`];
}

const listed = (values: unknown): string =>
  Array.isArray(values) ? values.map((value) => JSON.stringify(value)).join(', ') : '';

/** A JSON pointer as it is spoken of: /menus/main/keys/2/press is menus.main.keys[2].press. */
function pathOf(pointer: string): string {
  return pointer
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'))
    .map((step) => (/^\d+$/.test(step) ? `[${step}]` : `.${step}`))
    .join('')
    .replace(/^\./, '');
}
