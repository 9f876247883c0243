// `far-end verify`: lives a recorded night again and says whether it is what it claims.
// Law: verified means that these commands give this result, not that a human gave them.
import { createReadStream } from 'node:fs';
import { contentHash } from '../content/levels.ts';
import { buildWorld } from '../content/world.ts';
import { checksumText } from '../core/checksum.ts';
import { RULES_VERSION } from '../core/rules.ts';
import { decodeRecording } from '../replay/format.ts';
import { verify } from '../replay/play.ts';
import { MOST_BYTES, type Recording } from '../replay/recording.ts';
import type { Verdict } from '../replay/verdict.ts';
import { BadInput, type CliCommand, ExitCode, JSON_FLAG, sayResult } from './command.ts';
import { findLevel, whyUnreadable } from './levelFiles.ts';

export const verifyCommand: CliCommand = {
  words: 'verify',
  what: 'live a recorded night again and compare: the same commands, the same result?',
  files: { name: 'FILE', least: 1, most: 1 },
  flags: [JSON_FLAG],
  async run(given, say) {
    const file = given.files[0] ?? '';
    const asJson = given.switches.has('json');
    const decoded = decodeRecording(await readBytes(file));
    if (!decoded.ok) {
      const { error } = decoded;
      if (asJson) say.out(JSON.stringify({ verdict: 'notAReplay', error }));
      say.err(`${file}: ${error.at}: ${error.mend}`);
      return ExitCode.badInput;
    }
    const { recording } = decoded;
    const verdict = verdictOf(recording);
    sayResult({ ...verdict, ...claimOf(recording) }, asJson, say);
    if (verdict.verdict === 'cannotVerify') say.err(`${file}: ${whyNot(recording, verdict.why)}`);
    return exitCodeOf(verdict);
  },
};

/** One byte more than a recording may have is enough to refuse what is longer. */
async function readBytes(file: string): Promise<Uint8Array> {
  const parts: Buffer[] = [];
  try {
    for await (const part of createReadStream(file, { end: MOST_BYTES })) parts.push(part as Buffer);
  } catch (error) {
    throw new BadInput(`${file}: file: expected a readable .farend file, got ${whyUnreadable(error)}`);
  }
  return Buffer.concat(parts);
}

/** Growing the land takes seconds, so that what can be said without it is said first. */
function verdictOf(recording: Recording): Verdict {
  if (recording.rulesVersion !== RULES_VERSION) return { verdict: 'cannotVerify', why: 'otherRules' };
  const level = findLevel(recording.levelId);
  if (!level || contentHash(level) !== recording.contentHash)
    return { verdict: 'cannotVerify', why: 'otherLevel' };
  return verify(recording, buildWorld(level));
}

function claimOf(recording: Recording) {
  const { rulesVersion, levelId, luck, ticks, outcome, checksum } = recording;
  return { rulesVersion, level: levelId, luck, ticks, outcome, checksum: checksumText(checksum) };
}

function whyNot({ rulesVersion, levelId }: Recording, why: 'otherRules' | 'otherLevel'): string {
  if (why === 'otherLevel')
    return `level: expected ${levelId} as it was recorded; use the version of the game it is from`;
  return `rules: made with rules r${rulesVersion}, these are r${RULES_VERSION}; use the version of the game it is from`;
}

function exitCodeOf({ verdict }: Verdict): number {
  if (verdict === 'verified') return ExitCode.fine;
  return verdict === 'diverged' ? ExitCode.refuted : ExitCode.badInput;
}
