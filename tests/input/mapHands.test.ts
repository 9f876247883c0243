import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readStick, STILL } from '../../src/input/heading.ts';
import { KEYMAP } from '../../src/input/keymap.ts';
import { MapHands } from '../../src/input/mapHands.ts';
import type { MapMove } from '../../src/input/mapMove.ts';

/** What a page is to these hands: a map, a window, and no dialog. */
function layPage() {
  const surface = new EventTarget();
  vi.stubGlobal('window', new EventTarget());
  vi.stubGlobal('WheelEvent', { DOM_DELTA_PIXEL: 0 });
  vi.stubGlobal('document', { querySelectorAll: () => [] });
  const told: MapMove[] = [];
  const page = { isStudying: true };
  const hands = new MapHands({
    surface: surface as HTMLElement,
    move: (move) => told.push(move),
    isStudying: () => page.isStudying,
    wishes: () => ({ keymap: KEYMAP, pushes: true, stays: false, oneSwitch: false }),
  });
  return { hands, surface, told, page };
}

function press(surface: EventTarget, pointerId: number, clientX: number, isPrimary = false): void {
  tell(surface, 'pointerdown', { pointerId, clientX, clientY: 200, button: 0, isPrimary });
}

function drag(pointerId: number, clientX: number): void {
  tell(window, 'pointermove', { pointerId, clientX, clientY: 200 });
}

function lift(pointerId: number): void {
  tell(window, 'pointerup', { pointerId });
}

/** @returns how many times closer. */
function wheel({ surface, told }: ReturnType<typeof layPage>, deltaY: number, ctrlKey: boolean): number {
  tell(surface, 'wheel', { deltaY, deltaMode: 0, ctrlKey, clientX: 100, clientY: 200 });
  const move = told.at(-1);
  return move?.kind === 'zoom' ? move.times : Number.NaN;
}

function tell(target: EventTarget, kind: string, facts: object): void {
  target.dispatchEvent(Object.assign(new Event(kind, { cancelable: true }), facts));
}

describe('hands on the map', () => {
  let laid: ReturnType<typeof layPage>;
  beforeEach(() => {
    laid = layPage();
  });
  afterEach(() => vi.unstubAllGlobals());

  it('let the sheet rest when the first finger of a pinch lifts, and again when the last one does', () => {
    const { surface, told } = laid;
    press(surface, 1, 100, true);
    press(surface, 2, 200);
    drag(2, 240);
    expect(told.map(({ kind }) => kind)).toEqual(['drag', 'zoom']);
    lift(2);
    drag(1, 110);
    lift(1);
    expect(told.slice(2).map(({ kind }) => kind)).toEqual(['rest', 'drag', 'rest']);
  });

  it('let the sheet rest when a pinch is cut short: by another window, another page, or a finger that is the first', () => {
    const { hands, surface, told, page } = laid;
    const pinch = () => {
      press(surface, 1, 100, true);
      press(surface, 2, 200);
      drag(2, 240);
      told.length = 0;
    };
    pinch();
    window.dispatchEvent(new Event('blur'));
    expect(told).toContainEqual({ kind: 'rest' });
    pinch();
    press(surface, 3, 100, true);
    expect(told).toEqual([{ kind: 'rest' }]);
    lift(3);
    pinch();
    hands.poll();
    page.isStudying = false;
    hands.poll();
    expect(told).toContainEqual({ kind: 'rest' });
  });

  it('come closer by a notch of a mouse as much with Control as without', () => {
    expect(wheel(laid, -100, true)).toBeCloseTo(1.25, 6);
    expect(wheel(laid, -100, false)).toBeCloseTo(1.25, 6);
    expect(wheel(laid, 100, true)).toBeCloseTo(1 / 1.25, 6);
    expect(wheel(laid, 250, true)).toBeCloseTo(wheel(laid, 250, false), 6);
  });

  it('come closer by a pinch on a touchpad with far smaller lengths', () => {
    expect(wheel(laid, -9, true)).toBeCloseTo(1.25 ** 0.5, 6);
    expect(wheel(laid, -9, false)).toBeCloseTo(1.25 ** 0.09, 6);
  });

  it('take a stick for pushed just where a walk takes it, and stop once when it is let go', () => {
    const { hands, told } = laid;
    const push = (x: number) => {
      const pad = { connected: true, axes: [x, 0] };
      vi.stubGlobal('navigator', { getGamepads: () => [null, pad] });
      hands.poll();
    };
    for (const share of [0.1, 0.2304, 12 / 52 - 1e-9]) {
      expect(readStick(share, 0, STILL)).toBe(STILL);
      push(share);
    }
    expect(told).toEqual([]);
    push(12 / 52 + 1e-9);
    push(0);
    push(0);
    expect(told).toEqual([
      { kind: 'steer', x: 12 / 52 + 1e-9, y: 0 },
      { kind: 'steer', x: 0, y: 0 },
    ]);
  });
});
