// Hands on the map that is studied: a finger or the mouse drags the sheet, two fingers or the wheel bring it closer, keys
// and the stick of a pad lead the eye over it.
// Law: they take nothing from buttons, dialogs or the browser's own shortcuts, save a pinch on a touchpad, which is told as
// a wheel with Control; whatever is held when the map goes is let go.
import { type HandWishes, openDialogs } from './hands.ts';
import { DIRECTIONS, type Direction } from './keymap.ts';
import type { MapMove } from './mapMove.ts';
import { connectedPads, isPush, stickOf } from './pads.ts';

export interface MapHandsOptions {
  /** The map. */
  readonly surface: HTMLElement;
  readonly move: (move: MapMove) => void;
  readonly isStudying: () => boolean;
  readonly wishes: () => HandWishes;
}

/** One notch of a wheel, about 100 px, brings it so many times closer or farther. */
const NOTCH_TIMES = 1.25;
const NOTCH_PX = 100;
const LINE_PX = 33;
/** Fingers that pinch on a touchpad tell smaller lengths, with Control. */
const PINCH_PX = 18;
const KEY_TIMES = 1.4;

const ZOOM_BY_CODE: Readonly<Record<string, number>> = {
  Equal: KEY_TIMES,
  NumpadAdd: KEY_TIMES,
  Minus: 1 / KEY_TIMES,
  NumpadSubtract: 1 / KEY_TIMES,
};
/** Layouts differ in where plus and minus lie: the letter counts too. */
const ZOOM_BY_LETTER: Readonly<Record<string, number>> = { '+': KEY_TIMES, '-': 1 / KEY_TIMES };
const SHOW_BY_CODE: Readonly<Record<string, 'wholeSheet' | 'door'>> = {
  Digit0: 'wholeSheet',
  Numpad0: 'wholeSheet',
  KeyH: 'door',
  Home: 'door',
};
/** Whoever types, chooses or scrolls keeps all keys. */
const KEEPS_KEYS = 'input, select, textarea, dialog, [data-scrolls]';

interface Finger {
  x: number;
  y: number;
}

export class MapHands {
  readonly #options: MapHandsOptions;
  readonly #fingers = new Map<number, Finger>();
  readonly #held = new Set<Direction>();
  #isPadSteering = false;
  #wasStudying = false;

  constructor(options: MapHandsOptions) {
    this.#options = options;
    const { surface } = options;
    surface.addEventListener('pointerdown', (event) => this.#down(event));
    surface.addEventListener('wheel', (event) => this.#wheel(event), { passive: false });
    window.addEventListener('pointermove', (event) => this.#drag(event));
    for (const end of ['pointerup', 'pointercancel'] as const) {
      window.addEventListener(end, (event) => this.#up(event));
    }
    window.addEventListener('keydown', (event) => this.#press(event));
    window.addEventListener('keyup', (event) => this.#release(event));
    window.addEventListener('blur', () => this.letGo());
  }

  /** Reads what tells nothing by itself; to be called once a frame. */
  poll(): void {
    const isStudying = this.#options.isStudying();
    if (this.#wasStudying && !isStudying) this.letGo();
    this.#wasStudying = isStudying;
    if (isStudying && openDialogs() === 0) this.#readPad();
  }

  letGo(): void {
    this.#letFingersGo();
    this.#held.clear();
    this.#isPadSteering = false;
    this.#options.move({ kind: 'steer', x: 0, y: 0 });
  }

  #down(event: PointerEvent): void {
    if (!this.#options.isStudying() || event.button !== 0) return;
    // A first finger means that no other is down: one whose end was never told is let go.
    if (event.isPrimary) this.#letFingersGo();
    if (this.#fingers.size < 2) this.#fingers.set(event.pointerId, { x: event.clientX, y: event.clientY });
  }

  #drag({ pointerId, clientX, clientY }: PointerEvent): void {
    const finger = this.#fingers.get(pointerId);
    if (!finger) return;
    const { move } = this.#options;
    const before = spanOf(this.#fingers);
    finger.x = clientX;
    finger.y = clientY;
    const now = spanOf(this.#fingers);
    move({ kind: 'drag', rightPx: now.x - before.x, downPx: now.y - before.y });
    if (this.#fingers.size < 2 || before.apartPx < 1) return;
    const at = { clientX: now.x, clientY: now.y };
    move({ kind: 'zoom', times: now.apartPx / before.apartPx, at, atOnce: true });
  }

  #up({ pointerId }: PointerEvent): void {
    if (this.#fingers.delete(pointerId)) this.#options.move({ kind: 'rest' });
  }

  #letFingersGo(): void {
    if (this.#fingers.size === 0) return;
    this.#fingers.clear();
    this.#options.move({ kind: 'rest' });
  }

  #wheel(event: WheelEvent): void {
    if (!this.#options.isStudying()) return;
    event.preventDefault();
    const lengthPx = event.deltaY * (event.deltaMode === WheelEvent.DOM_DELTA_PIXEL ? 1 : LINE_PX);
    const notches = -(event.ctrlKey ? pinchedNotches(lengthPx) : lengthPx / NOTCH_PX);
    const at = { clientX: event.clientX, clientY: event.clientY };
    this.#options.move({ kind: 'zoom', times: NOTCH_TIMES ** notches, at, atOnce: false });
  }

  #press(event: KeyboardEvent): void {
    if (!this.#options.isStudying() || isTaken(event)) return;
    const { walkByCode, actByCode } = this.#options.wishes().keymap;
    const direction = walkByCode[event.code];
    const times = ZOOM_BY_LETTER[event.key] ?? ZOOM_BY_CODE[event.code];
    const isSheet = actByCode[event.code] === 'toggleSheet';
    const show = isSheet ? 'wholeSheet' : SHOW_BY_CODE[event.code];
    if (!direction && !times && !show) return;
    event.preventDefault();
    if (times) this.#options.move({ kind: 'zoom', times, at: null, atOnce: false });
    else if (direction && !event.repeat) this.#steer(() => this.#held.add(direction));
    else if (show && !event.repeat) this.#options.move({ kind: show });
  }

  #release(event: KeyboardEvent): void {
    const direction = this.#options.wishes().keymap.walkByCode[event.code];
    if (direction && this.#held.has(direction)) this.#steer(() => this.#held.delete(direction));
  }

  #steer(change: () => void): void {
    change();
    let [x, y] = [0, 0];
    for (const direction of this.#held) {
      x += DIRECTIONS[direction].x;
      y += DIRECTIONS[direction].y;
    }
    this.#options.move({ kind: 'steer', x, y });
  }

  /** Its cross moves the focus, as on every page. */
  #readPad(): void {
    const push = connectedPads().map(stickOf).find(isPush);
    if (push) this.#options.move({ kind: 'steer', ...push });
    else if (this.#isPadSteering) this.#options.move({ kind: 'steer', x: 0, y: 0 });
    this.#isPadSteering = push !== undefined;
  }
}

/** With Control it may be a touchpad or a mouse: one event of a pinch is never more than a notch, and a notch is one. */
function pinchedNotches(lengthPx: number): number {
  const most = Math.max(1, Math.abs(lengthPx) / NOTCH_PX);
  return Math.max(-most, Math.min(most, lengthPx / PINCH_PX));
}

/** The middle of all fingers, and how far apart two of them are. */
function spanOf(fingers: ReadonlyMap<number, Finger>): Finger & { readonly apartPx: number } {
  const [one = { x: 0, y: 0 }, other = one] = fingers.values();
  return {
    x: (one.x + other.x) / 2,
    y: (one.y + other.y) / 2,
    apartPx: Math.hypot(one.x - other.x, one.y - other.y),
  };
}

function isTaken(event: KeyboardEvent): boolean {
  if (event.ctrlKey || event.altKey || event.metaKey || event.isComposing || openDialogs() > 0) return true;
  return event.target instanceof Element && event.target.closest(KEEPS_KEYS) !== null;
}
