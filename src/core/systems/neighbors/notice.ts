// What a neighbor makes of what he sees: suspicion needs something that one should not do, and time in sight of it.
// Law: it rises only while he sees, and whoever merely passes between the houses raises none.
import type { NightEvent } from '../../event.ts';
import type { Neighbor, Night } from '../../night.ts';
import {
  AMONG_HOUSES_CELLS,
  FAR_SUSPICION,
  LANTERN_CELLS,
  LOW_SUSPICION,
  NEIGHBOR_LOOK_TICKS,
  NEIGHBOR_SIGHT,
  SURE_BY_HILL_TICKS,
  SURE_BY_PHONE_TICKS,
  SURE_BY_RUNNING_TICKS,
  SUSPICION_FADE_TICKS,
  WATCHING_SUSPICION,
  WAY_SUSPICION,
} from '../../rules.ts';
import { type House, type Place, type Sheet, Way } from '../../terrain/sheet.ts';
import { cellAt } from '../../terrain/stride.ts';
import { isInSight } from '../sight.ts';
import { isRunning } from '../walking.ts';
import { beginAct } from './act.ts';
import { isNear, takeState } from './go.ts';

/** @param rangeCells how far an agent would see the caller from. */
export function lookAtCaller(
  night: Night,
  neighbor: Neighbor,
  index: number,
  rangeCells: number,
  events: NightEvent[],
): void {
  if (neighbor.restTicks > 0) neighbor.restTicks -= NEIGHBOR_LOOK_TICKS;
  const isWatch = night.world.neighbors[index]?.kind === 'watch';
  const ownCells = rangeCells * NEIGHBOR_SIGHT;
  const cells = isWatch && ownCells < LANTERN_CELLS ? LANTERN_CELLS : ownCells;
  if (isInSight(night, neighbor.x, neighbor.y, neighbor.lookX, neighbor.lookY, cells)) {
    neighbor.seesTicks += NEIGHBOR_LOOK_TICKS;
    const rise = neighbor.restTicks > 0 ? 0 : risePerTick(night, neighbor, cells);
    if (rise > 0) return suspect(night, neighbor, index, rise, events);
  } else neighbor.seesTicks = 0;
  const faded = neighbor.suspicion - NEIGHBOR_LOOK_TICKS / SUSPICION_FADE_TICKS;
  neighbor.suspicion = faded > 0 ? faded : 0;
}

function suspect(night: Night, neighbor: Neighbor, index: number, rise: number, events: NightEvent[]): void {
  const { caller } = night;
  neighbor.sawX = caller.x;
  neighbor.sawY = caller.y;
  neighbor.sawTick = night.tick;
  neighbor.suspicion = Math.min(1, neighbor.suspicion + rise * NEIGHBOR_LOOK_TICKS);
  if (neighbor.state === 'watching') neighbor.stateTicks = 0;
  else if (isFree(neighbor) && neighbor.suspicion >= WATCHING_SUSPICION) {
    takeState(neighbor, 'watching');
    events.push({ kind: 'neighborSaw', neighbor: index });
  }
  // Duty comes first: one who goes to knock acts once he has knocked.
  if (neighbor.suspicion >= 1 && neighbor.state !== 'knocking') beginAct(night, neighbor, index, events);
}

/** On no other way than his errand's. */
function isFree({ state }: Neighbor): boolean {
  return state === 'walking' || state === 'standing';
}

/** @returns how fast suspicion rises now, as a share of sure a tick: less the farther off it is. */
function risePerTick(night: Night, neighbor: Neighbor, rangeCells: number): number {
  const rise = offensePerTick(night);
  if (rise === 0) return 0;
  const dx = night.caller.x - neighbor.x;
  const dy = night.caller.y - neighbor.y;
  const share = Math.min(1, Math.sqrt(dx * dx + dy * dy) / rangeCells);
  return rise * (1 - (1 - FAR_SUSPICION) * share);
}

/** What the caller does that one should not, whoever sees it: how much of sure a tick of it is worth close by. */
function offensePerTick({ caller, phone, world }: Night): number {
  const { sheet } = world;
  const isOnWay = sheet.wayByCell[cellAt(sheet, caller.x, caller.y)] !== Way.none;
  let rise = 0;
  if (phone.state !== 'off') rise += 1 / SURE_BY_PHONE_TICKS;
  if (caller.speedCells > 0 && isRunning(caller))
    rise += (isOnWay ? WAY_SUSPICION : 1) / SURE_BY_RUNNING_TICKS;
  if (!isAmongHouses(sheet, caller)) rise += (isOnWay ? WAY_SUSPICION : 1) / SURE_BY_HILL_TICKS;
  return caller.low ? rise * LOW_SUSPICION : rise;
}

function isAmongHouses({ houses, village }: Sheet, { x, y }: Place): boolean {
  if (isNear(village.x, village.y, x, y, AMONG_HOUSES_CELLS)) return true;
  for (let index = 0; index < houses.length; index++) {
    const house = houses[index] as House;
    if (isNear(house.x, house.y, x, y, AMONG_HOUSES_CELLS)) return true;
  }
  return false;
}
