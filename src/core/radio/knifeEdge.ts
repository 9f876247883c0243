// What an edge between two antennas takes, and Bullington's way to make one edge of a whole profile.
import { exp, log10 } from '../math/exact.ts';

/** Below this the edge is so far under the line of sight that it takes nothing (ITU-R P.526 4.1). */
export const NU_CLEAR = -0.78;

/** @param nu Fresnel parameter, no unit. @returns dB, J(nu) of ITU-R P.526 eq. 31. */
export function knifeEdgeLossDb(nu: number): number {
  if (!(nu > NU_CLEAR)) return 0;
  const a = nu - 0.1;
  return 6.9 + 20 * log10(Math.sqrt(a * a + 1) + a);
}

/** @param km path length. @returns dB: Bullington's empirical term added to one edge (P.526 4.5.1, P.1812 4.3.1). */
export function bullingtonLossDb(nu: number, km: number): number {
  const edgeDb = knifeEdgeLossDb(nu);
  return edgeDb + (1 - exp(-edgeDb / 6)) * (10 + 0.02 * km);
}
