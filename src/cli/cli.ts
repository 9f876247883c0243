// The command line as a function: words in, lines and an exit code out.
// Law: nothing that is typed brings a stack trace; only a fault of the program itself may.
import { BadInput, ExitCode, type Say } from './command.ts';
import { COMMANDS } from './commands.ts';
import { asksForHelp, findCommand, helpOf, helpOfAll, readGiven } from './parse.ts';

/** @returns the exit code. */
export async function runCli(args: readonly string[], say: Say): Promise<number> {
  const [first] = args;
  if (first === '--help' || first === '-h' || first === 'help') return sayAll(helpOfAll(COMMANDS), say);
  try {
    const { command, rest } = findCommand(args, COMMANDS);
    if (asksForHelp(rest)) return sayAll(helpOf(command), say);
    return await command.run(readGiven(command, rest), say);
  } catch (error) {
    if (!(error instanceof BadInput)) throw error;
    say.err(error.message);
    return ExitCode.badInput;
  }
}

function sayAll(lines: readonly string[], say: Say): number {
  for (const line of lines) say.out(line);
  return ExitCode.fine;
}
