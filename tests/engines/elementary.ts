// Elementary functions and chance at tens of thousands of arguments.
// Law: no result is NaN, whose bits an engine may choose; arguments come from whole numbers alone.
import { atan2, cos, exp, log, log2, log10, pow10, power, sin } from '../../src/core/math/exact.ts';
import { normalShare } from '../../src/core/math/normal.ts';
import { draw, hashUnit, makeStream } from '../../src/core/random.ts';

const ARGUMENTS = 30_000;
const DRAWS = 10_000;
const KEY = 77;

/** @returns every result, function by function. */
export function elementary(): Float64Array[] {
  return [
    sample((u) => log(u * 1e6 + 1e-12)),
    sample((u) => log2(u * 40 + 1e-12)),
    sample((u) => log10(1e-300 / (u + 1e-9))),
    sample((u) => exp(u * 1400 - 700)),
    sample((u) => pow10(u * 600 - 300)),
    sample((u, v) => power(u * 50, v * 8 - 4)),
    sample((u) => sin(u * 2000 - 1000)),
    sample((u) => cos(u * 2000 - 1000)),
    sample((u, v) => atan2(u - 0.5, v - 0.5)),
    sample((u) => normalShare(u * 12 - 6)),
    sample((u, v) => Math.sqrt(u / (v + 1e-9))),
    draws('engines|luck'),
  ];
}

function sample(of: (u: number, v: number) => number): Float64Array {
  const values = new Float64Array(ARGUMENTS);
  for (let i = 0; i < ARGUMENTS; i++) values[i] = of(hashUnit(KEY, i, 0), hashUnit(KEY, i, 1));
  return values;
}

function draws(name: string): Float64Array {
  const stream = makeStream(name);
  const values = new Float64Array(DRAWS);
  for (let i = 0; i < DRAWS; i++) values[i] = draw(stream);
  return values;
}
