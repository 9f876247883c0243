// Nothing is called seen before it is on the screen, however far away it is drawn.
import { describe, expect, it } from 'vitest';
import type { FarCanvas } from '../../src/view/easel/farCanvas.ts';
import { Glass } from '../../src/view/glass.ts';

/** A canvas far away, which draws when it is told to. */
function farAway(): { canvas: FarCanvas; give(): void; draw(): void } {
  let [given, drawn] = [0, 0];
  const canvas = {
    get given() {
      return given;
    },
    areDrawn: (frames: number) => frames <= drawn,
  };
  return {
    canvas: canvas as unknown as FarCanvas,
    give: () => {
      given++;
    },
    draw: () => {
      drawn = given;
    },
  };
}

describe('what has come to the screen', () => {
  it('is at rest when the first frame at rest has been drawn', () => {
    const { canvas, give, draw } = farAway();
    const glass = new Glass(canvas);
    const frame = (isAtRest: boolean) => {
      void glass.isSettled;
      give();
      glass.look(() => isAtRest);
    };
    frame(false);
    draw();
    frame(true);
    expect(glass.isSettled).toBe(false);
    draw();
    expect(glass.isSettled).toBe(true);
    frame(true);
    expect(glass.isSettled).toBe(true);
    frame(false);
    expect(glass.isSettled).toBe(false);
  });

  it('is not at rest while nobody draws yet', () => {
    const { canvas, draw } = farAway();
    const glass = new Glass(canvas);
    void glass.isSettled;
    glass.look(() => true);
    draw();
    expect(glass.isSettled).toBe(false);
  });

  it('is seen at once where the page draws by itself', () => {
    const glass = new Glass(null);
    expect(glass.isSettled).toBe(false);
    glass.look(() => true);
    expect(glass.isSettled).toBe(true);
  });

  it('calls when the next frame is on the screen, once; one that was not given looks as the last', () => {
    const { canvas, give, draw } = farAway();
    const glass = new Glass(canvas);
    let calls = 0;
    give();
    draw();
    glass.afterNextFrame(() => calls++);
    give();
    glass.look(() => false);
    expect(calls).toBe(0);
    draw();
    glass.look(() => false);
    expect(calls).toBe(1);
    glass.afterNextFrame(() => calls++);
    glass.look(() => false);
    expect(calls).toBe(2);
    glass.afterNextFrame(() => calls++);
    give();
    glass.look(() => false);
    give();
    glass.look(() => false);
    expect(calls).toBe(2);
    draw();
    glass.look(() => false);
    glass.look(() => false);
    expect(calls).toBe(3);
  });

  it('does not look whether all is at rest where nobody has asked for long', () => {
    const glass = new Glass(null);
    let looks = 0;
    const isAtRest = () => {
      looks++;
      return true;
    };
    glass.look(isAtRest);
    expect(looks).toBe(0);
    void glass.isSettled;
    for (let frame = 0; frame < 200; frame++) glass.look(isAtRest);
    expect(looks).toBeGreaterThan(10);
    expect(looks).toBeLessThan(100);
    expect(glass.isSettled).toBe(false);
    glass.look(isAtRest);
    expect(glass.isSettled).toBe(true);
  });
});
