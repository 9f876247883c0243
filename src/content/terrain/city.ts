// The city on the far bank: blocks along bent streets, and the lights that one sees of it.
// Law: nothing here is ever walked on or heard; it is far, bright, and only looked at.
import { atan2, cos, exp, sin } from '../../core/math/exact.ts';
import { keyOf } from '../../core/random.ts';
import type { CityBlock, CityLight, Place, Sheet } from '../../core/terrain/sheet.ts';
import { type Chance, makeChance, roll } from './chance.ts';
import { clamp } from './grid.ts';
import { layeredNoiseAt, makeNoise, type Noise, noiseAt } from './noise.ts';
import { type FullRecipe, SHEET_CELLS } from './recipe.ts';
import { type River, riverV } from './river.ts';

/** Streets: columns to both sides of the middle, rows away from the river, with their spacing in cells. */
const HALF_COLUMNS = 70;
const ROWS = 30;
const COLUMN_CELLS = 1.5;
const ROW_CELLS = 1.55;
/** Every ninth column and seventh row is an avenue with street lights. */
const AVENUE_COLUMNS = 9;
const AVENUE_ROWS = 7;
/** The city thins out over this many columns and rows. */
const THIN_COLUMNS = 46;
const THIN_ROWS = 19;
const MIDDLE_ROW = 8;

interface Plan {
  readonly recipe: FullRecipe;
  readonly river: River;
  readonly noise: Noise;
  readonly chance: Chance;
  readonly blocks: CityBlock[];
  readonly lights: CityLight[];
}

export function buildCity(recipe: FullRecipe, river: River): Sheet['city'] {
  const plan: Plan = {
    recipe,
    river,
    noise: makeNoise(keyOf(recipe.seed) ^ 0x77),
    chance: makeChance(keyOf(recipe.seed) ^ 0xc17),
    blocks: [],
    lights: [],
  };
  for (let row = 0; row < ROWS; row++) {
    for (let column = -HALF_COLUMNS; column <= HALF_COLUMNS; column++) {
      const isAvenue = column % AVENUE_COLUMNS === 0 || row % AVENUE_ROWS === 0;
      if (isAvenue) lightStreet(plan, column, row);
      else buildBlock(plan, column, row);
    }
  }
  const middle = crossing(plan, 0, MIDDLE_ROW);
  return {
    ...middle,
    blocks: plan.blocks.filter(isOnSheet),
    lights: plan.lights.filter(isOnSheet),
  };
}

function crossing(plan: Plan, column: number, row: number): Place {
  const x = plan.recipe.cityU * SHEET_CELLS + column * COLUMN_CELLS + row * 0.22 * sin(row * 0.3);
  const bankY = (riverV(plan.river, x / SHEET_CELLS) - plan.river.shape.cityV) * SHEET_CELLS;
  return {
    x: x + 0.5 * noiseAt(plan.noise, column * 0.21, row * 0.21),
    y: bankY - row * ROW_CELLS - 1 + 0.5 * noiseAt(plan.noise, column * 0.2 + 9, row * 0.2 + 4),
  };
}

function densityAt(plan: Plan, column: number, row: number): number {
  const across = column / THIN_COLUMNS;
  const patch = 0.75 + 0.9 * layeredNoiseAt(plan.noise, column / 13 + 3, row / 9 + 1, 2);
  return exp(-across * across) * exp(-row / THIN_ROWS) * clamp(patch, 0, 1.3);
}

function lightStreet(plan: Plan, column: number, row: number): void {
  const density = densityAt(plan, column, row);
  if (row > 0 && density <= 0.1) return;
  const runsAcross = row % AVENUE_ROWS === 0;
  for (let half = 0; half < 2; half++) {
    if (roll(plan.chance) >= 0.35 + 0.8 * density) continue;
    const place = runsAcross
      ? crossing(plan, column + half / 2, row)
      : crossing(plan, column, row + half / 2);
    const brightness = (0.45 + 0.5 * roll(plan.chance)) * clamp(0.35 + density, 0, 1);
    plan.lights.push({ ...place, kind: 'street', brightness });
  }
}

function buildBlock(plan: Plan, column: number, row: number): void {
  const { chance } = plan;
  const density = densityAt(plan, column, row);
  if (roll(chance) > 0.12 + density) return;
  const place = crossing(plan, column, row);
  const ahead = crossing(plan, column + 0.5, row);
  const block: CityBlock = {
    ...place,
    angleRad: atan2(ahead.y - place.y, ahead.x - place.x),
    widthCells: 0.75 + roll(chance) * 0.5,
    depthCells: 0.7 + roll(chance) * 0.55,
  };
  plan.blocks.push(block);
  const windows = Math.floor(roll(chance) * roll(chance) * 10 * density + roll(chance) * 1.2);
  for (let window = 0; window < windows; window++) plan.lights.push(lightWindow(block, chance));
  if (roll(chance) < 0.055 * density) {
    plan.lights.push({ ...place, kind: 'bright', brightness: 0.75 + 0.25 * roll(chance) });
  }
}

function lightWindow(block: CityBlock, chance: Chance): CityLight {
  const along = (roll(chance) - 0.5) * block.widthCells;
  const across = (roll(chance) - 0.5) * block.depthCells;
  const kind = roll(chance) < 0.18 ? 'coolWindow' : 'window';
  return {
    x: block.x + along * cos(block.angleRad) - across * sin(block.angleRad),
    y: block.y + along * sin(block.angleRad) + across * cos(block.angleRad),
    kind,
    brightness: 0.22 + 0.78 * roll(chance) * roll(chance),
  };
}

function isOnSheet(place: Place): boolean {
  return place.x >= 0 && place.y >= 0 && place.x <= SHEET_CELLS - 1 && place.y <= SHEET_CELLS - 1;
}
