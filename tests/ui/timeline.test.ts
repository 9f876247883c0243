import { describe, expect, it } from 'vitest';
import { traceFacts } from '../../src/ui/theatre/facts.ts';
import {
  exposurePoints,
  hoursOf,
  lettersThatFit,
  placeWords,
  tickAt,
  waveBars,
  xOf,
} from '../../src/ui/theatre/scales.ts';

const scale = { ticks: 1000, widthPx: 500 };

describe('the timeline', () => {
  it('holds the whole night, and leads from a place on it back to its tick', () => {
    expect([0, 500, 1000].map((tick) => xOf(scale, tick))).toEqual([0, 250, 500]);
    expect([-20, 0, 250, 500, 900].map((xPx) => tickAt(scale, xPx))).toEqual([0, 0, 500, 1000, 1000]);
    expect(tickAt({ ticks: 1000, widthPx: 0 }, 5)).toBe(0);
    expect(xOf({ ticks: 0, widthPx: 500 }, 0)).toBe(0);
  });

  it('names round hours as closely as they have room, and marks the half between them', () => {
    const hours = hoursOf({ from: 7680, to: 8760 }, 1290, 110);
    const named = hours.filter((hour) => hour.named).map(({ seconds }) => seconds / 60);
    expect(named).toEqual([128, 130, 132, 134, 136, 138, 140, 142, 144, 146]);
    expect(hours.length).toBe(19);
    expect(hours[0]?.xPx).toBe(0);
  });

  it.each([120, 280, 640, 1300, 2500])(
    'never names hours closer than they have room, %i px wide',
    (widthPx) => {
      for (const seconds of [600, 3600, 12_000, 30_000]) {
        const named = hoursOf({ from: 4700, to: 4700 + seconds }, widthPx, 62).filter((hour) => hour.named);
        for (const [index, hour] of named.entries()) {
          const next = named[index + 1];
          if (next) expect(next.xPx - hour.xPx).toBeGreaterThanOrEqual(61);
        }
      }
    },
  );

  it('draws the call as high as it was clear, and nothing where there was none', () => {
    const voice = new Uint8Array(1001);
    voice.fill(5, 200, 300);
    voice.fill(2, 300, 400);
    voice.fill(1, 400, 500);
    const bars = waveBars({ voice }, scale, 5);
    expect(bars[0]?.xPx).toBe(100);
    expect(bars.at(-1)?.xPx).toBe(245);
    const [clear, lost, silent] = [bars[2]?.height ?? 0, bars[12]?.height ?? 0, bars[25]?.height ?? 0];
    expect(clear).toBe(1);
    expect(lost).toBeGreaterThan(silent);
    expect(lost).toBeLessThan(clear);
  });

  it('keeps the highest exposure of each pixel, and draws level stretches by their ends', () => {
    const exposureLevel = new Float32Array(1001);
    exposureLevel[501] = 1;
    const points = exposurePoints({ exposureLevel }, scale, 40).split(' ');
    expect(points).toContain('250,0.0');
    expect(points[0]).toBe('0,40.0');
    expect(points.at(-1)).toBe('500,40.0');
    expect(points.length).toBeLessThan(8);
  });

  it('writes a letter below a bearing only where it touches no other', () => {
    expect(lettersThatFit([10, 14, 19, 40], 9)).toEqual([true, false, true, true]);
  });
});

describe('words beside marks', () => {
  const mark = (xPx: number, rank = 1) => ({ xPx, wordsPx: 50, rank });

  it('stand to the right, to the left at the edge, and in the next row where the call is', () => {
    const call = { fromPx: 100, toPx: 300 };
    expect(placeWords([mark(20)], [[call], []], 500)).toEqual([{ row: 0, side: 'right' }]);
    expect(placeWords([mark(490)], [[call], []], 500)).toEqual([{ row: 0, side: 'left' }]);
    expect(placeWords([mark(200)], [[call], []], 500)).toEqual([{ row: 1, side: 'right' }]);
  });

  it('never lie over each other: what counts most has its place, the last has none', () => {
    const spots = placeWords([mark(100, 3), mark(104, 1), mark(108, 2)], [[]], 130);
    expect(spots).toEqual([null, { row: 0, side: 'left' }, null]);
  });
});

describe('what a trace tells of its end', () => {
  it('counts each line once, and knows how the night ended', () => {
    const events = [
      { tick: 1, event: { kind: 'lineHeard', line: 0, inside: false } },
      { tick: 2, event: { kind: 'lineHeard', line: 0, inside: false } },
      { tick: 3, event: { kind: 'lineHeard', line: 2, inside: false } },
      { tick: 9, event: { kind: 'ended', outcome: 'home' } },
    ] as const;
    expect(traceFacts({ events, ticks: 9 })).toEqual({ outcome: 'home', linesHeard: 2, endTick: 9 });
    expect(traceFacts({ events: [], ticks: 0 })).toEqual({ outcome: 'none', linesHeard: 0, endTick: 0 });
  });

  it('tells of whoever was taken when they came, and not when it was decided what followed', () => {
    const events = [
      { tick: 40, event: { kind: 'held', hunter: 0 } },
      { tick: 90, event: { kind: 'ended', outcome: 'taken' } },
    ] as const;
    expect(traceFacts({ events, ticks: 90 })).toMatchObject({ outcome: 'taken', endTick: 40 });
  });
});
