// Plots on the slopes around the village, each with furrows of its own.
// Law: none in water, on steep ground or under the houses; furrows run along the slope or straight down it.
import { atan2, cos, sin } from '../../core/math/exact.ts';
import { valueAt } from '../../core/terrain/field.ts';
import type { Field, Place } from '../../core/terrain/sheet.ts';
import { type Chance, roll } from './chance.ts';
import { lengthOf } from './grid.ts';
import { SHEET_CELLS } from './recipe.ts';
import { type River, riverV } from './river.ts';
import type { Ground } from './village.ts';

const MOST_FIELDS = 90;
const TRIES = 900;
/** Plots lie this far from the village, in cells, half as far again along the river. */
const NEAREST_CELLS = 6;
const SPREAD_CELLS = 30;
const VILLAGE_CELLS = 8.5;
const APART_CELLS = 3.1;
const STEEPEST = 0.42;
const DRY_CELLS = -4;
/** Share of plots that are plowed downhill. */
const DOWNHILL_SHARE = 0.35;

export function plowFields(village: Place, river: River, ground: Ground, chance: Chance): Field[] {
  const fields: Field[] = [];
  for (let attempt = 0; attempt < TRIES && fields.length < MOST_FIELDS; attempt++) {
    const bearing = roll(chance) * 6.283;
    const reach = NEAREST_CELLS + SPREAD_CELLS * Math.sqrt(roll(chance));
    const x = village.x + cos(bearing) * reach * 1.5;
    const y = village.y + sin(bearing) * reach * 0.8;
    if (!isPlowland(x, y, village, river, ground)) continue;
    if (fields.some((field) => lengthOf(field.x - x, field.y - y) < APART_CELLS)) continue;
    fields.push({
      x,
      y,
      angleRad: furrowAngle(ground, x, y, chance),
      furrowCells: 0.55 + roll(chance) * 0.4,
    });
  }
  return fields;
}

function isPlowland(x: number, y: number, village: Place, river: River, ground: Ground): boolean {
  if (x < 2 || y < 2 || x > SHEET_CELLS - 3 || y > SHEET_CELLS - 3) return false;
  const cell = Math.round(y) * SHEET_CELLS + Math.round(x);
  if ((ground.bankCellsByCell[cell] as number) > DRY_CELLS) return false;
  if ((ground.slopeByCell[cell] as number) > STEEPEST) return false;
  if (y / SHEET_CELLS < riverV(river, x / SHEET_CELLS)) return false;
  return lengthOf(x - village.x, (y - village.y) * 1.3) >= VILLAGE_CELLS;
}

function furrowAngle(ground: Ground, x: number, y: number, chance: Chance): number {
  const at = (px: number, py: number) => valueAt(ground.smoothMeters, SHEET_CELLS, px, py);
  const uphill = atan2(at(x, y + 1) - at(x, y - 1), at(x + 1, y) - at(x - 1, y));
  const isDownhill = roll(chance) < DOWNHILL_SHARE;
  return uphill + Math.PI / 2 + (isDownhill ? Math.PI / 2 : 0) + (roll(chance) - 0.5) * 0.25;
}
