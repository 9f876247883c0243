// A gamepad, read once a frame: the left stick or the cross walks, one action a press; on pages and in dialogs the cross
// moves the focus.
// Law: a button that was down before the night went on means nothing; a pad that is lost holds the night.
import { actionOf, type Plain } from './action.ts';
import { type Hands, openDialogs } from './hands.ts';
import { readStick, STILL, type Steer, steerOf } from './heading.ts';
import { type Direction, KEYMAP } from './keymap.ts';
import { leaveTop, moveFocus, pressFocused, topDialog } from './padFocus.ts';
import { connectedPads, isPush, stickOf } from './pads.ts';

export class Pad {
  readonly #hands: Hands;
  /** The pad that was used last, or -1. */
  #index = -1;
  #wasDown: readonly boolean[] = [];

  constructor(hands: Hands) {
    this.#hands = hands;
  }

  poll(): void {
    const pads = connectedPads();
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

  #press(pad: Gamepad): void {
    const down = pad.buttons.map((button) => button.pressed);
    const fresh = down.map((isDown, index) => isDown && !this.#wasDown[index]);
    this.#wasDown = down;
    fresh.forEach((isFresh, index) => {
      if (!isFresh) return;
      const action = KEYMAP.actByButton[index];
      if (this.#mayWalk()) {
        if (action) this.#hands.act(actionOf(action));
      } else this.#pressOnPage(index, action);
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
    const direction = KEYMAP.walkByButton[button];
    if (direction) return moveFocus(direction === 'south' || direction === 'east' ? 1 : -1);
    if (action === 'primary') pressFocused();
    if (action === 'hangUp') leaveTop();
  }

  #steerOf(pad: Gamepad): Steer {
    const cross = steerOf(crossOf(pad));
    if (cross.heading >= 0) return cross;
    const { x, y } = stickOf(pad);
    return readStick(x, y, this.#hands.steering.wishOf('pad'));
  }
}

function crossOf(pad: Gamepad): Direction[] {
  return Object.entries(KEYMAP.walkByButton)
    .filter(([button]) => pad.buttons[Number(button)]?.pressed)
    .map(([, direction]) => direction);
}

function isBusy(pad: Gamepad): boolean {
  return isPush(stickOf(pad)) || pad.buttons.some((button) => button.pressed);
}
