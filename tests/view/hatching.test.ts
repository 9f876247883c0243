// How a belief is drawn: classes of hatching, their strokes, and the lines around them.
import { describe, expect, it } from 'vitest';
import { BELIEF_SIZE } from '../../src/core/night.ts';
import {
  type BeliefField,
  fieldOf,
  HATCH_CLASSES,
  hatch,
  hatchClassOf,
  probabilityAt,
} from '../../src/view/hatching.ts';
import { isolines } from '../../src/view/isolines.ts';
import { tinySheet } from '../view-sheet/land.ts';

const SIZE = 128;
const dry = { ...tinySheet(SIZE, () => 500), bankCellsByCell: new Float32Array(SIZE * SIZE).fill(-20) };
const FRAME = { left: 0, top: 0, width: 640, height: 640, pixelsPerCell: 5, px: 1 };

/** All mass around one place, in sheet cells. */
function lump(x: number, y: number, widthCells: number): Float64Array {
  const cells = SIZE / BELIEF_SIZE;
  const mass = Float64Array.from({ length: BELIEF_SIZE * BELIEF_SIZE }, (_, cell) => {
    const dx = ((cell % BELIEF_SIZE) + 0.5) * cells - x;
    const dy = (Math.floor(cell / BELIEF_SIZE) + 0.5) * cells - y;
    return Math.exp(-(dx * dx + dy * dy) / (2 * widthCells * widthCells));
  });
  const sum = mass.reduce((total, value) => total + value, 0);
  return mass.map((value) => value / sum);
}

describe('the pencil', () => {
  const sure = fieldOf({ massByCell: lump(64, 64, 9), radiusCells: 9 }, dry);

  it('crosses one direction more for each class', () => {
    expect([0.05, 0.2, 0.4, 0.6, 0.9].map(hatchClassOf)).toEqual([0, 1, 2, 3, 4]);
  });

  it('presses hardest where they believe most, and not at all far away', () => {
    expect(hatchClassOf(probabilityAt(sure, 64, 64))).toBe(4);
    expect(hatchClassOf(probabilityAt(sure, 64, 80))).toBeLessThan(4);
    expect(hatchClassOf(probabilityAt(sure, 64, 120))).toBe(0);
  });

  it('presses lightly while they know little, even at the likeliest place', () => {
    const lost = fieldOf({ massByCell: lump(64, 64, 40), radiusCells: 60 }, dry);
    expect(hatchClassOf(probabilityAt(lost, 64, 64))).toBe(1);
  });

  it('never hatches the water or the far bank', () => {
    const wet = { ...dry, bankCellsByCell: new Float32Array(SIZE * SIZE).fill(3) };
    const field = fieldOf({ massByCell: lump(64, 64, 9), radiusCells: 9 }, wet);
    expect(Math.max(...field.values)).toBe(0);
  });

  it('draws strokes in the direction of their class, inside what is so probable', () => {
    for (const hatchClass of HATCH_CLASSES) {
      const strokes: number[][] = [];
      hatch(sure, hatchClass, FRAME, (...ends) => strokes.push(ends));
      expect(strokes.length).toBeGreaterThan(2);
      for (const [x0, y0, x1, y1] of strokes as [number, number, number, number][]) {
        const turn = Math.atan2(y1 - y0, x1 - x0) - hatchClass.angleRad;
        expect(Math.abs(Math.sin(turn))).toBeLessThan(0.01);
        const [x, y] = [(x0 + x1) / 2 / 5 - 0.5, (y0 + y1) / 2 / 5 - 0.5];
        expect(probabilityAt(sure, x, y)).toBeGreaterThan(hatchClass.from);
      }
    }
  });

  it('keeps its strokes on the sheet when the view moves', () => {
    const [strokes, moved]: [number[], number[]] = [[], []];
    const [first] = HATCH_CLASSES;
    if (first === undefined) throw new Error('no class of hatching');
    hatch(sure, first, { ...FRAME, left: 100, top: 100, width: 440, height: 440 }, (x0, y0) => {
      moved.push(Math.round(x0 + 100), Math.round(y0 + 100));
    });
    hatch(sure, first, FRAME, (x0, y0) => strokes.push(Math.round(x0), Math.round(y0)));
    expect(moved).toEqual(strokes);
  });
});

describe('the lines around a belief', () => {
  it('close around one place, at the threshold all along', () => {
    const field = fieldOf({ massByCell: lump(64, 64, 9), radiusCells: 9 }, dry);
    const chains = isolines(field, 0.5);
    expect(chains).toHaveLength(1);
    const chain = chains[0] ?? [];
    expect(chain.slice(0, 2)).toEqual(chain.slice(-2));
    for (let k = 0; k < chain.length; k += 2) {
      expect(probabilityAt(field, chain[k] as number, chain[k + 1] as number)).toBeCloseTo(0.5, 1);
    }
  });

  it('draw two places as two lines', () => {
    const values = new Float32Array(100);
    for (const cell of [22, 23, 66, 77]) values[cell] = 1;
    const field: BeliefField = {
      ...{ size: 10, values, stepCells: 1, firstCells: 0 },
      ...{ west: 0, north: 0, east: 9, south: 9 },
    };
    expect(isolines(field, 0.5).length).toBeGreaterThanOrEqual(2);
  });
});
