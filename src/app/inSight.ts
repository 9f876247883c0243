// Who comes into the caller's sight: people with an antenna, in the open or under a coat, and neighbors.
// Law: told once; whoever goes behind a tree and comes out again is nobody new.
import type { ReadonlyNight } from '../core/night.ts';
import { EYE_METERS, LOW_METERS, SIGHT_CELLS } from '../core/rules.ts';
import { apart } from '../core/terrain/apart.ts';
import type { Place } from '../core/terrain/sheet.ts';
import { isClearBetween } from '../core/terrain/sight.ts';

/** Out of sight for so many ticks, one is somebody new: five seconds of play. */
const FORGOTTEN_TICKS = 100;

/** From so far, in cells, an antenna is told of: before its bearer sees one. */
const AGENT_CELLS = 24;

export class InSight {
  #night: ReadonlyNight | null = null;
  /** By number: the tick in which one was in sight last. */
  readonly #seenAt = new Map<number, number>();

  /** Told of each tick. @returns true where someone new came into sight. */
  note(night: ReadonlyNight): boolean {
    const isFirst = night !== this.#night;
    if (isFirst) this.#seenAt.clear();
    this.#night = night;
    let isNew = false;
    night.hunters.forEach((hunter, index) => {
      if (this.#see(night, hunter, index, hunter.coat ? SIGHT_CELLS : AGENT_CELLS)) isNew = true;
    });
    night.neighbors.forEach((neighbor, index) => {
      // Behind their own walls nobody is seen.
      if (neighbor.state === 'home') return;
      if (this.#see(night, neighbor, night.hunters.length + index, SIGHT_CELLS)) isNew = true;
    });
    // Whoever stands there when the night begins is no news.
    return isNew && !isFirst;
  }

  #see(night: ReadonlyNight, person: Place, number: number, withinCells: number): boolean {
    if (!isInSight(night, person, withinCells)) return false;
    const before = this.#seenAt.get(number);
    this.#seenAt.set(number, night.tick);
    return before === undefined || night.tick - before > FORGOTTEN_TICKS;
  }
}

function isInSight({ caller, world }: ReadonlyNight, { x, y }: Place, withinCells: number): boolean {
  if (apart(caller, { x, y }) > withinCells * world.sky.sightShare) return false;
  const eyeMeters = caller.low ? LOW_METERS : EYE_METERS;
  return isClearBetween(world.sheet, caller.x, caller.y, eyeMeters, x, y, EYE_METERS);
}
