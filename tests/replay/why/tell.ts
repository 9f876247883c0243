// Nights for the tests of why: recorded from a plan of commands by tick, explained, and lived again by other means.
// Law: everything a test depends on is written in the test; this only lives and records.
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { findLevel } from '../../../src/cli/levelFiles.ts';
import { beginNight } from '../../../src/core/begin.ts';
import { type Command, walkCommand } from '../../../src/core/command.ts';
import type { NightEvent } from '../../../src/core/event.ts';
import type { ReadonlyNight } from '../../../src/core/night.ts';
import { step } from '../../../src/core/step.ts';
import type { World } from '../../../src/core/world.ts';
import { decodeRecording } from '../../../src/replay/format.ts';
import { Recorder } from '../../../src/replay/record.ts';
import type { Recording } from '../../../src/replay/recording.ts';
import { explainNight, type Why } from '../../../src/replay/why.ts';
import { grownWorld } from '../../helpers/grownLands.ts';

const GOLDEN = new URL('../../golden/', import.meta.url);
export const NORTH = walkCommand(0, false);
export const EAST = walkCommand(4, false);
export const SOUTH = walkCommand(8, false);
export const WEST = walkCommand(12, false);

/** Commands by the tick for which they are given. */
export type Plan = Readonly<Record<number, readonly Command[]>>;

export function recorded(world: World, ticks: number, plan: Plan, luck = 1): Recording {
  const night = beginNight(world, luck);
  const recorder = new Recorder(night);
  for (let tick = 0; tick < ticks && night.outcome === 'none'; tick++) {
    const commands = plan[tick] ?? [];
    step(night, commands);
    recorder.add(commands, night);
  }
  return recorder.finish(night);
}

export function explained(recording: Recording, world: World): readonly Why[] {
  const explaining = explainNight(recording, world);
  let slice = explaining.next();
  while (!slice.done) slice = explaining.next();
  return slice.value;
}

export interface Happened {
  readonly tick: number;
  readonly event: NightEvent;
}

/** Lives a recording plainly. @returns all that happened, and the tick after which it had. */
export function happenedIn(
  recording: Recording,
  world: World,
  look: (night: ReadonlyNight) => void = () => {},
): Happened[] {
  const night = beginNight(world, recording.luck, recording.start, recording.assists);
  const happened: Happened[] = [];
  while (night.tick < recording.ticks && night.outcome === 'none') {
    const commands = recording.commands.filter(({ tick }) => tick === night.tick);
    const events = step(
      night,
      commands.map(({ command }) => command),
    );
    look(night);
    for (const event of events) happened.push({ tick: night.tick, event: { ...event } });
  }
  return happened;
}

export function ofKind<K extends NightEvent['kind']>(happened: readonly Happened[], kind: K) {
  return happened.flatMap(({ tick, event }) =>
    event.kind === kind ? [{ tick, event: event as Extract<NightEvent, { readonly kind: K }> }] : [],
  );
}

export function goldenNames(): string[] {
  const files = readdirSync(GOLDEN).filter((file) => file.endsWith('.farend'));
  return files.map((file) => file.slice(0, -'.farend'.length)).sort();
}

export function golden(name: string): { readonly recording: Recording; readonly world: World } {
  const file = fileURLToPath(new URL(`${name}.farend`, GOLDEN));
  const decoded = decodeRecording(readFileSync(file));
  if (!decoded.ok) throw new Error(decoded.error.mend);
  const { recording } = decoded;
  const level = findLevel(recording.levelId, file);
  if (!level) throw new Error(`${file}: no level ${recording.levelId}`);
  return { recording, world: grownWorld(level) };
}
