// `far-end variety`: how far the lands of many seeds differ, as numbers: slope, brooks, the river's course, the village.
// Law: measured on the lands themselves; the same seeds give the same numbers on every machine.
import { landOf } from '../content/free/land.ts';
import { type FreeRecipe, keyOfSeed } from '../content/free/recipe.ts';
import { growLand } from '../content/world.ts';
import { Bank, type Sheet } from '../core/terrain/sheet.ts';
import { type CliCommand, ExitCode, JSON_FLAG, wholeNumberOf } from './command.ts';

const OPTIONS = { jammers: true, neighbors: true, broker: false, fog: false } as const;

export const varietyCommand: CliCommand = {
  words: 'variety',
  what: 'how far the lands of seeds 1 to N differ from one another',
  flags: [{ name: 'seeds', value: 'N', what: 'seeds to grow, 2 to 1000 (12)' }, JSON_FLAG],
  run(given, say) {
    const count = wholeNumberOf(given, 'seeds', 12, 2, 1000);
    const seeds = Array.from({ length: count }, (_, index) => String(index + 1));
    const rows = seeds.map((seed) => rowOf(seed));
    if (given.switches.has('json')) {
      say.out(JSON.stringify(rows));
      return ExitCode.fine;
    }
    for (const { seed, form, season, ...numbers } of rows)
      say.out(`${seed.padEnd(5)} ${form.padEnd(11)} ${season.padEnd(7)} ${JSON.stringify(numbers)}`);
    for (const name of MEASURED)
      say.out(
        spreadOf(
          name,
          rows.map((row) => row[name]),
        ),
      );
    return ExitCode.fine;
  },
};

const MEASURED = [
  'reliefMeters',
  'slope',
  'brookKmPerKm2',
  'riverY',
  'riverBendCells',
  'villageX',
  'villageY',
] as const;

function rowOf(seed: string) {
  const recipe: FreeRecipe = { key: keyOfSeed(seed), difficulty: 3, options: OPTIONS, variant: 0 };
  const place = landOf(recipe);
  const sheet = growLand(place);
  const ys = Array.from(sheet.river.points).filter((_, index) => index % 2 === 1);
  const { x: villageX, y: villageY } = sheet.village;
  return {
    seed,
    form: place.land.form ?? 'valley',
    season: place.season,
    ...groundOf(sheet),
    brookKmPerKm2: brookDensity(sheet),
    riverY: Math.round(ys.reduce((sum, y) => sum + y, 0) / ys.length),
    riverBendCells: Math.round(Math.max(...ys) - Math.min(...ys)),
    villageX,
    villageY,
  };
}

/** Relief and mean slope of the near bank. */
function groundOf({ heightMetersByCell: heights, bankByCell, size, cellMeters }: Sheet) {
  let [lowest, highest, sum, count] = [Number.POSITIVE_INFINITY, 0, 0, 0];
  for (let y = 1; y < size - 1; y++) {
    for (let x = 1; x < size - 1; x++) {
      const cell = y * size + x;
      if (bankByCell[cell] !== Bank.near) continue;
      const height = heights[cell] as number;
      const east = (heights[cell + 1] as number) - height;
      const south = (heights[cell + size] as number) - height;
      lowest = Math.min(lowest, height);
      highest = Math.max(highest, height);
      sum += Math.sqrt(east * east + south * south) / cellMeters;
      count++;
    }
  }
  return { reliefMeters: Math.round(highest - lowest), slope: hundredths(sum / count) };
}

function brookDensity({ streams, size, cellMeters }: Sheet): number {
  let cells = 0;
  for (const { points } of streams) {
    for (let at = 2; at < points.length; at += 2) {
      const dx = (points[at] as number) - (points[at - 2] as number);
      const dy = (points[at + 1] as number) - (points[at - 1] as number);
      cells += Math.sqrt(dx * dx + dy * dy);
    }
  }
  const sideKm = (size * cellMeters) / 1000;
  return hundredths((cells * cellMeters) / 1000 / (sideKm * sideKm));
}

function spreadOf(name: string, values: readonly number[]): string {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const square = values.reduce((sum, value) => sum + (value - mean) * (value - mean), 0);
  const deviation = Math.sqrt(square / (values.length - 1));
  const [least, most] = [Math.min(...values), Math.max(...values)];
  return `${name.padEnd(15)} mean ${hundredths(mean)}  deviation ${hundredths(deviation)}  from ${least} to ${most}`;
}

function hundredths(value: number): number {
  return Math.round(value * 100) / 100;
}
