// Bureau 27's finders: what reaches each antenna over the terrain, and the bearings it yields.
// Law: a finder hears only what the phone sends; a bearing carries the error that its signal deserves.
//
// Jammers fill the telephones' downlink, 45 MHz above the uplink on which they are heard: they deafen no finder.
import { bearingDelayTicks } from '../assists.ts';
import { SILENCE_DBM } from '../begin.ts';
import type { NightEvent } from '../event.ts';
import { hasHandsFull } from '../led.ts';
import { sendBearing } from '../news.ts';
import type { Finder, Hunter, Night } from '../night.ts';
import {
  FINDER_THRESHOLD_DBM,
  GAME_FREQUENCY_GHZ,
  POST_THRESHOLD_DBM,
  TRUCK_THRESHOLD_DBM,
} from '../radio/constants.ts';
import { bearingSigmaRad, drawBearingError, finderSnrDb } from '../radio/finding.ts';
import { foliageLossDb, woodlandMeters } from '../radio/foliage.ts';
import { freeSpaceLossDb } from '../radio/freeSpace.ts';
import { pathLossDb } from '../radio/pathLoss.ts';
import { draw } from '../random.ts';
import {
  BEARING_AIR_TICKS,
  FINDER_METERS,
  HANDSET_METERS,
  HEARD_STALE_TICKS,
  OUTLIER_SHARE,
  TRUCK_FINDER_METERS,
  WALKING_BEARING_FACTOR,
} from '../rules.ts';
import { heightAt } from '../terrain/field.ts';
import { cellAt } from '../terrain/stride.ts';

export function hear(night: Night, events: NightEvent[]): void {
  const { hunters, posts, phone } = night;
  // The country's own telephones are on the air all night: nobody looks for them.
  const isOnAir = phone.dutyNow > 0 && phone.network === 'foreign';
  for (let index = 0; index < hunters.length; index++) {
    const hunter = hunters[index] as Hunter;
    age(hunter);
    if (isOnAir && !hasHandsFull(night, index)) listenWalking(night, hunter, index, events);
  }
  for (let index = 0; index < posts.length; index++) {
    const post = posts[index] as Finder;
    age(post);
    if (isOnAir) listenStanding(night, post, index, events);
  }
}

/** Masts stand at the first command post's orders. */
function commandOf({ hunters }: Night, finder: number): number {
  return hunters[finder]?.command ?? 0;
}

function age(finder: Finder): void {
  finder.ticksSinceHeard++;
  if (finder.ticksSinceHeard <= HEARD_STALE_TICKS) return;
  finder.heardDbm = SILENCE_DBM;
  finder.airTicks = 0;
}

const finderAntenna = { x: 0, y: 0, heightMeters: FINDER_METERS };
const handset = { x: 0, y: 0, heightMeters: HANDSET_METERS };

/** A finder in the hand is somewhere else in every tick: its path is worked out from point to point. */
function listenWalking(night: Night, hunter: Hunter, index: number, events: NightEvent[]): void {
  const { caller, world } = night;
  finderAntenna.x = hunter.x;
  finderAntenna.y = hunter.y;
  finderAntenna.heightMeters = hunter.rides ? TRUCK_FINDER_METERS : FINDER_METERS;
  handset.x = caller.x;
  handset.y = caller.y;
  const groundDb = pathLossDb(world.sheet, handset, finderAntenna, GAME_FREQUENCY_GHZ);
  const lossDb = groundDb + woodlandDb(night, hunter);
  const widening = hunter.speedCells > 0 ? WALKING_BEARING_FACTOR : 1;
  const thresholdDbm = hunter.rides ? TRUCK_THRESHOLD_DBM : FINDER_THRESHOLD_DBM;
  receiveAt(night, hunter, index, lossDb, thresholdDbm, widening, events);
}

/** A finder on a mast never moves: its losses stand in a map, by reciprocity the same as from it (RADIO.md 1.10). */
function listenStanding(night: Night, post: Finder, index: number, events: NightEvent[]): void {
  const { caller, world, hunters } = night;
  const site = world.finders[index];
  if (!site) return;
  const lossDb = site.lossDbByCell[cellAt(world.sheet, caller.x, caller.y)] as number;
  receiveAt(night, post, hunters.length + index, lossDb, POST_THRESHOLD_DBM, 1, events);
}

/** The trees around the caller; those around a finder are few steps from its antenna and count in its site error. */
function woodlandDb({ caller, world }: Night, hunter: Hunter): number {
  const topMeters = heightAt(world.sheet, hunter.x, hunter.y) + finderAntenna.heightMeters;
  const { sheet } = world;
  return foliageLossDb(
    woodlandMeters(sheet, caller.x, caller.y, HANDSET_METERS, hunter.x, hunter.y, topMeters),
  );
}

/** @param widening how much wider than by its signal the bearing is. */
function receiveAt(
  night: Night,
  finder: Finder,
  index: number,
  lossDb: number,
  thresholdDbm: number,
  widening: number,
  events: NightEvent[],
): void {
  const { phone } = night;
  const levelDbm = phone.powerDbm - lossDb;
  if (levelDbm < thresholdDbm) return;
  finder.heardDbm = levelDbm;
  finder.ticksSinceHeard = 0;
  finder.airTicks += phone.dutyNow;
  if (finder.airTicks < BEARING_AIR_TICKS) return;
  finder.airTicks = 0;
  const groundLossDb = Math.max(0, lossDb - directLossDb(night, finder));
  const sigmaRad = bearingSigmaRad(finderSnrDb(levelDbm), groundLossDb) * widening;
  takeBearing(night, finder, index, levelDbm, sigmaRad, events);
}

function directLossDb(night: Night, finder: Finder): number {
  const dx = finder.x - night.caller.x;
  const dy = finder.y - night.caller.y;
  const meters = Math.max(1, Math.sqrt(dx * dx + dy * dy) * night.world.sheet.cellMeters);
  return freeSpaceLossDb(meters, GAME_FREQUENCY_GHZ);
}

function takeBearing(
  night: Night,
  finder: Finder,
  index: number,
  levelDbm: number,
  sigmaRad: number,
  events: NightEvent[],
): void {
  pointAtSender(night, finder, sigmaRad);
  finder.bearingSigmaRad = sigmaRad;
  finder.bearingFromX = finder.x;
  finder.bearingFromY = finder.y;
  const { bearingX: x, bearingY: y } = finder;
  const belief = night.beliefs[commandOf(night, index)];
  const due = night.tick + bearingDelayTicks(night);
  if (belief) sendBearing(belief, due, finder.x, finder.y, x, y, sigmaRad);
  events.push({ kind: 'bearingTaken', finder: index, x, y, levelDbm, sigmaRad });
}

/** The true direction turned by the receiver's error; now and then a reflection that points anywhere. */
function pointAtSender(night: Night, finder: Finder, sigmaRad: number): void {
  const { random } = finder;
  const dx = night.caller.x - finder.x;
  const dy = night.caller.y - finder.y;
  const distance = Math.sqrt(dx * dx + dy * dy) + 1e-6;
  const isReflection = draw(random) < OUTLIER_SHARE;
  const error = drawBearingError(random, isReflection ? Math.PI : sigmaRad);
  finder.bearingX = (dx * error.cos - dy * error.sin) / distance;
  finder.bearingY = (dx * error.sin + dy * error.cos) / distance;
}
