// Lives a night with a bot's hands and records it.
// Law: the bot is asked before every tick, and the recording holds just what it said.
import { NO_ASSISTS } from '../core/assists.ts';
import { beginNight } from '../core/begin.ts';
import type { ReadonlyNight } from '../core/night.ts';
import { step } from '../core/step.ts';
import type { World } from '../core/world.ts';
import { Recorder } from '../replay/record.ts';
import type { Recording } from '../replay/recording.ts';
import type { Bot } from '../solver/bot.ts';

export interface Lived {
  readonly night: ReadonlyNight;
  readonly recording: Recording;
  readonly ticksPerSecond: number;
}

/** Every night ends, at first light if not before. */
export function liveNight(world: World, luck: number, bot: Bot, assists = NO_ASSISTS): Lived {
  const night = beginNight(world, luck, null, assists);
  const recorder = new Recorder(night);
  const startMs = performance.now();
  while (night.outcome === 'none') {
    const commands = bot.decide(night);
    step(night, commands);
    recorder.add(commands, night);
  }
  const seconds = (performance.now() - startMs) / 1000;
  return { night, recording: recorder.finish(night), ticksPerSecond: Math.round(night.tick / seconds) };
}
