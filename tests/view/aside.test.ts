// Where the caller kneels on the title: beside the words, and with the far tower in the picture where there is room.
import { describe, expect, it } from 'vitest';
import { coveredWest, titleOffset } from '../../src/view/aside.ts';

type View = Parameters<typeof titleOffset>[0];

const [WIDTH, HEIGHT, PIXELS_PER_CELL] = [1564, 864, 5.8];

function viewOf(caller: { x: number; y: number }, tower: { x: number; y: number }): View {
  const night = { world: { towers: [tower] } };
  return { caller, night, serving: 0, projection: { pixelsPerCell: PIXELS_PER_CELL } } as unknown as View;
}

describe('the title of a wide window', () => {
  it('shows a tower in the east together with the caller, who stays beside the words', () => {
    const caller = { x: 165, y: 122 };
    const tower = { x: 286, y: 10 };
    const aside = titleOffset(viewOf(caller, tower), 'desktop', WIDTH, HEIGHT);
    const middle = { x: caller.x - aside.x, y: caller.y - aside.y };
    expect(aside.x).toBeGreaterThan(0);
    expect(tower.x).toBeLessThan(middle.x + WIDTH / 2 / PIXELS_PER_CELL);
    expect(tower.y).toBeGreaterThan(middle.y - HEIGHT / 2 / PIXELS_PER_CELL);
  });

  it('does not reach for a tower that is too far away, and shows one in the west as it lies', () => {
    const usual = { x: 0.17 * (WIDTH / PIXELS_PER_CELL), y: 0.24 * (HEIGHT / PIXELS_PER_CELL) };
    const caller = { x: 120, y: 122 };
    expect(titleOffset(viewOf(caller, { x: 310, y: 10 }), 'desktop', WIDTH, HEIGHT)).toEqual(usual);
    expect(titleOffset(viewOf(caller, { x: 30, y: 60 }), 'desktop', WIDTH, HEIGHT).x).toBe(usual.x);
  });

  it('may end under the words, on a wide window alone', () => {
    expect(coveredWest('desktop', 200)).toBe(40);
    expect(coveredWest('phone', 200)).toBe(0);
  });
});
