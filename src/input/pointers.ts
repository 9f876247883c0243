// Fingers and the mouse on the map: a tap walks there, a long press or the right button asks about the place, and a
// pushing thumb is a stick wherever it lands.
// Law: one finger walks at a time; the others are free to press buttons.
import type { Hands } from './hands.ts';
import { readStick, STILL } from './heading.ts';
import { isClick, isTap, LONG_PRESS_MS, movedTo, type Press, pressAt } from './press.ts';

/** The stick's full way in CSS px. */
const STICK_PX = 52;
const STICK = '.stick';

interface Held {
  readonly pointerId: number;
  readonly isMouse: boolean;
  /** It began on the picture of the stick: never a tap, a stick from the start. */
  readonly onStick: boolean;
  press: Press;
}

export class Pointers {
  readonly #hands: Hands;
  #held: Held | null = null;
  #longPress: ReturnType<typeof setTimeout> | undefined;

  constructor(hands: Hands) {
    this.#hands = hands;
    const how = { signal: hands.signal };
    window.addEventListener('pointerdown', (event) => this.#down(event), how);
    window.addEventListener('pointermove', (event) => this.#move(event), how);
    window.addEventListener('pointerup', (event) => this.#up(event), how);
    window.addEventListener('pointercancel', (event) => this.#cancel(event), how);
    // A long press must not open a menu under a thumb that is about to walk.
    hands.surface.addEventListener('contextmenu', (event) => event.preventDefault(), how);
  }

  letGo(): void {
    clearTimeout(this.#longPress);
    this.#held = null;
    showKnob(0, 0, false);
  }

  #down(event: PointerEvent): void {
    const isMouse = event.pointerType === 'mouse';
    // A first finger means that no other is down: one whose end was never told is let go.
    if (event.isPrimary && this.#held?.isMouse === isMouse) this.#end();
    if (this.#held || !this.#hands.isPlaying()) return;
    const target = event.target instanceof Element ? event.target : null;
    const onStick = !isMouse && target?.closest(STICK) != null;
    const onMap = target !== null && this.#hands.surface.contains(target);
    if (onMap && isMouse && isSecondButton(event)) this.#ask(event.clientX, event.clientY);
    if (event.button !== 0 || isSecondButton(event) || (!onStick && !onMap)) return;
    const press = pressAt(event.clientX, event.clientY, event.timeStamp);
    this.#held = { pointerId: event.pointerId, isMouse, onStick, press };
    if (onStick) showKnob(0, 0, true);
    else if (!isMouse && this.#hands.wishes().pushes)
      this.#longPress = setTimeout(() => this.#rest(), LONG_PRESS_MS);
  }

  /** A finger has stayed where it came down: no walk, a question. */
  #rest(): void {
    const held = this.#held;
    if (!held || !isClick(held.press)) return;
    this.#end();
    this.#ask(held.press.x, held.press.y);
  }

  #move(event: PointerEvent): void {
    const held = this.#held;
    if (held?.pointerId !== event.pointerId) return;
    held.press = movedTo(held.press, event.clientX, event.clientY);
    if (!held.isMouse) this.#push(held, event.clientX - held.press.x, event.clientY - held.press.y);
  }

  #push(held: Held, dxPx: number, dyPx: number): void {
    const { steering, wishes } = this.#hands;
    if (!wishes().pushes) return;
    const x = dxPx / STICK_PX;
    const y = dyPx / STICK_PX;
    steering.wish('thumb', readStick(x, y, steering.wishOf('thumb')));
    // A press on the map that may still become a tap shows no stick.
    if (held.onStick || !isClick(held.press)) showKnob(x, y, true);
  }

  #up(event: PointerEvent): void {
    const held = this.#held;
    if (held?.pointerId !== event.pointerId) return;
    held.press = movedTo(held.press, event.clientX, event.clientY);
    this.#end();
    // Where no thumb pushes, a finger may take its time.
    const isSlow = held.isMouse || !this.#hands.wishes().pushes;
    const isMeant = isSlow ? isClick(held.press) : isTap(held.press, event.timeStamp);
    if (isMeant && !held.onStick) this.#walkTo(event.clientX, event.clientY);
  }

  #cancel(event: PointerEvent): void {
    if (this.#held?.pointerId === event.pointerId) this.#end();
  }

  #end(): void {
    this.letGo();
    this.#hands.steering.wish('thumb', STILL);
  }

  #ask(clientX: number, clientY: number): void {
    const place = this.#hands.isPlaying() ? this.#hands.placeAt(clientX, clientY) : null;
    if (place) this.#hands.act({ kind: 'ask', place });
  }

  #walkTo(clientX: number, clientY: number): void {
    const place = this.#hands.isPlaying() ? this.#hands.placeAt(clientX, clientY) : null;
    if (place) this.#hands.act({ kind: 'walkTo', place });
  }
}

/** The right button; with one button only, Control stands in for it. */
function isSecondButton(event: PointerEvent): boolean {
  return event.button === 2 || (event.button === 0 && event.ctrlKey);
}

/** Writes the knob's place, in shares of the full way, where style sheets can read it. */
function showKnob(x: number, y: number, isHeld: boolean): void {
  const { style, dataset } = document.documentElement;
  const tooFar = Math.max(1, Math.hypot(x, y));
  style.setProperty('--stick-x', (x / tooFar).toFixed(3));
  style.setProperty('--stick-y', (y / tooFar).toFixed(3));
  if (isHeld) dataset.stick = 'on';
  else delete dataset.stick;
}
