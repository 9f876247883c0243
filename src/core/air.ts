// What is in the air at a place: what each tower and each jammer brings there tonight.
// Law: one truth for the telephone, the ink on the sheet and whoever asks why; all of it from the world's own maps.
import { SILENCE_DBM } from './begin.ts';
import type { ReadonlyNight } from './night.ts';
import { addDbm } from './radio/link.ts';

/** @returns the level of a tower in a cell, in dBm, before any fading. */
export function towerLevelDbm({ world }: ReadonlyNight, tower: number, cell: number): number {
  const station = world.towers[tower];
  return station ? station.eirpDbm - (station.lossDbByCell[cell] as number) : SILENCE_DBM;
}

/** @returns the tower heard best in a cell by the phone in the hand, the first among equals; -1 where there is none. */
export function strongestTower(night: ReadonlyNight, cell: number): number {
  let best = -1;
  let bestDbm = Number.NEGATIVE_INFINITY;
  for (let tower = 0; tower < night.world.towers.length; tower++) {
    if (night.world.towers[tower]?.network !== night.phone.network) continue;
    const levelDbm = towerLevelDbm(night, tower, cell);
    if (levelDbm <= bestDbm) continue;
    best = tower;
    bestDbm = levelDbm;
  }
  return best;
}

/** @returns what one jammer brings to a cell now, in dBm; silence while it is off. */
export function jammerLevelDbm(night: ReadonlyNight, jammer: number, cell: number): number {
  const now = night.jammers[jammer];
  const site = night.world.jammers[jammer];
  const stand = site?.stands[now?.stand ?? 0];
  if (!now?.on || !site || !stand) return SILENCE_DBM;
  return site.eirpDbm - (stand.lossDbByCell[cell] as number);
}

/** @returns what all jammers together bring to a cell now, in dBm: powers add. */
export function jammingDbm(night: ReadonlyNight, cell: number): number {
  let sumDbm = SILENCE_DBM;
  for (let jammer = 0; jammer < night.jammers.length; jammer++) {
    const levelDbm = jammerLevelDbm(night, jammer, cell);
    if (levelDbm === SILENCE_DBM) continue;
    sumDbm = sumDbm === SILENCE_DBM ? levelDbm : addDbm(sumDbm, levelDbm);
  }
  return sumDbm;
}
