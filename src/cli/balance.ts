// `far-end balance`: how each bot fares on each night under many lucks: the measure of how hard a night is, and how fair.
// Law: the same levels, bots and lucks give the same table on every machine.
import { buildWorld } from '../content/world.ts';
import { beginNight } from '../core/begin.ts';
import type { Assists } from '../core/night.ts';
import { TICKS_PER_SECOND } from '../core/rules.ts';
import { step } from '../core/step.ts';
import { ledgerOf } from '../core/systems/transfer.ts';
import type { World } from '../core/world.ts';
import { BOTS } from '../solver/bots.ts';
import { Fairness } from '../solver/fairness.ts';
import { ASSISTS_FLAG, chosenAssists } from './assists.ts';
import { BadInput, type CliCommand, ExitCode, JSON_FLAG, wholeNumberOf } from './command.ts';
import { allLevels } from './levelFiles.ts';

const TICKS_PER_MINUTE = 60 * TICKS_PER_SECOND;
const DEFAULT_LUCKS = 50;

/** One bot on one night. */
interface Row {
  readonly level: string;
  readonly bot: string;
  readonly runs: number;
  readonly home: number;
  readonly taken: number;
  readonly dawn: number;
  readonly linesHeardMean: number;
  readonly minutesMedian: number;
  /** Mean of the exposure gauge, 0 to 1, over all ticks. */
  readonly exposureMean: number;
  /** Seconds of play for which the cause of the least announced arrest could be seen or heard; null without arrest. */
  readonly leastWarningSeconds: number | null;
  /** Nights on which whoever was led was brought home too; null where nobody was led. */
  readonly broughtHome: number | null;
  /** Pounds from abroad that came in at the door, on average; null where none were sent. */
  readonly arrivedPoundsMean: number | null;
}

export const balanceCommand: CliCommand = {
  words: 'balance',
  what: 'how each bot fares on each night under many lucks',
  flags: [
    { name: 'levels', value: 'IDS', what: 'nights, with commas between (all)' },
    { name: 'bots', value: 'NAMES', what: `bots, with commas between (${Object.keys(BOTS).join(',')})` },
    { name: 'luck', value: 'N', what: `lucks 1 to N, at most 10000 (${DEFAULT_LUCKS})` },
    ASSISTS_FLAG,
    JSON_FLAG,
  ],
  run(given, say) {
    const lucks = wholeNumberOf(given, 'luck', DEFAULT_LUCKS, 1, 10_000);
    const levels = chosen(given.values.get('levels'), allLevels(), (level) => level.id, '--levels');
    const bots = chosen(given.values.get('bots'), Object.keys(BOTS), (name) => name, '--bots');
    const assists = chosenAssists(given);
    const rows: Row[] = [];
    for (const level of levels) {
      const world = buildWorld(level);
      for (const bot of bots) {
        const row = liveAll(world, bot, lucks, assists);
        rows.push(row);
        if (!given.switches.has('json')) say.out(lineOf(row, world.call.length));
      }
    }
    if (given.switches.has('json')) say.out(JSON.stringify(rows));
    return ExitCode.fine;
  },
};

function chosen<T>(
  asked: string | undefined,
  all: readonly T[],
  nameOf: (item: T) => string,
  flag: string,
): T[] {
  if (asked === undefined) return [...all];
  return asked.split(',').map((name) => {
    const found = all.find((item) => nameOf(item) === name);
    if (found !== undefined) return found;
    throw new BadInput(`balance: ${flag}: expected some of ${all.map(nameOf).join(', ')}; got ${name}`);
  });
}

interface Lived {
  readonly outcome: string;
  readonly linesHeard: number;
  readonly minutes: number;
  readonly exposure: number;
  readonly warningTicks: number;
  readonly isBroughtHome: boolean;
  readonly arrivedPounds: number;
}

function liveAll(world: World, bot: string, lucks: number, assists: Assists): Row {
  const nights: Lived[] = [];
  for (let luck = 1; luck <= lucks; luck++) nights.push(live(world, bot, luck, assists));
  const count = (outcome: string) => nights.filter((night) => night.outcome === outcome).length;
  const mean = (of: (night: Lived) => number) => nights.reduce((sum, night) => sum + of(night), 0) / lucks;
  const minutes = nights.map((night) => night.minutes).sort((a, b) => a - b);
  const warning = Math.min(...nights.map((night) => night.warningTicks));
  return {
    level: world.levelId,
    bot,
    runs: lucks,
    home: count('home'),
    taken: count('taken'),
    dawn: count('dawn'),
    linesHeardMean: round(mean((night) => night.linesHeard)),
    minutesMedian: round(minutes[Math.floor(minutes.length / 2)] ?? 0),
    exposureMean: round(mean((night) => night.exposure)),
    leastWarningSeconds: Number.isFinite(warning) ? round(warning / TICKS_PER_SECOND) : null,
    broughtHome: world.companion ? nights.filter((night) => night.isBroughtHome).length : null,
    arrivedPoundsMean: world.transfer ? round(mean((night) => night.arrivedPounds)) : null,
  };
}

function live(world: World, botName: string, luck: number, assists: Assists): Lived {
  const night = beginNight(world, luck, null, assists);
  const bot = BOTS[botName]?.(world);
  const fairness = new Fairness(night.hunters.length);
  let exposure = 0;
  let warningTicks = Number.POSITIVE_INFINITY;
  while (night.outcome === 'none') {
    for (const event of step(night, bot?.decide(night) ?? [])) {
      if (event.kind === 'held' && event.hunter >= 0) warningTicks = fairness.warnedTicks(event.hunter);
    }
    fairness.watch(night);
    exposure += night.exposureLevel;
  }
  return {
    outcome: night.outcome,
    linesHeard: night.call.heardByLine.reduce((sum, heard) => sum + heard, 0),
    minutes: night.tick / TICKS_PER_MINUTE,
    exposure: exposure / night.tick,
    warningTicks,
    isBroughtHome: night.companion?.state === 'home',
    arrivedPounds: ledgerOf(night)?.arrived ?? 0,
  };
}

function lineOf(row: Row, lines: number): string {
  const share = (count: number) => `${Math.round((100 * count) / row.runs)} %`.padStart(5);
  return [
    row.level.padEnd(16),
    row.bot.padEnd(9),
    `home ${share(row.home)}  taken ${share(row.taken)}  dawn ${share(row.dawn)}`,
    `said ${row.linesHeardMean.toFixed(1)} of ${lines}`,
    `${row.minutesMedian.toFixed(1)} min`,
    `exposure ${row.exposureMean.toFixed(2)}`,
    row.leastWarningSeconds === null ? 'no arrest' : `least warning ${row.leastWarningSeconds} s`,
    ...(row.broughtHome === null ? [] : [`brought home ${share(row.broughtHome)}`]),
    ...(row.arrivedPoundsMean === null ? [] : [`arrived £${row.arrivedPoundsMean}`]),
  ].join('  ');
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
