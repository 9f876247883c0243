// Jamming on the sheet: what it takes, where it ends, and how its rings move.
import { describe, expect, it } from 'vitest';
import { makeSweep, sweepCoverage } from '../../src/core/radio/coverage.ts';
import { airMaps } from '../../src/view/sheet/airMaps.ts';
import { type Frame, tileFrame } from '../../src/view/sheet/frame.ts';
import { printGround, writeGround } from '../../src/view/sheet/groundRow.ts';
import { writeInk } from '../../src/view/sheet/inkRow.ts';
import { LandRow } from '../../src/view/sheet/landRow.ts';
import { landMaps } from '../../src/view/sheet/maps.ts';
import { paperGrain } from '../../src/view/sheet/noise.ts';
import { Reach } from '../../src/view/sheet/reach.ts';
import { ringBox } from '../../src/view/sheet/ringSheet.ts';
import { RING_PHASES, RingRow } from '../../src/view/sheet/rings.ts';
import type { SheetSource } from '../../src/view/sheet/source.ts';
import { colorRow } from '../../src/view/sheet/tone.ts';
import { tinySheet } from './land.ts';

const SIZE = 160;
const ON = [0];
const OFF = [-1];
const JAMMER = { x: 30, y: 60 };

/** Level ground, a ridge of 160 m along x = 60, a jammer west of it, a tower that is heard well everywhere. */
function ridgeSource(levelDbm = -90): SheetSource {
  const sheet = tinySheet(SIZE, (x) => 500 + Math.max(0, 160 - 20 * Math.abs(x - 60)));
  const mast = { ...JAMMER, heightMeters: 8 };
  const lossDbByCell = sweepCoverage(makeSweep(sheet), mast, 1.5, 0.9);
  return {
    sheet,
    levelDbmByCell: new Float32Array(SIZE * SIZE).fill(levelDbm),
    insideLevelDbmByCell: null,
    sky: { season: 'autumn' as const, weather: 'clear' as const },
    towers: [{ x: 80, y: -10 }],
    jammers: [{ eirpDbm: 2, stands: [{ ...JAMMER, lossDbByCell }] }],
  };
}

function at(map: Float32Array | undefined, x: number, y: number): number {
  return map?.[y * SIZE + x] ?? Number.NaN;
}

describe('the ink', () => {
  it('dies under a jammer and comes back when it falls silent', () => {
    const source = ridgeSource();
    const free = airMaps(source, []).inkByCell;
    expect(at(airMaps(source, ON).inkByCell, 34, 60)).toBe(0);
    expect(airMaps(source, OFF).inkByCell).toEqual(free);
  });

  it('stays as it is behind the ridge', () => {
    const source = ridgeSource();
    expect(at(airMaps(source, ON).inkByCell, 130, 60)).toBe(at(airMaps(source, OFF).inkByCell, 130, 60));
  });

  it('stays, paler, where the tower is stronger than the noise', () => {
    const [quiet, loud] = [OFF, ON].map((air) => at(airMaps(ridgeSource(-68), air).inkByCell, 30, 140));
    expect(loud).toBeGreaterThan(0);
    expect(loud).toBeLessThan(quiet ?? 0);
  });
});

describe('a ring', () => {
  const strength = airMaps(ridgeSource(), ON).centers[0]?.strengthByCell;

  it('is strong at the jammer, thinner far away, and gone behind the ridge', () => {
    expect(at(strength, 32, 60)).toBe(1);
    expect(at(strength, 40, 120)).toBeLessThan(0.8);
    expect(at(strength, 40, 120)).toBeGreaterThan(0.3);
    expect(at(strength, 56, 60)).toBeGreaterThan(0.5);
    expect(at(strength, 72, 60)).toBeLessThan(0.2);
    expect(at(strength, 110, 60)).toBe(0);
  });

  it('ends at the water', () => {
    expect(at(strength, 30, 1)).toBe(0);
  });

  it('is back where it was after one turn, and elsewhere between', () => {
    const centers = airMaps(ridgeSource(), ON).centers;
    const picture = (phase: number) => ringsOf(centers, tileFrame(0, 1, 4), phase);
    expect(picture(RING_PHASES)).toEqual(picture(0));
    expect(picture(RING_PHASES / 2)).not.toEqual(picture(0));
  });

  it('runs on from tile to tile, whatever frame it is painted in', () => {
    const centers = airMaps(ridgeSource(), ON).centers;
    const tile = ringsOf(centers, tileFrame(1, 1, 2), 2);
    const whole = ringsOf(centers, { left: 0, top: 80, width: 160, height: 80, pixelsPerCell: 2 }, 2);
    for (let y = 0; y < 80; y++) {
      expect(tile.subarray(y * 320, y * 320 + 320)).toEqual(whole.subarray(y * 640 + 320, y * 640 + 640));
    }
  });
});

describe('a tile', () => {
  it('that no jammer reaches keeps exactly its pixels, and is not painted again', () => {
    const source = ridgeSource();
    const reach = new Reach(source);
    expect(reach.within(ON, 0, 1)).toEqual(ON);
    expect(reach.within(ON, 3, 1)).toEqual(OFF);
    expect(print(source, ON, tileFrame(3, 1, 2))).toEqual(print(source, OFF, tileFrame(3, 1, 2)));
  });

  it('under the jammer loses its lines to the rings', () => {
    const source = ridgeSource();
    const frame = tileFrame(1, 1, 4);
    expect(linesOf(source, ON, frame)).toBeLessThan(0.6 * linesOf(source, OFF, frame));
  });

  it('has rings no finer than need be, and only where they are', () => {
    const { centers } = airMaps(ridgeSource(), ON);
    expect(ringBox(centers, SIZE, tileFrame(0, 1, 5.8))).toMatchObject({ left: 0, width: 232, coarser: 1 });
    expect(ringBox(centers, SIZE, tileFrame(0, 1, 10.2))).toMatchObject({ left: 0, width: 204, coarser: 2 });
    expect(ringBox(centers, SIZE, tileFrame(3, 1, 5.8))).toBeNull();
    const behind = ringBox(centers, SIZE, tileFrame(1, 1, 4));
    expect(behind?.left).toBe(0);
    expect(behind?.width).toBeGreaterThan(20 * 4);
    expect(behind?.width).toBeLessThan(40 * 4);
  });
});

function ringsOf(centers: ConstructorParameters<typeof RingRow>[0], frame: Frame, phase: number) {
  const rings = new RingRow(centers, SIZE, frame);
  const out = new Uint8ClampedArray(frame.width * frame.height * 4);
  for (let y = 0; y < frame.height; y++) {
    rings.moveTo(y);
    rings.writePhase(phase, out, y * frame.width * 4);
  }
  return out;
}

function landIn(source: SheetSource, air: readonly number[], frame: Frame): LandRow {
  const { inkByCell, centers } = airMaps(source, air);
  return new LandRow({ ...landMaps(source), reception: inkByCell, centers }, frame);
}

function print(source: SheetSource, air: readonly number[], frame: Frame): Uint8ClampedArray[] {
  const land = landIn(source, air, frame);
  const color = colorRow(frame.width);
  const ground = new Uint8ClampedArray(frame.width * frame.height * 4);
  const ink = new Uint8ClampedArray(ground.length);
  const grain = paperGrain();
  for (let y = 0; y < frame.height; y++) {
    land.moveTo(y);
    printGround(land, color, { culture: null, lights: null, start: y * frame.width });
    writeGround(land, color, grain, y, ground);
    writeInk(land, y, ink);
  }
  return [ground, ink];
}

/** Sum of all that contour lines cover in a frame. */
function linesOf(source: SheetSource, air: readonly number[], frame: Frame): number {
  const land = landIn(source, air, frame);
  let sum = 0;
  for (let y = 0; y < frame.height; y++) {
    land.moveTo(y);
    for (const cover of land.contour) sum += cover;
  }
  return sum;
}
