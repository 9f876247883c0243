// A level becomes a world: land is grown, towers are raised, and the map of losses is drawn.
// Law: the same level gives the same world, bit for bit, in every engine.
import { evenPrior } from '../core/belief.ts';
import { GAME_FREQUENCY_GHZ, SHADOW_CORRELATION_METERS, SHADOW_SIGMA_DB } from '../core/radio/constants.ts';
import { coverage } from '../core/radio/coverage.ts';
import { shadowingDb } from '../core/radio/shadowing.ts';
import { keyOf } from '../core/random.ts';
import { HANDSET_METERS, NIGHT_SECONDS_PER_TICK } from '../core/rules.ts';
import { easeOf } from '../core/terrain/pace.ts';
import type { Sheet } from '../core/terrain/sheet.ts';
import type { Tower, World } from '../core/world.ts';
import { contentHash, type Level, nightLengthSeconds, secondsOf } from './levels.ts';
import { growSheet } from './terrain/grow.ts';

/** Called as the work goes on: what is being done, and how much of all is done, 0 to 1. */
export type OnStep = (step: 'land' | 'reception', share: number) => void;

/** Share of the work that growing the land takes. */
const LAND_SHARE = 0.85;

export function buildWorld(level: Level, onStep: OnStep = () => {}): World {
  const sheet = growSheet(recipeOf(level), (_, share) => onStep('land', share * LAND_SHARE));
  const easeByCell = easeOf(sheet);
  onStep('reception', LAND_SHARE);
  const towers: Tower[] = level.towers.map((tower) => ({ ...tower }));
  const lossDbByTower = towers.map((tower) => lossMap(sheet, tower));
  const lengthSeconds = nightLengthSeconds(level);
  return {
    levelId: level.id,
    contentHash: contentHash(level),
    sheet,
    towers,
    lossDbByTower,
    easeByCell,
    priorByBeliefCell: evenPrior(sheet, easeByCell),
    home: sheet.village.door,
    call: level.call.lines.map(({ id, voice, clearSeconds }) => ({ id, voice, clearSeconds })),
    hunters: level.hunters,
    startSecond: secondsOf(level.clock.start),
    dawnTick: Math.floor(lengthSeconds / NIGHT_SECONDS_PER_TICK),
  };
}

function recipeOf(level: Level): Parameters<typeof growSheet>[0] {
  const { seed, villageU, cityU, reliefMeters } = level.land;
  return {
    seed,
    ...(villageU === undefined ? {} : { villageU }),
    ...(cityU === undefined ? {} : { cityU }),
    ...(reliefMeters === undefined ? {} : { reliefMeters }),
  };
}

/** Loss over the terrain plus what the terrain map is too coarse to know: correlated shadowing (Gudmundson 1991). */
function lossMap(sheet: Sheet, tower: Tower): Float32Array {
  const antenna = { x: tower.x, y: tower.y, heightMeters: tower.mastMeters };
  const lossDb = coverage(sheet, antenna, HANDSET_METERS, GAME_FREQUENCY_GHZ);
  const key = keyOf(`${sheet.seed}|shadow|${tower.id}`);
  const shadowDb = shadowingDb(sheet.size, sheet.cellMeters, key, SHADOW_SIGMA_DB, SHADOW_CORRELATION_METERS);
  for (let cell = 0; cell < lossDb.length; cell++) {
    lossDb[cell] = (lossDb[cell] as number) + (shadowDb[cell] as number);
  }
  return lossDb;
}
