// A level becomes a world: land is grown, towers are raised, and the map of losses is drawn.
// Law: the same level gives the same world, bit for bit, in every engine.
import { beliefPace, evenPrior } from '../core/belief.ts';
import { NIGHT_SECONDS_PER_TICK } from '../core/rules.ts';
import { easeOf } from '../core/terrain/pace.ts';
import { makePlanningGrid } from '../core/terrain/plan.ts';
import type { Sheet } from '../core/terrain/sheet.ts';
import type { World } from '../core/world.ts';
import { raiseAntennas } from './antennas.ts';
import { commandsOf, huntersOf } from './bureau.ts';
import { contentHash, lineOf, nightLengthSeconds, secondsOf } from './levelFacts.ts';
import type { Level } from './levels.ts';
import { neighborsOf, tickOf } from './neighbors.ts';
import { companionOf, legalPhoneOf, skyOf, transferOf } from './people.ts';
import { growSheet } from './terrain/grow.ts';
import { roadEase } from './trucks.ts';

/** Called as the work goes on: what is being done, and how much of all is done, 0 to 1. */
export type OnStep = (step: 'land' | 'reception', share: number) => void;

/** Share of the work that growing the land takes. */
const LAND_SHARE = 0.85;

/**
 * @param grown the level's land where it is grown already: the slowest step is never done twice.
 * @throws Error naming file, place and mend when the level asks for what its land does not have.
 */
export function buildWorld(level: Level, onStep: OnStep = () => {}, grown?: Sheet): World {
  const sheet = grown ?? growLand(level, (_, share) => onStep('land', share * LAND_SHARE));
  const easeByCell = easeOf(sheet);
  onStep('reception', LAND_SHARE);
  const roadEaseByCell = roadEase(sheet, easeByCell);
  const antennas = raiseAntennas(level, sheet, roadEaseByCell, (share) =>
    onStep('reception', LAND_SHARE + share * (1 - LAND_SHARE)),
  );
  const planning = makePlanningGrid(sheet, easeByCell);
  const roadPlanning = makePlanningGrid(sheet, roadEaseByCell);
  const commands = commandsOf(level, sheet);
  const grounds = { sheet, easeByCell, roadEaseByCell, planning, roadPlanning };
  const lengthSeconds = nightLengthSeconds(level);
  return {
    levelId: level.id,
    contentHash: contentHash(level),
    ...grounds,
    ...antennas,
    priorByBeliefCell: evenPrior(sheet, easeByCell),
    paceByBeliefCell: beliefPace(sheet, planning),
    sky: skyOf(level),
    home: sheet.village.door,
    call: level.call.lines.map(lineOf),
    legalPhone: legalPhoneOf(level, grounds),
    transfer: transferOf(level, grounds),
    companion: companionOf(level, grounds),
    commands,
    hunters: huntersOf(level, grounds, commands),
    neighbors: neighborsOf(level, sheet, easeByCell),
    traits: level.traits ?? { reports: 0, warns: 0 },
    rounds: (level.rounds ?? []).map(({ at }) => ({ tick: tickOf(level, at) })),
    money: level.money ?? DEFAULT_MONEY,
    battery: level.battery ?? 1,
    startSecond: secondsOf(level.clock.start),
    dawnTick: Math.floor(lengthSeconds / NIGHT_SECONDS_PER_TICK),
  };
}

/** Pounds that one carries unless the level says otherwise: what a broker's fee leaves of a small transfer. */
const DEFAULT_MONEY = 300;

/** @returns the sheet that a level's land and season grow into. */
export function growLand(
  { land, season }: Pick<Level, 'land' | 'season'>,
  onStep?: Parameters<typeof growSheet>[1],
): Sheet {
  return growSheet(recipeOf(land, season), onStep);
}

/** What a level leaves open is not in the recipe at all, so that the recipe's own defaults hold. */
function recipeOf(land: Level['land'], season: Level['season'] = 'autumn'): Parameters<typeof growSheet>[0] {
  const { seed, ...wishes } = land;
  const given = Object.fromEntries(Object.entries(wishes).filter(([, wish]) => wish !== undefined));
  return { ...given, seed, season };
}
