// What was played: everything that a night needs to happen again, and what it claims to have come to.
// Law: the table of fields below is the type, the writer and the reader at once, so no input can be left out.
import { type Outcome, SENTENCES } from '../core/night.ts';
import { CHECK_EVERY_TICKS, TICKS_PER_SECOND } from '../core/rules.ts';
import {
  checksum64,
  hash64,
  identifier,
  oneOf,
  orNull,
  switches,
  type ValueOf,
  wholeNumber,
  word,
  words,
} from './codecs.ts';
import { timedCommands } from './commands.ts';

export type { TimedCommand } from './commands.ts';

/** Four hours of play; a night has a few minutes. */
export const MOST_TICKS = 4 * 3600 * TICKS_PER_SECOND;
/** More than any hand gives in four hours, and few enough to be read within 16 MB. */
export const MOST_COMMANDS = 100_000;
export const MOST_BYTES = 512 * 1024;

/** More than anybody carries; a level says at most 10,000. */
const MOST_POUNDS = 99_999;

const OUTCOMES = ['none', 'home', 'taken', 'dawn'] as const satisfies readonly (Outcome | 'none')[];

/** What a night was lived with: the first two change it, the others show more or give more time. New ones go to the end. */
const ASSISTS = [
  'slowHearing',
  'noArrest',
  'showRoutes',
  'showExposure',
  'showReception',
  'stepMode',
  /** Slower than it is, for all of it or a part. */
  'slower',
  'byEar',
] as const satisfies readonly string[];

/** The fields in the order of the file. Adding, removing or moving one makes a new format version. */
export const RECORDING_FIELDS = {
  rulesVersion: wholeNumber(1, 0xffff),
  levelId: identifier,
  /** Hash of the level's content: good for just this one. */
  contentHash: hash64,
  luck: word,
  /** What was carried over from an earlier night of the story; null for a night by itself. */
  start: orNull({
    moneyPounds: wholeNumber(0, MOST_POUNDS),
    batteryPercent: wholeNumber(0, 100),
    identityPercent: wholeNumber(0, 100),
  }),
  /** Format 4 knows none of them. */
  assists: switches(ASSISTS),
  /** 0 where it was lived in one go; else the tick up to which the commands were another recording's. */
  takenOverAt: wholeNumber(0, MOST_TICKS),
  /** Ticks played. */
  ticks: wholeNumber(0, MOST_TICKS),
  /** What the night claims to have come to; `none` while it was still going on. */
  outcome: oneOf(OUTCOMES),
  /** And what follows from it for the caller. */
  sentence: oneOf(SENTENCES),
  commands: timedCommands(MOST_COMMANDS, MOST_TICKS),
  /** Low lane of the chain of checksums after every 64th tick. */
  checkpoints: words(MOST_TICKS / CHECK_EVERY_TICKS),
  /** The chain's last link, made of the night as it was left: it depends on the whole night. */
  checksum: checksum64,
} as const;

type Fields = typeof RECORDING_FIELDS;

export type Recording = { readonly [Name in keyof Fields]: ValueOf<Fields[Name]> };

export type AssistsUsed = Recording['assists'];

/** @returns true where a night was lived with any of them. */
export function isAssisted(assists: AssistsUsed): boolean {
  return ASSISTS.some((name) => assists[name]);
}

/** @returns the names of those it was lived with, in the order of the file. */
export function assistsIn(assists: AssistsUsed): (keyof AssistsUsed)[] {
  return ASSISTS.filter((name) => assists[name]);
}

/** @returns all that either of two was lived with. */
export function bothAssists(one: Partial<AssistsUsed>, other: Partial<AssistsUsed>): AssistsUsed {
  const both = {} as Record<keyof AssistsUsed, boolean>;
  for (const name of ASSISTS) both[name] = one[name] === true || other[name] === true;
  return both;
}

export const UNASSISTED: AssistsUsed = bothAssists({}, {});
