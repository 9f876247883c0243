// Writes down a night while it is lived.
// Law: it only looks; whatever it is told of a tick is what the night was told.
import { checksum } from '../core/checksum.ts';
import type { Command } from '../core/command.ts';
import type { ReadonlyNight } from '../core/night.ts';
import { CHECK_EVERY_TICKS, RULES_VERSION } from '../core/rules.ts';
import type { Recording, TimedCommand } from './recording.ts';

export class Recorder {
  readonly #commands: TimedCommand[] = [];
  readonly #checkpoints: number[] = [];
  #ticks: number;

  /** @param night a night that has just begun. */
  constructor(night: ReadonlyNight) {
    if (night.tick !== 0) throw new RangeError(`A recording begins at tick 0, not ${night.tick}`);
    this.#ticks = 0;
  }

  /** Told once a tick: what the night was told, and the night after it. A night that is over adds nothing. */
  add(commands: readonly Command[], night: ReadonlyNight): void {
    if (night.tick === this.#ticks) return;
    for (const command of commands) this.#commands.push({ tick: this.#ticks, command });
    this.#ticks++;
    if (night.tick !== this.#ticks) throw new RangeError(`Tick ${this.#ticks} was not recorded`);
    if (this.#ticks % CHECK_EVERY_TICKS === 0) this.#checkpoints.push(checksum(night).low);
  }

  /** @returns the recording so far; it is whole once the night has ended. */
  finish(night: ReadonlyNight): Recording {
    return {
      rulesVersion: RULES_VERSION,
      levelId: night.world.levelId,
      contentHash: night.world.contentHash,
      luck: night.luck,
      assist: {},
      ticks: this.#ticks,
      outcome: night.outcome,
      sentence: night.capture.sentence,
      commands: [...this.#commands],
      checkpoints: Uint32Array.from(this.#checkpoints),
      checksum: checksum(night),
    };
  }
}
