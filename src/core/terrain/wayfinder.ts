// Walking to a place: it becomes a route, and the route becomes one heading a tick. Taps and bots share it.
// Law: it only ever sends the same commands that a stick could; a recording cannot tell them apart.
import { type Command, walkCommand } from '../command.ts';
import { headingTo } from '../math/compass.ts';
import type { ReadonlyNight } from '../night.ts';
import { findRoute, followRoute } from './route.ts';
import type { Place } from './sheet.ts';

/** Cells from the goal at which the walk is over. */
const ARRIVED_CELLS = 0.6;
/** Ticks without getting nearer after which the way is given up. */
const STUCK_TICKS = 40;

export class Wayfinder {
  readonly goal: Place;
  readonly #route: Int32Array;
  #step = 0;
  #nearest = Number.POSITIVE_INFINITY;
  #ticksWithoutGain = 0;

  private constructor(goal: Place, route: Int32Array) {
    this.goal = goal;
    this.#route = route;
  }

  /**
   * @param easeByCell the ground as the walker weighs it; the world's own unless he avoids something.
   * @returns null when nobody can walk there.
   */
  static to(night: ReadonlyNight, goal: Place, easeByCell = night.world.easeByCell): Wayfinder | null {
    const route = findRoute(night.world.sheet, easeByCell, night.caller, goal);
    return route ? new Wayfinder(goal, route) : null;
  }

  /** @returns the command for the next tick, and null once the walk is over. */
  next(night: ReadonlyNight): Command | null {
    const { caller, world } = night;
    const { x, y } = this.goal;
    const left = Math.sqrt((x - caller.x) * (x - caller.x) + (y - caller.y) * (y - caller.y));
    if (left < ARRIVED_CELLS || this.#isStuck()) return null;
    const next = followRoute(world.sheet, this.#route, this.#step, caller.x, caller.y);
    this.#noteGain(next.step);
    this.#step = next.step;
    const isLast = next.step >= this.#route.length - 1;
    const to = isLast ? this.goal : next;
    return walkCommand(headingTo(to.x - caller.x, to.y - caller.y), false);
  }

  #noteGain(step: number): void {
    const remaining = this.#route.length - step;
    this.#ticksWithoutGain = remaining < this.#nearest ? 0 : this.#ticksWithoutGain + 1;
    this.#nearest = Math.min(this.#nearest, remaining);
  }

  #isStuck(): boolean {
    return this.#ticksWithoutGain > STUCK_TICKS;
  }
}
