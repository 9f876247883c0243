// Lands for tests: each is grown once in a process; and where all tests run, once for all of them.
// Law: what is kept between processes was grown by the very sources that are tested: its folder is named by `npm test`,
// which begins with an empty one and takes it away; without that name nothing is kept and nothing is read.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { deserialize, serialize } from 'node:v8';
import type { Level } from '../../src/content/schema.ts';
import { buildWorld } from '../../src/content/world.ts';
import type { World } from '../../src/core/world.ts';

const grown = new Map<string, World>();

/** A world is never changed by a night, so all may share it. */
export function grownWorld(level: Level): World {
  const key = createHash('sha256').update(JSON.stringify(level)).digest('hex');
  const world = grown.get(key) ?? fetchOrGrow(level, key);
  grown.set(key, world);
  return world;
}

function fetchOrGrow(level: Level, key: string): World {
  const folder = process.env.THE_FAR_END_LANDS;
  if (!folder) return buildWorld(level);
  const file = path.join(folder, key);
  // As a worker of the page hands its land over.
  if (existsSync(file)) return deserialize(readFileSync(file)) as World;
  const world = buildWorld(level);
  mkdirSync(folder, { recursive: true });
  // Whoever looks for it meanwhile finds a whole one or none.
  const unfinished = `${file}.${process.pid}`;
  writeFileSync(unfinished, serialize(world));
  renameSync(unfinished, file);
  return world;
}
