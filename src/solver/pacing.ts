// Walking with someone who is led: one stands while the other is far or sits, and goes on together.
// Law: it sees where the other is, as the sheet shows it; a stray who does not come is gone back for.
import { isGone, isLedWithin } from '../core/led.ts';
import type { ReadonlyNight } from '../core/night.ts';
import { BESIDE_CELLS } from '../core/rules.ts';

/** Cells between the two at which one stops. */
const TOO_FAR_CELLS = 8;
/** Ticks for which one waits for someone who walks and does not come nearer. */
const PATIENCE_TICKS = 400;

export class Pacing {
  #isWaiting = false;
  #waitTicks = 0;

  /** Asked before each step of the way. @returns true while one should stand. */
  mustWait(night: ReadonlyNight): boolean {
    const { companion } = night;
    if (!companion || isGone(companion) || companion.state === 'waiting') return this.#goOn();
    const isFar = !isLedWithin(night, this.#isWaiting ? BESIDE_CELLS : TOO_FAR_CELLS);
    if (!isFar && companion.state !== 'resting') return this.#goOn();
    this.#isWaiting = true;
    this.#waitTicks = companion.speedCells > 0 || companion.state === 'resting' ? 0 : this.#waitTicks + 1;
    return true;
  }

  /** @returns true where the other has strayed: one goes to meet them. */
  get isLost(): boolean {
    return this.#waitTicks > PATIENCE_TICKS;
  }

  #goOn(): false {
    this.#isWaiting = false;
    this.#waitTicks = 0;
    return false;
  }
}
