// The keyboard: eight headings while keys are held, or from one press to the next; one action a press.
// Law: no key is taken from a dialog, from a form control, or from the browser's own shortcuts.
import { actionOf } from './action.ts';
import type { Hands } from './hands.ts';
import { openDialogs } from './hands.ts';
import { steerOf } from './heading.ts';
import { DIRECTIONS, type Direction } from './keymap.ts';

/** Whoever types or chooses keeps all keys. */
const KEEPS_ALL = 'input, select, textarea, dialog, [contenteditable=""], [contenteditable="true"]';
/** Whoever is pressed by the keyboard keeps the keys that press it. */
const KEEPS_PRESSES = 'button, a[href], summary';
const PRESSES = ['Space', 'Enter', 'NumpadEnter'];

export class Keys {
  readonly #hands: Hands;
  /** Walking keys that are down, oldest first. */
  readonly #held = new Map<string, Direction>();
  /** A Shift that is down and has not been used for anything else. */
  #loneShift = '';

  constructor(hands: Hands) {
    this.#hands = hands;
    // Capturing: a dialog stops keys on their way up, and a released key must be noticed everywhere.
    const how = { capture: true, signal: hands.signal };
    window.addEventListener('keydown', (event) => this.#press(event), how);
    window.addEventListener('keyup', (event) => this.#release(event), how);
  }

  letGo(): void {
    this.#held.clear();
    this.#loneShift = '';
  }

  #press(event: KeyboardEvent): void {
    if (event.code === 'Tab') this.#loneShift = '';
    // Under Command, macOS tells of no key that comes up: what is held then would walk for ever.
    if (event.metaKey) this.#drop();
    if (!this.#hands.isPlaying() || isTaken(event)) return;
    if (this.#hands.wishes().oneSwitch && PRESSES.includes(event.code)) return;
    const { walkByCode, actByCode } = this.#hands.wishes().keymap;
    const direction = walkByCode[event.code];
    const action = actByCode[event.code];
    if (!direction && !action) return;
    // The page must neither scroll nor press a button for the same key, held or not.
    event.preventDefault();
    if (event.repeat) return;
    if (direction) this.#walk(event.code, direction);
    else if (isShift(event)) this.#loneShift = event.code;
    else if (action) this.#hands.act(actionOf(action));
  }

  #release(event: KeyboardEvent): void {
    if (!this.#hands.wishes().stays && this.#held.delete(event.code)) this.#steer();
    if (!isShift(event)) return;
    const action = this.#hands.wishes().keymap.actByCode[event.code];
    // Shift acts as it comes up: pressed together with Tab it only moves the focus back.
    const isAlone = this.#loneShift === event.code;
    this.#loneShift = '';
    if (action && isAlone && this.#hands.isPlaying()) this.#hands.act(actionOf(action));
  }

  #drop(): void {
    this.#held.clear();
    this.#steer();
  }

  #walk(code: string, direction: Direction): void {
    if (this.#hands.wishes().stays) turn(this.#held, code, direction);
    else this.#held.set(code, direction);
    this.#steer();
  }

  #steer(): void {
    this.#hands.steering.wish('keys', steerOf(this.#held.values()));
  }
}

function isTaken(event: KeyboardEvent): boolean {
  if (event.ctrlKey || event.altKey || event.metaKey || event.isComposing) return true;
  if (openDialogs() > 0) return true;
  const target = event.target instanceof Element ? event.target : null;
  if (target?.closest(KEEPS_ALL)) return true;
  return PRESSES.includes(event.code) && target?.closest(KEEPS_PRESSES) != null;
}

/** What was given once stays until it is given again, or its opposite is: two in a row lead between them. */
export function turn<Id>(held: Map<Id, Direction>, id: Id, direction: Direction): void {
  const step = DIRECTIONS[direction];
  let wasOn = false;
  for (const [other, on] of held) {
    const isSameAxis = (DIRECTIONS[on].x !== 0) === (step.x !== 0);
    if (isSameAxis) held.delete(other);
    wasOn ||= on === direction;
  }
  if (!wasOn) held.set(id, direction);
}

function isShift(event: KeyboardEvent): boolean {
  return event.code === 'ShiftLeft' || event.code === 'ShiftRight';
}
