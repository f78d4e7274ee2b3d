/** The lint rules of this project's own, on code as it should not be. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = join(__dirname, '..');

/** The lines of some code that the rule against an unused take complains of. */
function linesAgainst(code: readonly string[]): readonly number[] {
  const folder = mkdtempSync(join(tmpdir(), 'lint-'));
  try {
    const config = { jsPlugins: [join(root, 'tools/lint/facts.mjs')], rules: { 'facts/unused-take': 'error' } };
    writeFileSync(join(folder, '.oxlintrc.json'), JSON.stringify({ ...config, categories: { correctness: 'off' } }));
    writeFileSync(join(folder, 'question.ts'), code.join('\n'));
    const oxlint = join(root, 'node_modules/oxlint/bin/oxlint');
    const asked = [oxlint, '--config', join(folder, '.oxlintrc.json'), '--format', 'json', folder];
    const { stdout } = spawnSync(process.execPath, asked, { encoding: 'utf8' });
    const { diagnostics } = JSON.parse(stdout) as {
      readonly diagnostics: readonly {
        readonly code: string;
        readonly labels: readonly { span: { line: number } }[];
      }[];
    };
    return diagnostics.flatMap(({ code: rule, labels: [label] }) =>
      rule === 'facts(unused-take)' && label ? [label.span.line] : [],
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}

test('a fact that is taken and thrown away is an error, one that is used is none', () => {
  const code = [
    'export function question({ reading }: any) {',
    "  reading.take('phone');",
    "  void reading.maybe('tty');",
    "  const { value } = reading.take('phone');",
    "  return reading.maybe('tty') ? value : reading.take('toll-free').value;",
    '}',
  ];
  expect(linesAgainst(code)).toEqual([2, 3]);
});
