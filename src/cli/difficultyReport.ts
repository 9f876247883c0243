// The page of how hard free nights are: a table and a plot of text, each share with its interval of confidence.
// Law: one seed is one measurement, whatever its lucks; the number of seeds stands at the top.
import { DIFFICULTIES, type Difficulty } from '../content/free/recipe.ts';
import type { DifficultyRow, ReportedBot } from './difficultyRow.ts';

const PLOT_CHARACTERS = 50;
/** Standard normal deviate of 95 %. */
const DEVIATE = 1.96;
const BOTS: readonly ReportedBot[] = ['expert', 'careful', 'reckless'];

interface Share {
  readonly mean: number;
  readonly low: number;
  readonly high: number;
}

export function reportOf(rows: readonly DifficultyRow[], lucks: number): string {
  const seeds = new Set(rows.map(({ seed }) => seed)).size;
  const refused = rows.filter(({ certified }) => !certified).length;
  return [
    '# How hard free nights are',
    '',
    `Certified free nights of ${seeds} seeds (1, 2, 3 …) at each of the five steps, with jammers and neighbors. Every`,
    `night is lived by each bot under ${lucks} lucks that the certificate did not use. Intervals are of 95 %, with one`,
    'seed as one measurement. Made by `npm run difficulty -- --seeds 200`, which goes on where it stopped.',
    '',
    `Seeds that could not be certified: ${refused} of ${rows.length}.`,
    '',
    '| step | seeds | bot | home | 95 % | taken | first light | tries, median | most |',
    '|---|---|---|---|---|---|---|---|---|',
    ...DIFFICULTIES.flatMap((step) => BOTS.map((bot) => tableLine(rows, step, bot))),
    '',
    '```',
    ...BOTS.flatMap((bot) => plotOf(rows, bot)),
    '```',
    '',
  ].join('\n');
}

function tableLine(rows: readonly DifficultyRow[], step: Difficulty, bot: ReportedBot): string {
  const own = rows.filter(({ difficulty }) => difficulty === step);
  const home = shareOf(own, bot, 'home');
  const tries = own.map(({ variant }) => variant + 1).sort((a, b) => a - b);
  const cells = [
    step,
    own.length,
    bot,
    percent(home.mean),
    `${percent(home.low)} – ${percent(home.high)}`,
    percent(shareOf(own, bot, 'taken').mean),
    percent(shareOf(own, bot, 'dawn').mean),
    tries[Math.floor(tries.length / 2)] ?? '-',
    tries.at(-1) ?? '-',
  ];
  return `| ${cells.join(' | ')} |`;
}

/** Home by step: `=` up to the mean, `-` over the interval. */
function plotOf(rows: readonly DifficultyRow[], bot: ReportedBot): string[] {
  const lines = DIFFICULTIES.map((step) => {
    const { mean, low, high } = shareOf(
      rows.filter(({ difficulty }) => difficulty === step),
      bot,
      'home',
    );
    const at = (share: number) => Math.round(share * PLOT_CHARACTERS);
    const bar = Array.from({ length: PLOT_CHARACTERS + 1 }, (_, k) => {
      if (k === at(mean)) return 'o';
      if (k >= at(low) && k <= at(high)) return '-';
      return k < at(mean) ? '=' : ' ';
    }).join('');
    return `  ${step} |${bar}| ${percent(mean)}`;
  });
  return [`${bot}: home, 0 to 100 %`, ...lines, ''];
}

function shareOf(
  rows: readonly DifficultyRow[],
  bot: ReportedBot,
  outcome: 'home' | 'taken' | 'dawn',
): Share {
  const shares = rows.map(({ bots }) => {
    const { home, taken, dawn } = bots[bot];
    return bots[bot][outcome] / (home + taken + dawn);
  });
  const count = Math.max(1, shares.length);
  const mean = shares.reduce((sum, share) => sum + share, 0) / count;
  const spread = shares.reduce((sum, share) => sum + (share - mean) * (share - mean), 0);
  const error = DEVIATE * Math.sqrt(spread / Math.max(1, count - 1) / count);
  return { mean, low: Math.max(0, mean - error), high: Math.min(1, mean + error) };
}

function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}
