// The typefaces as they are shipped: each weight cut down to the letters that the game itself writes.
// Law: nothing is fetched but from node_modules; letters that only a player types come from a whole file, when they come.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import subsetFont from 'subset-font';
import type { Plugin } from 'vite';

interface Face {
  /** Package under @fontsource, and the family's name in style sheets. */
  readonly name: string;
  readonly family: string;
  readonly weight: number;
  readonly scripts: readonly ('latin' | 'korean')[];
}

const FACES: readonly Face[] = [
  { name: 'gowun-batang', family: 'Gowun Batang', weight: 400, scripts: ['latin', 'korean'] },
  { name: 'gowun-batang', family: 'Gowun Batang', weight: 700, scripts: ['latin', 'korean'] },
  { name: 'ibm-plex-sans-kr', family: 'IBM Plex Sans KR', weight: 400, scripts: ['korean'] },
  { name: 'ibm-plex-sans-kr', family: 'IBM Plex Sans KR', weight: 500, scripts: ['korean'] },
  { name: 'ibm-plex-sans-condensed', family: 'IBM Plex Sans Condensed', weight: 400, scripts: ['latin'] },
  { name: 'ibm-plex-sans-condensed', family: 'IBM Plex Sans Condensed', weight: 500, scripts: ['latin'] },
  { name: 'ibm-plex-sans-condensed', family: 'IBM Plex Sans Condensed', weight: 600, scripts: ['latin'] },
  { name: 'ibm-plex-mono', family: 'IBM Plex Mono', weight: 400, scripts: ['latin'] },
];

const ASCII = String.fromCharCode(...Array.from({ length: 95 }, (_, index) => 32 + index));
const HANGUL = /[\u1100-\u11ff\u3130-\u318f\uac00-\ud7a3]/u;
const HANGUL_BLOCKS = [
  [0x1100, 0x11ff],
  [0x3130, 0x318f],
  [0xac00, 0xd7a3],
] as const;
/** Where Korean words stand that are read in English too: on the map, on the title and in the list of nights. */
const NAMES_OF_LEVEL = ['title', 'place', 'river'];
const FILES_WITH_NAMES =
  /^src\/(view\/.*|ui\/mount\.tsx|ui\/pages\/Title\.tsx|i18n\/(language|printed\.ko)\.ts)$/;
/** The Korean that is read in a first night: all other letters come while one reads. */
const FILES_READ_FIRST = /^src\/i18n\/(first|cast)\.ko\.ts$/;
/** Of that, what stands on the title: no other Korean is waited for before a first step can be made. */
const WORDS_OF_TITLE = /'(?:title|story|loading)\.\w+':\s*'([^']*)'/g;

/** In the build, the style sheets that `src/ui/fonts.ts` names become one short sheet of the faces that are cut here. */
export function cutFonts(root: string, isSingle: boolean): Plugin {
  const sheet = `${root}src/ui/style/cut-fonts.css`;
  return {
    name: 'cut-fonts',
    enforce: 'pre',
    apply: 'build',
    resolveId: (id) => (id === sheet ? id : null),
    async load(id) {
      if (id === `${root}src/ui/fonts.ts`) return `import ${JSON.stringify(sheet)};`;
      if (id !== sheet) return null;
      const letters = lettersOf(root);
      const rules: string[] = [];
      for (const face of FACES) rules.push(...(await rulesOf(root, face, letters, !isSingle)));
      return rules.join('\n');
    },
  };
}

interface Letters {
  /** All but Hangul. */
  readonly signs: string;
  /** Hangul of names, which every language shows, then of the title, of the first night, and all that is written besides. */
  readonly hangul: readonly string[];
}

/** Reads every letter that the game's own texts hold; comments among them do no harm. */
function lettersOf(root: string): Letters {
  const all = new Set(ASCII);
  const named = new Set<string>();
  const titled = new Set<string>();
  const first = new Set<string>();
  const add = (text: string, to: Set<string>) => {
    for (const letter of text) if (letter >= ' ') to.add(letter);
  };
  for (const file of textFiles(root)) {
    const text = readFileSync(root + file, 'utf8');
    add(text, all);
    if (FILES_WITH_NAMES.test(file)) add(text, named);
    if (FILES_READ_FIRST.test(file)) {
      add(text, first);
      for (const [, words = ''] of text.matchAll(WORDS_OF_TITLE)) add(words, titled);
    }
    if (file.startsWith('levels/')) add(namesOf(text), named);
  }
  const sorted = [...all].sort();
  const hangul = sorted.filter((letter) => HANGUL.test(letter));
  const parts = [named, titled, first, all];
  return {
    signs: sorted.filter((letter) => !HANGUL.test(letter)).join(''),
    hangul: parts.map((part, place) => {
      const isElsewhere = (letter: string) => parts.slice(0, place).some((before) => before.has(letter));
      return hangul.filter((letter) => part.has(letter) && !isElsewhere(letter)).join('');
    }),
  };
}

function textFiles(root: string): readonly string[] {
  const inside = (folder: string) =>
    readdirSync(root + folder, { recursive: true, encoding: 'utf8' }).map(
      (name) => `${folder}/${name.replaceAll('\\', '/')}`,
    );
  return [...inside('src'), ...inside('levels')]
    .filter((file) => /\.(tsx?|json)$/.test(file) && !file.endsWith('.schema.json'))
    .sort();
}

/** A level that cannot be read is told of by the game itself. */
function namesOf(level: string): string {
  try {
    const fields = JSON.parse(level) as Readonly<Record<string, unknown>>;
    return NAMES_OF_LEVEL.map((name) => JSON.stringify(fields[name] ?? '')).join('');
  } catch {
    return '';
  }
}

/** @param isWhole false where other letters than the game's own are left to the device. */
async function rulesOf(
  root: string,
  face: Face,
  letters: Letters,
  isWhole: boolean,
): Promise<readonly string[]> {
  const rules: string[] = [];
  if (face.scripts.includes('korean')) {
    // Ranges must not overlap: who waits for a letter's typeface is given every file that claims it.
    const rest = otherHangul(letters.hangul.join(''));
    if (isWhole)
      rules.push(ruleOf(face, `@fontsource/${face.name}/files/${fileOf(face, 'korean')}`, rangeOf(rest)));
    for (const part of letters.hangul)
      if (part !== '') rules.push(ruleOf(face, await cut(root, face, 'korean', part), rangeOf(part)));
  }
  if (face.scripts.includes('latin'))
    rules.push(ruleOf(face, await cut(root, face, 'latin', letters.signs), rangeOf(letters.signs)));
  return rules;
}

function otherHangul(known: string): string {
  const isKnown = new Set(known);
  const others: string[] = [];
  for (const [first, last] of HANGUL_BLOCKS)
    for (let code = first; code <= last; code++) {
      const letter = String.fromCharCode(code);
      if (!isKnown.has(letter)) others.push(letter);
    }
  return others.join('');
}

function fileOf({ name, weight }: Face, script: string): string {
  return `${name}-${script}-${weight}-normal.woff2`;
}

function ruleOf({ family, weight }: Face, from: string, range: string): string {
  return `@font-face{font-family:"${family}";font-style:normal;font-display:swap;font-weight:${weight};src:url("${from}") format("woff2");unicode-range:${range}}`;
}

/** Cutting takes seconds, so what was cut is kept beside the packages. @returns its address for a style sheet. */
async function cut(root: string, face: Face, script: string, letters: string): Promise<string> {
  const source = readFileSync(`${root}node_modules/@fontsource/${face.name}/files/${fileOf(face, script)}`);
  const hash = createHash('sha256').update(source).update(letters).digest('hex').slice(0, 16);
  const folder = `${root}node_modules/.cache/the-far-end-fonts`;
  const file = `${folder}/${face.name}-${script}-${face.weight}-${hash}.woff2`;
  if (!existsSync(file)) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(file, await subsetFont(source, letters, { targetFormat: 'woff2' }));
  }
  return path.posix.relative(`${root}src/ui/style`, file);
}

/** @returns the letters as a `unicode-range`, neighbors joined. */
function rangeOf(letters: string): string {
  const codes = [...letters].map((letter) => letter.codePointAt(0) ?? 0).sort((a, b) => a - b);
  const runs: { first: number; last: number }[] = [];
  for (const code of codes) {
    const run = runs.at(-1);
    if (run && code === run.last + 1) run.last = code;
    else runs.push({ first: code, last: code });
  }
  const hex = (code: number) => code.toString(16).toUpperCase();
  return runs
    .map(({ first, last }) => (first === last ? `U+${hex(first)}` : `U+${hex(first)}-${hex(last)}`))
    .join(',');
}
