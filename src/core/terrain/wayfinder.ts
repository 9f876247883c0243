// Walking to a place: it becomes a route, and the route becomes one heading a tick. Taps and bots share it.
// Law: it only ever sends the same commands that a stick could; a recording cannot tell them apart.
import { type Command, walkCommand } from '../command.ts';
import { headingTo } from '../math/compass.ts';
import type { ReadonlyNight } from '../night.ts';
import { followRoute } from './follow.ts';
import { findRoute } from './route.ts';
import type { Place } from './sheet.ts';

/** Ticks without a step after which the way is given up. */
const STUCK_TICKS = 20;

export class Wayfinder {
  readonly goal: Place;
  readonly #route: Int32Array;
  readonly #easeByCell: Float32Array;
  #step = 0;
  #ticksStuck = 0;

  private constructor(goal: Place, route: Int32Array, easeByCell: Float32Array) {
    this.goal = goal;
    this.#route = route;
    this.#easeByCell = easeByCell;
  }

  /**
   * @param easeByCell the ground as the walker weighs it; the world's own unless he avoids something.
   * @returns null when nobody can walk there.
   */
  static to(night: ReadonlyNight, goal: Place, easeByCell = night.world.easeByCell): Wayfinder | null {
    const route = findRoute(night.world.sheet, easeByCell, night.caller, goal);
    return route ? new Wayfinder(goal, route, easeByCell) : null;
  }

  /** @returns the command for the next tick, and null once the walk is over or barred. */
  next(night: ReadonlyNight): Command | null {
    const { caller, world } = night;
    const aim = followRoute(world.sheet, this.#easeByCell, this.#route, this.#step, caller.x, caller.y);
    if (!aim) return null;
    this.#ticksStuck = caller.speedCells > 0 ? 0 : this.#ticksStuck + 1;
    if (this.#ticksStuck > STUCK_TICKS) return null;
    this.#step = aim.step;
    return walkCommand(headingTo(aim.x - caller.x, aim.y - caller.y), false);
  }
}
