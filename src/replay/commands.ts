// How the commands of a night are written: the ticks between them, and repeats as one.
// Law: equal steps in a row are always one run, so the same commands have one spelling.
import type { Command } from '../core/command.ts';
import { type ByteReader, type ByteWriter, Refused } from './bytes.ts';
import type { Codec } from './codecs.ts';

/** A command and the tick that it was given for; tick 0 is the first. */
export interface TimedCommand {
  readonly tick: number;
  readonly command: Command;
}

/** Equal commands at equal distances: `count` times, `gapTicks` after the one before. */
interface Run {
  readonly gapTicks: number;
  readonly command: Command;
  readonly count: number;
}

/** Commands in order of their ticks, several a tick allowed. A run costs two bytes, or three when it repeats. */
export function timedCommands(mostCommands: number, mostTicks: number): Codec<readonly TimedCommand[]> {
  return {
    write(out, commands) {
      if (commands.length > mostCommands)
        throw new RangeError(`A recording holds at most ${mostCommands} commands`);
      out.number(commands.length);
      for (const run of runsOf(commands)) writeRun(out, run);
    },
    read(from) {
      const total = from.number(mostCommands);
      const commands: TimedCommand[] = [];
      let before: Run | null = null;
      let tick = 0;
      while (commands.length < total) {
        const run = readRun(from, total - commands.length, mostTicks);
        if (before && before.gapTicks === run.gapTicks && before.command === run.command) {
          throw new Refused('notCanonical', 'expected equal steps to be one run');
        }
        for (let i = 0; i < run.count; i++) {
          tick += run.gapTicks;
          commands.push({ tick, command: run.command });
        }
        if (tick > mostTicks)
          throw new Refused('outOfRange', `expected ticks up to ${mostTicks}, got ${tick}`);
        before = run;
      }
      return commands;
    },
  };
}

function runsOf(commands: readonly TimedCommand[]): Run[] {
  const runs: Run[] = [];
  let beforeTick = 0;
  for (const { tick, command } of commands) {
    const gapTicks = tick - beforeTick;
    if (!(gapTicks >= 0)) throw new RangeError(`Commands must stand in order: ${tick} after ${beforeTick}`);
    const last = runs[runs.length - 1];
    const repeats = last !== undefined && last.gapTicks === gapTicks && last.command === command;
    if (repeats) runs[runs.length - 1] = { gapTicks, command, count: last.count + 1 };
    else runs.push({ gapTicks, command, count: 1 });
    beforeTick = tick;
  }
  return runs;
}

/** The lowest bit of the gap says whether a count follows. */
function writeRun(out: ByteWriter, { gapTicks, command, count }: Run): void {
  const repeats = count > 1;
  out.number(gapTicks * 2 + (repeats ? 1 : 0));
  out.byte(command);
  if (repeats) out.number(count - 2);
}

function readRun(from: ByteReader, mostCount: number, mostTicks: number): Run {
  const gapAndBit = from.number(mostTicks * 2 + 1);
  const command = from.byte();
  const count = gapAndBit % 2 === 1 ? from.number(mostTicks) + 2 : 1;
  if (count > mostCount)
    throw new Refused('contradiction', `expected at most ${mostCount} more commands, got ${count}`);
  return { gapTicks: Math.floor(gapAndBit / 2), command, count };
}
