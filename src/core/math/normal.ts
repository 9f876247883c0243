// The bell curve's share: how much of it lies under a value.
// Law: the same bits in every engine, like exact.ts, on which it stands.
import { exp } from './exact.ts';

const ONE_OVER_ROOT_TWO_PI = 0.3989422804014327;

/** @returns Phi(z), 0 to 1, within 8e-8 (Abramowitz and Stegun 1964, 26.2.17). */
export function normalShare(z: number): number {
  const size = Math.abs(z);
  const t = 1 / (1 + 0.2316419 * size);
  const series =
    t * (0.31938153 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))));
  const beyond = ONE_OVER_ROOT_TWO_PI * exp(-0.5 * size * size) * series;
  return z > 0 ? 1 - beyond : beyond;
}
