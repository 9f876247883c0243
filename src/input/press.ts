// One press of a finger or of the mouse: was it a tap, or is it a drag?
// Law: pure. Once a press has moved it is never a tap again, even if it comes back.

export interface Press {
  readonly x: number;
  readonly y: number;
  readonly atMs: number;
  /** The farthest that it has been from where it began, in CSS px. */
  readonly farthestPx: number;
}

const TAP_MS = 180;
const TAP_PX = 10;
/** A finger that rests so long on one spot asks about it. */
export const LONG_PRESS_MS = 500;

export function pressAt(x: number, y: number, atMs: number): Press {
  return { x, y, atMs, farthestPx: 0 };
}

export function movedTo(press: Press, x: number, y: number): Press {
  const px = Math.hypot(x - press.x, y - press.y);
  return px > press.farthestPx ? { ...press, farthestPx: px } : press;
}

/** A finger taps shortly; a finger that rests is only getting ready to push. */
export function isTap(press: Press, releasedMs: number): boolean {
  return isClick(press) && releasedMs - press.atMs < TAP_MS;
}

/** A mouse may take its time, as long as it stays. */
export function isClick(press: Press): boolean {
  return press.farthestPx < TAP_PX;
}
