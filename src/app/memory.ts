// What the instruments have to remember of a night because its state does not keep it: the news that reached the posts,
// the moment in which someone was held, and how the last call ended.
// Law: only for words; it is told of every event, and whoever keeps it forgets it with the night.
import type { CallEnd, NewsKind, NightEvent } from '../core/event.ts';
import type { ReadonlyNight } from '../core/night.ts';
import { BEARING_TOLD_TICKS } from '../core/rules.ts';

/** What a command post was told lately. */
export interface Tidings {
  readonly news: NewsKind;
  /** Bearings since the last long silence. */
  readonly bearings: number;
}

interface Told extends Tidings {
  readonly tick: number;
}

export class NightMemory {
  readonly #toldByCommand: Map<number, Told>;
  #heldTick = -1;
  #lastCallEnd: CallEnd | null = null;
  #isAbroad = true;

  constructor(toldByCommand: ReadonlyMap<number, Told> = new Map()) {
    this.#toldByCommand = new Map(toldByCommand);
  }

  copy(): NightMemory {
    const copy = new NightMemory(this.#toldByCommand);
    copy.#heldTick = this.#heldTick;
    copy.#lastCallEnd = this.#lastCallEnd;
    copy.#isAbroad = this.#isAbroad;
    return copy;
  }

  /** The tick in which the caller was held, or -1. */
  get heldTick(): number {
    return this.#heldTick;
  }

  /** Of the call abroad: how one within the country ended is nothing to those who wait. */
  get lastCallEnd(): CallEnd | null {
    return this.#lastCallEnd;
  }

  note(events: readonly NightEvent[], { tick, phone }: Pick<ReadonlyNight, 'tick' | 'phone'>): void {
    for (const event of events) {
      if (event.kind === 'newsArrived') this.#hearNews(event.command, event.news, tick);
      if (event.kind === 'held') this.#heldTick = tick;
      if (event.kind === 'ringing') this.#isAbroad = phone.network === 'foreign';
      if (event.kind === 'callEnded' && this.#isAbroad) this.#lastCallEnd = event.why;
    }
  }

  /** @returns what the post that presses most was told, or null where nothing was noted. */
  tidings({ pressing }: Pick<ReadonlyNight, 'pressing'>): Tidings | null {
    return this.#toldByCommand.get(pressing) ?? null;
  }

  #hearNews(command: number, news: NewsKind, tick: number): void {
    const before = this.#toldByCommand.get(command);
    const isFresh = before !== undefined && tick - before.tick < BEARING_TOLD_TICKS;
    const bearings = (isFresh ? before.bearings : 0) + (news === 'bearing' ? 1 : 0);
    this.#toldByCommand.set(command, { news, bearings, tick });
  }
}
