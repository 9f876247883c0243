// A level becomes a world: land is grown, towers are raised, and the map of losses is drawn.
// Law: the same level gives the same world, bit for bit, in every engine.
import { evenPrior } from '../core/belief.ts';
import { NIGHT_SECONDS_PER_TICK } from '../core/rules.ts';
import { easeOf } from '../core/terrain/pace.ts';
import type { World } from '../core/world.ts';
import { raiseAntennas } from './antennas.ts';
import { contentHash, type Level, nightLengthSeconds, secondsOf } from './levels.ts';
import { growSheet } from './terrain/grow.ts';

/** Called as the work goes on: what is being done, and how much of all is done, 0 to 1. */
export type OnStep = (step: 'land' | 'reception', share: number) => void;

/** Share of the work that growing the land takes. */
const LAND_SHARE = 0.85;

/** @throws Error naming file, place and mend when the level asks for what its land does not have. */
export function buildWorld(level: Level, onStep: OnStep = () => {}): World {
  const sheet = growSheet(recipeOf(level), (_, share) => onStep('land', share * LAND_SHARE));
  const easeByCell = easeOf(sheet);
  onStep('reception', LAND_SHARE);
  const antennas = raiseAntennas(level, sheet, easeByCell, (share) =>
    onStep('reception', LAND_SHARE + share * (1 - LAND_SHARE)),
  );
  const lengthSeconds = nightLengthSeconds(level);
  return {
    levelId: level.id,
    contentHash: contentHash(level),
    sheet,
    ...antennas,
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
