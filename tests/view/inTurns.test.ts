// Halves of the picture in turns: each is drawn in every second frame, and misses no time.
import { describe, expect, it } from 'vitest';
import { InTurns } from '../../src/view/inTurns.ts';
import type { Moment } from '../../src/view/moment.ts';

const FRAME_MS = 16;

function momentOf(change: Partial<Moment> = {}): Moment {
  const night = { world: { levelId: 'larch-hollow' } };
  const base = { screen: 'play', wholeSheet: false, reducedMotion: false, projection: { pixelsPerCell: 8 } };
  return { ...base, night, elapsedMs: FRAME_MS, movedMs: FRAME_MS, ...change } as unknown as Moment;
}

describe('halves in turns', () => {
  it('are both drawn at first, and then one a frame', () => {
    const turns = new InTurns();
    const drawn = Array.from({ length: 7 }, () => turns.take(momentOf()).map((half) => half !== null));
    expect(drawn[0]).toEqual([true, true]);
    for (const [frame, [under, over]] of drawn.entries()) if (frame > 0) expect(under).toBe(!over);
    for (let frame = 2; frame < drawn.length; frame++) expect(drawn[frame]).not.toEqual(drawn[frame - 1]);
  });

  it('wait where the frame has much else to do, but not for long', () => {
    const turns = new InTurns();
    turns.take(momentOf());
    const drawn = Array.from({ length: 30 }, (_, frame) =>
      turns.take(momentOf({ laden: frame % 3 === 1 })).map((half) => half !== null),
    );
    const ofLaden = drawn.filter((_, frame) => frame % 3 === 1);
    const ofOthers = drawn.filter((_, frame) => frame % 3 !== 1);
    expect(ofLaden.every(([under, over]) => !under && !over)).toBe(true);
    expect(ofOthers.every(([under, over]) => under !== over)).toBe(true);
    const always = Array.from({ length: 30 }, () => turns.take(momentOf({ laden: true })));
    for (const half of [0, 1] as const) {
      const waits = always.flatMap((halves) => halves[half]?.elapsedMs ?? []);
      expect(waits.length).toBeGreaterThan(3);
      expect(Math.max(...waits)).toBeLessThanOrEqual(5 * FRAME_MS);
    }
  });

  it('are given all the time that passed', () => {
    const turns = new InTurns();
    const sums = [0, 0];
    const moved = [0, 0];
    for (let frame = 0; frame < 21; frame++)
      turns.take(momentOf({ movedMs: frame % 2 === 0 ? FRAME_MS : 0 })).forEach((half, index) => {
        sums[index] = (sums[index] ?? 0) + (half?.elapsedMs ?? 0);
        moved[index] = (moved[index] ?? 0) + (half?.movedMs ?? 0);
      });
    for (const sum of sums) expect(21 * FRAME_MS - sum).toBeLessThanOrEqual(FRAME_MS);
    for (const sum of moved) expect(11 * FRAME_MS - sum).toBeLessThanOrEqual(FRAME_MS);
  });

  it.each([
    ['frames come slowly', { elapsedMs: 40 }],
    ['motion is reduced', { reducedMotion: true }],
    ['the whole sheet is looked at', { wholeSheet: true }],
    ['another page lies open', { screen: 'watch' as const }],
  ])('are both drawn where %s', (_, change) => {
    const turns = new InTurns();
    for (let frame = 0; frame < 4; frame++) turns.take(momentOf());
    expect(turns.take(momentOf(change)).every((half) => half !== null)).toBe(true);
  });
});
