// Bureau 27's hand-held finders: what reaches each antenna over the terrain, and the bearings it yields.
// Law: a finder hears only what the phone sends; a bearing carries the error that its signal deserves.
import { SILENCE_DBM } from '../begin.ts';
import { applyBearing, summarize } from '../belief.ts';
import type { NightEvent } from '../event.ts';
import type { Hunter, Night } from '../night.ts';
import { FINDER_THRESHOLD_DBM, GAME_FREQUENCY_GHZ } from '../radio/constants.ts';
import { bearingSigmaRad, drawBearingError, finderSnrDb } from '../radio/finding.ts';
import { freeSpaceLossDb } from '../radio/freeSpace.ts';
import { pathLossDb } from '../radio/pathLoss.ts';
import { draw } from '../random.ts';
import {
  BEARING_AIR_TICKS,
  FINDER_METERS,
  HANDSET_METERS,
  HEARD_STALE_TICKS,
  OUTLIER_SHARE,
  WALKING_BEARING_FACTOR,
} from '../rules.ts';

export function hear(night: Night, events: NightEvent[]): void {
  night.hunters.forEach((hunter, index) => {
    hunter.ticksSinceHeard++;
    if (hunter.ticksSinceHeard > HEARD_STALE_TICKS) goSilent(hunter);
    if (night.phone.dutyNow > 0) listen(night, hunter, index, events);
  });
}

function goSilent(hunter: Hunter): void {
  hunter.heardDbm = SILENCE_DBM;
  hunter.airTicks = 0;
}

const finder = { x: 0, y: 0, heightMeters: FINDER_METERS };
const handset = { x: 0, y: 0, heightMeters: HANDSET_METERS };

function listen(night: Night, hunter: Hunter, index: number, events: NightEvent[]): void {
  const { caller, phone, world } = night;
  finder.x = hunter.x;
  finder.y = hunter.y;
  handset.x = caller.x;
  handset.y = caller.y;
  const lossDb = pathLossDb(world.sheet, handset, finder, GAME_FREQUENCY_GHZ);
  const levelDbm = phone.powerDbm - lossDb;
  if (levelDbm < FINDER_THRESHOLD_DBM) return;
  hunter.heardDbm = levelDbm;
  hunter.ticksSinceHeard = 0;
  hunter.airTicks += phone.dutyNow;
  if (hunter.airTicks < BEARING_AIR_TICKS) return;
  hunter.airTicks = 0;
  const groundLossDb = Math.max(0, lossDb - directLossDb(night, hunter));
  takeBearing(night, hunter, index, levelDbm, groundLossDb, events);
}

function directLossDb(night: Night, hunter: Hunter): number {
  const dx = hunter.x - night.caller.x;
  const dy = hunter.y - night.caller.y;
  const meters = Math.max(1, Math.sqrt(dx * dx + dy * dy) * night.world.sheet.cellMeters);
  return freeSpaceLossDb(meters, GAME_FREQUENCY_GHZ);
}

function takeBearing(
  night: Night,
  hunter: Hunter,
  index: number,
  levelDbm: number,
  groundLossDb: number,
  events: NightEvent[],
): void {
  const walking = hunter.speedCells > 0 ? WALKING_BEARING_FACTOR : 1;
  const sigmaRad = bearingSigmaRad(finderSnrDb(levelDbm), groundLossDb) * walking;
  pointAtSender(night, hunter, sigmaRad);
  hunter.bearingSigmaRad = sigmaRad;
  hunter.bearingFromX = hunter.x;
  hunter.bearingFromY = hunter.y;
  const { belief, world } = night;
  applyBearing(belief, world.sheet.size, hunter, hunter.bearingX, hunter.bearingY, sigmaRad);
  belief.ticksSinceBearing = 0;
  belief.bearings++;
  summarize(belief, world.sheet.size);
  const { bearingX: x, bearingY: y } = hunter;
  events.push({ kind: 'bearingTaken', hunter: index, x, y, levelDbm, sigmaRad });
}

/** The true direction turned by the receiver's error; now and then a reflection that points anywhere. */
function pointAtSender(night: Night, hunter: Hunter, sigmaRad: number): void {
  const stream = night.random.bearing;
  const dx = night.caller.x - hunter.x;
  const dy = night.caller.y - hunter.y;
  const distance = Math.sqrt(dx * dx + dy * dy) + 1e-6;
  const isReflection = draw(stream) < OUTLIER_SHARE;
  const error = drawBearingError(stream, isReflection ? Math.PI : sigmaRad);
  hunter.bearingX = (dx * error.cos - dy * error.sin) / distance;
  hunter.bearingY = (dx * error.sin + dy * error.cos) / distance;
}
