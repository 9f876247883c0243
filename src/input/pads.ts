// The gamepads that are there, and where their left stick is pushed.
// Law: whoever reads a pad reads it here, so that a stick that rests rests for all of them.
import { readStick, STILL } from './heading.ts';

export function connectedPads(): Gamepad[] {
  try {
    return navigator.getGamepads().filter((pad) => pad?.connected === true) as Gamepad[];
  } catch {
    // Pads may be forbidden by the page's host or absent in an insecure context.
    return [];
  }
}

/** East and south, -1 to 1. */
interface Push {
  readonly x: number;
  readonly y: number;
}

export function stickOf({ axes }: Gamepad): Push {
  return { x: axes[0] ?? 0, y: axes[1] ?? 0 };
}

/** @returns false for a stick that rests, however it trembles. */
export function isPush({ x, y }: Push): boolean {
  return readStick(x, y, STILL).heading >= 0;
}
