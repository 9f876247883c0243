// The house as it stands, before its judge.
// Law: nothing is excused; a broken rule is mended or the table is changed for all.
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { judge, type Tree } from './judge.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

test('the house keeps its own law', () => {
  const tree = readTree();
  expect(tree.has('src/main.ts')).toBe(true);
  expect(judge(tree)).toEqual([]);
});

test('the pure folders have a compiler of their own that knows no browser and no Node', () => {
  const config = JSON.parse(readFileSync(`${root}tsconfig.pure.json`, 'utf8'));
  expect(config.compilerOptions).toEqual({ lib: ['es2022'], types: [] });
  expect(config.include).toEqual(['src/core', 'src/content', 'src/replay', 'src/solver']);
});

/** All files of the project but the folders that .gitignore names. */
function readTree(): Tree {
  const ignored = readFileSync(`${root}.gitignore`, 'utf8')
    .split('\n')
    .filter((line) => line.endsWith('/'))
    .map((line) => line.slice(0, -1));
  const skipped = new Set([...ignored, '.git']);
  const paths = pathsUnder('', skipped);
  return new Map(paths.map((path) => [path, isCode(path) ? readFileSync(root + path, 'utf8') : '']));
}

function pathsUnder(folder: string, skipped: ReadonlySet<string>): readonly string[] {
  return readdirSync(root + folder, { withFileTypes: true })
    .filter((entry) => !skipped.has(entry.name))
    .flatMap((entry) =>
      entry.isDirectory() ? pathsUnder(`${folder}${entry.name}/`, skipped) : [folder + entry.name],
    );
}

function isCode(path: string): boolean {
  return path.startsWith('src/') && /\.(ts|tsx|cjs)$/.test(path);
}
