// `far-end variety`: how far the lands of many seeds differ, as numbers: sides, slope, brooks, the river's course, the village.
// Law: measured on the lands themselves; the same seeds give the same numbers on every machine.
import { landOf } from '../content/free/land.ts';
import { type FreeRecipe, keyOfSeed } from '../content/free/recipe.ts';
import { growLand } from '../content/world.ts';
import { type CliCommand, ExitCode, JSON_FLAG, wholeNumberOf } from './command.ts';
import { MEASURED, measureLand } from './varietyOfLand.ts';

const OPTIONS = { jammers: true, neighbors: true, broker: false, fog: false } as const;

export const varietyCommand: CliCommand = {
  words: 'variety',
  what: 'how far the lands of seeds 1 to N differ from one another',
  flags: [{ name: 'seeds', value: 'N', what: 'seeds to grow, 2 to 1000 (12)' }, JSON_FLAG],
  run(given, say) {
    const count = wholeNumberOf(given, 'seeds', 12, 2, 1000);
    const rows = varietyOfSeeds(count);
    if (given.switches.has('json')) {
      say.out(JSON.stringify(rows));
      return ExitCode.fine;
    }
    for (const { seed, farBank, form, rock, season, ...numbers } of rows)
      say.out(
        `${seed.padEnd(5)} ${farBank.padEnd(6)} ${form.padEnd(11)} ${rock.padEnd(10)} ${season.padEnd(7)} ${JSON.stringify(numbers)}`,
      );
    for (const name of MEASURED)
      say.out(
        spreadOf(
          name,
          rows.map((row) => row[name]),
        ),
      );
    for (const name of ['farBank', 'form', 'rock', 'season'] as const)
      say.out(`${name.padEnd(20)} ${countsOf(rows.map((row) => row[name]))}`);
    return ExitCode.fine;
  },
};

/** @returns what is known of the lands of seeds 1 to `count`, each at its first try. */
function varietyOfSeeds(count: number) {
  return Array.from({ length: count }, (_, index) => {
    const seed = String(index + 1);
    const recipe: FreeRecipe = { key: keyOfSeed(seed), difficulty: 3, options: OPTIONS, variant: 0 };
    const { land, season } = landOf(recipe);
    const { farBank = 'north', form = 'valley', rock = 'mixed' } = land;
    return { seed, farBank, form, rock, season, ...measureLand(growLand({ land, season })) };
  });
}

function spreadOf(name: string, values: readonly number[]): string {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const square = values.reduce((sum, value) => sum + (value - mean) * (value - mean), 0);
  const deviation = Math.sqrt(square / (values.length - 1));
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const times = least > 0 ? `, ${hundredths(most / least)} to 1` : '';
  return `${name.padEnd(20)} mean ${hundredths(mean)}  deviation ${hundredths(deviation)}  from ${least} to ${most}${times}`;
}

function countsOf(names: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts.entries()]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, count]) => `${name} ${count}`)
    .join(', ');
}

function hundredths(value: number): number {
  return Math.round(value * 100) / 100;
}
