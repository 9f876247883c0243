// Writes down a night while it is lived, from its beginning or from where it was taken over.
// Law: it only looks; whatever it is told of a tick is what the night was told.
import type { Checksum } from '../core/checksum.ts';
import type { Command } from '../core/command.ts';
import type { Night, ReadonlyNight } from '../core/night.ts';
import { CHECK_EVERY_TICKS, RULES_VERSION } from '../core/rules.ts';
import { CHAIN_START, nextLink } from './chain.ts';
import { type AssistsUsed, bothAssists, type Recording, type TimedCommand, UNASSISTED } from './recording.ts';

/** What stands in a recording before one tick. */
interface WrittenBefore {
  readonly commands: readonly TimedCommand[];
  readonly checkpoints: ArrayLike<number> & Iterable<number>;
  readonly chain: Checksum;
  readonly assists: AssistsUsed;
}

/** A recorded night at one tick, and what was written down of it up to there: enough to go on by one's own hands. */
export interface TakenOver extends WrittenBefore {
  /** A night of its own. */
  readonly night: Night;
}

const NOTHING_BEFORE: WrittenBefore = {
  commands: [],
  checkpoints: [],
  chain: CHAIN_START,
  assists: UNASSISTED,
};

export class Recorder {
  readonly #commands: TimedCommand[];
  readonly #checkpoints: number[];
  readonly #takenOverAt: number;
  #chain: Checksum;
  #assists: AssistsUsed;
  /** Told last: it is told after each tick. */
  #used: Partial<AssistsUsed> | null = null;
  #ticks: number;

  /** @param night one that has just begun; or, with what was written down before, one that goes on. */
  constructor(night: ReadonlyNight, before: WrittenBefore = NOTHING_BEFORE) {
    if (before === NOTHING_BEFORE && night.tick !== 0)
      throw new RangeError(`A recording begins at tick 0, not ${night.tick}`);
    this.#commands = [...before.commands];
    this.#checkpoints = [...before.checkpoints];
    this.#chain = before.chain;
    this.#assists = bothAssists(before.assists, night.assists ?? {});
    this.#takenOverAt = night.tick;
    this.#ticks = night.tick;
  }

  /** @returns one that goes on writing where another recording was left. */
  static from(takenOver: TakenOver): Recorder {
    return new Recorder(takenOver.night, takenOver);
  }

  /** Told once a tick: what the night was told, and the night after it. A night that is over adds nothing. */
  add(commands: readonly Command[], night: ReadonlyNight): void {
    if (night.tick === this.#ticks) return;
    for (const command of commands) this.#commands.push({ tick: this.#ticks, command });
    this.#ticks++;
    if (night.tick !== this.#ticks) throw new RangeError(`Tick ${this.#ticks} was not recorded`);
    if (this.#ticks % CHECK_EVERY_TICKS !== 0) return;
    this.#chain = nextLink(this.#chain, night);
    this.#checkpoints.push(this.#chain.low);
  }

  /** Told what the night goes on with: what was used for a part of it was used. */
  use(assists: Partial<AssistsUsed>): void {
    if (assists === this.#used) return;
    this.#used = assists;
    this.#assists = bothAssists(this.#assists, assists);
  }

  /** @returns the recording so far; it is whole once the night has ended. */
  finish(night: ReadonlyNight): Recording {
    return {
      rulesVersion: RULES_VERSION,
      levelId: night.world.levelId,
      contentHash: night.world.contentHash,
      luck: night.luck,
      start: night.start,
      assists: this.#assists,
      takenOverAt: this.#takenOverAt,
      ticks: this.#ticks,
      outcome: night.outcome,
      sentence: night.capture.sentence,
      commands: [...this.#commands],
      checkpoints: Uint32Array.from(this.#checkpoints),
      checksum: nextLink(this.#chain, night),
    };
  }
}
