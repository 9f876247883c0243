// Reads the instruments of a night: one plain HudState from its state.
// Law: reads only, writes nothing, says nothing in any language.

import { pressing } from '../core/belief.ts';
import type { Exposure, ReadonlyNight } from '../core/night.ts';
import { BELIEF_SIZE, LINE_PARTS } from '../core/night.ts';
import { GAME_FREQUENCY_GHZ } from '../core/radio/constants.ts';
import { freeSpaceLossDb } from '../core/radio/freeSpace.ts';
import { BEARING_TOLD_TICKS, NIGHT_SECONDS_PER_TICK, TICKS_PER_SECOND } from '../core/rules.ts';
import { heightAt } from '../core/terrain/field.ts';
import { cellAt } from '../core/terrain/stride.ts';
import type { ExposureCause, HudState, SpokenLine, Task } from './hud.ts';
import { isAtDoor, primaryOf } from './meaning.ts';

/** Points of the section from the caller to the tower. */
const PROFILE_POINTS = 96;
/** Ticks between two sections: four a second. */
export const PROFILE_EVERY_TICKS = 5;
/** Lines shown at once: the one being said and the two before. */
const LINES_SHOWN = 3;

/** Ticks before first light at which one is told: half an hour of the night. */
const LIGHT_SOON_TICKS = 900;
/** Signed distance to the bank, in cells, from which one stands at the river. */
const AT_RIVER_CELLS = -2;

type Profile = HudState['profile'];

/** @param profile the section drawn last; a new one is taken when null. */
export function readHud(night: ReadonlyNight, profile: Profile | null): HudState {
  const { world, phone, call } = night;
  const tower = world.towers[Math.max(0, phone.tower)];
  const towerMeters = tower ? distanceMeters(night, tower.x, tower.y) : 0;
  return {
    tick: night.tick,
    clockSeconds: world.startSecond + night.tick * NIGHT_SECONDS_PER_TICK,
    dawnSeconds: world.startSecond + world.dawnTick * NIGHT_SECONDS_PER_TICK,
    phone: phone.state,
    bars: phone.bars,
    quality: phone.quality,
    sinrDb: phone.sinrDb,
    levelDbm: phone.levelDbm,
    powerDbm: phone.powerDbm,
    callSeconds: call.connectedTicks / TICKS_PER_SECOND,
    lines: spokenLines(night),
    linesHeard: countHeard(night),
    linesTotal: world.call.length,
    exposure: night.exposure,
    exposureLevel: night.exposureLevel,
    exposureCause: causeOf(night),
    withinMeters: pressing(night).radiusCells * world.sheet.cellMeters,
    primary: primaryOf(night),
    task: taskOf(night),
    running: night.caller.running,
    low: night.caller.low,
    towerMeters,
    groundLossDb: groundLossDb(night, towerMeters),
    profile: profile ?? takeProfile(night),
    outcome: night.outcome,
  };
}

function countHeard(night: ReadonlyNight): number {
  let heard = 0;
  for (const flag of night.call.heardByLine) heard += flag;
  return heard;
}

function spokenLines(night: ReadonlyNight): SpokenLine[] {
  const lines: SpokenLine[] = [];
  for (let line = Math.max(0, night.call.line - LINES_SHOWN + 1); line <= night.call.line; line++) {
    const spoken = spokenLine(night, line);
    if (spoken) lines.push(spoken);
  }
  return lines;
}

function spokenLine(night: ReadonlyNight, line: number): SpokenLine | null {
  const { call, world } = night;
  const { id, voice } = world.call[line] ?? {};
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
    pass: done ? 0 : call.pass,
    done,
  };
}

/** In a repeated pass the whole line stands already; only its lost parts are mended. */
function spokenShare(night: ReadonlyNight): number {
  return night.call.pass > 0 ? 1 : night.call.part / LINE_PARTS;
}

function causeOf(night: ReadonlyNight): ExposureCause {
  const { ticksSinceNews } = pressing(night);
  const isFading = ticksSinceNews > BEARING_TOLD_TICKS / 4;
  const causes: Record<Exposure, ExposureCause> = {
    unheard: 'quiet',
    heard: 'heardFaint',
    bearing: isFading ? 'fading' : 'oneBearing',
    crossed: isFading ? 'fading' : 'bearingsCross',
    found: 'inSight',
  };
  return causes[night.exposure];
}

function taskOf(night: ReadonlyNight): Task {
  const { phone, exposure } = night;
  if (isAtDoor(night) && night.call.line > 0) return 'goIn';
  if (phone.state === 'inCall' || phone.state === 'ringing') return taskInCall(night);
  if (exposure === 'found') return 'run';
  if (night.world.dawnTick - night.tick < LIGHT_SOON_TICKS) return 'light';
  return taskOnTheWay(night);
}

function taskOnTheWay(night: ReadonlyNight): Task {
  const { phone, call, world, caller } = night;
  const isAllSaid = call.line >= world.call.length;
  if (isAllSaid && phone.state !== 'off') return 'putAway';
  if (call.line > 0 && phone.state === 'off') return 'goHome';
  const cell = cellAt(world.sheet, caller.x, caller.y);
  if ((world.sheet.bankCellsByCell[cell] as number) > AT_RIVER_CELLS) return 'atRiver';
  if (phone.state === 'registered') return 'call';
  return phone.state === 'searching' ? 'findService' : 'climb';
}

function taskInCall(night: ReadonlyNight): Task {
  if (night.exposure === 'found' || night.exposure === 'crossed') return 'hangUp';
  return primaryOf(night) === 'speak' ? 'speak' : 'listen';
}

function distanceMeters(night: ReadonlyNight, x: number, y: number): number {
  const dx = x - night.caller.x;
  const dy = y - night.caller.y;
  return Math.sqrt(dx * dx + dy * dy) * night.world.sheet.cellMeters;
}

/** What the ground takes beyond free space, in dB; fog of shadowing included. */
function groundLossDb(night: ReadonlyNight, meters: number): number {
  const { world, phone, caller } = night;
  const tower = world.towers[Math.max(0, phone.tower)];
  if (!tower) return 0;
  const lossDb = tower.lossDbByCell[cellAt(world.sheet, caller.x, caller.y)] as number;
  return Math.max(0, lossDb - freeSpaceLossDb(Math.max(1, meters), GAME_FREQUENCY_GHZ));
}

export function takeProfile(night: ReadonlyNight): Profile {
  const { world, caller, phone } = night;
  const tower = world.towers[Math.max(0, phone.tower)];
  const heights = new Float32Array(PROFILE_POINTS);
  const water = new Uint8Array(PROFILE_POINTS);
  if (!tower) return { heights, water, towerTopMeters: 0 };
  for (let i = 0; i < PROFILE_POINTS; i++) {
    const share = i / (PROFILE_POINTS - 1);
    const x = caller.x + (tower.x - caller.x) * share;
    const y = caller.y + (tower.y - caller.y) * share;
    heights[i] = heightAt(world.sheet, x, y);
    water[i] = (world.sheet.bankCellsByCell[cellAt(world.sheet, x, y)] as number) > 0 ? 1 : 0;
  }
  return { heights, water, towerTopMeters: heightAt(world.sheet, tower.x, tower.y) + tower.mastMeters };
}

/** @returns how far their fix lies from the caller now, in meters and never under what the belief's cells resolve, or
 * -1 when they took no bearing. */
export function fixMeters(night: ReadonlyNight): number {
  const { world } = night;
  const belief = pressing(night);
  if (belief.bearings === 0) return -1;
  const offset = distanceMeters(night, belief.peakX, belief.peakY);
  return Math.max(offset, (world.sheet.cellMeters * world.sheet.size) / BELIEF_SIZE / 2);
}
