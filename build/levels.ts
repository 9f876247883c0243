// The levels as they are shipped: read and checked when the page is built, so that the page carries no schema.
// Law: a level that cannot be played is never built in; while someone edits, it comes as a sentence instead.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Plugin } from 'vite';
import { parseLevel } from '../src/content/levels.ts';

export function checkLevels(root: string): Plugin {
  let isBuilding = false;
  return {
    name: 'check-levels',
    enforce: 'pre',
    configResolved(config) {
      isBuilding = config.command === 'build';
    },
    load(id) {
      const [file = '', query] = id.split('?');
      if (!new URLSearchParams(query).has('level')) return null;
      const result = parseLevel(path.posix.relative(root, file), readFileSync(file, 'utf8'));
      if (isBuilding && !result.ok) this.error(result.error);
      // A string is read faster than the same as code.
      const json = JSON.stringify(JSON.stringify(result));
      return { code: `export default JSON.parse(${json})`, moduleType: 'js', map: null };
    },
  };
}
