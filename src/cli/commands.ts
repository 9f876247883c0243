// All commands there are. The words typed, the help and the errors come from this table.
// Law: two words win over one, so that `bench radio` is never `bench` with a file.
import { benchCommand } from './bench.ts';
import type { CliCommand, HandedCommand } from './command.ts';
import { levelsCheckCommand, levelsListCommand } from './levels.ts';
import { runCommand } from './run.ts';
import { verifyCommand } from './verify.ts';

export const COMMANDS: readonly CliCommand[] = [
  runCommand,
  verifyCommand,
  levelsListCommand,
  levelsCheckCommand,
  benchCommand,
];

/** Measuring tools with arguments of their own. */
export const HANDED: readonly HandedCommand[] = [];
