// A recorded night as it is named on the command line: a file, a link, or the fragment of one.
// Law: whatever is named is read within the limits of a recording, and what is wrong with it has one line.
import { createReadStream } from 'node:fs';
import { growFreeNight } from '../content/free/night.ts';
import { type FreeRecipe, parseFreeId } from '../content/free/recipe.ts';
import { contentHash } from '../content/levelFacts.ts';
import { buildWorld } from '../content/world.ts';
import { RULES_VERSION } from '../core/rules.ts';
import type { World } from '../core/world.ts';
import { type Decoded, decodeRecording } from '../replay/format.ts';
import { decodeLink } from '../replay/link.ts';
import { isLink } from '../replay/linkMark.ts';
import { MOST_BYTES, type Recording } from '../replay/recording.ts';
import { BadInput } from './command.ts';
import { inflate } from './deflate.ts';
import { findLevel, whyUnreadable } from './levelFiles.ts';

export const SOURCE = { name: 'FILE|LINK', least: 1, most: 1 };

/** @throws BadInput when it is a file that cannot be read. */
export async function readSource(source: string): Promise<Decoded> {
  return isLink(source) ? decodeLink(source, inflate) : decodeRecording(await readBytes(source));
}

/** @throws BadInput when it is no recording. */
export async function readRecording(source: string): Promise<Recording> {
  const decoded = await readSource(source);
  if (decoded.ok) return decoded.recording;
  throw new BadInput(`${nameOf(source)}: ${decoded.error.at}: ${decoded.error.mend}`);
}

/** A link is too long to be said in a line. */
export function nameOf(source: string): string {
  return isLink(source) ? 'link' : source;
}

/** Growing the land takes seconds, so that what can be said without it is said first. */
export function worldOf(recording: Recording, source: string): World | 'otherRules' | 'otherLevel' {
  if (recording.rulesVersion !== RULES_VERSION) return 'otherRules';
  const recipe = parseFreeId(recording.levelId);
  if (recipe) return freeWorldOf(recipe, recording);
  const level = findLevel(recording.levelId, isLink(source) ? undefined : source);
  return level && contentHash(level) === recording.contentHash ? buildWorld(level) : 'otherLevel';
}

/** A free night needs no file: its id is all that it grows from. */
function freeWorldOf(recipe: FreeRecipe, { contentHash: hash }: Recording): World | 'otherLevel' {
  const { level, sheet } = growFreeNight(recipe);
  return contentHash(level) === hash ? buildWorld(level, undefined, sheet) : 'otherLevel';
}

/** @throws BadInput when the recording is of other rules or of another level. */
export function ownWorldOf(recording: Recording, source: string): World {
  const world = worldOf(recording, source);
  if (typeof world === 'string') throw new BadInput(`${nameOf(source)}: ${whyNot(recording, world)}`);
  return world;
}

export function whyNot({ rulesVersion, levelId }: Recording, why: 'otherRules' | 'otherLevel'): string {
  if (why === 'otherLevel')
    return `level: expected ${levelId} as it was recorded; use the version of the game it is from`;
  return `rules: made with rules r${rulesVersion}, these are r${RULES_VERSION}; use the version of the game it is from`;
}

/** One byte more than a recording may have is enough to refuse what is longer. */
async function readBytes(file: string): Promise<Uint8Array> {
  const parts: Buffer[] = [];
  try {
    for await (const part of createReadStream(file, { end: MOST_BYTES })) parts.push(part as Buffer);
  } catch (error) {
    throw new BadInput(`${file}: file: expected a readable .farend file, got ${whyUnreadable(error)}`);
  }
  return Buffer.concat(parts);
}
