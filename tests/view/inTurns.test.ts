// Halves of the picture in turns: each is drawn in every second frame, and misses no time.
import { describe, expect, it } from 'vitest';
import { InTurns, type Turn } from '../../src/view/inTurns.ts';
import type { Moment } from '../../src/view/moment.ts';

const FRAME_MS = 16;

function momentOf(change: Partial<Moment> = {}): Moment {
  const night = { world: { levelId: 'larch-hollow' } };
  const base = { screen: 'play', wholeSheet: false, reducedMotion: false, projection: { pixelsPerCell: 8 } };
  return { ...base, night, elapsedMs: FRAME_MS, movedMs: FRAME_MS, ...change } as unknown as Moment;
}

const halvesOf = ({ under, over }: Turn) => [under, over] as const;
const halves = (turns: InTurns, moment: Moment) => halvesOf(turns.take(moment, false));

describe('halves in turns', () => {
  it('are both drawn at first, and then one a frame', () => {
    const turns = new InTurns();
    const drawn = Array.from({ length: 7 }, () => halves(turns, momentOf()).map((half) => half !== null));
    expect(drawn[0]).toEqual([true, true]);
    for (const [frame, [under, over]] of drawn.entries()) if (frame > 0) expect(under).toBe(!over);
    for (let frame = 2; frame < drawn.length; frame++) expect(drawn[frame]).not.toEqual(drawn[frame - 1]);
  });

  it('wait where the frame has much else to do, but not for long', () => {
    const turns = new InTurns();
    turns.take(momentOf(), false);
    const drawn = Array.from({ length: 30 }, (_, frame) =>
      halves(turns, momentOf({ laden: frame % 3 === 1 })).map((half) => half !== null),
    );
    const ofLaden = drawn.filter((_, frame) => frame % 3 === 1);
    const ofOthers = drawn.filter((_, frame) => frame % 3 !== 1);
    expect(ofLaden.every(([under, over]) => !under && !over)).toBe(true);
    expect(ofOthers.every(([under, over]) => under !== over)).toBe(true);
    const always = Array.from({ length: 30 }, () => halves(turns, momentOf({ laden: true })));
    for (const half of [0, 1] as const) {
      const waits = always.flatMap((pair) => pair[half]?.elapsedMs ?? []);
      expect(waits.length).toBeGreaterThan(3);
      expect(Math.max(...waits)).toBeLessThanOrEqual(5 * FRAME_MS);
    }
  });

  it('are given all the time that passed', () => {
    const turns = new InTurns();
    const sums = [0, 0];
    const moved = [0, 0];
    for (let frame = 0; frame < 21; frame++)
      halves(turns, momentOf({ movedMs: frame % 2 === 0 ? FRAME_MS : 0 })).forEach((half, index) => {
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
    for (let frame = 0; frame < 4; frame++) turns.take(momentOf(), false);
    expect(halves(turns, momentOf(change)).every((half) => half !== null)).toBe(true);
  });
});

describe('frames that slide', () => {
  const partsOf = ({ sheet, under, over }: Turn) =>
    [sheet && 'sheet', under && 'under', over && 'over'].filter(Boolean).join();

  it('take turns with those that draw the sheet, and lay all others anew', () => {
    const turns = new InTurns();
    const drawn = Array.from({ length: 6 }, () => partsOf(turns.take(momentOf(), true)));
    expect(drawn).toEqual(['sheet,under,over', 'under,over', 'sheet', 'under,over', 'sheet', 'under,over']);
  });

  it('leave no time out', () => {
    const turns = new InTurns();
    const sums = { sheet: 0, under: 0, over: 0 };
    for (let frame = 0; frame < 20; frame++) {
      const turn = turns.take(momentOf({ elapsedMs: 10 + frame, movedMs: 1 }), true);
      for (const part of ['sheet', 'under', 'over'] as const) sums[part] += turn[part]?.elapsedMs ?? 0;
    }
    const all = 20 * 10 + 190;
    for (const sum of Object.values(sums)) expect(all - sum).toBeLessThanOrEqual(29);
  });

  it('go on where frames come slowly, so that they can come sooner', () => {
    const turns = new InTurns();
    turns.take(momentOf(), true);
    expect(partsOf(turns.take(momentOf({ elapsedMs: 40 }), true))).toBe('under,over');
    expect(partsOf(turns.take(momentOf({ elapsedMs: 200 }), true))).toBe('sheet,under,over');
  });

  it('are none while motion is reduced, while another page opens, or where the frame cannot slide', () => {
    const turns = new InTurns();
    turns.take(momentOf(), true);
    expect(partsOf(turns.take(momentOf({ reducedMotion: true }), true))).toBe('sheet,under,over');
    expect(partsOf(turns.take(momentOf({ screen: 'pause' }), true))).toBe('sheet,under,over');
    expect(partsOf(turns.take(momentOf({ screen: 'pause' }), false))).toContain('sheet');
  });

  it('say what the next frame has time for', () => {
    const turns = new InTurns();
    const works = [turns.nextWork];
    for (const canSlide of [true, true, true, true, false]) {
      turns.take(momentOf(), canSlide);
      works.push(turns.nextWork);
    }
    expect(works).toEqual(['all', 'all', 'none', 'some', 'none', 'all']);
  });
});
