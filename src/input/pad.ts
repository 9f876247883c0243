// A gamepad, read once a frame: the left stick or the cross walks, one action a press; on pages and in dialogs the cross
// moves the focus.
// Law: a button that was down before the night went on means nothing; a pad that is lost holds the night.
import { actionOf, type Plain } from './action.ts';
import { type Hands, openDialogs } from './hands.ts';
import { readStick, STILL, type Steer, steerOf } from './heading.ts';
import type { Direction, Keymap } from './keymap.ts';
import { turn } from './keys.ts';
import { leaveTop, moveFocus, pressFocused, topDialog } from './padFocus.ts';
import { connectedPads, isPush, stickOf } from './pads.ts';

/** While there is no pad it is looked for in every sixth frame: asking costs more than all other input does. */
const LOOK_EVERY = 6;

export class Pad {
  readonly #hands: Hands;
  /** The pad that was used last, or -1. */
  #index = -1;
  #wasDown: readonly boolean[] = [];
  /** Directions that go on though nothing is held. */
  readonly #staying = new Map<number, Direction>();
  /** The same of the stick: where it leads, and whether it was let go since. */
  #led = STILL;
  #wasPushed = false;
  #isNone = false;
  #polls = 0;

  constructor(hands: Hands) {
    this.#hands = hands;
  }

  poll(): void {
    if (this.#isNone && ++this.#polls % LOOK_EVERY !== 0) return;
    const pads = connectedPads();
    this.#isNone = pads.length === 0;
    const busy = pads.find(isBusy);
    if (busy && this.#index !== busy.index) this.#take(busy);
    if (this.#index < 0) return;
    const pad = pads.find((one) => one.index === this.#index);
    if (!pad) return this.#lose();
    this.#press(pad);
    if (this.#mayWalk()) this.#hands.steering.wish('pad', this.#steerOf(pad));
  }

  #take(pad: Gamepad): void {
    if (this.#index < 0) this.#wasDown = [];
    this.#index = pad.index;
  }

  #lose(): void {
    this.#index = -1;
    this.#wasDown = [];
    this.#hands.steering.wish('pad', STILL);
    if (this.#hands.isPlaying()) this.#hands.act({ kind: 'pause' });
  }

  /** Whatever goes on by itself stands still: the night was left, or someone else leads. */
  letGo(): void {
    this.#staying.clear();
    this.#led = STILL;
  }

  #press(pad: Gamepad): void {
    const { keymap, stays } = this.#hands.wishes();
    const down = pad.buttons.map((button) => button.pressed);
    const fresh = down.map((isDown, index) => isDown && !this.#wasDown[index]);
    this.#wasDown = down;
    fresh.forEach((isFresh, index) => {
      if (!isFresh || isHeardElsewhere(index)) return;
      const action = keymap.actByButton[index];
      const direction = keymap.walkByButton[index];
      if (!this.#mayWalk()) this.#pressOnPage(index, action);
      else if (action) this.#hands.act(actionOf(action));
      else if (direction && stays) turn(this.#staying, index, direction);
    });
  }

  #mayWalk(): boolean {
    return this.#hands.isPlaying() && openDialogs() === 0;
  }

  /** The button that led to a dialog also leads out of it, and a night that is not held can always be held. */
  #pressOnPage(button: number, action: Plain | undefined): void {
    const leaves = topDialog()?.dataset.leaves;
    const mayHold = action === 'pause' && this.#hands.isPlaying();
    if (action && (action === leaves || mayHold)) return this.#hands.act(actionOf(action));
    const direction = this.#hands.wishes().keymap.walkByButton[button];
    if (direction) return moveFocus(direction === 'south' || direction === 'east' ? 1 : -1);
    if (action === 'primary') pressFocused();
    if (action === 'hangUp') leaveTop();
  }

  #steerOf(pad: Gamepad): Steer {
    const { keymap, stays } = this.#hands.wishes();
    const cross = steerOf(stays ? this.#staying.values() : crossOf(pad, keymap));
    const { x, y } = stickOf(pad);
    const stick = readStick(x, y, this.#hands.steering.wishOf('pad'));
    if (!stays) return cross.heading >= 0 ? cross : stick;
    this.#leadOn(stick);
    return cross.heading >= 0 ? cross : this.#led;
  }

  /** A push leads on until the same push again, or another. */
  #leadOn(stick: Steer): void {
    const isPushed = stick.heading >= 0;
    const isAnew = isPushed && !this.#wasPushed;
    this.#wasPushed = isPushed;
    if (!isPushed) return;
    if (isAnew) {
      const isAgain = this.#led.heading >= 0 && isNear(this.#led.heading, stick.heading);
      this.#staying.clear();
      this.#led = isAgain ? STILL : stick;
    } else if (this.#led.heading >= 0) this.#led = stick;
  }
}

/** A hand gives no heading twice to the sixteenth. */
function isNear(one: number, other: number): boolean {
  const apart = Math.abs(one - other);
  return Math.min(apart, 16 - apart) <= 1;
}

/** Something on the page waits for any button at all. */
function isHeardElsewhere(button: number): boolean {
  // Of two, the one that came to lie on top: what waits for a new button lies in a dialog.
  const hearer =
    document.querySelector('dialog [data-hears-buttons]') ?? document.querySelector('[data-hears-buttons]');
  hearer?.dispatchEvent(new CustomEvent('padbutton', { detail: button }));
  return hearer !== null;
}

function crossOf(pad: Gamepad, { walkByButton }: Keymap): Direction[] {
  return Object.entries(walkByButton)
    .filter(([button]) => pad.buttons[Number(button)]?.pressed)
    .map(([, direction]) => direction);
}

function isBusy(pad: Gamepad): boolean {
  return isPush(stickOf(pad)) || pad.buttons.some((button) => button.pressed);
}
