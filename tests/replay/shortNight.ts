// A short night on a tiny world that touches all of the state: walking, a call, a hunter who hears it, a way home.
// Law: it uses the recorder as a session does, so what it gives is what a player would save.
import { beginNight } from '../../src/core/begin.ts';
import { Command, walkCommand } from '../../src/core/command.ts';
import { step } from '../../src/core/step.ts';
import type { World } from '../../src/core/world.ts';
import { Recorder } from '../../src/replay/record.ts';
import type { Recording } from '../../src/replay/recording.ts';
import { tinyWorld } from '../helpers/tinyWorld.ts';

/** Ticks and what is said then: away from the door, a call of two lines, and back in. */
const SAID: Readonly<Record<number, readonly Command[]>> = {
  3: [walkCommand(4, false), Command.runOn],
  60: [Command.stop, Command.phoneOn],
  130: [Command.call],
  215: [Command.speak],
  216: [Command.speak, Command.speak],
  300: [Command.hangUp, Command.phoneOff, walkCommand(12, false)],
  301: [walkCommand(12, false)],
};

export function shortWorld(): World {
  const hunters = [
    {
      id: 'a',
      round: [
        { x: 30, y: 64 },
        { x: 30, y: 100 },
      ],
    },
  ];
  return tinyWorld({ hunters, height: (x, y) => 500 + ((x * 7 + y * 3) % 11) });
}

export function playShortNight(world: World, ticks: number, luck = 5): Recording {
  const night = beginNight(world, luck);
  const recorder = new Recorder(night);
  for (let tick = 0; tick < ticks; tick++) {
    const commands = SAID[tick] ?? (tick > 360 && tick % 20 === 0 ? [Command.goIn] : []);
    step(night, commands);
    recorder.add(commands, night);
  }
  return recorder.finish(night);
}
