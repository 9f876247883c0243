// `far-end difficulty`: how bots fare on many certified free nights of each step, as a page of text.
// Law: each seed is one row of the data file, written as soon as it is lived, so that a stopped run goes on where it was.
import { appendFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { optionsOf } from '../content/free/code.ts';
import { DIFFICULTIES, type Difficulty, keyOfSeed } from '../content/free/recipe.ts';
import { beginNight } from '../core/begin.ts';
import { step } from '../core/step.ts';
import type { World } from '../core/world.ts';
import { BOTS } from '../solver/bots.ts';
import { certify } from '../solver/certificate.ts';
import { type CliCommand, ExitCode, wholeNumberOf } from './command.ts';
import { reportOf } from './difficultyReport.ts';
import type { DifficultyRow, Outcomes, ReportedBot } from './difficultyRow.ts';

/** Not the lucks of the certificate: a night is not judged by what it was chosen for. */
const LUCKS = [101, 102] as const;
const DATA = 'docs/difficulty.jsonl';
const REPORT = 'docs/difficulty.md';

export const difficultyCommand: CliCommand = {
  words: 'difficulty',
  what: `let bots live the free nights of many seeds at each step, and write ${REPORT}`,
  flags: [
    { name: 'seeds', value: 'N', what: 'seeds up to N, at most 10000 (200)' },
    { name: 'from', value: 'N', what: 'the first seed, so that two can share the work (1)' },
    { name: 'minutes', value: 'N', what: 'begin no seed after so many minutes, 1 to 10000 (10000)' },
  ],
  run(given, say) {
    const seeds = wholeNumberOf(given, 'seeds', 200, 1, 10_000);
    const untilMs = performance.now() + wholeNumberOf(given, 'minutes', 10_000, 1, 10_000) * 60_000;
    const from = wholeNumberOf(given, 'from', 1, 1, 10_000);
    const known = new Set(keptRows().map(({ seed, difficulty }) => `${seed}.${difficulty}`));
    for (let seed = from; seed <= seeds && performance.now() < untilMs; seed++) {
      for (const difficulty of DIFFICULTIES) {
        if (known.has(`${seed}.${difficulty}`)) continue;
        const row = live(seed, difficulty);
        appendFileSync(DATA, `${JSON.stringify(row)}\n`);
        say.out(JSON.stringify(row));
      }
    }
    writeFileSync(REPORT, reportOf(keptRows(), LUCKS.length));
    return ExitCode.fine;
  },
};

function keptRows(): DifficultyRow[] {
  if (!existsSync(DATA)) return [];
  const rows = readFileSync(DATA, 'utf8').split('\n').filter(Boolean).map(rowOf);
  return rows.sort((a, b) => a.seed - b.seed || a.difficulty - b.difficulty);
}

function rowOf(line: string): DifficultyRow {
  return JSON.parse(line);
}

function live(seed: number, difficulty: Difficulty): DifficultyRow {
  const { world, recipe, certified } = certify(keyOfSeed(String(seed)), difficulty, optionsOf('jn'));
  const bots = {
    expert: outcomesOf(world, 'expert'),
    careful: outcomesOf(world, 'careful'),
    reckless: outcomesOf(world, 'reckless'),
  };
  return { seed, difficulty, variant: recipe.variant, certified, bots };
}

function outcomesOf(world: World, name: ReportedBot): Outcomes {
  const count = { home: 0, taken: 0, dawn: 0 };
  for (const luck of LUCKS) {
    const night = beginNight(world, luck);
    const bot = BOTS[name]?.(world);
    while (night.outcome === 'none') step(night, bot?.decide(night) ?? []);
    count[night.outcome]++;
  }
  return count;
}
