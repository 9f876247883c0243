// What the handset receives: the best far tower over the terrain, slow fading, bars and speech quality.
// Law: the map of losses is the ground truth; nothing is scripted by place.
import { SILENCE_DBM } from '../begin.ts';
import type { NightEvent } from '../event.ts';
import type { Night, Phone } from '../night.ts';
import { nextBars, sinrDb, speechQuality } from '../radio/link.ts';
import { draw } from '../random.ts';
import { FADING_KEEP, FADING_SIGMA_DB, LEVEL_SMOOTHING } from '../rules.ts';
import { cellAt } from '../terrain/stride.ts';

export function receive(night: Night, events: NightEvent[]): void {
  const { phone } = night;
  if (phone.state === 'off') return forget(phone);
  fade(night);
  const best = strongestTower(night);
  const levelDbm = towerLevelDbm(night, best) + phone.fadingDb;
  phone.tower = best;
  phone.levelDbm =
    phone.levelDbm === SILENCE_DBM
      ? levelDbm
      : phone.levelDbm + LEVEL_SMOOTHING * (levelDbm - phone.levelDbm);
  phone.sinrDb = sinrDb(levelDbm);
  phone.quality = speechQuality(phone.sinrDb);
  const before = phone.bars;
  phone.bars = nextBars(before, phone.levelDbm);
  if (phone.bars !== before) events.push({ kind: 'barsChanged', bars: phone.bars, before });
}

function forget(phone: Phone): void {
  phone.tower = -1;
  phone.levelDbm = SILENCE_DBM;
  phone.sinrDb = SILENCE_DBM;
  phone.bars = 0;
  phone.quality = 0;
}

/** Slow fading wanders as an AR(1) process whose standard deviation stays FADING_SIGMA_DB. */
function fade(night: Night): void {
  const stream = night.random.fading;
  // The sum of three uniforms is close enough to a bell curve: variance 3/12, so 2 makes it 1.
  const bell = (draw(stream) + draw(stream) + draw(stream) - 1.5) * 2;
  const spread = FADING_SIGMA_DB * Math.sqrt(1 - FADING_KEEP * FADING_KEEP);
  night.phone.fadingDb = night.phone.fadingDb * FADING_KEEP + bell * spread;
}

/** @returns the index of the tower received best, the first among equals. */
function strongestTower(night: Night): number {
  let best = 0;
  for (let tower = 1; tower < night.world.towers.length; tower++) {
    if (towerLevelDbm(night, tower) > towerLevelDbm(night, best)) best = tower;
  }
  return best;
}

function towerLevelDbm(night: Night, tower: number): number {
  const { world, caller } = night;
  const losses = world.lossDbByTower[tower];
  const station = world.towers[tower];
  if (!losses || !station) return SILENCE_DBM;
  return station.eirpDbm - (losses[cellAt(world.sheet, caller.x, caller.y)] as number);
}
