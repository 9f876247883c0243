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
import { type Keyframe, keyframeEvery, restore, snapshot } from './keyframe.ts';
import type { TakenOver } from './record.ts';
import type { Recording } from './recording.ts';
import type { Verdict } from './verdict.ts';

const NO_COMMANDS: readonly Command[] = [];
const NO_EVENTS: readonly NightEvent[] = [];

/** Whoever remembers something of the night that its state does not keep, and has to go back with it. */
export interface Witness {
  /** Told of every tick that is lived, also on the way to another one. */
  note(events: readonly NightEvent[], night: ReadonlyNight): void;
  /** @returns what leads back to what is remembered now, as often as it is called. */
  keep(): () => void;
}

const NOBODY: Witness = { note: () => {}, keep: () => () => {} };

export class Player {
  readonly recording: Recording;
  readonly #refusal: Verdict | null;
  readonly #witness: Witness;
  readonly #keyframes: Keyframe[] = [];
  readonly #keyframeEvery: number;
  /** By keyframe: leads the witness back to it. */
  readonly #kept: (() => void)[] = [];
  /** The chain at the beginning and after each checkpoint reached so far: going back needs no other. */
  readonly #chain: Checksum[] = [CHAIN_START];
  #night: Night;
  #nextCommand = 0;
  #compared = 0;
  #divergedAt = -1;
  #reachedEnd = false;

  constructor(recording: Recording, world: World, witness: Witness = NOBODY) {
    this.recording = recording;
    this.#refusal = whyNot(recording, world);
    this.#night = beginNight(world, recording.luck, recording.start, recording.assists);
    this.#witness = witness;
    // A night ends at first light, whatever a recording claims.
    this.#keyframeEvery = keyframeEvery(Math.min(recording.ticks, world.dawnTick));
    this.#keep();
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
    this.#witness.note(events, this.#night);
    if (this.#night.tick === this.#keyframes.length * this.#keyframeEvery) this.#keep();
    return events;
  }

  /**
   * Goes to a tick, back or forth; beyond the end it is the end.
   * @param mayGoOn asked before each tick that must be lived on the way; false leaves the rest for a later call.
   */
  seek(tick: number, mayGoOn: () => boolean = () => true): void {
    const goal = Math.max(0, Math.min(tick, this.recording.ticks));
    const index = Math.min(this.#keyframes.length - 1, Math.floor(goal / this.#keyframeEvery));
    const isNearer = this.#night.tick <= goal && this.#night.tick >= (this.#keyframes[index]?.tick ?? 0);
    if (!isNearer) this.#returnTo(index);
    while (this.#night.tick < goal && !this.done && mayGoOn()) this.next();
  }

  /** True while this is the recorded night, as far as it was compared. */
  get isAsRecorded(): boolean {
    return this.#refusal === null && this.#divergedAt < 0;
  }

  /** True where the night can go on from here by other hands. */
  get canTakeOver(): boolean {
    return this.isAsRecorded && this.#night.outcome === 'none';
  }

  /**
   * What it takes to go on from here by one's own hands; the commands from here on are left behind.
   * @returns null where it is no longer the recorded night, never was, or is over.
   */
  takeOver(): TakenOver | null {
    const { tick } = this.#night;
    const chain = this.#chainAt(tick);
    if (!this.canTakeOver || !chain) return null;
    const { commands, checkpoints, assists } = this.recording;
    return {
      night: restore(snapshot(this.#night)),
      commands: commands.slice(0, firstCommandFrom(this.recording, tick)),
      checkpoints: checkpoints.slice(0, Math.floor(tick / CHECK_EVERY_TICKS)),
      chain,
      assists,
    };
  }

  /** The chain as it is after the last checkpoint up to `tick`. */
  #chainAt(tick: number): Checksum | undefined {
    return this.#chain[Math.floor(tick / CHECK_EVERY_TICKS)];
  }

  #keep(): void {
    this.#keyframes.push(snapshot(this.#night));
    this.#kept.push(this.#witness.keep());
  }

  #returnTo(index: number): void {
    const keyframe = this.#keyframes[index];
    if (!keyframe) return;
    this.#night = restore(keyframe);
    this.#kept[index]?.();
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
