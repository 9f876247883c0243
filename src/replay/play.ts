// Lives a recorded night again, tick by tick, and compares it with what it claims.
// Law: never under other rules or on another level; any tick can be reached again and is the same again.
import { beginNight } from '../core/begin.ts';
import type { Checksum } from '../core/checksum.ts';
import type { Command } from '../core/command.ts';
import type { NightEvent } from '../core/event.ts';
import type { Night, ReadonlyNight } from '../core/night.ts';
import { CHECK_EVERY_TICKS, RULES_VERSION } from '../core/rules.ts';
import { step } from '../core/step.ts';
import type { World } from '../core/world.ts';
import { CHAIN_START, nextLink } from './chain.ts';
import { type Keyframe, restore, snapshot } from './keyframe.ts';
import type { TakenOver } from './record.ts';
import type { Recording } from './recording.ts';
import type { Verdict } from './verdict.ts';

/** Five seconds of play between two keyframes: a seek lives at most so many ticks again, within 50 ms. */
const KEYFRAME_EVERY_TICKS = 100;

const NO_COMMANDS: readonly Command[] = [];
const NO_EVENTS: readonly NightEvent[] = [];

export class Player {
  readonly recording: Recording;
  readonly #refusal: Verdict | null;
  readonly #keyframes: Keyframe[] = [];
  /** The chain at the beginning and after each checkpoint reached so far: going back needs no other. */
  readonly #chain: Checksum[] = [CHAIN_START];
  #night: Night;
  #nextCommand = 0;
  #compared = 0;
  #divergedAt = -1;
  #reachedEnd = false;

  constructor(recording: Recording, world: World) {
    this.recording = recording;
    this.#refusal = whyNot(recording, world);
    this.#night = beginNight(world, recording.luck);
    this.#keyframes.push(snapshot(this.#night));
    this.#compare();
  }

  get night(): ReadonlyNight {
    return this.#night;
  }

  /** Checkpoints that agreed so far. */
  get compared(): number {
    return this.#compared;
  }

  /** The first tick at which a comparison failed, or -1: the difference lies in the 64 ticks before it. */
  get divergedAt(): number {
    return this.#divergedAt;
  }

  /** True where no further tick can be played. */
  get done(): boolean {
    const { tick, outcome } = this.#night;
    return this.#refusal !== null || tick >= this.recording.ticks || outcome !== 'none';
  }

  /** What is known by now; `watching` until the end was reached once. */
  get verdict(): Verdict | { readonly verdict: 'watching' } {
    if (this.#refusal) return this.#refusal;
    if (this.#divergedAt >= 0) return { verdict: 'diverged', divergedAt: this.#divergedAt };
    return { verdict: this.#reachedEnd ? 'verified' : 'watching' };
  }

  /** Plays one tick. @returns what happened; empty at the end. */
  next(): readonly NightEvent[] {
    if (this.done) return NO_EVENTS;
    const events = step(this.#night, this.#takeCommands());
    this.#compare();
    const { tick } = this.#night;
    if (tick === this.#keyframes.length * KEYFRAME_EVERY_TICKS) this.#keyframes.push(snapshot(this.#night));
    return events;
  }

  /**
   * Goes to a tick, back or forth; beyond the end it is the end.
   * @param mayGoOn asked before each tick that must be lived on the way; false leaves the rest for a later call.
   */
  seek(tick: number, mayGoOn: () => boolean = () => true): void {
    const goal = Math.max(0, Math.min(tick, this.recording.ticks));
    const newest = this.#keyframes.length - 1;
    const keyframe = this.#keyframes[Math.min(newest, Math.floor(goal / KEYFRAME_EVERY_TICKS))];
    const isNearer = this.#night.tick <= goal && this.#night.tick >= (keyframe?.tick ?? 0);
    if (keyframe && !isNearer) this.#returnTo(keyframe);
    while (this.#night.tick < goal && !this.done && mayGoOn()) this.next();
  }

  /**
   * What it takes to go on from here by one's own hands; the commands from here on are left behind.
   * @returns null where it is no longer the recorded night, never was, or is over.
   */
  takeOver(): TakenOver | null {
    const { tick, outcome } = this.#night;
    const hasDiverged = this.#divergedAt >= 0;
    const chain = this.#chainAt(tick);
    if (this.#refusal || hasDiverged || outcome !== 'none' || !chain) return null;
    const { commands, checkpoints } = this.recording;
    return {
      night: restore(snapshot(this.#night)),
      commands: commands.slice(0, firstCommandFrom(this.recording, tick)),
      checkpoints: checkpoints.slice(0, Math.floor(tick / CHECK_EVERY_TICKS)),
      chain,
    };
  }

  /** The chain as it is after the last checkpoint up to `tick`. */
  #chainAt(tick: number): Checksum | undefined {
    return this.#chain[Math.floor(tick / CHECK_EVERY_TICKS)];
  }

  #returnTo(keyframe: Keyframe): void {
    this.#night = restore(keyframe);
    this.#nextCommand = firstCommandFrom(this.recording, keyframe.tick);
  }

  #takeCommands(): readonly Command[] {
    const { commands } = this.recording;
    const { tick } = this.#night;
    if (commands[this.#nextCommand]?.tick !== tick) return NO_COMMANDS;
    const taken: Command[] = [];
    for (let timed = commands[this.#nextCommand]; timed?.tick === tick; timed = commands[this.#nextCommand]) {
      taken.push(timed.command);
      this.#nextCommand++;
    }
    return taken;
  }

  /** Holds the night against the recording, where there is something to compare. */
  #compare(): void {
    if (this.#refusal || this.#divergedAt >= 0) return;
    const { tick, outcome } = this.#night;
    const isEnd = tick === this.recording.ticks;
    const isDue = tick > 0 && tick % CHECK_EVERY_TICKS === 0;
    const isEarly = !isEnd && outcome !== 'none';
    const isSame = !isEarly && (!isDue || this.#isAsChecked(tick)) && (!isEnd || this.#endsAsClaimed(tick));
    if (!isSame) this.#divergedAt = tick;
    else if (isEnd) this.#reachedEnd = true;
  }

  #isAsChecked(tick: number): boolean {
    const index = tick / CHECK_EVERY_TICKS;
    const link = nextLink(this.#chain[index - 1] ?? CHAIN_START, this.#night);
    if (link.low !== this.recording.checkpoints[index - 1]) return false;
    this.#chain[index] = link;
    this.#compared = Math.max(this.#compared, index);
    return true;
  }

  #endsAsClaimed(tick: number): boolean {
    const { outcome, sentence, checksum } = this.recording;
    const { night } = this;
    if (night.outcome !== outcome || night.capture.sentence !== sentence) return false;
    const { high, low } = nextLink(this.#chainAt(tick) ?? CHAIN_START, night);
    return high === checksum.high && low === checksum.low;
  }
}

/** Plays a recording from its first tick to its last. */
export function verify(recording: Recording, world: World): Verdict {
  const refusal = whyNot(recording, world);
  if (refusal) return refusal;
  const player = new Player(recording, world);
  while (!player.done && player.divergedAt < 0) player.next();
  const { verdict } = player;
  if (verdict.verdict === 'watching') throw new Error('A recording ended without a verdict.');
  return verdict;
}

function whyNot(recording: Recording, world: World): Verdict | null {
  if (recording.rulesVersion !== RULES_VERSION) return { verdict: 'cannotVerify', why: 'otherRules' };
  const isThisLevel = recording.levelId === world.levelId && recording.contentHash === world.contentHash;
  return isThisLevel ? null : { verdict: 'cannotVerify', why: 'otherLevel' };
}

/** @returns the index of the first command at `tick` or later, by halving. */
function firstCommandFrom({ commands }: Recording, tick: number): number {
  let low = 0;
  let high = commands.length;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if ((commands[middle]?.tick ?? tick) < tick) low = middle + 1;
    else high = middle;
  }
  return low;
}
