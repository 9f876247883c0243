// A long walk as legs that lead around those who are known to be near, as one would walk who sees them on the sheet.
// Law: each leg is a place to walk to, which any hand could point at; those whom nobody can know are not avoided.
import type { ReadonlyNight } from '../../core/night.ts';
import { apart } from '../../core/terrain/apart.ts';
import { findRoute } from '../../core/terrain/route.ts';
import type { Place } from '../../core/terrain/sheet.ts';
import { dangersKnown } from './dangers.ts';

/** A leg is as long as this, in cells of the route. */
const LEG_CELLS = 14;
/** Ticks after which the way is looked at anew. */
const LOOK_AGAIN_TICKS = 60;
/** Ground so near to one with an antenna, in cells, counts as slower, beside him as much as this; near to anyone else a
 * third as far. */
const AVOID_CELLS = 30;
const AVOID_FACTOR = 0.15;
const SOMEONE_SHARE = 0.33;

export class Legs {
  readonly #goal: Place;
  readonly #ease: Float32Array;
  #lookedTick: number;

  private constructor(goal: Place, ease: Float32Array, tick: number) {
    this.#goal = goal;
    this.#ease = ease;
    this.#lookedTick = tick - LOOK_AGAIN_TICKS;
  }

  /** @returns null where nobody can walk. */
  static to(night: ReadonlyNight, goal: Place): Legs | null {
    const { sheet, easeByCell } = night.world;
    if (!findRoute(sheet, easeByCell, night.caller, goal)) return null;
    return new Legs(goal, new Float32Array(easeByCell.length), night.tick);
  }

  isTime({ tick }: ReadonlyNight): boolean {
    return tick - this.#lookedTick >= LOOK_AGAIN_TICKS;
  }

  /** @returns the end of the next leg, or null at the goal. */
  next(night: ReadonlyNight): Place | null {
    this.#lookedTick = night.tick;
    const { caller, world } = night;
    if (apart(caller, this.#goal) < THERE_CELLS) return null;
    this.#weigh(night);
    const route = findRoute(world.sheet, this.#ease, caller, this.#goal);
    if (!route || route.length <= LEG_CELLS) return this.#goal;
    const cell = route[LEG_CELLS] ?? 0;
    return { x: cell % world.sheet.size, y: Math.floor(cell / world.sheet.size) };
  }

  #weigh(night: ReadonlyNight): void {
    this.#ease.set(night.world.easeByCell);
    const { size } = night.world.sheet;
    for (const { kind, place, ahead } of dangersKnown(night)) {
      if (kind === 'mast') continue;
      const cells = AVOID_CELLS * (kind === 'agent' || kind === 'truck' ? 1 : SOMEONE_SHARE);
      slowAround(this.#ease, size, { x: (place.x + ahead.x) / 2, y: (place.y + ahead.y) / 2 }, cells);
    }
  }
}

/** So near to its end a walk is over, in cells. */
const THERE_CELLS = 1.2;

export function isSame(a: Place, b: Place | null): boolean {
  return b !== null && a.x === b.x && a.y === b.y;
}

function slowAround(ease: Float32Array, size: number, at: Place, cells: number): void {
  const least = (from: number): number => Math.max(0, Math.ceil(from - cells));
  const most = (from: number): number => Math.min(size - 1, Math.floor(from + cells));
  for (let y = least(at.y); y <= most(at.y); y++)
    for (let x = least(at.x); x <= most(at.x); x++) {
      const share = Math.hypot(x - at.x, y - at.y) / cells;
      if (share >= 1) continue;
      ease[y * size + x] = (ease[y * size + x] as number) * (AVOID_FACTOR + (1 - AVOID_FACTOR) * share);
    }
}
