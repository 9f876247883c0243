// Who comes nearer, told in the steps in which it matters: what an eye on the sheet would notice by itself.
// Law: for one night, and of those alone that can be known (dangers.ts); each step is told once, and again only after it was left.
import type { ReadonlyNight } from '../../core/night.ts';
import { type Danger, dangersKnown } from './dangers.ts';

/** Nearer than each of these, in meters, there is a word. */
const STEPS_METERS = [450, 300, 200, 120, 60] as const;
/** Those who only walk about are told of from this step on. */
const SOMEONE_FROM = 3;
/** A step is left when one is so much farther than it. */
const LEFT_SHARE = 1.25;
/** From this step on there is a word also of one who does not come. */
const ANYWAY_FROM = 2;
/** Ticks between two looks. */
const LOOK_TICKS = 10;

export class Lookout {
  readonly #stepById = new Map<string, number>();
  /** Nobody who stands about is told of in the first moment of a night. */
  #lastTick = -1;

  /** @returns those who have come a step nearer, the nearest first. */
  look(night: ReadonlyNight): Danger[] {
    if (night.tick - this.#lastTick < LOOK_TICKS) return [];
    this.#lastTick = night.tick;
    if (night.capture.stage !== 'free') return [];
    return dangersKnown(night).filter((danger) => this.#isNews(danger));
  }

  #isNews(danger: Danger): boolean {
    if (danger.kind === 'mast' || danger.kind === 'watcher') return false;
    const step = stepOf(danger.meters);
    const before = this.#stepById.get(danger.id) ?? 0;
    if (step < before && danger.meters > (STEPS_METERS[before - 1] ?? 0) * LEFT_SHARE)
      this.#stepById.set(danger.id, step);
    if (step <= before) return false;
    if (danger.kind === 'someone' && step <= SOMEONE_FROM) return false;
    if (danger.moving !== 'comes' && step <= ANYWAY_FROM) return false;
    this.#stepById.set(danger.id, step);
    return true;
  }
}

function stepOf(meters: number): number {
  return STEPS_METERS.filter((least) => meters < least).length;
}
