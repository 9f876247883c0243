// The linter before bad lines: each ban of biome.json fires in a pure folder and leaves good lines alone.
// Law: a ban that nobody has seen fire does not count.
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { EXACT_MATH } from './house.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const biome = join(root, 'node_modules/@biomejs/biome/bin/biome');

const INEXACT = Object.getOwnPropertyNames(Math).filter((member) => !EXACT_MATH.includes(member));
const BANNED_IN_PURE = [
  ...INEXACT.map((member) => `export const a = Math.${member};`),
  "export const a = Math['sin'](1);",
  'export const { sin } = Math;',
  'export const a = 2 ** 3;',
  'export let a = 2;\na **= 3;',
  "export const a = 'b'.localeCompare('c');",
  'export const a = Date.now();',
  'export const a = new Date();',
  'export const a = performance.now();',
  'console.log(1);',
  'setTimeout(() => 1, 1);',
  'setInterval(() => 1, 1);',
  'export const a = crypto.randomUUID();',
  'export const a = globalThis;',
  'export const a = document.title;',
  'export const a = new Intl.NumberFormat();',
  "export const a = fetch('b');",
];
const BANNED_EVERYWHERE = [
  'const a = 1;\nexport default a;',
  'export const a: any = 1;',
  'export const a = (b: readonly number[]) => b[0]!;',
];

let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'far-end-lint-'));
  for (const under of ['src/core', 'src/solver', 'src/view', 'tests/architecture'])
    mkdirSync(join(folder, under), { recursive: true });
  for (const file of ['biome.json', '.gitignore', 'tests/architecture/pure-math.grit'])
    copyFileSync(join(root, file), join(folder, file));
  for (const [index, text] of BANNED_IN_PURE.entries()) {
    writeFileSync(join(folder, `src/core/bad${index}.ts`), `${text}\n`);
    writeFileSync(join(folder, `src/view/good${index}.ts`), `${text}\n`);
  }
  for (const [index, text] of BANNED_EVERYWHERE.entries())
    writeFileSync(join(folder, `src/view/bad${index}.ts`), `${text}\n`);
  const exact = EXACT_MATH.map((member) => `export const ${member} = Math.${member};\n`).join('');
  writeFileSync(join(folder, 'src/solver/good.ts'), exact);
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('the linter bans in pure folders what differs between engines and runs, and only there', () => {
  const guilty = filesWithErrors();
  expect(BANNED_IN_PURE.filter((_text, index) => !guilty.has(`src/core/bad${index}.ts`))).toEqual([]);
  expect(BANNED_EVERYWHERE.filter((_text, index) => !guilty.has(`src/view/bad${index}.ts`))).toEqual([]);
  expect([...guilty].filter((path) => path.includes('good'))).toEqual([]);
});

/** @returns the paths that the linter found an error in. */
function filesWithErrors(): ReadonlySet<string> {
  const report = join(folder, 'report.json');
  try {
    execFileSync(
      process.execPath,
      [
        biome,
        'lint',
        'src',
        '--diagnostic-level=error',
        '--max-diagnostics=none',
        '--reporter=json',
        `--reporter-file=${report}`,
      ],
      { cwd: folder, stdio: 'ignore' },
    );
  } catch {
    // Errors are what we are here for: the report tells which.
  }
  const found: { diagnostics: { location: { path: string } }[] } = JSON.parse(readFileSync(report, 'utf8'));
  return new Set(found.diagnostics.map(({ location }) => location.path.replaceAll('\\', '/')));
}
