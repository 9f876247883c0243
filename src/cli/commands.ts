// All commands there are. The words typed, the help and the errors come from this table.
// Law: two words win over one, so that `bench radio` is never `bench` with a file.
import { balanceCommand } from './balance.ts';
import { benchCommand } from './bench.ts';
import { benchSeekCommand } from './benchSeek.ts';
import { benchTicksCommand } from './benchTicks.ts';
import { certifyCommand } from './certify.ts';
import type { CliCommand } from './command.ts';
import { debugCommand } from './debug.ts';
import { difficultyCommand } from './difficulty.ts';
import { levelsCheckCommand, levelsListCommand, levelsShowCommand } from './levels.ts';
import { linkCommand } from './link.ts';
import { luckCommand } from './luck.ts';
import { benchRadioCommand } from './radio/bench.ts';
import { coverageCommand } from './radio/coverage.ts';
import { pathLossCommand } from './radio/pathloss.ts';
import { replayCommand } from './replay.ts';
import { runCommand } from './run.ts';
import { varietyCommand } from './variety.ts';
import { verifyCommand } from './verify.ts';
import { whyCommand } from './why.ts';

export const COMMANDS: readonly CliCommand[] = [
  runCommand,
  verifyCommand,
  linkCommand,
  replayCommand,
  luckCommand,
  whyCommand,
  debugCommand,
  levelsListCommand,
  levelsCheckCommand,
  levelsShowCommand,
  certifyCommand,
  difficultyCommand,
  varietyCommand,
  balanceCommand,
  benchCommand,
  benchTicksCommand,
  benchSeekCommand,
  pathLossCommand,
  coverageCommand,
  benchRadioCommand,
];
