// The caller walks: slope, ground and posture decide how far one tick carries.
// Law: nobody leaves the sheet or enters the river; where straight on is barred, one slides along.
import type { NightEvent, Surface } from '../event.ts';
import { headingX, headingY } from '../math/compass.ts';
import type { Caller, Night } from '../night.ts';
import {
  FLAT_CELLS_PER_TICK,
  FOOTFALL_CELLS,
  LEFT_HOME_CELLS,
  LOW_PACE,
  RUN_PACE,
  SLOW_PACE,
} from '../rules.ts';
import { Way } from '../terrain/sheet.ts';
import { cellAt, stride } from '../terrain/stride.ts';
import type { World } from '../world.ts';

export function walk(night: Night, events: NightEvent[]): void {
  const { caller, world } = night;
  caller.speedCells = 0;
  if (caller.heading < 0) return;
  caller.facing = caller.heading;
  const reach = FLAT_CELLS_PER_TICK * paceOf(caller);
  const moved =
    tryHeading(caller, world, caller.heading, reach) ||
    tryHeading(caller, world, (caller.heading + 2) % 16, reach * 0.7) ||
    tryHeading(caller, world, (caller.heading + 14) % 16, reach * 0.7);
  if (!moved) return;
  noteLeaving(caller, world);
  tellFootfall(caller, world, events);
}

/** @returns whether the caller would run now: whoever strolls or lies low does not, whatever the switch says. */
export function isRunning(caller: Caller): boolean {
  return caller.running && !caller.slowly && !caller.low;
}

function paceOf(caller: Caller): number {
  if (caller.low) return LOW_PACE;
  if (caller.slowly) return SLOW_PACE;
  return isRunning(caller) ? RUN_PACE : 1;
}

function tryHeading(caller: Caller, world: World, heading: number, reach: number): boolean {
  const dx = headingX(heading);
  const dy = headingY(heading);
  const cells = stride(world, caller.x, caller.y, dx, dy, reach);
  if (cells <= 0) return false;
  caller.x += dx * cells;
  caller.y += dy * cells;
  caller.walkedCells += cells;
  caller.speedCells = cells;
  return true;
}

function noteLeaving(caller: Caller, world: World): void {
  const dx = caller.x - world.home.x;
  const dy = caller.y - world.home.y;
  if (dx * dx + dy * dy > LEFT_HOME_CELLS * LEFT_HOME_CELLS) caller.leftHome = true;
}

function tellFootfall(caller: Caller, world: World, events: NightEvent[]): void {
  const footfalls = Math.floor(caller.walkedCells / FOOTFALL_CELLS);
  const before = Math.floor((caller.walkedCells - caller.speedCells) / FOOTFALL_CELLS);
  if (footfalls === before) return;
  const surface = surfaceAt(world, caller.x, caller.y);
  events.push({ kind: 'footstep', surface, running: isRunning(caller) });
}

function surfaceAt(world: World, x: number, y: number): Surface {
  const { sheet } = world;
  const cell = cellAt(sheet, x, y);
  const way = sheet.wayByCell[cell];
  if (way === Way.road) return 'road';
  if (way === Way.track || way === Way.footpath) return 'path';
  if ((sheet.snowByCell[cell] as number) > 0.5) return 'snow';
  return (sheet.forestByCell[cell] as number) > 0.4 ? 'forest' : 'ground';
}
