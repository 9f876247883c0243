// Where one looks on the map that is studied: which place lies in the middle of its window, and how large the sheet is.
// Law: pure; it goes softly to where it was told, at once with reduced motion, and never leaves the sheet.
import type { Place } from '../core/terrain/sheet.ts';
import { easedShare } from './follow.ts';

/** Time in ms after which nine tenths of a move are done. */
const EASE_MS = 300;
/** A key that is pressed once moves the eye so far; one that is held, so far in a second: in shares of the window. */
const STEP_SHARE = 0.14;
const HELD_SHARE = 0.8;
/** A key is held from then on. */
const HELD_AFTER_MS = 260;
/** With reduced motion a held key goes on in steps. */
const STILL_STEP_MS = 240;
/** Closer than this to its goal, the size of the sheet is the goal. */
const SAME_SIZE = 0.002;
const SAME_PLACE_PX = 0.25;

/** In device pixels. */
export interface MapWindow {
  readonly width: number;
  readonly height: number;
  /** Room above the sheet for what stands at its north edge. */
  readonly headroom: number;
  readonly sheetCells: number;
  /** Pixels a cell at which the whole sheet is seen, and at which one is as near as can be. */
  readonly least: number;
  readonly most: number;
}

export interface MapView extends Place {
  readonly pixelsPerCell: number;
}

/** Keeps a place under a point of the window, in pixels from its middle, while the sheet grows. */
interface Hold {
  readonly place: Place;
  readonly rightPixels: number;
  readonly downPixels: number;
}

const MIDDLE = { rightPixels: 0, downPixels: 0 };

export class MapCamera {
  #window: MapWindow;
  #now: MapView;
  #goal: MapView;
  #hold: Hold | null = null;
  #steer = { x: 0, y: 0 };
  #heldMs = 0;

  /** Begins with the whole sheet. */
  constructor(window: MapWindow) {
    this.#window = window;
    this.#now = wholeOf(window);
    this.#goal = this.#now;
  }

  get view(): MapView {
    return this.#now;
  }

  /** The size at which it will rest. */
  get restPixelsPerCell(): number {
    return this.#goal.pixelsPerCell;
  }

  get isAtRest(): boolean {
    return this.#now === this.#goal && this.#steer.x === 0 && this.#steer.y === 0;
  }

  /** In another window the same place is looked at; the whole sheet stays whole. */
  lay(window: MapWindow): void {
    if (JSON.stringify(window) === JSON.stringify(this.#window)) return;
    const wasWhole = this.#goal.pixelsPerCell <= this.#window.least;
    this.#window = window;
    this.#goal = wasWhole ? wholeOf(window) : this.#kept(this.#goal);
    this.#now = this.#goal;
    this.#hold = null;
  }

  /** Moves the sheet alone: a size that it was on the way to is still where it goes, around what the hand holds. */
  drag(rightPixels: number, downPixels: number): void {
    const { x, y, pixelsPerCell } = this.#now;
    const moved = { x: x - rightPixels / pixelsPerCell, y: y - downPixels / pixelsPerCell, pixelsPerCell };
    this.#now = this.#kept(moved);
    const { pixelsPerCell: size } = this.#goal;
    if (size === pixelsPerCell) {
      this.#hold = null;
      this.#goal = this.#now;
      return;
    }
    const { rightPixels: right, downPixels: down } = this.#hold ?? MIDDLE;
    this.#hold = holdAt(this.#now, right + rightPixels, down + downPixels);
    this.#goal = this.#kept(heldAt(this.#hold, size));
  }

  /** @param x - east, -1 to 1. @param y - south. */
  steer(x: number, y: number): void {
    const stood = this.#steer.x === 0 && this.#steer.y === 0;
    this.#steer = { x, y };
    if (!stood) return;
    this.#heldMs = 0;
    this.#goOn(STEP_SHARE);
  }

  /** @param rightPixels - from the middle of the window to the point that stays where it is; likewise `downPixels`. */
  zoom(times: number, rightPixels: number, downPixels: number, atOnce: boolean): void {
    const { least, most } = this.#window;
    const pixelsPerCell = within((atOnce ? this.#now : this.#goal).pixelsPerCell * times, least, most);
    const hold = holdAt(this.#now, rightPixels, downPixels);
    this.#goal = this.#kept(heldAt(hold, pixelsPerCell));
    this.#hold = atOnce ? null : hold;
    if (atOnce) this.#now = this.#goal;
  }

  /** Goes to a size at which it can rest. @param snap - the nearest one to a size. */
  rest(snap: (pixelsPerCell: number) => number): void {
    const { pixelsPerCell } = this.#goal;
    const { least, most } = this.#window;
    const size = pixelsPerCell <= least ? least : within(snap(pixelsPerCell), least, most);
    if (size === pixelsPerCell) return;
    this.#goal = this.#kept(this.#hold ? heldAt(this.#hold, size) : { ...this.#goal, pixelsPerCell: size });
  }

  showWhole(): void {
    this.#hold = null;
    this.#goal = wholeOf(this.#window);
  }

  /** Brings a place to the middle, no farther away than one is now. @param least - pixels a cell. */
  show(place: Place, least: number): void {
    this.#hold = null;
    const pixelsPerCell = Math.max(this.#goal.pixelsPerCell, Math.min(least, this.#window.most));
    this.#goal = this.#kept({ ...place, pixelsPerCell });
  }

  /** Lets time pass. */
  move(elapsedMs: number, reducedMotion: boolean): void {
    this.#goOnHeld(elapsedMs, reducedMotion);
    if (this.#now === this.#goal) return;
    const share = reducedMotion ? 1 : easedShare(elapsedMs, EASE_MS);
    const { x, y, pixelsPerCell } = this.#now;
    const grown = pixelsPerCell * (this.#goal.pixelsPerCell / pixelsPerCell) ** share;
    const next = this.#hold
      ? heldAt(this.#hold, grown)
      : { x: x + (this.#goal.x - x) * share, y: y + (this.#goal.y - y) * share, pixelsPerCell: grown };
    this.#now = this.#kept(next);
    if (share === 1 || this.#isThere()) this.#now = this.#goal;
  }

  #isThere(): boolean {
    const { x, y, pixelsPerCell } = this.#now;
    const isSameSize = Math.abs(pixelsPerCell / this.#goal.pixelsPerCell - 1) < SAME_SIZE;
    const away = Math.max(Math.abs(x - this.#goal.x), Math.abs(y - this.#goal.y));
    return isSameSize && (this.#hold !== null || away * pixelsPerCell < SAME_PLACE_PX);
  }

  #goOnHeld(elapsedMs: number, reducedMotion: boolean): void {
    if (this.#steer.x === 0 && this.#steer.y === 0) return;
    const before = this.#heldMs;
    this.#heldMs += elapsedMs;
    if (reducedMotion) {
      const steps = Math.floor(this.#heldMs / STILL_STEP_MS) - Math.floor(before / STILL_STEP_MS);
      if (steps > 0) this.#goOn(STEP_SHARE);
    } else if (this.#heldMs > HELD_AFTER_MS) this.#goOn((HELD_SHARE * elapsedMs) / 1000);
  }

  #goOn(share: number): void {
    const { x, y, pixelsPerCell } = this.#goal;
    const cells = (share * Math.min(this.#window.width, this.#window.height)) / pixelsPerCell;
    this.#hold = null;
    this.#goal = this.#kept({ x: x + this.#steer.x * cells, y: y + this.#steer.y * cells, pixelsPerCell });
  }

  /** The nearest view from where nothing outside of the sheet is seen but the room above it. */
  #kept({ x, y, pixelsPerCell }: MapView): MapView {
    const { width, height, headroom, sheetCells } = this.#window;
    const last = sheetCells - 0.5;
    return {
      x: middleWithin(x, width / 2 / pixelsPerCell, -0.5, last),
      y: middleUnder(y, height / 2 / pixelsPerCell, -0.5 - headroom / pixelsPerCell, last),
      pixelsPerCell,
    };
  }
}

function wholeOf({ sheetCells, height, headroom, least }: MapWindow): MapView {
  const last = sheetCells - 0.5;
  const y = middleUnder(last, height / 2 / least, -0.5 - headroom / least, last);
  return { x: sheetCells / 2 - 0.5, y, pixelsPerCell: least };
}

function holdAt({ x, y, pixelsPerCell }: MapView, rightPixels: number, downPixels: number): Hold {
  const place = { x: x + rightPixels / pixelsPerCell, y: y + downPixels / pixelsPerCell };
  return { place, rightPixels, downPixels };
}

function heldAt({ place, rightPixels, downPixels }: Hold, pixelsPerCell: number): MapView {
  return { x: place.x - rightPixels / pixelsPerCell, y: place.y - downPixels / pixelsPerCell, pixelsPerCell };
}

function middleWithin(value: number, half: number, first: number, last: number): number {
  if (last - first <= 2 * half) return (first + last) / 2;
  return within(value, first + half, last - half);
}

/** As `middleWithin`, but room to spare lies below, where a phone has its buttons: a city in the south stays in sight. */
function middleUnder(value: number, half: number, first: number, last: number): number {
  return last - first <= 2 * half ? first + half : within(value, first + half, last - half);
}

function within(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(most, value));
}
