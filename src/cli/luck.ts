// `far-end luck`: the same steps under other lucks of the same map, counted.
// Law: it always says that this is a model, and of what.
import { type OtherNight, otherLucks, otherNights, summarizeLuck } from '../solver/otherLuck.ts';
import { type CliCommand, ExitCode, JSON_FLAG, sayResult, wholeNumberOf } from './command.ts';
import { ownWorldOf, readRecording, SOURCE } from './source.ts';

const DEFAULT_RUNS = 200;
const NOTE =
  'A model: it shows what the chance of this game changes when someone does just the same, not what would happen to anyone.';

export const luckCommand: CliCommand = {
  words: 'luck',
  what: 'the same steps under other lucks: in how many nights does it end well? (a model)',
  files: SOURCE,
  flags: [{ name: 'runs', value: 'N', what: `nights to live, 1 to 10000 (${DEFAULT_RUNS})` }, JSON_FLAG],
  async run(given, say) {
    const source = given.files[0] ?? '';
    const runs = wholeNumberOf(given, 'runs', DEFAULT_RUNS, 1, 10_000);
    const recording = await readRecording(source);
    const world = ownWorldOf(recording, source);
    const startMs = performance.now();
    const nights: OtherNight[] = [];
    for (const night of otherNights(recording, world, otherLucks(recording, runs)))
      if (night) nights.push(night);
    const wallMs = Math.round(performance.now() - startMs);
    const summary = summarizeLuck(nights, world.call.length);
    const asJson = given.switches.has('json');
    if (!asJson) say.out(`With these same steps, ${summary.taken} of ${runs} nights ended in their hands.`);
    sayResult({ ...summary, wallMs, note: NOTE }, asJson, say);
    return ExitCode.fine;
  },
};
