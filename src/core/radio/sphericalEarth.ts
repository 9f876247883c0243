// Loss around the bare round earth: what is left to pay when no hill stands in the way but the ground is near.
// Law: written for any two heights and distances, in the symbols of ITU-R P.1812-6 4.3.2 and 4.3.3.
import { log10, power } from '../math/exact.ts';
import type { Medium } from './medium.ts';

/** Relative permittivity and conductivity in S/m (ITU-R P.1812-6 4.3.3). */
interface Ground {
  readonly permittivity: number;
  readonly siemensPerMeter: number;
}
const LAND: Ground = { permittivity: 22, siemensPerMeter: 0.003 };
const SEA: Ground = { permittivity: 80, siemensPerMeter: 5 };

/** @param fromMeters, toMeters antenna heights above the smooth earth. @returns dB, L_dsph of P.1812-6 4.3.2. */
export function sphericalEarthLossDb(
  km: number,
  fromMeters: number,
  toMeters: number,
  medium: Medium,
): number {
  const { effectiveEarthKm: earthKm, wavelengthMeters } = medium;
  const roots = Math.sqrt(fromMeters) + Math.sqrt(toMeters);
  const sightKm = Math.sqrt(0.002 * earthKm) * roots;
  if (km >= sightKm) return firstTermLossDb(km, fromMeters, toMeters, earthKm, medium);
  const fromKm = (km / 2) * (1 + closestApproach(km, fromMeters, toMeters, earthKm));
  const toKm = km - fromKm;
  const clearMeters =
    ((fromMeters - (500 * fromKm * fromKm) / earthKm) * toKm +
      (toMeters - (500 * toKm * toKm) / earthKm) * fromKm) /
    km;
  const neededMeters = 17.456 * Math.sqrt((fromKm * toKm * wavelengthMeters) / km);
  if (clearMeters > neededMeters) return 0;
  // An earth on which the two antennas just lose sight of each other; the loss there fades in with the clearance.
  const grazingEarthKm = 500 * (km / roots) * (km / roots);
  const grazingDb = firstTermLossDb(km, fromMeters, toMeters, grazingEarthKm, medium);
  return (1 - clearMeters / neededMeters) * Math.max(0, grazingDb);
}

/** Newton's steps: two or three as a rule, more where one antenna all but stands on the ground and just loses sight. */
const NEWTON_STEPS_MOST = 60;
const NEWTON_CLOSE = 1e-12;

/**
 * Where the line comes nearest to the bulge, as b in d1 = d (1 + b) / 2: the root of m b^3 - (m + 1) b + c = 0 in
 * (-1, 1). The Recommendation solves it by arc cosine; Newton's steps from the flat earth's answer give the same.
 */
function closestApproach(km: number, fromMeters: number, toMeters: number, earthKm: number): number {
  const c = (fromMeters - toMeters) / (fromMeters + toMeters);
  const m = (250 * km * km) / (earthKm * (fromMeters + toMeters));
  let b = c / (1 + m);
  for (let step = 0; step < NEWTON_STEPS_MOST; step++) {
    const square = b * b;
    const change = (b * (m * square - (m + 1)) + c) / (3 * m * square - (m + 1));
    b -= change;
    if (Math.abs(change) < NEWTON_CLOSE) break;
  }
  return b;
}

/** L_dft: the first term of the residue series over land and sea, by their shares (P.1812-6 4.3.3). */
function firstTermLossDb(
  km: number,
  fromMeters: number,
  toMeters: number,
  earthKm: number,
  medium: Medium,
): number {
  const over = (ground: Ground) => firstTermOver(ground, km, fromMeters, toMeters, earthKm, medium);
  const { seaShare } = medium;
  if (seaShare === 0) return over(LAND);
  return seaShare * over(SEA) + (1 - seaShare) * over(LAND);
}

function firstTermOver(
  ground: Ground,
  km: number,
  fromMeters: number,
  toMeters: number,
  earthKm: number,
  medium: Medium,
): number {
  const { frequencyGHz: f, polarization } = medium;
  const { permittivity: eps, siemensPerMeter } = ground;
  const loss = (18 * siemensPerMeter) / f;
  // Normalized surface admittance K, then the weight beta of it.
  let admittance = 0.036 * power(earthKm * f, -1 / 3) * power((eps - 1) * (eps - 1) + loss * loss, -1 / 4);
  if (polarization === 'vertical') admittance *= Math.sqrt(eps * eps + loss * loss);
  const k2 = admittance * admittance;
  const beta = (1 + 1.6 * k2 + 0.67 * k2 * k2) / (1 + 4.5 * k2 + 1.53 * k2 * k2);
  const x = 21.88 * beta * power(f / (earthKm * earthKm), 1 / 3) * km;
  const heightScale = 0.9575 * beta * power((f * f) / earthKm, 1 / 3);
  return (
    -distanceGainDb(x) -
    heightGainDb(beta * heightScale * fromMeters, admittance) -
    heightGainDb(beta * heightScale * toMeters, admittance)
  );
}

/** F(X), in dB; X is the normalized distance. */
function distanceGainDb(x: number): number {
  if (x >= 1.6) return 11 + 10 * log10(x) - 17.6 * x;
  return -20 * log10(x) - 5.6488 * power(x, 1.425);
}

/** G(Y), in dB, from B = beta Y; Y is the normalized height. */
function heightGainDb(b: number, admittance: number): number {
  const least = 2 + 20 * log10(admittance);
  const gain = b > 2 ? 17.6 * Math.sqrt(b - 1.1) - 5 * log10(b - 1.1) - 8 : 20 * log10(b + 0.1 * b * b * b);
  return Math.max(least, gain);
}
