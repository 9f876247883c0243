// The levels that are shipped, read as they are shipped.
import { readdirSync, readFileSync } from 'node:fs';
import { type Level, parseLevel } from '../../src/content/levels.ts';

const FOLDER = new URL('../../levels/', import.meta.url);

/** @throws Error with the level's own complaint. */
export function readLevel(id: string): Level {
  const read = parseLevel(`levels/${id}.json`, readFileSync(new URL(`${id}.json`, FOLDER), 'utf8'));
  if (!read.ok) throw new Error(read.error);
  return read.level;
}

export function allLevels(): Level[] {
  const names = readdirSync(FOLDER).filter((name) => name.endsWith('.json') && !name.includes('schema'));
  return names.sort().map((name) => readLevel(name.slice(0, -'.json'.length)));
}
