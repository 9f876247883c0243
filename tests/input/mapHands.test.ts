import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { MapHands } from '../../src/input/mapHands.ts';
import type { MapMove } from '../../src/input/mapMove.ts';

/** What a page is to these hands: a map, a window, and no dialog. */
function layPage() {
  const surface = new EventTarget();
  vi.stubGlobal('window', new EventTarget());
  vi.stubGlobal('document', { querySelectorAll: () => [] });
  const told: MapMove[] = [];
  const page = { isStudying: true };
  const hands = new MapHands({
    surface: surface as HTMLElement,
    move: (move) => told.push(move),
    isStudying: () => page.isStudying,
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
});
