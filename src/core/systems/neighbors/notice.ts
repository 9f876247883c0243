// What a neighbor makes of what he sees: suspicion needs something that one should not do, and time in sight of it.
// Law: it rises only while he sees, and whoever merely passes between the houses raises none.
import { isLetGo } from '../../assists.ts';
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
import { isInSight, isLedInSight, isLedLow } from '../sight.ts';
import { isRunning } from '../walking.ts';
import { beginAct } from './act.ts';
import { isNear, takeState } from './go.ts';

/** @param rangeCells, ledCells how far an agent would see the caller and whoever is led from; below 0 for nobody. */
export function lookOut(
  night: Night,
  neighbor: Neighbor,
  index: number,
  rangeCells: number,
  ledCells: number,
  events: NightEvent[],
): void {
  if (neighbor.restTicks > 0) neighbor.restTicks -= NEIGHBOR_LOOK_TICKS;
  const { x, y, lookX, lookY } = neighbor;
  const cells = ownCells(night, index, rangeCells);
  const looksAway = isLetGo(night);
  const seesCaller = !looksAway && isInSight(night, x, y, lookX, lookY, cells);
  neighbor.seesTicks = seesCaller ? neighbor.seesTicks + NEIGHBOR_LOOK_TICKS : 0;
  const rise = seesCaller ? offensePerTick(night) * shareAt(neighbor, night.caller, cells) : 0;
  const ofCells = ledCells < 0 ? ledCells : ownCells(night, index, ledCells);
  const seesLed = !looksAway && isLedInSight(night, x, y, lookX, lookY, ofCells);
  const led = seesLed ? night.companion : null;
  const riseByLed = led ? strangerPerTick(night, led) * shareAt(neighbor, led, ofCells) : 0;
  // What is worse is what he looks at.
  const most = Math.max(rise, riseByLed);
  if (most > 0 && neighbor.restTicks <= 0) {
    suspect(night, neighbor, index, led && riseByLed > rise ? led : night.caller, most, events);
    return;
  }
  const faded = neighbor.suspicion - NEIGHBOR_LOOK_TICKS / SUSPICION_FADE_TICKS;
  neighbor.suspicion = faded > 0 ? faded : 0;
}

/** How far he sees someone whom an agent would see from so far; the watch carries a lantern. */
function ownCells({ world }: Night, index: number, rangeCells: number): number {
  const cells = rangeCells * NEIGHBOR_SIGHT;
  return world.neighbors[index]?.kind === 'watch' && cells < LANTERN_CELLS ? LANTERN_CELLS : cells;
}

function suspect(
  night: Night,
  neighbor: Neighbor,
  index: number,
  whom: Place,
  rise: number,
  events: NightEvent[],
): void {
  neighbor.sawX = whom.x;
  neighbor.sawY = whom.y;
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

/** @returns what distance leaves of a suspicion: less the farther off it is. */
function shareAt(neighbor: Neighbor, { x, y }: Place, rangeCells: number): number {
  const dx = x - neighbor.x;
  const dy = y - neighbor.y;
  const share = Math.min(1, Math.sqrt(dx * dx + dy * dy) / rangeCells);
  return 1 - (1 - FAR_SUSPICION) * share;
}

/** What the caller does that one should not, whoever sees it: how much of sure a tick of it is worth close by.
 * The country's own phone is allowed. */
function offensePerTick({ caller, phone, world }: Night): number {
  const { sheet } = world;
  const isOnWay = sheet.wayByCell[cellAt(sheet, caller.x, caller.y)] !== Way.none;
  let rise = 0;
  if (phone.state !== 'off' && phone.network === 'foreign') rise += 1 / SURE_BY_PHONE_TICKS;
  if (caller.speedCells > 0 && isRunning(caller))
    rise += (isOnWay ? WAY_SUSPICION : 1) / SURE_BY_RUNNING_TICKS;
  if (!isAmongHouses(sheet, caller)) rise += (isOnWay ? WAY_SUSPICION : 1) / SURE_BY_HILL_TICKS;
  return caller.low ? rise * LOW_SUSPICION : rise;
}

/** A stranger between the houses may be someone's guest; on the hill by night, nobody's. */
function strangerPerTick(night: Night, led: Place): number {
  const { sheet } = night.world;
  if (isAmongHouses(sheet, led)) return 0;
  const isOnWay = sheet.wayByCell[cellAt(sheet, led.x, led.y)] !== Way.none;
  const rise = (isOnWay ? WAY_SUSPICION : 1) / SURE_BY_HILL_TICKS;
  return isLedLow(night) ? rise * LOW_SUSPICION : rise;
}

function isAmongHouses({ houses, village }: Sheet, { x, y }: Place): boolean {
  if (isNear(village.x, village.y, x, y, AMONG_HOUSES_CELLS)) return true;
  for (let index = 0; index < houses.length; index++) {
    const house = houses[index] as House;
    if (isNear(house.x, house.y, x, y, AMONG_HOUSES_CELLS)) return true;
  }
  return false;
}
