// `far-end verify`: lives a recorded night again and says whether it is what it claims.
// Law: verified means that these commands give this result, not that a human gave them.
import { checksumText } from '../core/checksum.ts';
import { verify } from '../replay/play.ts';
import type { Recording } from '../replay/recording.ts';
import type { Verdict } from '../replay/verdict.ts';
import { assistsField } from './assists.ts';
import { type CliCommand, ExitCode, JSON_FLAG, sayResult } from './command.ts';
import { nameOf, readSource, SOURCE, whyNot, worldOf } from './source.ts';

export const verifyCommand: CliCommand = {
  words: 'verify',
  what: 'live a recorded night again and compare: the same commands, the same result?',
  files: SOURCE,
  flags: [JSON_FLAG],
  async run(given, say) {
    const source = given.files[0] ?? '';
    const asJson = given.switches.has('json');
    const decoded = await readSource(source);
    if (!decoded.ok) {
      const { error } = decoded;
      if (asJson) say.out(JSON.stringify({ verdict: 'notAReplay', error }));
      say.err(`${nameOf(source)}: ${error.at}: ${error.mend}`);
      return ExitCode.badInput;
    }
    const { recording } = decoded;
    const verdict = verdictOf(recording, source);
    sayResult({ ...verdict, ...claimOf(recording) }, asJson, say);
    if (verdict.verdict === 'cannotVerify') say.err(`${nameOf(source)}: ${whyNot(recording, verdict.why)}`);
    return exitCodeOf(verdict);
  },
};

function verdictOf(recording: Recording, source: string): Verdict {
  const world = worldOf(recording, source);
  return typeof world === 'string' ? { verdict: 'cannotVerify', why: world } : verify(recording, world);
}

function claimOf(recording: Recording) {
  const { rulesVersion, levelId, luck, takenOverAt, ticks, outcome, checksum, assists } = recording;
  return {
    rulesVersion,
    level: levelId,
    luck,
    ...assistsField(assists),
    takenOverAt,
    ticks,
    outcome,
    checksum: checksumText(checksum),
  };
}

function exitCodeOf({ verdict }: Verdict): number {
  if (verdict === 'verified') return ExitCode.fine;
  return verdict === 'diverged' ? ExitCode.refuted : ExitCode.badInput;
}
