/** Refuses to call the skill ready while something is missing that only its owner can give. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

interface Manifest {
  readonly publishingInformation: { readonly locales: Readonly<Record<string, unknown>> };
  readonly privacyAndCompliance: {
    readonly locales?: Readonly<
      Record<string, { readonly privacyPolicyUrl?: string; readonly termsOfUseUrl?: string }>
    >;
  };
}

const owners = { privacyPolicyUrl: 'your privacy page', termsOfUseUrl: 'your terms of use' } as const;

/** What the owner has still to give, by its path in the manifest. */
export function missingIn({ publishingInformation, privacyAndCompliance }: Manifest): readonly string[] {
  return Object.keys(publishingInformation.locales).flatMap((locale) =>
    (Object.keys(owners) as (keyof typeof owners)[]).flatMap((field) => {
      const address = privacyAndCompliance.locales?.[locale]?.[field] ?? '';
      const given = /^https:\/\/[^/\s]+\.[^/\s]+/.test(address) && !/example\.(com|org|net)/.test(address);
      return given
        ? []
        : [`manifest.privacyAndCompliance.locales.${locale}.${field}: the address of ${owners[field]} is missing`];
    }),
  );
}

function main(): void {
  const path = 'skill-package/skill.json';
  const { manifest } = JSON.parse(readFileSync(join(__dirname, '..', path), 'utf8')) as { readonly manifest: Manifest };
  const missing = missingIn(manifest);
  for (const one of missing) process.stderr.write(`${path}: ${one}\n`);
  if (missing.length > 0) process.exitCode = 2;
  else process.stdout.write('Nothing is missing that only the owner can give.\n');
}

if (require.main === module) main();
