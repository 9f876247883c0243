// A sector antenna: what it sends along its beam and what is left beside and behind it.
// Law: the same loss counts for what it sends and for what it hears.
import { atan2 } from '../math/exact.ts';
import { SECTOR_FRONT_TO_BACK_DB } from './constants.ts';

const DEG_PER_RAD = 180 / Math.PI;

/**
 * The horizontal pattern of 3GPP TR 25.996 4.5.1: min(12 (angle / beam)^2, front-to-back), 3 dB at half a beam aside.
 * @param azimuthDeg middle of the beam, clockwise from north. @param beamDeg between the half-power points.
 * @param dx, dy direction from the antenna on the sheet, x east and y south, any length.
 * @returns dB under the middle of the beam, 0 or more.
 */
export function sectorLossDb(azimuthDeg: number, beamDeg: number, dx: number, dy: number): number {
  if (dx === 0 && dy === 0) return 0;
  const angleDeg = atan2(dx, -dy) * DEG_PER_RAD;
  const turns = (angleDeg - azimuthDeg) / 360;
  const asideDeg = (turns - Math.round(turns)) * 360;
  const share = asideDeg / beamDeg;
  return Math.min(12 * share * share, SECTOR_FRONT_TO_BACK_DB);
}
