// The levels that lie beside the code, found from anywhere.
// Law: a file that is no level is named with its place and mend, never skipped in silence.
import { existsSync, readdirSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { type Level, type LevelResult, MOST_CHARACTERS, parseLevel } from '../content/levels.ts';
import { readTextUpTo } from './boundedFile.ts';
import { BadInput } from './command.ts';

const FOLDER = join(import.meta.dirname, '../../levels');
const SCHEMA = 'level.schema.json';
/** A character of a level takes at most three bytes: what has more need not be read to be refused. */
const MOST_BYTES = 3 * MOST_CHARACTERS;

/** @returns all level files, in the order of their names. */
export function levelFiles(): string[] {
  const names = readdirSync(FOLDER).filter((name) => name.endsWith('.json') && name !== SCHEMA);
  return names.sort().map((name) => nameFromHere(join(FOLDER, name)));
}

/** A file that cannot be read gives an error as one that is no level does. */
export function readLevel(file: string): LevelResult {
  const name = nameFromHere(file);
  try {
    const text = readTextUpTo(file, MOST_BYTES);
    if (text !== null) return parseLevel(name, text);
    return { ok: false, error: `${name}: file: expected at most ${MOST_CHARACTERS} characters, got more` };
  } catch (error) {
    return { ok: false, error: `${name}: file: expected a readable level, got ${whyUnreadable(error)}` };
  }
}

/** @returns the nights of the story in its order, then the others; @throws BadInput at the first file that is no level. */
export function allLevels(): Level[] {
  const levels = levelFiles().map((file) => {
    const result = readLevel(file);
    if (!result.ok) throw new BadInput(result.error);
    return result.level;
  });
  const placeOf = ({ chapter = Number.POSITIVE_INFINITY }: Level) => chapter;
  return levels.sort((a, b) => (placeOf(a) < placeOf(b) ? -1 : placeOf(a) > placeOf(b) ? 1 : 0));
}

/**
 * @param beside a recording's file: a level of one's own may lie beside it, by the name of its id.
 * @throws BadInput where what lies there is no level.
 */
export function findLevel(id: string, beside?: string): Level | undefined {
  const ours = allLevels().find((level) => level.id === id);
  const file = beside === undefined ? '' : join(dirname(beside), `${id}.json`);
  if (ours || !existsSync(file)) return ours;
  const read = readLevel(file);
  if (!read.ok) throw new BadInput(read.error);
  return read.level.id === id ? read.level : undefined;
}

/** @throws BadInput when no level has this id; without an id it is the first level. */
export function chosenLevel(id: string | undefined): Level {
  const levels = allLevels();
  const level = id === undefined ? levels[0] : levels.find((each) => each.id === id);
  if (level) return level;
  throw new BadInput(`--level: expected one of ${levels.map((each) => each.id).join(', ')}; got ${id}`);
}

/** A path as one would type it where one stands. */
function nameFromHere(file: string): string {
  const name = relative(process.cwd(), file);
  return name === '' || name.startsWith('..') ? file : name;
}

export function whyUnreadable(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error);
}
