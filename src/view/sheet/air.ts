// What fills the air tonight: for each jammer the stand from which it sends, or -1 while it is silent.
// Law: read from the night alone; a picture painted for an air is right whenever that air comes again.
import type { ReadonlyNight } from '../../core/night.ts';
import { TRUCK_CELLS_PER_TICK } from '../../core/rules.ts';
import { isScheduled } from '../../core/systems/jamming.ts';
import { pointAlong } from '../../core/terrain/along.ts';

/** By jammer: index of the stand, or -1. */
export type Air = readonly number[];

const SILENT = -1;

export function airNow(night: ReadonlyNight): Air {
  return night.jammers.map(({ on, stand }) => (on ? stand : SILENT));
}

/** @returns the air after so many ticks, at least one: jammers keep to their schedules and trucks to their ways, whatever you do. */
export function airAhead(night: ReadonlyNight, ticks: number): Air {
  const { jammers, world, tick } = night;
  return jammers.map(({ driving, stand, ticks: stood, alongCells }, index) => {
    const site = world.jammers[index];
    if (site === undefined || !isScheduled(site.schedule, tick + ticks - 1)) return SILENT;
    const isOnTruck = site.stands.length > 1;
    if (!driving) return isOnTruck && stood + ticks >= site.standTicks ? SILENT : stand;
    const way = site.stands[stand]?.wayToNext;
    const isOnTheWay = way && pointAlong(way, alongCells + ticks * TRUCK_CELLS_PER_TICK) !== null;
    return isOnTheWay ? SILENT : (stand + 1) % site.stands.length;
  });
}

export function airKey(air: Air): string {
  return air.join(' ');
}
