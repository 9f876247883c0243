// Levels for tests alone, and the shipped ones: read once, and each world built once for all tests of a file.
// Law: the same checks as for any level; what is wrong is said by file, place and mend.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseLevel } from '../../src/content/levels.ts';
import type { Level } from '../../src/content/schema.ts';
import { buildWorld } from '../../src/content/world.ts';
import type { World } from '../../src/core/world.ts';

const built = new Map<string, World>();

/** @param file relative to the project, such as levels/static.json. */
export function levelOf(file: string): Level {
  const result = parseLevel(
    file,
    readFileSync(fileURLToPath(new URL(`../../${file}`, import.meta.url)), 'utf8'),
  );
  if (result.ok) return result.level;
  throw new Error(result.error);
}

/** A world is never changed by a night, so all may share it. */
export function worldOf(file: string): World {
  const before = built.get(file);
  if (before) return before;
  const world = buildWorld(levelOf(file));
  built.set(file, world);
  return world;
}
