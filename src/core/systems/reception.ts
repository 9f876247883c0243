// What the handset receives: the towers over the terrain, slow fading, jammers, bars and speech quality.
// Law: the maps of losses are the ground truth; nothing is scripted by place.
import { jammingDbm, strongestTower, towerLevelDbm } from '../air.ts';
import { SILENCE_DBM } from '../begin.ts';
import type { NightEvent } from '../event.ts';
import type { Night, Phone, TowerLink } from '../night.ts';
import { HANDOVER_MARGIN_DB, RESELECT_HYSTERESIS_DB } from '../radio/constants.ts';
import {
  cellSelectionDb,
  isServiceable,
  nextBars,
  noiseRiseDb,
  sinrDb,
  speechQuality,
} from '../radio/link.ts';
import { draw } from '../random.ts';
import { BETTER_CELL_TICKS, FADING_KEEP, FADING_SIGMA_DB, LEVEL_SMOOTHING } from '../rules.ts';
import { cellAt } from '../terrain/stride.ts';

export function receive(night: Night, events: NightEvent[]): void {
  const { phone, caller, world } = night;
  if (phone.state === 'off') return forget(phone);
  const cell = cellAt(world.sheet, caller.x, caller.y);
  phone.links.forEach((link, tower) => {
    fade(link);
    link.levelDbm = smooth(link.levelDbm, towerLevelDbm(night, tower, cell) + link.fadingDb);
  });
  chooseTower(night, cell, events);
  measure(night, cell);
  const before = phone.bars;
  // A phone counts what it can use: where noise has risen, so much level is worth nothing.
  phone.bars = nextBars(before, phone.levelDbm - phone.noiseRiseDb);
  if (phone.bars !== before) events.push({ kind: 'barsChanged', bars: phone.bars, before });
}

/**
 * @param riseDb how far jammers raise the noise under this ratio; an averaged level alone cannot tell, for it lags behind
 * a signal that falls, and what has merely faded would be laid to them.
 * @returns true when there would be service here, were it not for the jammers.
 */
export function isJammed(
  { levelDbm, sinrDb: ratioDb }: Pick<Phone, 'levelDbm' | 'sinrDb'>,
  riseDb: number,
): boolean {
  return isServiceable(levelDbm, ratioDb + riseDb) && !isServiceable(levelDbm, ratioDb);
}

function forget(phone: Phone): void {
  for (const link of phone.links) link.levelDbm = SILENCE_DBM;
  phone.tower = -1;
  phone.betterTicks = 0;
  phone.levelDbm = SILENCE_DBM;
  phone.jammingDbm = SILENCE_DBM;
  phone.noiseRiseDb = 0;
  phone.sinrDb = SILENCE_DBM;
  phone.bars = 0;
  phone.quality = 0;
}

/** Slow fading wanders as an AR(1) process whose standard deviation stays FADING_SIGMA_DB. */
function fade(link: TowerLink): void {
  const { random } = link;
  // The sum of three uniforms is close enough to a bell curve: variance 3/12, so 2 makes it 1.
  const bell = (draw(random) + draw(random) + draw(random) - 1.5) * 2;
  const spread = FADING_SIGMA_DB * Math.sqrt(1 - FADING_KEEP * FADING_KEEP);
  link.fadingDb = link.fadingDb * FADING_KEEP + bell * spread;
}

/** The phone averages what it receives; the first value stands for itself. */
function smooth(beforeDb: number, nowDb: number): number {
  return beforeDb === SILENCE_DBM ? nowDb : beforeDb + LEVEL_SMOOTHING * (nowDb - beforeDb);
}

/** Cell selection at first (3GPP TS 05.08 6.4), then reselection while idle and handover in a call: another tower
 * takes over when for some time it has been better by a margin, so that the phone does not waver between two. */
function chooseTower(night: Night, cell: number, events: NightEvent[]): void {
  const { phone, world } = night;
  const before = phone.tower;
  if (before < 0 || world.towers[before]?.network !== phone.network) {
    phone.tower = strongestTower(night, cell);
    return;
  }
  const other = strongestOther(night);
  phone.betterTicks = other >= 0 && isBetter(phone, other) ? phone.betterTicks + 1 : 0;
  if (phone.betterTicks < BETTER_CELL_TICKS) return;
  phone.tower = other;
  phone.betterTicks = 0;
  events.push({ kind: 'towerChanged', tower: other, before });
}

function strongestOther({ phone, world }: Night): number {
  const { links, tower } = phone;
  let best = -1;
  for (let other = 0; other < links.length; other++) {
    if (other === tower || world.towers[other]?.network !== phone.network) continue;
    if (best < 0 || levelOf(links, other) > levelOf(links, best)) best = other;
  }
  return best;
}

function isBetter({ links, tower, state }: Phone, other: number): boolean {
  const isCalling = state === 'inCall' || state === 'ringing';
  const marginDb = isCalling ? HANDOVER_MARGIN_DB : RESELECT_HYSTERESIS_DB;
  const levelDbm = levelOf(links, other);
  return cellSelectionDb(levelDbm) > 0 && levelDbm > levelOf(links, tower) + marginDb;
}

function levelOf(links: readonly TowerLink[], tower: number): number {
  return links[tower]?.levelDbm ?? SILENCE_DBM;
}

/** Level and noise at the phone: the level averaged, the ratio as it is in this tick. */
function measure(night: Night, cell: number): void {
  const { phone } = night;
  const link = phone.links[phone.tower];
  phone.levelDbm = link?.levelDbm ?? SILENCE_DBM;
  // Jammers fill the far bank's band; the country does not jam its own telephones.
  phone.jammingDbm = phone.network === 'foreign' ? jammingDbm(night, cell) : SILENCE_DBM;
  const riseDb = noiseRiseDb(phone.jammingDbm);
  phone.noiseRiseDb += LEVEL_SMOOTHING * (riseDb - phone.noiseRiseDb);
  const nowDbm = towerLevelDbm(night, phone.tower, cell) + (link?.fadingDb ?? 0);
  phone.sinrDb = sinrDb(nowDbm, phone.jammingDbm);
  phone.quality = speechQuality(phone.sinrDb);
}
