// The judge before broken trees: one for each arrow of the table and one for each rule.
// Law: a judge that cannot find guilty is no judge, so each verdict is seen with its file and its mend.
import { describe, expect, test } from 'vitest';
import { EXACT_MATH, HOUSE } from './house.ts';
import { judge } from './judge.ts';

const folders = Object.keys(HOUSE);
const places = [...folders, 'levels', 'assets'];
const isData = (folder: string) => folder === 'levels' || folder === 'assets';
const pathIn = (folder: string) => (isData(folder) ? `${folder}/there.json` : `src/${folder}/there.ts`);
const wayTo = (folder: string) => (isData(folder) ? `../../${folder}/there.json` : `../${folder}/there.ts`);

function judgeText(path: string, text: string, others: readonly string[] = []): readonly string[] {
  return judge(new Map([...others.map((other) => [other, ''] as const), [path, text]]));
}

describe('each arrow of the table', () => {
  const arrows = folders.flatMap((from) =>
    places.filter((to) => to !== from).map((to) => [from, to] as const),
  );

  test.each(arrows)('%s -> %s', (from, to) => {
    const reach = HOUSE[from]?.ours[to];
    const path = `src/${from}/here.ts`;
    const asValue = judgeText(path, `import { it } from '${wayTo(to)}';\nit();`, [pathIn(to)]);
    const asType = judgeText(path, `import type { It } from '${wayTo(to)}';`, [pathIn(to)]);
    expect(asValue.length).toBe(reach === 'any' ? 0 : 1);
    expect(asType.length).toBe(reach === undefined ? 1 : 0);
    for (const verdict of [...asValue, ...asType]) {
      expect(verdict).toContain(`${path}:1: ${from} `);
      expect(verdict).toMatch(/: (it may import |write "import type"|view and ui meet in app)/);
    }
  });

  test('the table has no way round: no folder reaches itself through others', () => {
    const reaches = (from: string, goal: string): boolean =>
      Object.keys(HOUSE[from]?.ours ?? {}).some((next) => next === goal || reaches(next, goal));
    expect(folders.filter((folder) => reaches(folder, folder))).toEqual([]);
  });

  test('main knows every folder, and nobody knows main', () => {
    const all = folders.map((folder) => `import '${wayTo(folder).slice(1)}';`).join('\n');
    expect(judgeText('src/main.ts', all, folders.map(pathIn))).toEqual([]);
    expect(judgeText('src/app/here.ts', "import '../main.ts';", ['src/main.ts'])).toEqual([
      'src/app/here.ts:1: app imports main: main imports the others, nobody imports main',
    ]);
  });

  test('view and ui never import each other', () => {
    expect(judgeText('src/ui/here.tsx', "import '../view/there.ts';", ['src/view/there.ts'])).toEqual([
      'src/ui/here.tsx:1: ui imports view: view and ui meet in app',
    ]);
  });
});

describe('every way of naming a file is seen', () => {
  test.each([
    ["import { a } from '../ui/there.ts';"],
    ["import '../ui/there.ts';"],
    ["import type { A } from '../ui/there.ts';"],
    ["import { type A } from '../ui/there.ts';"],
    ["export { a } from '../ui/there.ts';"],
    ["export type { A } from '../ui/there.ts';"],
    ["export * from '../ui/there.ts';"],
    ["export * as ui from '../ui/there.ts';"],
    ["const a = await import('../ui/there.ts');"],
    ['const a = await import(`../ui/there.ts`);'],
    ["type A = import('../ui/there.ts').A;"],
    ["const a = require('../ui/there.ts');"],
    ["import a = require('../ui/there.ts');"],
    ["const a = new Worker(new URL('../ui/there.ts', import.meta.url), { type: 'module' });"],
    ["const a = import.meta.glob('../ui/*.ts');"],
    ["const a = import.meta.glob(['../ui/*.ts'], { eager: true });"],
    ["import a from '../ui/there.ts?raw';"],
  ])('%s', (text) => {
    const verdicts = judgeText('src/core/here.ts', text, ['src/ui/there.ts']);
    expect(verdicts).toHaveLength(1);
    expect(verdicts[0]).toMatch(/^src\/core\/here\.ts:1: /);
  });

  test('words in comments and texts are no imports', () => {
    const text =
      "// import '../ui/there.ts'\nexport const words = \"import '../ui/there.ts'; Math.sin(2 ** 3)\";";
    expect(judgeText('src/core/here.ts', text, ['src/ui/there.ts'])).toEqual([]);
  });

  test('a computed path is refused, because nobody can judge it', () => {
    expect(judgeText('src/app/here.ts', 'export const load = (name: string) => import(name);')).toEqual([
      'src/app/here.ts:1: names another file by a computed text: write the path out',
    ]);
  });

  test('a path without its extension leads nowhere', () => {
    expect(judgeText('src/app/here.ts', "import '../core/there';", ['src/core/there.ts'])).toEqual([
      "src/app/here.ts:1: '../core/there' leads to no file: write path and extension",
    ]);
  });
});

describe('packages', () => {
  const packages = [...new Set(folders.flatMap((folder) => HOUSE[folder]?.packages ?? [])), 'left-pad'];
  const uses = folders.flatMap((folder) => packages.map((name) => [folder, name] as const));

  test.each(uses)('%s uses %s', (folder, name) => {
    const specifier = name.endsWith(':') ? `${name}fs` : name;
    const allowed = HOUSE[folder]?.packages.some((each) => name === each || name.startsWith(`${each}/`));
    const verdicts = judgeText(`src/${folder}/here.ts`, `import '${specifier}';`);
    expect(verdicts.length).toBe(allowed ? 0 : 1);
    if (!allowed) expect(verdicts[0]).toContain(`src/${folder}/here.ts:1: ${folder} uses the package`);
  });

  test('what lies under an allowed package is allowed, what only begins alike is not', () => {
    expect(judgeText('src/ui/here.ts', "import 'preact/hooks';")).toEqual([]);
    expect(judgeText('src/ui/here.ts', "import 'preact-router';")).toHaveLength(1);
    expect(judgeText('src/core/here.ts', "import 'seedrandom';")).toHaveLength(1);
  });

  test('the mend names whose package it is', () => {
    expect(judgeText('src/app/here.ts', "import Phaser from 'phaser';")).toEqual([
      "src/app/here.ts:1: app uses the package 'phaser': it belongs to view",
    ]);
  });
});

describe('the other rules', () => {
  test('three files that import one another in a ring', () => {
    const tree = new Map([
      ['src/core/c.ts', "import './a.ts';"],
      ['src/core/a.ts', "import './b.ts';"],
      ['src/core/b.ts', "import type { C } from './c.ts';"],
      ['src/core/aside.ts', "import './a.ts';"],
    ]);
    expect(judge(tree)).toEqual([
      'src/core/a.ts: imports itself by way of src/core/b.ts -> src/core/c.ts -> src/core/a.ts: move what both need into a third file',
    ]);
  });

  test('a file that imports itself', () => {
    expect(judgeText('src/core/a.ts', "import './a.ts';")).toHaveLength(1);
  });

  test.each([['export default 1;'], ['const a = 1;\nexport { a as default };'], ['export default class {}']])(
    'default export: %s',
    (text) => {
      expect(judgeText('src/ui/here.ts', text).join()).toMatch(
        /^src\/ui\/here\.ts:\d: default export: export it by name$/,
      );
    },
  );

  test('a file of 400 lines stands, one of 401 does not', () => {
    expect(judgeText('src/ui/here.ts', '\n'.repeat(400))).toEqual([]);
    expect(judgeText('src/ui/here.ts', '\n'.repeat(401))).toEqual([
      'src/ui/here.ts: 401 lines, at most 400: divide it by ideas',
    ]);
  });

  const members = Object.getOwnPropertyNames(Math);
  test.each(members)('Math.%s in each pure folder', (member) => {
    for (const folder of folders) {
      const verdicts = judgeText(`src/${folder}/here.ts`, `export const a = Math.${member};`);
      const isLawful = EXACT_MATH.includes(member) || !HOUSE[folder]?.pure;
      expect(verdicts.length).toBe(isLawful ? 0 : 1);
      if (!isLawful)
        expect(verdicts[0]).toContain(`src/${folder}/here.ts:1: Math.${member} differs between engines`);
    }
  });

  test.each([["Math['sin'](1);"], ['const { sin } = Math;'], ['const m = Math;'], ['use(Math);']])(
    'Math by a back door: %s',
    (text) => {
      expect(judgeText('src/core/here.ts', text).join()).toContain('Math without a plain member name');
    },
  );

  test.each([['export const a = 2 ** 3;'], ['let a = 2;\na **= 3;']])('powers: %s', (text) => {
    expect(judgeText('src/core/here.ts', text).join()).toContain('** differs between engines');
    expect(judgeText('src/view/here.ts', text)).toEqual([]);
  });

  test('an unknown folder of src', () => {
    expect(judgeText('src/utils/here.ts', '')).toEqual([
      'src/utils: is not in the table of the house: move it into one of its folders',
    ]);
  });

  test('an unknown name at the top', () => {
    expect(judgeText('scripts/here.mjs', '')).toEqual([
      'scripts: does not belong at the top: move it into src, assets, levels, docs or tests',
    ]);
    expect(
      judge(
        new Map([
          ['.ci/run', ''],
          ['package-lock.json', ''],
          ['tests/run.mjs', ''],
        ]),
      ),
    ).toEqual([]);
  });

  test('a file that no compiler could read', () => {
    expect(judgeText('src/ui/here.ts', 'const = ;').join()).toContain('src/ui/here.ts: cannot be read');
  });
});
