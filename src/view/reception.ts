// Reception for the eye: how strongly a place can be heard from the far bank, as the contour ink shows it.
// Law: reads the world's own path loss, so what glows on the sheet is what the phone will meet.
import type { World } from '../core/world.ts';

/** Level at a handset in dBm where the ink begins to show, and where it is full. */
const FAINT_LEVEL_DBM = -104;
const FULL_LEVEL_DBM = -84;

/** @returns 0 (no service) to 1 (clear) for a received level in dBm, smooth at both ends. */
export function inkForLevel(levelDbm: number): number {
  const t = (levelDbm - FAINT_LEVEL_DBM) / (FULL_LEVEL_DBM - FAINT_LEVEL_DBM);
  const share = Math.max(0, Math.min(1, t));
  return share * share * (3 - 2 * share);
}

/** @returns ink by cell, 0 to 1, from the tower that is received best there. */
export function receptionInkByCell(world: Pick<World, 'towers' | 'sheet'>): Float32Array {
  const cells = world.sheet.size * world.sheet.size;
  const inkByCell = new Float32Array(cells);
  world.towers.forEach(({ eirpDbm, lossDbByCell }) => {
    for (let cell = 0; cell < cells; cell++) {
      const ink = inkForLevel(eirpDbm - (lossDbByCell[cell] as number));
      if (ink > (inkByCell[cell] as number)) inkByCell[cell] = ink;
    }
  });
  return inkByCell;
}
