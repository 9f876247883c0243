// The slim Phaser has all that view asks of it: types and the dev server know the whole package, the build does not.
// Law: a value of Phaser that view names, or makes by `scene.add`, stands in src/view/phaser-lite.cjs.
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { parseSync } from 'vite';
import { expect, test } from 'vitest';

const view = fileURLToPath(new URL('../../src/view/', import.meta.url));
const lite = readFileSync(`${view}phaser-lite.cjs`, 'utf8');
const parts = partsOf(lite);
const constants = Object.keys(createRequire(import.meta.url)('../../node_modules/phaser/src/const.js'));

test('view names no part of Phaser that the slim list lacks', () => {
  const asked = [...new Set(viewTexts().flatMap(namesIn))];
  expect(asked).toContain('Game');
  const isThere = (name: string) =>
    constants.includes(name) || parts.some((part) => name === part || name.startsWith(`${part}.`));
  expect(asked.filter((name) => !isThere(name))).toEqual([]);
});

test('the slim list holds no part that view does not name', () => {
  const asked = viewTexts().flatMap(namesIn);
  expect(parts.filter((part) => !asked.some((name) => `${name}.`.startsWith(`${part}.`)))).toEqual([]);
});

test('view makes by scene.add only what has its factory in the slim list', () => {
  const made = new Set(
    viewTexts().flatMap((text) => [...text.matchAll(/\.add\.(\w+)\(/g)].map((match) => match[1])),
  );
  const factories = [...lite.matchAll(/\/(\w+)Factory'\)/g)].map((match) => String(match[1]).toLowerCase());
  expect([...made].filter((name) => !factories.includes(String(name).toLowerCase()))).toEqual([]);
});

test('a name that is only a type needs nothing at run time', () => {
  expect(namesIn('let a: Phaser.Sound.Sound = new Phaser.GameObjects.Image(); f(Phaser.WEBGL);')).toEqual([
    'GameObjects.Image',
    'WEBGL',
  ]);
});

function viewTexts(): readonly string[] {
  return readdirSync(view, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => readFileSync(view + name, 'utf8'));
}

/** @returns every longest `Phaser.A.B` that is used as a value, without `Phaser.`. */
function namesIn(text: string): readonly string[] {
  const found: string[] = [];
  const walk = (node: unknown, isInside: boolean): void => {
    if (Array.isArray(node)) for (const each of node) walk(each, false);
    if (typeof node !== 'object' || node === null || Array.isArray(node)) return;
    const name = chainOf(node as Record<string, unknown>);
    if (name?.startsWith('Phaser.') && !isInside) found.push(name.slice('Phaser.'.length));
    for (const child of Object.values(node)) walk(child, name !== undefined);
  };
  walk(parseSync('view.ts', text).program, false);
  return found;
}

function chainOf(node: Record<string, unknown>): string | undefined {
  if (node.type === 'Identifier') return String(node.name);
  if (node.type !== 'MemberExpression' || node.computed === true) return undefined;
  const owner = chainOf(node.object as Record<string, unknown>);
  return owner && `${owner}.${(node.property as { name: string }).name}`;
}

/** @returns `Game`, `Core.Events`, …: the names of the object that the slim list exports. */
function partsOf(text: string): readonly string[] {
  const found: string[] = [];
  const groups: string[] = [];
  for (const [, opened, name, closed] of text.matchAll(/(\w+): \{|(\w+): require\(|(\})/g)) {
    if (opened) groups.push(opened);
    if (name) found.push([...groups, name].join('.'));
    if (closed) groups.pop();
  }
  return found;
}
