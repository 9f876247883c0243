// `far-end coverage`: the map of losses over the land of a seed, or the sweep's maps against a reference map.
// Law: the same seed, size and tower give the same hash on every machine.
import { writeFileSync } from 'node:fs';
import { growSheet } from '../../content/terrain/grow.ts';
import { checksumText, dataChecksum } from '../../core/checksum.ts';
import {
  BadInput,
  type CliCommand,
  ExitCode,
  type Flag,
  type Given,
  JSON_FLAG,
  numberOf,
  type Say,
  sayResult,
  wholeNumberOf,
} from '../command.ts';
import { whyUnreadable } from '../levelFiles.ts';
import { checkMap } from './checkMap.ts';
import { paintMap } from './picture.ts';
import { type LandMap, mapLosses, placeTower, readLand, type Tower } from './seedMap.ts';
import { summarize } from './summary.ts';

const DEFAULT_SIZE = 320;
const DEFAULT_MAST_METERS = 30;
const DEFAULT_EIRP_DBM = 14;
/** As long as the words of a level's land may be. */
const LONGEST_SEED = 200;

/** What belongs to the land of a seed and means nothing to a reference map. */
const LAND_FLAGS: readonly Flag[] = [
  { name: 'seed', value: 'WORDS', what: 'map the land that grows from these words' },
  { name: 'size', value: 'N', what: `cells along a side of its 3.2 km, 64 to 512 (${DEFAULT_SIZE})` },
  { name: 'mast', value: 'METERS', what: `height of the antenna, 1 to 200 (${DEFAULT_MAST_METERS})` },
  { name: 'eirp', value: 'DBM', what: `what it sends, -20 to 60 as in --eirp=-5 (${DEFAULT_EIRP_DBM})` },
  { name: 'png', value: 'FILE', what: 'paint the map: amber where a phone has service' },
];

export const coverageCommand: CliCommand = {
  words: 'coverage',
  what: 'map the losses over the land of a seed, or compare with a reference map',
  flags: [...LAND_FLAGS, { name: 'check', value: 'FILE', what: 'the reference map' }, JSON_FLAG],
  run(given, say) {
    const file = given.values.get('check');
    return file === undefined ? mapSeed(given, say) : check(given, file, say);
  },
};

function check(given: Given, file: string, say: Say): number {
  const other = LAND_FLAGS.find(({ name }) => given.values.has(name));
  if (other) throw new BadInput(`coverage: --${other.name}: expected without --check: take one of them out`);
  const { result, isFine } = checkMap(file);
  sayResult(result, given.switches.has('json'), say);
  return isFine ? ExitCode.fine : ExitCode.refuted;
}

function mapSeed(given: Given, say: Say): number {
  const seed = given.values.get('seed');
  if (seed === undefined)
    throw new BadInput('coverage: --seed: expected the words of a land, or --check with a reference map');
  if (seed.length > LONGEST_SEED)
    throw new BadInput(`--seed: expected at most ${LONGEST_SEED} characters, got ${seed.length}`);
  const size = wholeNumberOf(given, 'size', DEFAULT_SIZE, 64, 512);
  const mastMeters = numberOf(given, 'mast', DEFAULT_MAST_METERS, 1, 200);
  const eirpDbm = numberOf(given, 'eirp', DEFAULT_EIRP_DBM, -20, 60);
  const land = readLand(growSheet({ seed }), size);
  const tower: Tower = { ...placeTower(land), mastMeters, eirpDbm };
  const { lossDbByCell, mapMs } = mapLosses(land, tower);
  const file = given.values.get('png');
  if (file !== undefined) writePicture(file, land, tower, lossDbByCell);
  const result = {
    seed,
    size,
    cellMeters: land.cellMeters,
    tower,
    mapMs,
    ...summarize(land, lossDbByCell, eirpDbm),
    hash: checksumText(dataChecksum(lossDbByCell)),
  };
  sayResult(result, given.switches.has('json'), say);
  return ExitCode.fine;
}

function writePicture(file: string, land: LandMap, tower: Tower, lossDbByCell: Float32Array): void {
  try {
    writeFileSync(file, paintMap(land, tower, lossDbByCell));
  } catch (error) {
    throw new BadInput(`${file}: --png: expected a place to write to, got ${whyUnreadable(error)}`);
  }
}
