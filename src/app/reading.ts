// Reads the instruments of a night: one plain HudState from its state.
// Law: reads only, writes nothing, says nothing in any language.

import { pressing } from '../core/belief.ts';
import { BELIEF_SIZE, LINE_PARTS, type ReadonlyNight } from '../core/night.ts';
import { sinrDb } from '../core/radio/link.ts';
import { NIGHT_SECONDS_PER_TICK, TICKS_PER_SECOND } from '../core/rules.ts';
import { callNow, isInside, linesNow } from '../core/systems/call.ts';
import { hasHeard } from '../core/systems/exposure.ts';
import { isJammed } from '../core/systems/reception.ts';
import { cellAt } from '../core/terrain/stride.ts';
import { brokerOf } from './broker.ts';
import { causeOf } from './cause.ts';
import { heldOf } from './holding.ts';
import type { HudState, SpokenLine, Task } from './hud.ts';
import { identityOf } from './identity.ts';
import { isLedMissing, ledOf } from './led.ts';
import { lossAt, metersBetween } from './loss.ts';
import { isAtDoor, primaryOf } from './meaning.ts';
import type { NightMemory } from './memory.ts';
import type { NoiseMemory } from './noiseMemory.ts';
import { type Section, takeSection, towerOf } from './section.ts';
import { thingsOf } from './things.ts';
import { towerNameIn } from './towers.ts';

/** Lines shown at once: the one being said and the two before. */
const LINES_SHOWN = 3;

/** Ticks before first light at which one is told: half an hour of the night. */
const LIGHT_SOON_TICKS = 900;
/** Signed distance to the bank, in cells, from which one stands at the river. */
const AT_RIVER_CELLS = -2;

/**
 * @param section the section drawn last; a new one is taken when null.
 * @param noise which parts of the call were lost to noise so far.
 * @param memory what else the night itself does not keep.
 */
export function readHud(
  night: ReadonlyNight,
  section: Section | null,
  noise: NoiseMemory,
  memory: NightMemory,
): HudState {
  const { world, phone } = night;
  const call = callNow(night);
  return {
    tick: night.tick,
    clockSeconds: world.startSecond + night.tick * NIGHT_SECONDS_PER_TICK,
    dawnSeconds: world.startSecond + world.dawnTick * NIGHT_SECONDS_PER_TICK,
    phone: phone.state,
    network: phone.network,
    bars: phone.bars,
    quality: phone.quality,
    sinrDb: phone.sinrDb,
    levelDbm: phone.levelDbm,
    powerDbm: phone.powerDbm,
    callSeconds: call.connectedTicks / TICKS_PER_SECOND,
    lines: spokenLines(night, noise),
    firstOverheard: call.overheardByLine.indexOf(1),
    linesHeard: countHeard(night),
    linesTotal: linesNow(night).length,
    guarded: night.call.guarded,
    exposure: night.exposure,
    exposureLevel: night.exposureLevel,
    exposureCause: causeOf(night, memory.tidings(night)),
    identity: identityOf(night),
    things: thingsOf(night),
    led: ledOf(night),
    broker: brokerOf(night),
    held: heldOf(night, memory.heldTick),
    primary: primaryOf(night),
    task: taskOf(night),
    running: night.caller.running,
    low: night.caller.low,
    jammed: isDrowned(night),
    noiseRiseDb: phone.noiseRiseDb,
    line: lineOf(night),
    section: section ?? takeSection(night),
    outcome: night.outcome,
  };
}

/** By what the phone averages: a single tick of fading does not change the words. */
function isDrowned({ phone }: ReadonlyNight): boolean {
  if (phone.state === 'off') return false;
  const { levelDbm, noiseRiseDb } = phone;
  return isJammed({ levelDbm, sinrDb: sinrDb(levelDbm) - noiseRiseDb }, noiseRiseDb);
}

function lineOf(night: ReadonlyNight): HudState['line'] {
  const index = towerOf(night);
  const tower = night.world.towers[index];
  const { groundDb, woodlandDb, antennaDb } = lossAt(night, index, night.caller);
  return {
    tower: towerNameIn(night, index),
    meters: tower ? metersBetween(night, night.caller, tower) : 0,
    groundDb,
    woodlandDb,
    antennaDb,
  };
}

function countHeard(night: ReadonlyNight): number {
  let heard = 0;
  for (const flag of callNow(night).heardByLine) heard += flag;
  return heard;
}

function spokenLines(night: ReadonlyNight, noise: NoiseMemory): SpokenLine[] {
  const lines: SpokenLine[] = [];
  const last = callNow(night).line;
  for (let line = Math.max(0, last - LINES_SHOWN + 1); line <= last; line++) {
    const spoken = spokenLine(night, line, noise);
    if (spoken) lines.push(spoken);
  }
  return lines;
}

function spokenLine(night: ReadonlyNight, line: number, noise: NoiseMemory): SpokenLine | null {
  const call = callNow(night);
  const { id, voice } = linesNow(night)[line] ?? {};
  if (!id || !voice) return null;
  const done = call.heardByLine[line] === 1;
  const wasBegun = call.speaking || call.pass > 0;
  if (!done && !wasBegun) return null;
  const clarity = Array.from(call.clarityByLinePart.subarray(line * LINE_PARTS, (line + 1) * LINE_PARTS));
  return {
    line,
    id,
    voice,
    spoken: done ? 1 : spokenShare(night),
    clarity,
    drowned: noise.drownedParts(line, isInside(night)),
    pass: done ? 0 : call.pass,
    done,
    guarded: call.guardedByLine[line] === 1,
    overheard: call.overheardByLine[line] === 1,
  };
}

/** In a repeated pass the whole line stands already; only its lost parts are mended. */
function spokenShare(night: ReadonlyNight): number {
  const { pass, part } = callNow(night);
  return pass > 0 ? 1 : part / LINE_PARTS;
}

/** What there is to do now. */
export function taskOf(night: ReadonlyNight): Task {
  const { phone, exposure } = night;
  if (night.capture.stage === 'held') return 'held';
  if (isAtDoor(night) && night.call.line > 0) return 'goIn';
  if (phone.state === 'inCall' || phone.state === 'ringing') return taskInCall(night);
  if (exposure === 'found') return 'run';
  if (night.neighbors.some(({ state }) => state === 'watching')) return 'watched';
  if (night.world.dawnTick - night.tick < LIGHT_SOON_TICKS) return 'light';
  return taskBesideOthers(night) ?? (isInside(night) ? taskWithLegalPhone(night) : taskOnTheWay(night));
}

/** What those ask for who are out tonight with the caller. @returns null where it is the caller's own way that matters. */
function taskBesideOthers(night: ReadonlyNight): Task | null {
  const broker = brokerOf(night);
  const led = ledOf(night);
  if (led?.state === 'taken') return 'ledTaken';
  if (broker?.stage === 'hasIt' && broker.isHere) return 'takeMoney';
  if (broker?.stage === 'hasIt' && night.phone.state === 'off') return 'toBroker';
  if (led === null || led.state === 'home' || led.state === 'behind') return null;
  if (led.state === 'resting') return 'ledRests';
  const isOn = night.phone.state !== 'off' && night.call.line < night.world.call.length;
  if (led.state === 'waiting' && !(isOn && led.isBeside)) return 'ledWaits';
  if (isOn && isLedMissing(night)) return 'ledAway';
  return night.call.line > 0 && night.phone.state === 'off' ? 'ledHome' : null;
}

/** The country's own phone reaches nobody abroad; whoever knows that goes for the other one. */
function taskWithLegalPhone(night: ReadonlyNight): Task {
  const { phone, carried } = night;
  const isAllSaid = callNow(night).line >= linesNow(night).length;
  if (phone.state !== 'off' && isAllSaid) return 'putAway';
  if (isCallingOver(night)) return 'goHome';
  if (isAllSaid && carried.phone === 'held') return 'changePhone';
  if (isAllSaid) return carried.phone === 'lost' ? 'phoneLost' : 'fetchForeign';
  return phone.barredCalls > 0 ? 'callInside' : 'legalPhone';
}

function taskOnTheWay(night: ReadonlyNight): Task {
  const { phone, call, world, caller, carried } = night;
  const isAllSaid = call.line >= world.call.length;
  if (isAllSaid && phone.state !== 'off') return 'putAway';
  if (isCallingOver(night)) return 'goHome';
  if (carried.phone !== 'held' && !isAllSaid) return carried.phone === 'hidden' ? 'phoneHidden' : 'phoneLost';
  if (call.line > 0 && phone.state === 'off') return 'goHome';
  const cell = cellAt(world.sheet, caller.x, caller.y);
  if ((world.sheet.bankCellsByCell[cell] as number) > AT_RIVER_CELLS) return 'atRiver';
  if (isDrowned(night)) return 'jammed';
  if (phone.state === 'registered') return isPhoneHeard(night) ? 'callHeard' : 'call';
  return phone.state === 'searching' ? 'findService' : 'climb';
}

/** A phone that is ready has told the tower so: it may have been heard before anyone has called. */
function isPhoneHeard({ hunters, posts }: ReadonlyNight): boolean {
  return hasHeard(hunters) || hasHeard(posts);
}

/** Tonight no call can be made any more. */
function isCallingOver({ carried }: ReadonlyNight): boolean {
  return carried.phone === 'taken' || !carried.sim || carried.battery <= 0;
}

function taskInCall(night: ReadonlyNight): Task {
  if (primaryOf(night) === 'speak' && isLedMissing(night)) return 'ledAway';
  if (night.exposure === 'found' || night.exposure === 'crossed') return 'hangUp';
  if (primaryOf(night) === 'speak') return 'speak';
  // Nobody takes bearings of the country's own network.
  return isInside(night) ? 'listenInside' : 'listen';
}

/** @returns how far their fix lies from the caller now, in meters and never under what the belief's cells resolve, or
 * -1 when they took no bearing. */
export function fixMeters(night: ReadonlyNight): number {
  const { world } = night;
  const belief = pressing(night);
  if (belief.bearings === 0) return -1;
  const offset = metersBetween(night, night.caller, { x: belief.peakX, y: belief.peakY });
  return Math.max(offset, (world.sheet.cellMeters * world.sheet.size) / BELIEF_SIZE / 2);
}
