// The command line: `npm run -s far-end -- COMMAND`.
// Law: results go to the output, complaints to the error stream, and the exit code says which it was.
import { runCli } from './cli.ts';
import { ExitCode } from './command.ts';

try {
  process.exitCode = await runCli(process.argv.slice(2), {
    out: (line) => process.stdout.write(`${line}\n`),
    err: (line) => process.stderr.write(`${line}\n`),
  });
} catch (error) {
  console.error(error);
  process.exitCode = ExitCode.broken;
}
