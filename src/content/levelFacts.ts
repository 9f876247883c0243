// What follows from a level that was found good: the hash of its content, and the hours of its night.
// Law: needs no schema, so that whoever is given a level carries none.
import { checksumText, textChecksum } from '../core/checksum.ts';
import { GUARDED_SLOWER } from '../core/rules.ts';
import type { CallLine } from '../core/world.ts';
import type { Level } from './schema.ts';

/** @returns 16 hex digits that name a level's content: a recording is good for just this content. */
export function contentHash(level: Level): string {
  const { $schema: _, ...content } = level;
  return checksumText(textChecksum(JSON.stringify(content)));
}

/** @returns a line as the night knows it: its words stay with the level. */
export function lineOf({ id, voice, clearSeconds, tells = 0.25 }: Level['call']['lines'][number]): CallLine {
  return { id, voice, clearSeconds, guardedSeconds: clearSeconds * GUARDED_SLOWER, tells };
}

/** @returns seconds after midnight of a clock time such as 01:30. */
export function secondsOf(clock: string): number {
  return Number(clock.slice(0, 2)) * 3600 + Number(clock.slice(3, 5)) * 60;
}

/** @returns seconds from the start of the night to first light. */
export function nightLengthSeconds(level: Level): number {
  return secondsIntoNight(level, level.clock.firstLight);
}

/** @returns seconds from the start of the night to a clock time; a start in the evening is before midnight. */
export function secondsIntoNight(level: Level, clock: string): number {
  const start = secondsOf(level.clock.start);
  const at = secondsOf(clock);
  return at >= start ? at - start : at - start + 86400;
}
