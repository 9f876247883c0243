// `far-end bench seek`: how long it takes to reach any tick of a recorded night.
// Law: a night that is not the same as in straight play makes the command fail, however fast it was.
import { type CliCommand, ExitCode, JSON_FLAG, sayResult, wholeNumberOf } from './command.ts';
import { measureSeeks } from './seeking.ts';
import { nameOf, ownWorldOf, readRecording, SOURCE } from './source.ts';

const SEEKS = 200;

export const benchSeekCommand: CliCommand = {
  words: 'bench seek',
  what: 'how long it takes to reach any tick of a recorded night, and whether it is then the same',
  files: SOURCE,
  flags: [{ name: 'seeks', value: 'N', what: `ticks to reach, 1 to 10000 (${SEEKS})` }, JSON_FLAG],
  async run(given, say) {
    const source = given.files[0] ?? '';
    const recording = await readRecording(source);
    const seeks = wholeNumberOf(given, 'seeks', SEEKS, 1, 10_000);
    const world = ownWorldOf(recording, source);
    const result = measureSeeks(recording, world, seeks, () => performance.now());
    sayResult({ ...result }, given.switches.has('json'), say);
    if (result.different === 0) return ExitCode.fine;
    say.err(`${nameOf(source)}: ${result.different} of ${seeks} ticks were not the same as in straight play`);
    return ExitCode.refuted;
  },
};
