// `far-end debug`: where two recorded nights part, or the hash of one after each system of each tick.
// Law: machines are compared by the lines of the second: the first line that differs names tick and system.
import { checksumText } from '../core/checksum.ts';
import { firstParting, toldAs, traceTick } from '../replay/debug.ts';
import type { Recording } from '../replay/recording.ts';
import {
  BadInput,
  type CliCommand,
  ExitCode,
  type Given,
  JSON_FLAG,
  type Say,
  sayResult,
  wholeNumberOf,
} from './command.ts';
import { nameOf, ownWorldOf, readRecording } from './source.ts';

export const debugCommand: CliCommand = {
  words: 'debug',
  what: 'two recorded nights: the first tick, system and field that differ; one: its hash after each system',
  files: { name: 'FILE|LINK', least: 1, most: 2 },
  flags: [
    { name: 'from', value: 'TICK', what: 'with one night: the first tick to print (0)' },
    { name: 'until', value: 'TICK', what: 'ticks to live (all of them)' },
    JSON_FLAG,
  ],
  async run(given, say) {
    const [source = '', other] = given.files;
    const recording = await readRecording(source);
    return other === undefined ? trace(source, recording, given, say) : compare(source, other, given, say);
  },
};

function trace(source: string, recording: Recording, given: Given, say: Say): number {
  if (given.switches.has('json')) throw new BadInput('far-end debug: --json: expected two recordings');
  const until = wholeNumberOf(given, 'until', recording.ticks, 0, recording.ticks);
  const from = wholeNumberOf(given, 'from', 0, 0, until);
  const told = toldAs(recording, ownWorldOf(recording, source));
  while (told.night.tick < until && told.night.outcome === 'none') {
    const isWanted = told.night.tick >= from;
    for (const { tick, part, sum } of traceTick(told))
      if (isWanted) say.out(`${tick} ${part} ${checksumText(sum)}`);
  }
  return ExitCode.fine;
}

async function compare(source: string, other: string, given: Given, say: Say): Promise<number> {
  if (given.values.has('from')) throw new BadInput('far-end debug: --from: expected one recording');
  const [a, b] = [await readRecording(source), await readRecording(other)];
  const world = ownWorldOf(a, source);
  if (b.rulesVersion !== a.rulesVersion || b.levelId !== a.levelId || b.contentHash !== a.contentHash)
    throw new BadInput(`${nameOf(other)}: level: expected ${a.levelId} under the same rules as the first`);
  const most = Math.max(a.ticks, b.ticks);
  const until = wholeNumberOf(given, 'until', most, 0, most);
  const parting = firstParting(toldAs(a, world), toldAs(b, world), until);
  sayResult(parting ? { ...parting } : { same: true, until }, given.switches.has('json'), say);
  return parting ? ExitCode.refuted : ExitCode.fine;
}
