// The judge of the house: reads a tree of files and tells every broken rule by file and mend.
// Law: a pure function of its input, so that broken trees can be held before it.
import { posix } from 'node:path';
import { EXACT_MATH, HOUSE, LONGEST_FILE_LINES, MAIN, type Room, TOP_LEVEL } from './house.ts';
import { type Arrow, type Reading, readSource } from './imports.ts';

/** Path from the top of the repository to text; of other than code only the path counts. */
export type Tree = ReadonlyMap<string, string>;

/** @returns one sentence for each broken rule, as `path:line: what is wrong: mend`, sorted. */
export function judge(tree: Tree): readonly string[] {
  const code = [...tree.keys()].filter((path) => path.startsWith('src/') && /\.(ts|tsx|cjs)$/.test(path));
  const readings = new Map(code.map((path) => [path, readSource(path, tree.get(path) ?? '')]));
  const verdicts = code.flatMap((path) => [
    ...judgeLength(path, tree.get(path) ?? ''),
    ...judgeFile(path, readings.get(path) as Reading, tree),
  ]);
  return [...verdicts, ...judgeTopLevel(tree), ...judgeFolders(tree), ...judgeCycles(readings)].sort();
}

function judgeFile(path: string, reading: Reading, tree: Tree): readonly string[] {
  const room = path === MAIN ? undefined : HOUSE[folderOf(path)];
  return [
    ...reading.errors.map((error) => `${path}: cannot be read: ${error}`),
    ...reading.defaultExportLines.map((line) => `${path}:${line}: default export: export it by name`),
    ...reading.arrows.flatMap((arrow) => judgeArrow(path, room, arrow, tree)),
    ...(room?.pure ? judgeExactness(path, reading) : []),
  ];
}

function judgeArrow(path: string, room: Room | undefined, arrow: Arrow, tree: Tree): readonly string[] {
  const { specifier } = arrow;
  const place = `${path}:${arrow.line}`;
  if (specifier === undefined) return [`${place}: names another file by a computed text: write the path out`];
  const target = targetOf(path, specifier);
  if (target === undefined) return judgePackage(place, path, room, specifier);
  if (!isFound(target, tree)) return [`${place}: '${specifier}' leads to no file: write path and extension`];
  return judgeOwn(place, path, room, target, arrow.typesOnly);
}

function judgePackage(place: string, path: string, room: Room | undefined, name: string): readonly string[] {
  const allowed = room?.packages ?? [];
  const fits = (each: string) => name === each || name.startsWith(each.endsWith(':') ? each : `${each}/`);
  if (allowed.some(fits)) return [];
  const owners = Object.keys(HOUSE).filter((folder) => HOUSE[folder]?.packages.some(fits));
  const mend = owners.length > 0 ? `it belongs to ${owners.join(', ')}` : 'no folder may use it';
  return [`${place}: ${folderOf(path)} uses the package '${name}': ${mend}`];
}

function judgeOwn(
  place: string,
  path: string,
  room: Room | undefined,
  target: string,
  typesOnly: boolean,
): readonly string[] {
  const from = folderOf(path);
  const to = folderOf(target);
  if (path === MAIN || from === to) return [];
  const reach = room?.ours[to];
  if (reach === 'any' || (reach === 'types' && typesOnly)) return [];
  if (reach === 'types') return [`${place}: ${from} may take only types from ${to}: write "import type"`];
  if (target === MAIN)
    return [`${place}: ${from} imports main: main imports the others, nobody imports main`];
  if (isFace(from) && isFace(to)) return [`${place}: ${from} imports ${to}: view and ui meet in app`];
  const may = Object.keys(room?.ours ?? {}).join(', ') || 'nothing of ours';
  return [`${place}: ${from} imports ${to}: it may import ${may}`];
}

function judgeExactness(path: string, reading: Reading): readonly string[] {
  const inexact = reading.math
    .filter(({ what }) => !EXACT_MATH.includes(what))
    .map(({ line, what }) =>
      what === '?'
        ? `${path}:${line}: Math without a plain member name: write Math.name where it is used`
        : `${path}:${line}: Math.${what} differs between engines: use core/math/exact.ts or core/random.ts`,
    );
  const powers = reading.powerLines.map(
    (line) => `${path}:${line}: ** differs between engines: use power() of core/math/exact.ts`,
  );
  return [...inexact, ...powers];
}

function judgeLength(path: string, text: string): readonly string[] {
  const lines = text.split('\n').length - 1;
  return lines > LONGEST_FILE_LINES
    ? [`${path}: ${lines} lines, at most ${LONGEST_FILE_LINES}: divide it by ideas`]
    : [];
}

function judgeTopLevel(tree: Tree): readonly string[] {
  const names = new Set([...tree.keys()].map((path) => path.split('/')[0] as string));
  return [...names]
    .filter((name) => !name.startsWith('.') && !TOP_LEVEL.test(name))
    .map((name) => `${name}: does not belong at the top: move it into src, assets, levels, docs or tests`);
}

function judgeFolders(tree: Tree): readonly string[] {
  const names = new Set([...tree.keys()].filter((path) => path.startsWith('src/')).map(folderOf));
  return [...names]
    .filter((name) => name !== 'main.ts' && HOUSE[name] === undefined)
    .map((name) => `src/${name}: is not in the table of the house: move it into one of its folders`);
}

/** Each ring of files that import one another is told once, from its first name in order. */
function judgeCycles(readings: ReadonlyMap<string, Reading>): readonly string[] {
  const rings = new Set<string>();
  const finished = new Set<string>();
  const trail: string[] = [];
  const visit = (path: string): void => {
    const start = trail.indexOf(path);
    if (start >= 0) rings.add(ringFrom(trail.slice(start)));
    if (start >= 0 || finished.has(path)) return;
    trail.push(path);
    for (const arrow of readings.get(path)?.arrows ?? []) {
      const target = arrow.specifier && targetOf(path, arrow.specifier);
      if (target && readings.has(target)) visit(target);
    }
    trail.pop();
    finished.add(path);
  };
  for (const path of [...readings.keys()].sort()) visit(path);
  return [...rings];
}

function ringFrom(ring: readonly string[]): string {
  const first = ring.indexOf([...ring].sort()[0] as string);
  const turned = [...ring.slice(first), ...ring.slice(0, first)];
  return `${turned[0]}: imports itself by way of ${[...turned.slice(1), turned[0]].join(' -> ')}: move what both need into a third file`;
}

/** @returns the path from the top for a relative specifier; undefined for a package. */
function targetOf(path: string, specifier: string): string | undefined {
  if (!specifier.startsWith('.')) return undefined;
  return posix.join(posix.dirname(path), specifier.replace(/\?.*$/, ''));
}

function isFound(target: string, tree: Tree): boolean {
  if (!target.includes('*')) return tree.has(target);
  const folder = target.slice(0, target.indexOf('*'));
  return [...tree.keys()].some((path) => path.startsWith(folder));
}

/** src/view/stage.ts belongs to view, levels/one.json to levels, src/main.ts to main.ts. */
function folderOf(path: string): string {
  const [top, second] = path.split('/');
  return (top === 'src' ? second : top) ?? '';
}

function isFace(folder: string): boolean {
  return folder === 'view' || folder === 'ui';
}
