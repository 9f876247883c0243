// Loss between two antennas with nothing in between.
import { log10 } from '../math/exact.ts';

/** 92.45 dB is the loss over 1 km at 1 GHz (ITU-R P.525; the constant as in P.1812-6 and P.452-18). */
const LOSS_AT_ONE_KM_DB = 92.45;

/** @param meters distance through the air, over 0. @returns dB (ITU-R P.525). */
export function freeSpaceLossDb(meters: number, frequencyGHz: number): number {
  return LOSS_AT_ONE_KM_DB + 20 * log10(frequencyGHz) + 20 * log10(meters / 1000);
}
