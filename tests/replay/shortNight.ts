// A short night on a tiny world that touches all of the state: walking, a call, a hunter who hears it, a way home.
// Law: it uses the recorder as a session does, so what it gives is what a player would save.
import { beginNight } from '../../src/core/begin.ts';
import { Command, walkCommand } from '../../src/core/command.ts';
import type { ReadonlyNight } from '../../src/core/night.ts';
import { step } from '../../src/core/step.ts';
import type { World } from '../../src/core/world.ts';
import { Recorder } from '../../src/replay/record.ts';
import type { Recording } from '../../src/replay/recording.ts';
import { tinyWorld } from '../helpers/tinyWorld.ts';

const EAST = 4;
const WEST = 12;
/** The phone comes out at this tick: before it lies one checkpoint's worth of walking. */
export const PHONE_TICK = 60;

export function shortWorld(): World {
  const round = [
    { x: 20, y: 64 },
    { x: 20, y: 100 },
  ];
  return tinyWorld({ hunters: [{ id: 'a', round }], height: (x, y) => 500 + ((x * 7 + y * 3) % 11) * 0.1 });
}

/** Lives at most `ticks` ticks of it. */
export function playShortNight(world: World, ticks: number, luck = 5): Recording {
  const night = beginNight(world, luck);
  const recorder = new Recorder(night);
  for (let tick = 0; tick < ticks; tick++) {
    const commands = decide(night);
    step(night, commands);
    recorder.add(commands, night);
  }
  return recorder.finish(night);
}

function decide(night: ReadonlyNight): readonly Command[] {
  const { tick, phone, call, world } = night;
  if (tick === 3) return [walkCommand(EAST, false), Command.runOn];
  if (tick === PHONE_TICK) return [Command.stop, Command.phoneOn];
  if (tick < PHONE_TICK) return [];
  if (call.line === world.call.length) return goHome(night);
  if (phone.state === 'registered') return [Command.call];
  return phone.state === 'inCall' && tick % 10 === 0 ? [Command.speak, Command.speak] : [];
}

function goHome({ caller, world, phone }: ReadonlyNight): readonly Command[] {
  if (phone.state !== 'off') return [Command.hangUp, Command.phoneOff, walkCommand(WEST, false)];
  return caller.x - world.home.x < 2 ? [Command.goIn] : [];
}
