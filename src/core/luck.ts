// The luck of a night as streams of chance, each named by what it decides and for whom.
// Law: a name is used for one concern alone, so that a tower, a hunter or a rule more shifts nobody else's luck.
import { makeStream, type RandomStream } from './random.ts';
import { RULES_VERSION } from './rules.ts';

/** @returns the stream `rules|luck|concern|entity`, at its beginning. */
export function streamOf(luck: number, concern: string, entity: string): RandomStream {
  return makeStream(`r${RULES_VERSION}|${luck}|${concern}|${entity}`);
}
