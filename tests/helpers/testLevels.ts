// Levels for tests alone, and the shipped ones, and the lands that they are played on.
// Law: the same checks as for any level; what is wrong is said by file, place and mend.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseLevel } from '../../src/content/levels.ts';
import type { Level } from '../../src/content/schema.ts';
import type { World } from '../../src/core/world.ts';
import { grownWorld } from './grownLands.ts';

/** @param file relative to the project, such as levels/static.json. */
export function levelOf(file: string): Level {
  const result = parseLevel(
    file,
    readFileSync(fileURLToPath(new URL(`../../${file}`, import.meta.url)), 'utf8'),
  );
  if (result.ok) return result.level;
  throw new Error(result.error);
}

export function worldOf(file: string): World {
  return grownWorld(levelOf(file));
}
