// Diffraction over a terrain profile by the complete method: Bullington, corrected where only the round earth is near.
// Law: as ITU-R P.526-16 4.5.2 = P.1812-6 4.3.4 writes it; the sweep's faster form is tested against this.
import { bullingtonLossDb } from './bullington.ts';
import type { Medium } from './medium.ts';
import { sphericalEarthLossDb } from './sphericalEarth.ts';

/** The ground from one antenna to the other, the antennas' own places included. */
export interface Profile {
  /** Distance from the first antenna in km, first 0. */
  readonly kmByPoint: ArrayLike<number>;
  /** Height of the bare ground above sea level in meters. */
  readonly groundMetersByPoint: ArrayLike<number>;
  /** The same with what stands on it. */
  readonly surfaceMetersByPoint: ArrayLike<number>;
}

export interface Diffraction {
  /** L_bulla: Bullington over the profile, in dB. */
  readonly bullingtonDb: number;
  /** L_bulls: Bullington over a bare smooth earth, in dB. */
  readonly smoothBullingtonDb: number;
  /** L_dsph: spherical earth, in dB. */
  readonly sphericalDb: number;
  /** L_d: the whole loss beyond free space, in dB. */
  readonly totalDb: number;
  /** h_std, h_srd: height of the smooth earth under the two antennas, in meters above sea level. */
  readonly fromSmoothMeters: number;
  readonly toSmoothMeters: number;
}

/** @param fromMeters, toMeters antenna heights above the ground. */
export function deltaBullington(
  profile: Profile,
  fromMeters: number,
  toMeters: number,
  medium: Medium,
): Diffraction {
  const { kmByPoint, groundMetersByPoint, surfaceMetersByPoint } = profile;
  const last = kmByPoint.length - 1;
  const from = (groundMetersByPoint[0] as number) + fromMeters;
  const to = (groundMetersByPoint[last] as number) + toMeters;
  const smooth = smoothEarth(profile, from, to);
  const fromAbove = from - smooth.from;
  const toAbove = to - smooth.to;
  const bullingtonDb = bullingtonLossDb(kmByPoint, surfaceMetersByPoint, from, to, medium);
  const bare = new Float64Array(kmByPoint.length);
  const smoothBullingtonDb = bullingtonLossDb(kmByPoint, bare, fromAbove, toAbove, medium);
  const sphericalDb = sphericalEarthLossDb(kmByPoint[last] as number, fromAbove, toAbove, medium);
  return {
    bullingtonDb,
    smoothBullingtonDb,
    sphericalDb,
    totalDb: bullingtonDb + Math.max(0, sphericalDb - smoothBullingtonDb),
    fromSmoothMeters: smooth.from,
    toSmoothMeters: smooth.to,
  };
}

/** The straight line that lies through the ground as a whole, lowered where a hill stands out (P.1812-6 Attachment 1). */
function smoothEarth(profile: Profile, from: number, to: number): { from: number; to: number } {
  const { kmByPoint, groundMetersByPoint } = profile;
  const last = kmByPoint.length - 1;
  const km = kmByPoint[last] as number;
  let area = 0;
  let moment = 0;
  for (let point = 1; point <= last; point++) {
    const d = kmByPoint[point] as number;
    const before = kmByPoint[point - 1] as number;
    const height = groundMetersByPoint[point] as number;
    const heightBefore = groundMetersByPoint[point - 1] as number;
    area += (d - before) * (height + heightBefore);
    moment += (d - before) * (height * (2 * d + before) + heightBefore * (d + 2 * before));
  }
  const lowered = obstruction(profile, from, to);
  return {
    from: Math.min((2 * area * km - moment) / (km * km) - lowered.from, groundMetersByPoint[0] as number),
    to: Math.min((moment - area * km) / (km * km) - lowered.to, groundMetersByPoint[last] as number),
  };
}

/** How much the highest point over the direct line lowers the smooth earth at each end, in meters. */
function obstruction(profile: Profile, from: number, to: number): { from: number; to: number } {
  const { kmByPoint, groundMetersByPoint } = profile;
  const last = kmByPoint.length - 1;
  const km = kmByPoint[last] as number;
  let highest = Number.NEGATIVE_INFINITY;
  let fromSlope = Number.NEGATIVE_INFINITY;
  let toSlope = Number.NEGATIVE_INFINITY;
  for (let point = 1; point < last; point++) {
    const d = kmByPoint[point] as number;
    const above = (groundMetersByPoint[point] as number) - (from * (km - d) + to * d) / km;
    highest = Math.max(highest, above);
    fromSlope = Math.max(fromSlope, above / d);
    toSlope = Math.max(toSlope, above / (km - d));
  }
  if (!(highest > 0)) return { from: 0, to: 0 };
  const share = fromSlope / (fromSlope + toSlope);
  return { from: highest * share, to: highest * (1 - share) };
}
