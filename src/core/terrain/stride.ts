// One stride over the ground: how far a walker gets in a tick, whoever he is.
// Law: caller and hunters walk by the same rule; a stride never ends in water or off the sheet.
import type { World } from '../world.ts';
import { heightAt } from './field.ts';
import { paceOfSlope } from './pace.ts';
import type { Heightfield } from './sheet.ts';

/** Cells kept free along the sheet's edge. */
const MARGIN_CELLS = 1;
/** Ease of a place that nobody should stand on: whoever does gets off it, slowly. */
const STRAY_EASE = 0.3;

/** @returns the index of the cell that holds a place; the place must lie on the sheet. */
export function cellAt(field: Heightfield, x: number, y: number): number {
  return Math.round(y) * field.size + Math.round(x);
}

/**
 * @param dx, dy unit vector of the way. @param reach cells on a level road in this tick.
 * @returns the cells that slope and ground let a walker get on that way, whether or not something bars it.
 */
export function cellsOnGround(
  { sheet, easeByCell }: World,
  x: number,
  y: number,
  dx: number,
  dy: number,
  reach: number,
): number {
  // Look one cell ahead for the slope, so that a tick's small step still feels the hill.
  const rise = heightAt(sheet, x + dx, y + dy) - heightAt(sheet, x, y);
  const ease = easeByCell[cellAt(sheet, x, y)] as number;
  return reach * paceOfSlope(rise / sheet.cellMeters) * (ease > 0 ? ease : STRAY_EASE);
}

/** @returns the cells that the walker gets on that way, 0 where it is barred; the same as above otherwise. */
export function stride(world: World, x: number, y: number, dx: number, dy: number, reach: number): number {
  const { sheet, easeByCell } = world;
  const cells = cellsOnGround(world, x, y, dx, dy, reach);
  const toX = x + dx * cells;
  const toY = y + dy * cells;
  const last = sheet.size - 1 - MARGIN_CELLS;
  if (toX < MARGIN_CELLS || toY < MARGIN_CELLS || toX > last || toY > last) return 0;
  return (easeByCell[cellAt(sheet, toX, toY)] as number) > 0 ? cells : 0;
}
