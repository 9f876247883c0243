// `far-end bench ticks`: how many ticks of a full night a second holds, what a tick takes of memory, and how the cost
// grows with the agents.
// Law: all of it in one run on one land; medians are told, not the best.

import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { buildWorld } from '../content/world.ts';
import { beginNight } from '../core/begin.ts';
import { Command } from '../core/command.ts';
import type { Night } from '../core/night.ts';
import { step } from '../core/step.ts';
import type { World } from '../core/world.ts';
import { type Keyframe, restore, snapshot } from '../replay/keyframe.ts';
import { BOTS } from '../solver/bots.ts';
import { type CliCommand, ExitCode, JSON_FLAG, sayResult, wholeNumberOf } from './command.ts';
import { crowdedWorld } from './crowd.ts';
import { chosenLevel } from './levelFiles.ts';

const LUCK = 1;
const AGENTS = 8;
const VILLAGERS = 12;
const SCALES = [1, 8, 64, 256] as const;
const ROUNDS = 7;
/** Ticks until the engine has compiled what it will, and batches of which memory is counted. */
const WARM_TICKS = 20_000;
const BATCH_TICKS = 100;
const BATCHES = 101;
const NO_COMMANDS: readonly Command[] = [];

export const benchTicksCommand: CliCommand = {
  words: 'bench ticks',
  what: `ticks a second with ${AGENTS} agents and ${VILLAGERS} villagers, idle and in a call; bytes a tick; growth with agents`,
  flags: [
    { name: 'level', value: 'ID', what: 'the night to measure (the first one)' },
    { name: 'ticks', value: 'N', what: 'ticks of each round, 100 to 100000 (4000)' },
    JSON_FLAG,
  ],
  run(given, say) {
    const level = chosenLevel(given.values.get('level'));
    const ticks = wholeNumberOf(given, 'ticks', 4000, 100, 100_000);
    const world = buildWorld(level);
    const idle = idleNight(world, AGENTS);
    const calling = callingNight(world, AGENTS);
    const result = {
      level: level.id,
      idleTicksPerSecond: Math.round(1e6 / microsecondsPerTick(idle, ticks, isAny)),
      callTicksPerSecond: calling && Math.round(1e6 / microsecondsPerTick(calling, ticks, isInCall)),
      bytesPerTick: bytesPerTick(idle),
      scaling: SCALES.map((agents) => ({
        agents,
        microsecondsPerTick: round2(microsecondsPerTick(idleNight(world, agents), ticks, isAny)),
      })),
    };
    sayResult(result, given.switches.has('json'), say);
    return ExitCode.fine;
  },
};

const isAny = (): boolean => true;
const isInCall = (night: Night): boolean => night.phone.state === 'inCall';

/** Nobody transmits; the first ticks, in which everyone sets out, are over. */
function idleNight(world: World, agents: number): Keyframe {
  const night = beginNight(crowdedWorld(world, agents, VILLAGERS), LUCK);
  for (let tick = 0; tick < 200; tick++) step(night, NO_COMMANDS);
  return snapshot(night);
}

/** @returns a night in which someone was answered, with everyone there; null where nobody ever is. */
function callingNight(world: World, agents: number): Keyframe | null {
  const alone = beginNight(crowdedWorld(world, 0, 0), LUCK);
  const bot = BOTS.careful?.(alone.world);
  while (bot && alone.outcome === 'none' && alone.phone.state !== 'inCall') step(alone, bot.decide(alone));
  if (alone.phone.state !== 'inCall') return null;
  const night = beginNight(crowdedWorld(world, agents, VILLAGERS), LUCK);
  Object.assign(night.caller, alone.caller);
  for (const command of [Command.phoneOn, Command.call]) {
    step(night, [command]);
    for (let tick = 0; tick < 100 && night.outcome === 'none'; tick++) step(night, NO_COMMANDS);
  }
  return night.phone.state === 'inCall' ? snapshot(night) : null;
}

/** The median of some rounds; a round begins anew whenever the night is no longer what is measured. */
function microsecondsPerTick(from: Keyframe, ticks: number, stillGoes: (night: Night) => boolean): number {
  const times: number[] = [];
  for (let round = -2; round < ROUNDS; round++) {
    let night = restore(from);
    const startMs = performance.now();
    for (let tick = 0; tick < ticks; tick++) {
      if (night.outcome !== 'none' || !stillGoes(night)) night = restore(from);
      step(night, NO_COMMANDS);
    }
    if (round >= 0) times.push(((performance.now() - startMs) * 1000) / ticks);
  }
  times.sort((a, b) => a - b);
  return times[Math.floor(times.length / 2)] ?? Number.NaN;
}

/** Memory taken by ticks in steady state: the growth of the heap over batches so small that nothing is collected on the
 * way, less what reading the heap itself takes. */
function bytesPerTick(from: Keyframe): number {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  const night = restore(from);
  for (let tick = 0; tick < WARM_TICKS; tick++) step(night, NO_COMMANDS);
  collect();
  const reading = medianGrowth(() => undefined);
  const growth = medianGrowth(() => {
    for (let tick = 0; tick < BATCH_TICKS; tick++) step(night, NO_COMMANDS);
  });
  return round2(Math.max(0, growth - reading) / BATCH_TICKS);
}

function medianGrowth(work: () => void): number {
  const grown: number[] = [];
  for (let batch = 0; batch < BATCHES; batch++) {
    const before = process.memoryUsage().heapUsed;
    work();
    grown.push(process.memoryUsage().heapUsed - before);
  }
  grown.sort((a, b) => a - b);
  return grown[Math.floor(grown.length / 2)] ?? Number.NaN;
}

function round2(value: number): number {
  return Math.round(value * 100) / 100;
}
