/** What still stands between this checkout and a skill that Amazon takes: what only its owner can give, and what must be built. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { languageOf } from '../../languages/index';
import { icons } from '../manifest';
import { readJson } from '../read';

type Json = Readonly<Record<string, unknown>>;

interface Manifest {
  readonly manifest: {
    readonly publishingInformation: { readonly locales: Readonly<Record<string, Json>> };
    readonly privacyAndCompliance: { readonly locales?: Readonly<Record<string, Json>> };
  };
}

const pages = ['privacyPolicyUrl', 'termsOfUseUrl'] as const;

const MANIFEST = 'skill-package/skill.json';

/** One line for each thing that is missing, with its file and its name; empty where nothing is. */
export function problemsOf(root: string): readonly string[] {
  const { manifest } = readJson(join(root, MANIFEST)) as Manifest;
  const locales = Object.entries(manifest.publishingInformation.locales);
  return [
    ...locales.flatMap(([locale]) => pagesOf(locale, manifest.privacyAndCompliance.locales?.[locale] ?? {})),
    ...locales.flatMap(([locale, texts]) => iconsOf(root, locale, texts)),
    ...locales.flatMap(([locale]) => {
      const model = `skill-package/interactionModels/custom/${locale}.json`;
      return existsSync(join(root, model)) ? [] : [`${model} is not built: npm run build`];
    }),
    ...(existsSync(join(root, 'dist/lambda/index.js')) ? [] : ['dist/lambda/index.js is not built: npm run build']),
  ];
}

function pagesOf(locale: string, texts: Json): readonly string[] {
  return pages.flatMap((page) => {
    const where = `${MANIFEST}: manifest.privacyAndCompliance.locales.${locale}.${page}`;
    const address = texts[page];
    if (typeof address !== 'string' || !/^https:\/\/[^/]+\.[^/]+/.test(address))
      return [`${where} is no https address`];
    // Names that never resolve are kept for this: RFC 2606.
    return /\.(invalid|example|test)(\/|$)|example\.(com|net|org)/.test(address)
      ? [
          `${where} is a placeholder (${address}): only you can give the page, in languages/${languageOf(locale).code}/publishing.yaml`,
        ]
      : [];
  });
}

function iconsOf(root: string, locale: string, texts: Json): readonly string[] {
  return Object.entries(icons).flatMap(([name, side]) => {
    const icon = `${name}Uri`;
    const where = `${MANIFEST}: manifest.publishingInformation.locales.${locale}.${icon}`;
    const address = texts[icon];
    if (typeof address !== 'string' || !address.startsWith('file://assets/'))
      return [`${where} names no file of assets/`];
    const file = join(root, 'skill-package', address.slice('file://'.length));
    if (!existsSync(file)) return [`${where}: there is no ${address.slice('file://'.length)}: npm run icons`];
    const [width, height] = sizeOf(readFileSync(file));
    return width === side && height === side
      ? []
      : [`${where} is ${width} by ${height} pixels, not ${side} by ${side}`];
  });
}

/** Width and height of a PNG in pixels: the first two numbers of its first chunk. */
const sizeOf = (png: Buffer): readonly [width: number, height: number] => [png.readUInt32BE(16), png.readUInt32BE(20)];
