// The maps by cell that the eye needs beside the sheet's own: coarse relief, ridges, the city's glow.
// Law: made once a sheet; nothing here is asked for by the rules of the night.
import { blur } from '../../core/terrain/blur.ts';
import type { Place, Sheet } from '../../core/terrain/sheet.ts';
import type { RingCenter } from './airMaps.ts';
import { clamp } from './noise.ts';
import type { SheetSource } from './source.ts';

/** All maps that a pixel is painted from, each `size` by `size`. */
export interface SheetMaps {
  readonly size: number;
  readonly cellMeters: number;
  /** The lowest ground: the river where it leaves the sheet. */
  readonly lowestMeters: number;
  readonly heightMeters: Float32Array;
  /** Height averaged over some 60 m: the large forms. */
  readonly coarseMeters: Float32Array;
  /** Signed distance to the river's bank in cells, > 0 in the water. */
  readonly bankCells: Float32Array;
  /** -1 (hollow) to 1 (crest). */
  readonly ridge: Float32Array;
  readonly snow: Float32Array;
  readonly forest: Float32Array;
  readonly moonlight: Float32Array;
  /** Ink of reception, 0 to 1, as the air now leaves it. */
  readonly reception: Float32Array;
  /** Jammers that are on. */
  readonly centers: readonly RingCenter[];
  /** Light of the far city on the land, 0 to 1. */
  readonly glow: Float32Array;
  /** Unit vector towards the moon. */
  readonly moon: Place;
  /** Unit vector on the sheet towards the towers, of which the nearest counts most. */
  readonly towerX: Float32Array;
  readonly towerY: Float32Array;
  readonly city: Place;
  /** Unit vector along the river. */
  readonly alongRiver: Place;
  /** Unit vector from the far bank to the near one. */
  readonly towardsUs: Place;
}

/** @returns the maps that no jammer changes. */
export function landMaps({ sheet, towers }: SheetSource): Omit<SheetMaps, 'reception' | 'centers'> {
  const { size, heightMetersByCell } = sheet;
  const alongRiver = riverDirection(sheet);
  const towardsUs = { x: -alongRiver.y, y: alongRiver.x };
  return {
    size,
    cellMeters: sheet.cellMeters,
    lowestMeters: heightMetersByCell.reduce((lowest, height) => Math.min(lowest, height), Infinity),
    heightMeters: heightMetersByCell,
    coarseMeters: blur(heightMetersByCell, size, 3, 2),
    bankCells: sheet.bankCellsByCell,
    ridge: ridges(heightMetersByCell, size),
    snow: sheet.snowByCell,
    forest: sheet.forestByCell,
    moonlight: sheet.moonlightByCell,
    glow: cityGlow(sheet, alongRiver, towardsUs),
    moon: sheet.moonDirection,
    ...towerDirections(size, towers.length > 0 ? towers : [sheet.city]),
    city: sheet.city,
    alongRiver,
    towardsUs,
  };
}

/** The river's general direction, with the near bank on its right hand: a sheet's river has the far one on its left. */
function riverDirection({ river: { points } }: Sheet): Place {
  const dx = (points[points.length - 2] ?? 1) - (points[0] ?? 0);
  const dy = (points[points.length - 1] ?? 0) - (points[1] ?? 0);
  const length = Math.hypot(dx, dy) || 1;
  return { x: dx / length, y: dy / length };
}

function ridges(heightMeters: Float32Array, size: number): Float32Array {
  const near = blur(heightMeters, size, 6, 2);
  const wide = blur(heightMeters, size, 14, 2);
  return heightMeters.map((height, cell) =>
    clamp((height - (near[cell] as number)) / 38 + (height - (wide[cell] as number)) / 110, -1, 1),
  );
}

/** The glow stands over the streets, this far behind the water's edge. */
const GLOW_BEHIND_BANK_CELLS = 16;
const GLOW_REACH_CELLS = 34;
const GLOW_HALF_WIDTH_CELLS = 78;

/** Exponential from the city towards us, bell-shaped along the river. */
function cityGlow({ size, city, bankCellsByCell }: Sheet, along: Place, towardsUs: Place): Float32Array {
  const glow = new Float32Array(size * size);
  const cityX = clamp(Math.round(city.x), 0, size - 1);
  const cityY = clamp(Math.round(city.y), 0, size - 1);
  const fromBank = -(bankCellsByCell[cityY * size + cityX] as number) - GLOW_BEHIND_BANK_CELLS;
  for (let y = 0; y < size; y++) {
    for (let x = 0; x < size; x++) {
      const away = (x - city.x) * towardsUs.x + (y - city.y) * towardsUs.y - fromBank;
      const aside = ((x - city.x) * along.x + (y - city.y) * along.y) / GLOW_HALF_WIDTH_CELLS;
      glow[y * size + x] = Math.exp(-Math.max(0, away + 6) / GLOW_REACH_CELLS - aside * aside);
    }
  }
  return glow;
}

function towerDirections(size: number, towers: readonly Place[]) {
  const towerX = new Float32Array(size * size);
  const towerY = new Float32Array(size * size);
  for (let cell = 0; cell < towerX.length; cell++) {
    let sumX = 0;
    let sumY = 0;
    for (const tower of towers) {
      const dx = tower.x - (cell % size);
      const dy = tower.y - Math.floor(cell / size);
      const squared = Math.max(1, dx * dx + dy * dy);
      const weight = 1 / (squared * Math.sqrt(squared));
      sumX += dx * weight;
      sumY += dy * weight;
    }
    const length = Math.sqrt(sumX * sumX + sumY * sumY) || 1;
    towerX[cell] = sumX / length;
    towerY[cell] = sumY / length;
  }
  return { towerX, towerY };
}
