// `far-end replay`: lives a recorded night up to one tick and prints the night as it stands there.
// Law: all of the state is shown but the world; only what fills pages waits for --full.
import { checksum, checksumText } from '../core/checksum.ts';
import type { ReadonlyNight } from '../core/night.ts';
import { Player } from '../replay/play.ts';
import { type CliCommand, ExitCode, JSON_FLAG, sayResult, wholeNumberOf } from './command.ts';
import { plainOf } from './plain.ts';
import { nameOf, ownWorldOf, readRecording, SOURCE } from './source.ts';

const WORLD = new Set(['world']);
/** Beliefs have a number a cell, news has many unused, and routes are nodes of a grid. */
const WORLD_AND_MASSES = new Set([...WORLD, 'massByCell', 'news', 'route']);

export const replayCommand: CliCommand = {
  words: 'replay',
  what: 'live a recorded night up to a tick and print the night as it stands there',
  files: SOURCE,
  flags: [
    { name: 'until', value: 'TICK', what: 'ticks to live, 20 a second (all of them)' },
    { name: 'full', what: 'with every cell of every belief, news on its way, and routes' },
    JSON_FLAG,
  ],
  async run(given, say) {
    const source = given.files[0] ?? '';
    const recording = await readRecording(source);
    const until = wholeNumberOf(given, 'until', recording.ticks, 0, recording.ticks);
    const player = new Player(recording, ownWorldOf(recording, source));
    player.seek(until);
    const { takenOverAt } = recording;
    const result = {
      ...player.verdict,
      takenOverAt,
      ...nightAsData(player.night, given.switches.has('full')),
    };
    sayResult(result, given.switches.has('json'), say);
    if (player.divergedAt < 0) return ExitCode.fine;
    say.err(`${nameOf(source)}: tick ${player.divergedAt}: this is not the night that was recorded`);
    return ExitCode.refuted;
  },
};

function nightAsData(night: ReadonlyNight, full: boolean): Record<string, unknown> {
  const plain = plainOf(night, full ? WORLD : WORLD_AND_MASSES) as Record<string, unknown>;
  return { level: night.world.levelId, ...plain, checksum: checksumText(checksum(night)) };
}
