// What every engine is asked to do: elementary functions, maps of losses, whole lands, and the golden nights on them.
// Law: nothing but the language itself is used here, so that an interpreter without a machine around it can run it.
import { catalogueLine, growWholeNight } from '../../src/content/free/catalogue.ts';
import { optionsOf } from '../../src/content/free/code.ts';
import { type FreeRecipe, keyOfSeed } from '../../src/content/free/recipe.ts';
import { buildWorld } from '../../src/content/world.ts';
import { checksumText, dataChecksum } from '../../src/core/checksum.ts';
import { CHECK_EVERY_TICKS } from '../../src/core/rules.ts';
import type { World } from '../../src/core/world.ts';
import { CHAIN_START, nextLink } from '../../src/replay/chain.ts';
import { Player } from '../../src/replay/play.ts';
import type { Recording } from '../../src/replay/recording.ts';
import { elementary } from './elementary.ts';
import { goldenNights, levelOf } from './golden.ts';
import { pathLosses, sweptMaps } from './losses.ts';
import { unpack } from './readyMade.ts';
import { type Checkpoint, LAND, type Part } from './report.ts';

/** A seed of the catalogue, and which of its tries is the night. */
type Seed = readonly [seed: string, variant: number];

/** Two of the catalogue's seeds, on lands of other forms than the golden nights. */
const TWO_SEEDS: readonly Seed[] = [
  ['4', 0],
  ['18', 0],
];

/**
 * @param mostLands how many lands are grown, in the order of their nights; each is a second of a compiler's work.
 * @param readyMade the other lands, as `pack` made them.
 * @param seeds grown at the end, where an engine may leave parts out: each is one more land to grow.
 * @returns the parts as JSON.
 */
export function work(mostLands: number, readyMade = '{}', seeds = mostLands > 1 ? TWO_SEEDS : []): string {
  const parts: Part[] = [
    timed('elementary functions', () => ({ hash: hashOf(elementary()) })),
    timed('maps of losses', () => ({ hash: hashOf(sweptMaps()) })),
    timed('paths', () => ({ hash: hashOf(pathLosses()) })),
  ];
  const nights = goldenNights();
  const given = unpack(readyMade);
  for (const [index, levelId] of landsOf(nights.map(({ recording }) => recording)).entries()) {
    const startMs = Date.now();
    const world = index < mostLands ? buildWorld(levelOf(levelId)) : given[levelId];
    if (!world) throw new Error(`${LAND}${levelId}: expected it among the ready-made ones`);
    const isGiven = index < mostLands ? {} : { isGiven: true };
    parts.push({ name: LAND + levelId, hash: hashOf(world), ms: Date.now() - startMs, ...isGiven });
    for (const { file, recording } of nights) {
      if (recording.levelId === levelId) parts.push(timed(file, () => live(recording, world)));
    }
  }
  return JSON.stringify([...parts, ...freeNights(seeds)]);
}

/** @returns a part for each seed, as JSON; nothing else is done. */
export function catalogue(seeds: readonly Seed[]): string {
  return JSON.stringify(freeNights(seeds));
}

function freeNights(seeds: readonly Seed[]): Part[] {
  return seeds.map(([seed, variant]) =>
    timed(`free night of seed ${seed}`, () => ({
      hash: hashOf(catalogueLine(seed, growWholeNight(freeRecipe(seed, variant)))),
    })),
  );
}

function freeRecipe(seed: string, variant: number): FreeRecipe {
  return { key: keyOfSeed(seed), difficulty: 3, options: optionsOf('jn'), variant };
}

function timed(name: string, make: () => Omit<Part, 'name' | 'ms'>): Part {
  const startMs = Date.now();
  const made = make();
  return { name, ...made, ms: Date.now() - startMs };
}

/** @returns each level once, in the order of its first night. */
function landsOf(recordings: readonly Recording[]): string[] {
  return [...new Set(recordings.map(({ levelId }) => levelId))];
}

/** Plays a recording to its end, as someone does who watches it. */
function live(recording: Recording, world: World): Omit<Part, 'name' | 'ms'> {
  const player = new Player(recording, world);
  const checkpoints: Checkpoint[] = [];
  let chain = CHAIN_START;
  const note = () => {
    chain = nextLink(chain, player.night);
    checkpoints.push([player.night.tick, checksumText(chain)]);
  };
  while (!player.done) {
    player.next();
    if (player.night.tick % CHECK_EVERY_TICKS === 0 || player.done) note();
  }
  const { verdict } = player;
  const wrong = verdict.verdict === 'verified' ? {} : { wrong: `not verified: ${JSON.stringify(verdict)}` };
  return { hash: hashOf(checkpoints), checkpoints, ...wrong };
}

function hashOf(data: unknown): string {
  return checksumText(dataChecksum(data));
}
