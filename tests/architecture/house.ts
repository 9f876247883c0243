// The house as data: each folder of src, what it may import (levels/ and assets/ count too), and which packages.
// Law: this table is the only place where an arrow is allowed; there is no list of exceptions.

/** How far an arrow reaches: any import, or types alone. */
export type Reach = 'any' | 'types';

export interface Room {
  readonly ours: Readonly<Record<string, Reach>>;
  /** A package and what lies under it; `node:` stands for all that Node brings. */
  readonly packages: readonly string[];
  /** Pure: no DOM, no clock, no text, only operations that every engine computes alike. */
  readonly pure: boolean;
}

export const HOUSE: Readonly<Record<string, Room>> = {
  core: { pure: true, ours: {}, packages: ['seedrandom/lib/alea.js'] },
  content: { pure: true, ours: { core: 'any' }, packages: ['valibot'] },
  replay: { pure: true, ours: { core: 'any', content: 'any' }, packages: [] },
  solver: { pure: true, ours: { core: 'any', content: 'any', replay: 'any' }, packages: [] },
  platform: { pure: false, ours: {}, packages: [] },
  input: { pure: false, ours: { core: 'types', platform: 'any' }, packages: [] },
  app: {
    pure: false,
    ours: {
      core: 'any',
      content: 'any',
      replay: 'any',
      solver: 'any',
      input: 'any',
      platform: 'any',
      levels: 'any',
    },
    packages: ['@preact/signals-core'],
  },
  i18n: { pure: false, ours: { app: 'types' }, packages: [] },
  audio: { pure: false, ours: { core: 'types', app: 'any', platform: 'any' }, packages: [] },
  view: {
    pure: false,
    ours: { core: 'any', app: 'any', input: 'any', assets: 'any' },
    packages: ['phaser', '@phaser-src'],
  },
  ui: {
    pure: false,
    ours: { core: 'types', app: 'any', input: 'any', i18n: 'any', replay: 'any' },
    packages: ['preact', '@preact/signals', '@fontsource', 'uqr'],
  },
  cli: {
    pure: false,
    ours: { core: 'any', content: 'any', replay: 'any', solver: 'any' },
    packages: ['node:', 'fast-png'],
  },
};

/** The file that knows every folder. */
export const MAIN = 'src/main.ts';

/** Members of Math that give the same bits in every engine. */
export const EXACT_MATH = [
  'sqrt',
  'imul',
  'floor',
  'ceil',
  'trunc',
  'round',
  'abs',
  'min',
  'max',
  'fround',
  'PI',
  'E',
  'LN2',
  'LN10',
  'LOG2E',
  'LOG10E',
  'SQRT2',
  'SQRT1_2',
];

export const LONGEST_FILE_LINES = 400;

/** What may stand at the top of the repository, besides dot files and what .gitignore names. */
export const TOP_LEVEL =
  /^(package(-lock)?\.json|tsconfig(\.\w+)?\.json|(vite|vitest|playwright)\.config\.ts|index\.html|src|assets|levels|docs|tests|build|(README|CHANGELOG|CONTRIBUTING)\.md|LICENSE|biome\.json|knip\.json)$/;
