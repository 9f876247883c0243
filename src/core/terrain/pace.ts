// How fast the ground lets one walk: by its slope (Tobler) and by what lies on it.
// Law: everyone walks by these two, the caller, the hunters and the routes they plan.
import { exp } from '../math/exact.ts';
import {
  CLIFF_FALL,
  CLIFF_SLOPE,
  FIELD_EASE,
  FIELD_REACH_CELLS,
  FOOTPATH_EASE,
  FOREST_EASE,
  OPEN_EASE,
  PACE_STEPS_PER_SLOPE,
  ROAD_EASE,
  SNOW_EASE,
  STEEPEST_SLOPE,
  TOBLER_BEST_SLOPE,
  TOBLER_FALL,
  TRACK_EASE,
} from './constants.ts';
import { Bank, type Sheet, Way } from './sheet.ts';

const PACE_TABLE = makePaceTable();
const LAST_STEP = PACE_TABLE.length - 2;

/**
 * @param slope signed rise over run in the direction of the walk.
 * @returns pace as a share of that on the flat: 1 on the flat, 1.19 at 5 % down, next to nothing on a cliff.
 */
export function paceOfSlope(slope: number): number {
  const clamped = slope > STEEPEST_SLOPE ? STEEPEST_SLOPE : slope < -STEEPEST_SLOPE ? -STEEPEST_SLOPE : slope;
  const at = (clamped + STEEPEST_SLOPE) * PACE_STEPS_PER_SLOPE;
  const step = at < LAST_STEP ? Math.floor(at) : LAST_STEP;
  const low = PACE_TABLE[step] as number;
  return low + ((PACE_TABLE[step + 1] as number) - low) * (at - step);
}

/** @returns ease by cell: the share of a road's pace that what lies there allows; 0 where nobody walks. */
export function easeOf(sheet: Sheet): Float32Array {
  const ease = new Float32Array(sheet.size * sheet.size);
  for (let cell = 0; cell < ease.length; cell++) ease[cell] = easeOffTheFields(sheet, cell);
  for (const field of sheet.fields) plow(sheet, ease, field.x, field.y);
  return ease;
}

function easeOffTheFields(sheet: Sheet, cell: number): number {
  if ((sheet.bankCellsByCell[cell] as number) > 0) return 0;
  if (sheet.bankByCell[cell] === Bank.far) return 0;
  const way = sheet.wayByCell[cell];
  if (way === Way.road) return ROAD_EASE;
  if (way === Way.track) return TRACK_EASE;
  if (way === Way.footpath) return FOOTPATH_EASE;
  const ground = OPEN_EASE + (FOREST_EASE - OPEN_EASE) * (sheet.forestByCell[cell] as number);
  return ground * (1 + (SNOW_EASE - 1) * (sheet.snowByCell[cell] as number));
}

function plow(sheet: Sheet, ease: Float32Array, fieldX: number, fieldY: number): void {
  const last = sheet.size - 1;
  const reach = FIELD_REACH_CELLS;
  for (let y = Math.max(0, Math.ceil(fieldY - reach)); y <= Math.min(last, fieldY + reach); y++) {
    for (let x = Math.max(0, Math.ceil(fieldX - reach)); x <= Math.min(last, fieldX + reach); x++) {
      const dx = x - fieldX;
      const dy = y - fieldY;
      const cell = y * sheet.size + x;
      if (dx * dx + dy * dy > reach * reach || sheet.wayByCell[cell] !== Way.none) continue;
      ease[cell] = Math.min(ease[cell] as number, FIELD_EASE);
    }
  }
}

/** A table, because a walk asks it every tick and a route thousands of times. */
function makePaceTable(): Float64Array {
  const steps = 2 * STEEPEST_SLOPE * PACE_STEPS_PER_SLOPE;
  const table = new Float64Array(steps + 1);
  for (let step = 0; step <= steps; step++) {
    const slope = step / PACE_STEPS_PER_SLOPE - STEEPEST_SLOPE;
    table[step] = paceZigzagging(slope) * paceOnCliff(slope);
  }
  return table;
}

/**
 * On ground steeper than the slope that gains height fastest, people climb and descend in zigzags at that slope
 * (Llobera and Sluckin, J. Theor. Biol. 249, 2007), so what they gain straight ahead falls with 1 / slope.
 */
function paceZigzagging(slope: number): number {
  const steepest = slope > 0 ? 1 / TOBLER_FALL : -1 / TOBLER_FALL;
  if (Math.abs(slope) <= 1 / TOBLER_FALL) return toblerPace(slope);
  return toblerPace(steepest) * (steepest / slope);
}

/** On a cliff hands must find each hold. */
function paceOnCliff(slope: number): number {
  const over = CLIFF_SLOPE / Math.max(CLIFF_SLOPE, Math.abs(slope));
  let pace = 1;
  for (let power = 0; power < CLIFF_FALL; power++) pace *= over;
  return pace;
}

/** Tobler's hiking function, as a share of the pace on the flat. */
function toblerPace(slope: number): number {
  return exp(-TOBLER_FALL * (Math.abs(slope - TOBLER_BEST_SLOPE) + TOBLER_BEST_SLOPE));
}
