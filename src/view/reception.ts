// Reception for the eye: how strongly a place can be heard from the far bank, as the contour ink shows it.
// Law: reads the world's own path loss, so what glows on the sheet is what the phone will meet.
import type { Network, World } from '../core/world.ts';

/** Level at a handset in dBm where the ink begins to show, and where it is full. */
const FAINT_LEVEL_DBM = -104;
const FULL_LEVEL_DBM = -84;

/** @returns 0 (no service) to 1 (clear) for a received level in dBm, smooth at both ends. */
export function inkForLevel(levelDbm: number): number {
  const t = (levelDbm - FAINT_LEVEL_DBM) / (FULL_LEVEL_DBM - FAINT_LEVEL_DBM);
  const share = Math.max(0, Math.min(1, t));
  return share * share * (3 - 2 * share);
}

/** @returns by cell what that network's tower which is received best there brings, in dBm. */
export function bestLevelDbmByCell(
  { towers, sheet }: Pick<World, 'towers' | 'sheet'>,
  served: Network = 'foreign',
): Float32Array {
  const levels = new Float32Array(sheet.size * sheet.size).fill(Number.NEGATIVE_INFINITY);
  for (const { eirpDbm, lossDbByCell, network } of towers) {
    if (network !== served) continue;
    for (let cell = 0; cell < levels.length; cell++) {
      levels[cell] = Math.max(levels[cell] as number, eirpDbm - (lossDbByCell[cell] as number));
    }
  }
  return levels;
}
