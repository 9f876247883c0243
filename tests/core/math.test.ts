import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { headingTo, headingX, headingY } from '../../src/core/math/compass.ts';
import { atan2, cos, exp, log, log2, log10, pow10, power, sin } from '../../src/core/math/exact.ts';

interface Reference {
  readonly tables: Readonly<Record<string, readonly (readonly number[])[]>>;
}

const reference: Reference = JSON.parse(
  readFileSync(new URL('./data/math_ref.json', import.meta.url), 'utf8'),
);
const FUNCTIONS: Readonly<Record<string, (a: number, b: number) => number>> = {
  atan2,
  cos,
  exp,
  log,
  log2,
  log10,
  pow10,
  sin,
};

const double = new Float64Array(2);
const whole = new BigInt64Array(double.buffer);

/** Distance between two doubles in units of the last place. */
function ulpsApart(a: number, b: number): number {
  double[0] = a;
  double[1] = b;
  const [x, y] = whole;
  return Math.abs(Number((x ?? 0n) - (y ?? 0n)));
}

describe('exact functions', () => {
  for (const [name, rows] of Object.entries(reference.tables)) {
    it(`${name} is within one unit of the last place of the truth`, () => {
      const compute = FUNCTIONS[name];
      expect(compute).toBeDefined();
      for (const row of rows) {
        const expected = row.at(-1) ?? Number.NaN;
        expect(
          ulpsApart(compute?.(row[0] ?? Number.NaN, row[1] ?? Number.NaN) ?? Number.NaN, expected),
        ).toBeLessThanOrEqual(1);
      }
    });
  }

  it('answer at the edges as mathematics does', () => {
    expect(log(0)).toBe(Number.NEGATIVE_INFINITY);
    expect(log(-1)).toBeNaN();
    expect(exp(1000)).toBe(Number.POSITIVE_INFINITY);
    expect(exp(-1000)).toBe(0);
    expect(power(0, 0.5)).toBe(0);
    expect(power(2, 10)).toBeCloseTo(1024, 9);
  });
});

describe('the compass', () => {
  it('has sixteen unit vectors, north first, clockwise', () => {
    expect([headingX(0), headingY(0)]).toEqual([0, -1]);
    expect([headingX(4), headingY(4)]).toEqual([1, 0]);
    for (let heading = 0; heading < 16; heading++) {
      expect(headingX(heading) ** 2 + headingY(heading) ** 2).toBeCloseTo(1, 12);
      expect(headingTo(headingX(heading) * 7, headingY(heading) * 7)).toBe(heading);
    }
  });
});
