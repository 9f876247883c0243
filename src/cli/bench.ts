// `far-end bench`: how fast the night runs and how long its world takes to grow.
// Law: it measures what is played, a real level and a real call, and changes nothing.
import type { Level } from '../content/levels.ts';
import { buildWorld } from '../content/world.ts';
import { beginNight } from '../core/begin.ts';
import { checksum } from '../core/checksum.ts';
import type { Night } from '../core/night.ts';
import { RULES_VERSION } from '../core/rules.ts';
import { step } from '../core/step.ts';
import type { World } from '../core/world.ts';
import { type Keyframe, restore, snapshot } from '../replay/keyframe.ts';
import { BOTS } from '../solver/bots.ts';
import { type CliCommand, ExitCode, JSON_FLAG, sayResult, wholeNumberOf } from './command.ts';
import { chosenLevel } from './levelFiles.ts';

const LUCK = 1;
const CHECKSUMS = 500;

export const benchCommand: CliCommand = {
  words: 'bench',
  what: 'ticks a second, idle and in a call, and how long a world takes to grow',
  flags: [
    { name: 'level', value: 'ID', what: 'the night to measure (the first one)' },
    { name: 'ticks', value: 'N', what: 'ticks to measure, 1 to 1000000 (4000)' },
    JSON_FLAG,
  ],
  run(given, say) {
    const level = chosenLevel(given.values.get('level'));
    const ticks = wholeNumberOf(given, 'ticks', 4000, 1, 1_000_000);
    const { world, worldMs } = growTimed(level);
    const begun = snapshot(beginNight(world, LUCK));
    const calling = firstTickInCall(world);
    const result = {
      level: level.id,
      rulesVersion: RULES_VERSION,
      worldMs,
      idleTicksPerSecond: ticksPerSecond(begun, ticks, () => true),
      inCallTicksPerSecond:
        calling && ticksPerSecond(calling, ticks, (night) => night.phone.state === 'inCall'),
      checksumsPerSecond: checksumsPerSecond(begun),
    };
    sayResult(result, given.switches.has('json'), say);
    return ExitCode.fine;
  },
};

/** Milliseconds by step, in the order of the steps, and all together. */
function growTimed(level: Level): { world: World; worldMs: Record<string, number> } {
  const worldMs: Record<string, number> = {};
  const startMs = performance.now();
  let beforeMs = startMs;
  let running = '';
  const close = (next: string) => {
    const nowMs = performance.now();
    if (running) worldMs[running] = Math.round((worldMs[running] ?? 0) + nowMs - beforeMs);
    beforeMs = nowMs;
    running = next;
  };
  close('land');
  const world = buildWorld(level, (name) => close(name));
  close('');
  worldMs.total = Math.round(performance.now() - startMs);
  return { world, worldMs };
}

/** @returns the night as a careful caller is answered, or null when nobody answers before first light. */
function firstTickInCall(world: World): Keyframe | null {
  const night = beginNight(world, LUCK);
  const bot = BOTS.careful?.(world);
  while (bot && night.outcome === 'none' && night.phone.state !== 'inCall') step(night, bot.decide(night));
  return night.phone.state === 'inCall' ? snapshot(night) : null;
}

/** Goes back to the beginning whenever the night is no longer what is measured. */
function ticksPerSecond(from: Keyframe, ticks: number, stillGoes: (night: Night) => boolean): number {
  let night = restore(from);
  const startMs = performance.now();
  for (let tick = 0; tick < ticks; tick++) {
    if (night.outcome !== 'none' || !stillGoes(night)) night = restore(from);
    step(night, []);
  }
  return Math.round(ticks / ((performance.now() - startMs) / 1000));
}

function checksumsPerSecond(of: Keyframe): number {
  const startMs = performance.now();
  for (let i = 0; i < CHECKSUMS; i++) checksum(of.night);
  return Math.round(CHECKSUMS / ((performance.now() - startMs) / 1000));
}
