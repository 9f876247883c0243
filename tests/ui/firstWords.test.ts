import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { firstEn } from '../../src/i18n/first.en.ts';
import { messagesEn } from '../../src/i18n/messages.en.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const FIRST_PAGES = ['src/main.ts', 'src/ui/pages/Play.tsx'];

/** Every file that comes with those: what is imported at once, and not late. */
function filesOf(entries: readonly string[]): Set<string> {
  const files = new Set<string>();
  const open = entries.map((entry) => path.join(root, entry));
  for (let file = open.pop(); file; file = open.pop()) {
    if (files.has(file) || !existsSync(file)) continue;
    files.add(file);
    const imports = readFileSync(file, 'utf8').matchAll(
      /^(?:import|export)(?! type)[^;]*?from '(\.[^']+)'/gm,
    );
    for (const [, target = ''] of imports) open.push(path.join(path.dirname(file), target));
  }
  return files;
}

/** Every message that a text of code can name: whole, or by its beginning. */
function* keysIn(code: string): Generator<string> {
  for (const [, words = '', end] of code.matchAll(/['"`]([a-zA-Z]+\.[\w.]*)(['"`]|\$\{)/g)) {
    for (const key of Object.keys(messagesEn))
      if (end === '${' ? key.startsWith(words) : key === words) yield key;
  }
}

it('whatever the first pages can say is among the first words', () => {
  const missing = new Set<string>();
  for (const file of filesOf(FIRST_PAGES)) {
    if (/\/i18n\/\w+\.(en|ko)\.ts$/.test(file)) continue;
    for (const key of keysIn(readFileSync(file, 'utf8')))
      if (!(key in firstEn)) missing.add(`${path.relative(root, file)}: ${key}`);
  }
  expect([...missing]).toEqual([]);
});
