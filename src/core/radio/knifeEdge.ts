// What one sharp edge between two antennas takes, and what Bullington adds when that edge stands for a whole profile.
import { exp, log10 } from '../math/exact.ts';

/** Below this the edge is so far under the line of sight that it takes nothing (ITU-R P.526-16 4.1). */
export const NU_CLEAR = -0.78;

/** @param nu Fresnel parameter, no unit. @returns dB, J(nu) of ITU-R P.526-16 4.1. */
export function knifeEdgeLossDb(nu: number): number {
  if (!(nu > NU_CLEAR)) return 0;
  const a = nu - 0.1;
  return 6.9 + 20 * log10(Math.sqrt(a * a + 1) + a);
}

/** How far an edge counts as real ground, 0 to 1: the factor of Bullington's empirical term (P.526-16 4.5.1). */
export function edgePresence(nu: number): number {
  return 1 - exp(-knifeEdgeLossDb(nu) / 6);
}

/** @param km path length. @returns dB of the one edge that stands for a profile (P.526-16 4.5.1, P.1812-6 4.3.1). */
export function equivalentEdgeLossDb(nu: number, km: number): number {
  return knifeEdgeLossDb(nu) + edgePresence(nu) * (10 + 0.02 * km);
}
