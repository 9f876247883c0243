// What the theatre shows of a watched night: how much land, which times, and where its words stand.
import { describe, expect, it } from 'vitest';
import { crossingOf, lineCells } from '../../src/view/crossings.ts';
import { layoutFor } from '../../src/view/layout.ts';
import { chooseRoom, roomAround } from '../../src/view/roomForWords.ts';
import { routeMarks, wayOf } from '../../src/view/routeMarks.ts';
import { pictureFrame } from '../../src/view/sheetPicture.ts';
import { clearOfSlips } from '../../src/view/slips.ts';
import { theatreBox } from '../../src/view/theatreBox.ts';
import { fittingScale, middleOf } from '../../src/view/theatreFit.ts';
import type { TracedBearing } from '../../src/view/traced.ts';

function straight(ticks: number, fromX: number, toX: number): Float32Array {
  const route = new Float32Array((ticks + 1) * 2);
  for (let tick = 0; tick <= ticks; tick++) {
    route[tick * 2] = fromX + ((toX - fromX) * tick) / ticks;
    route[tick * 2 + 1] = 100;
  }
  return route;
}

function bearing(finder: number, tick: number, from: [number, number], to: [number, number]): TracedBearing {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  const length = Math.hypot(dx, dy);
  return {
    ...{ tick, finder, fromX: from[0], fromY: from[1], sigmaRad: 0.1, levelDbm: -80 },
    ...{ towardsX: dx / length, towardsY: dy / length },
  };
}

describe('words of the theatre', () => {
  it('stand where no slip of paper lies, and in a narrow window higher over a legend that breaks', () => {
    const seen = { left: 100, top: 50, width: 1564, height: 635 };
    const wide = clearOfSlips({ kind: 'desktop', width: 1600 }, seen, 1);
    expect(wide).toEqual({ left: 100, top: 158, width: 1564, height: 461 });
    const narrow = clearOfSlips({ kind: 'desktop', width: 1024 }, seen, 1);
    expect(narrow.top + narrow.height).toBeLessThan(wide.top + wide.height);
  });

  it('keep a third of the map, however large they are', () => {
    const seen = { left: 0, top: 0, width: 300, height: 150 };
    expect(clearOfSlips({ kind: 'landscape', width: 844 }, seen, 4).height).toBe(50);
  });
});

describe('the view of the theatre', () => {
  it('leaves 247 px below the map on a desktop, as the mock does', () => {
    expect(layoutFor(1600, 900, 'watch')).toMatchObject({ left: 18, top: 18, right: 1582, bottom: 653 });
  });

  it('gives a phone the upper part of its window, and room beside the map when it lies', () => {
    expect(layoutFor(390, 844, 'watch')).toMatchObject({ top: 54, bottom: 371 });
    expect(layoutFor(844, 390, 'watch')).toMatchObject({ left: 0, right: 504, bottom: 390 });
  });

  it('shows the whole way with a margin', () => {
    const box = theatreBox({ route: straight(100, 120, 180), bearings: [] });
    if (box === null) throw new Error('no box');
    expect(box.west).toBeLessThan(110);
    expect(box.east).toBeGreaterThan(190);
    expect(middleOf(box)).toEqual({ x: 150, y: 100 });
  });

  it('takes in a search near the way, and not one far off', () => {
    const route = straight(100, 120, 180);
    const near = [bearing(0, 5, [150, 85], [160, 118]), bearing(1, 9, [170, 85], [160, 118])];
    const far = [bearing(0, 5, [10, 290], [20, 300]), bearing(1, 9, [30, 290], [20, 300])];
    const plain = theatreBox({ route, bearings: [] });
    expect(theatreBox({ route, bearings: near })?.south).toBeGreaterThan((plain?.south ?? 0) + 10);
    expect(theatreBox({ route, bearings: far })).toEqual(plain);
  });

  it('is never larger than in play, and as small as the way needs', () => {
    const box = { west: 100, east: 200, north: 0, south: 50 };
    expect(fittingScale(box, 1600, 900, 5.5)).toBe(5.5);
    expect(fittingScale(box, 400, 900, 5.5)).toBe(4);
    expect(fittingScale(box, 1600, 100, 5.5)).toBe(2);
  });
});

describe('the way', () => {
  it('leaves out where nobody moved, and keeps both ends', () => {
    const route = straight(400, 100, 101);
    const way = wayOf({ route });
    expect(way.length).toBeLessThan(6);
    expect(way[0]?.tick).toBe(0);
    expect(way.at(-1)?.tick).toBe(400);
  });

  it('has a time at its start and about every sixth part while there is room', () => {
    const marks = routeMarks({ route: straight(600, 60, 260), calls: [], ticks: 600 }, 5.5);
    expect(marks.map(({ tick }) => tick)).toEqual([0, 100, 200, 300, 400, 500]);
  });

  it('thins its times out where they would crowd', () => {
    const marks = routeMarks({ route: straight(600, 100, 130), calls: [], ticks: 600 }, 5.5);
    expect(marks.length).toBeGreaterThan(1);
    expect(marks.length).toBeLessThan(5);
  });

  it('always tells of a call, and gives it room before any time', () => {
    const call = { fromTick: 300, toTick: 420, end: null, x: 0, y: 0 };
    const marks = routeMarks({ route: straight(600, 100, 101), calls: [call], ticks: 600 }, 5.5);
    expect(marks.filter(({ kind }) => kind === 'call')).toMatchObject([{ tick: 300, toTick: 420 }]);
  });

  it('sets several calls from one place above each other', () => {
    const calls = [100, 200, 300, 400].map((fromTick) => ({
      ...{ fromTick, toTick: fromTick + 50, end: null, x: 0, y: 0 },
    }));
    const marks = routeMarks({ route: straight(600, 100, 100.1), calls, ticks: 600 }, 5.5);
    const places = marks.filter(({ kind }) => kind === 'call').map(({ side, lift }) => `${side} ${lift}`);
    expect(new Set(places).size).toBe(4);
  });

  it('writes to the west where names stand in the east', () => {
    const route = straight(600, 100, 100.1);
    const name = { left: 560, right: 900, top: 520, bottom: 560 };
    const marks = routeMarks({ route, calls: [], ticks: 600 }, 5.5, [name]);
    expect(marks[0]?.side).toBe(-1);
  });
});

describe('pencil lines', () => {
  const [a, b] = [bearing(0, 10, [100, 100], [140, 140]), bearing(1, 20, [180, 100], [140, 140])];

  it('cross where both finders look', () => {
    const crossing = crossingOf(a, b);
    expect(crossing?.x).toBeCloseTo(140);
    expect(crossing?.y).toBeCloseTo(140);
    expect(crossingOf(a, bearing(1, 20, [180, 100], [220, 60]))).toBeNull();
  });

  it('end a little behind the crossing', () => {
    for (const cells of lineCells([a, b])) expect(cells).toBeCloseTo(40 * Math.SQRT2 + 7);
  });

  it('end somewhere even without another', () => {
    expect(lineCells([a])[0]).toBeGreaterThan(14);
  });
});

describe('words', () => {
  const rooms = [roomAround(0, 30, 60, 20), roomAround(0, -30, 60, 20)];

  it('stand where they hide nobody', () => {
    expect(chooseRoom(rooms, [], 0)).toBe(0);
    expect(chooseRoom(rooms, [roomAround(10, 30, 10, 10)], 0)).toBe(1);
  });

  it('stay where they are while there is room', () => {
    expect(chooseRoom(rooms, [], 1)).toBe(1);
  });

  it('stand in the first place where all are taken', () => {
    expect(chooseRoom(rooms, [roomAround(0, 0, 100, 100)], 1)).toBe(0);
  });
});

describe('a picture of the sheet', () => {
  it('shows its box in the middle, as large as it fits', () => {
    const { left, top, pixelsPerCell } = pictureFrame(
      { west: 100, east: 200, north: 100, south: 140 },
      320,
      1200,
      630,
    );
    expect(pixelsPerCell).toBe(12);
    expect(left).toBe(Math.round(150.5 * 12 - 600));
    expect(top).toBe(Math.round(120.5 * 12 - 315));
  });

  it('never shows past the edge of the sheet', () => {
    const corner = pictureFrame({ west: 0, east: 20, north: 300, south: 319 }, 320, 1200, 630);
    expect(corner.left).toBe(0);
    expect(corner.top + 630).toBeLessThanOrEqual(320 * corner.pixelsPerCell);
    const all = pictureFrame({ west: -40, east: 360, north: -40, south: 360 }, 320, 1200, 630);
    expect(all.pixelsPerCell).toBe(1200 / 320);
  });
});
