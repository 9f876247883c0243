// `far-end run`: a bot lives one night, and the night can be kept as a recording.
// Law: the same level, luck and bot give the same checksum on every machine.
import { writeFileSync } from 'node:fs';
import { buildWorld } from '../content/world.ts';
import { checksumText } from '../core/checksum.ts';
import type { ReadonlyNight } from '../core/night.ts';
import { ledgerOf } from '../core/systems/transfer.ts';
import { encodeRecording } from '../replay/format.ts';
import { BOTS } from '../solver/bots.ts';
import { ASSISTS_FLAG, assistsField, chosenAssists } from './assists.ts';
import {
  BadInput,
  type CliCommand,
  ExitCode,
  type Given,
  JSON_FLAG,
  sayResult,
  wholeNumberOf,
} from './command.ts';
import { chosenLevel, whyUnreadable } from './levelFiles.ts';
import { liveNight } from './live.ts';

const DEFAULT_BOT = 'careful';
const DEFAULT_LUCK = 1;

export const runCommand: CliCommand = {
  words: 'run',
  what: 'let a bot live one night',
  flags: [
    { name: 'level', value: 'ID', what: 'the night to live (see levels list)' },
    { name: 'luck', value: 'N', what: `the luck to live it with, 0 to 4294967295 (${DEFAULT_LUCK})` },
    { name: 'bot', value: 'NAME', what: `whose hands: ${Object.keys(BOTS).join(', ')} (${DEFAULT_BOT})` },
    { name: 'record', value: 'FILE', what: 'keep the night as a recording (.farend)' },
    ASSISTS_FLAG,
    JSON_FLAG,
  ],
  run(given, say) {
    if (!given.values.has('level')) throw new BadInput('far-end run: --level: expected the id of a level');
    const level = chosenLevel(given.values.get('level'));
    const luck = wholeNumberOf(given, 'luck', DEFAULT_LUCK, 0, 0xffffffff);
    const bot = chosenBot(given);
    const assists = chosenAssists(given);
    const world = buildWorld(level);
    const { night, recording, ticksPerSecond } = liveNight(world, luck, bot.make(world), assists);
    const file = given.values.get('record');
    if (file !== undefined) writeRecording(file, encodeRecording(recording));
    const result = {
      level: level.id,
      luck,
      bot: bot.name,
      ...assistsField(recording.assists),
      rulesVersion: recording.rulesVersion,
      ticks: recording.ticks,
      outcome: recording.outcome,
      linesHeard: night.call.heardByLine.reduce((sum, heard) => sum + heard, 0),
      linesTotal: world.call.length,
      calls: night.call.calls,
      onAirTicks: night.call.onAirTicks,
      ...storyOf(night),
      bearings: night.beliefs.reduce((sum, belief) => sum + belief.bearings, 0),
      commands: recording.commands.length,
      checksum: checksumText(recording.checksum),
      ticksPerSecond,
    };
    sayResult(result, given.switches.has('json'), say);
    return ExitCode.fine;
  },
};

/** What a night with an errand came to; nothing on others. */
function storyOf(night: ReadonlyNight) {
  const ledger = ledgerOf(night);
  return {
    ...(night.world.legalPhone ? { barredCalls: night.phone.barredCalls } : {}),
    ...(ledger ? { ledger } : {}),
    ...(night.companion ? { companion: night.companion.state } : {}),
  };
}

function chosenBot(given: Given) {
  const name = given.values.get('bot') ?? DEFAULT_BOT;
  const make = Object.hasOwn(BOTS, name) ? BOTS[name] : undefined;
  if (make) return { name, make };
  throw new BadInput(`--bot: expected one of ${Object.keys(BOTS).join(', ')}; got ${name}`);
}

function writeRecording(file: string, bytes: Uint8Array): void {
  try {
    writeFileSync(file, bytes);
  } catch (error) {
    throw new BadInput(`${file}: --record: expected a place to write to, got ${whyUnreadable(error)}`);
  }
}
