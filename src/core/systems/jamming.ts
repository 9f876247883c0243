// The jammers' own night: they switch by their schedule, and trucks drive from stand to stand.
// Law: nothing that the caller does moves or switches a jammer; a truck folds its mast and is silent on the road.
import type { NightEvent } from '../event.ts';
import type { Jammer, Night } from '../night.ts';
import { TRUCK_CELLS_PER_TICK } from '../rules.ts';
import { pointAlong } from '../terrain/along.ts';
import type { JammerSite, Schedule } from '../world.ts';

export function jam(night: Night, events: NightEvent[]): void {
  night.jammers.forEach((jammer, index) => {
    const site = night.world.jammers[index];
    if (!site) return;
    if (jammer.driving) driveOn(jammer, site);
    else if (++jammer.ticks >= site.standTicks && site.stands.length > 1) setOut(jammer);
    const before = jammer.on;
    jammer.on = !jammer.driving && isScheduled(site.schedule, night.tick);
    if (jammer.on !== before) events.push({ kind: 'jammerSwitched', jammer: index, on: jammer.on });
  });
}

/** @returns true in the ticks for which a schedule says on. */
export function isScheduled({ firstTick, onTicks, offTicks }: Schedule, tick: number): boolean {
  if (tick < firstTick) return false;
  return offTicks === 0 || (tick - firstTick) % (onTicks + offTicks) < onTicks;
}

function setOut(jammer: Jammer): void {
  jammer.driving = true;
  jammer.ticks = 0;
  jammer.alongCells = 0;
}

function driveOn(jammer: Jammer, { stands }: JammerSite): void {
  const way = stands[jammer.stand]?.wayToNext;
  jammer.alongCells += TRUCK_CELLS_PER_TICK;
  const at = way ? pointAlong(way, jammer.alongCells) : null;
  if (at) {
    jammer.x = at.x;
    jammer.y = at.y;
    jammer.directionX = at.directionX;
    jammer.directionY = at.directionY;
    return;
  }
  jammer.stand = (jammer.stand + 1) % stands.length;
  jammer.driving = false;
  jammer.ticks = 0;
  const stand = stands[jammer.stand];
  if (!stand) return;
  jammer.x = stand.x;
  jammer.y = stand.y;
}
