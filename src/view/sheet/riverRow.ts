// The border river as an engraver cuts it: lines closing towards the banks, and the city's lights standing in it.
// Law: water covers everything that was printed before it but the bank line.
import { lineScale } from './frame.ts';
import type { LandRow } from './landRow.ts';
import { noiseAt, smoothstep } from './noise.ts';
import { addInto, BANK, type ColorRow, mixInto } from './tone.ts';

const REFLECTION_WIDTH_CELLS = 62;

export function printRiver(land: LandRow, color: ColorRow): void {
  const { bankCells, placeX, placeY } = land;
  const scale = lineScale(land.frame.pixelsPerCell);
  const bankReach = (1.7 * scale) / land.frame.pixelsPerCell;
  for (let k = 0; k < bankCells.length; k++) {
    const bank = bankCells[k] as number;
    if (bank > -0.06) printWater(land, color, k, placeX[k] as number, placeY, bank);
    if (bank < -bankReach || bank > bankReach) continue;
    const away = (Math.abs(bank) * land.frame.pixelsPerCell) / scale;
    mixInto(color, k, 0.8 * (1 - smoothstep(0.6, 1.7, away)), BANK[0], BANK[1], BANK[2]);
  }
}

function printWater(land: LandRow, color: ColorRow, k: number, x: number, y: number, bank: number): void {
  const { pixelsPerCell } = land.frame;
  const water = smoothstep(-0.06, 0.1, bank);
  const turns = Math.max(bank, 0) ** 0.78 * 2.1 + 0.5;
  const turnsPerPixel = (2.1 * 0.78 * Math.max(bank, 0.25) ** -0.22) / pixelsPerCell;
  const away = Math.abs(turns - Math.floor(turns) - 0.5) / (turnsPerPixel * lineScale(pixelsPerCell));
  const shallow = Math.min(1, Math.max(0, bank / 4.5));
  const line = (1 - smoothstep(0.5, 1.5, away)) * (0.55 - 0.42 * shallow);
  const deep = noiseAt(x * 0.5, y * 0.5);
  mixInto(
    color,
    k,
    water,
    (0.03 + 0.015 * deep) * (1 - line) + 0.25 * line,
    (0.046 + 0.02 * deep) * (1 - line) + 0.33 * line,
    (0.07 + 0.025 * deep) * (1 - line) + 0.4 * line,
  );
  addInto(color, k, water * reflection(land, x, y, bank), 1, 0.76, 0.42);
}

/** Broken upright glints under the city, brightest where it is. */
function reflection(land: LandRow, x: number, y: number, bank: number): number {
  const { city, alongRiver, towardsUs } = land.maps;
  const aside = ((x - city.x) * alongRiver.x + (y - city.y) * alongRiver.y) / REFLECTION_WIDTH_CELLS;
  const near = Math.exp(-aside * aside);
  if (near < 0.01) return 0;
  const along = x * alongRiver.x + y * alongRiver.y;
  const down = x * towardsUs.x + y * towardsUs.y;
  const column = noiseAt(along * 2.3 + 0.6 * Math.sin(down * 2), down * 0.18);
  const ripple = 0.55 + 0.45 * Math.sin(down * 9 + noiseAt(x * 2, y * 2) * 6);
  return near * (0.1 + 0.6 * smoothstep(0.55, 0.95, column) * ripple * smoothstep(0, 1.2, bank));
}
