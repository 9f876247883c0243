// One night being lived: its clock, the queue of commands, and the recording.
// Law: commands reach the night only through the queue, and every one is recorded with its tick.
import { NO_ASSISTS } from '../core/assists.ts';
import { beginNight } from '../core/begin.ts';
import { Command, HEADINGS } from '../core/command.ts';
import type { NightEvent } from '../core/event.ts';
import type { Assists, Night, ReadonlyNight, Start } from '../core/night.ts';
import { step } from '../core/step.ts';
import type { Place } from '../core/terrain/sheet.ts';
import { Wayfinder } from '../core/terrain/wayfinder.ts';
import type { World } from '../core/world.ts';
import { Recorder } from '../replay/record.ts';
import type { AssistsUsed, Recording } from '../replay/recording.ts';
import { alphaOf, makeClock, ticksOwed } from './clock.ts';
import type { Fork } from './fork.ts';
import type { Poses } from './game.ts';
import { posesOf } from './poses.ts';
import { Remembered } from './remembered.ts';

/** Asked after each tick, with what happened in it. */
type MayGoOn = (events: readonly NightEvent[]) => boolean;

/** Ticks that an unreachable place stays marked. */
const BARRED_TICKS = 24;

export class Session {
  readonly remembered: Remembered;
  readonly #night: Night;
  readonly #recorder: Recorder;
  readonly #clock = makeClock();
  readonly #publish: (events: readonly NightEvent[], night: ReadonlyNight) => void;
  #queue: Command[] = [];
  #before: Poses;
  #way: Wayfinder | null = null;
  #barred: { readonly place: Place; readonly untilTick: number } | null = null;

  /**
   * @param start what is carried over from an earlier night, or null for what the level says.
   * @param fork a recorded night to go on with, instead of a new one.
   * @param assists what makes a new one gentler.
   */
  constructor(
    world: World,
    luck: number,
    publish: (events: readonly NightEvent[], night: ReadonlyNight) => void,
    start: Start | null = null,
    fork: Fork | null = null,
    assists: Assists = NO_ASSISTS,
  ) {
    this.#night = fork?.takenOver.night ?? beginNight(world, luck, start, assists);
    this.#recorder = fork ? Recorder.from(fork.takenOver) : new Recorder(this.#night);
    this.remembered = fork?.remembered ?? new Remembered();
    this.#publish = publish;
    this.#before = posesOf(this.#night);
  }

  get night(): ReadonlyNight {
    return this.#night;
  }

  get before(): Poses {
    return this.#before;
  }

  get alpha(): number {
    return alphaOf(this.#clock);
  }

  /** True while something that was said waits for its tick. */
  get isSpoken(): boolean {
    return this.#queue.length > 0;
  }

  get goal(): Place | null {
    return this.#way?.goal ?? null;
  }

  /** True while a walk goes on or is about to begin: to a place, or by the heading that was told last. */
  get isWalking(): boolean {
    if (this.#way) return true;
    const last = this.#queue.filter(isSteering).at(-1);
    return last === undefined ? this.#night.caller.heading >= 0 : last !== Command.stop;
  }

  /** Queues commands for the next tick. */
  say(...commands: readonly Command[]): void {
    this.#queue.push(...commands);
  }

  /** Any steering by hand ends a walk that a tap began. */
  steer(command: Command): void {
    this.#way = null;
    this.say(command);
  }

  /** Where nobody can walk, the place is marked for a moment and the walk that was goes on, with its own end. */
  walkTo(place: Place): void {
    const way = Wayfinder.to(this.#night, place);
    if (way) this.#way = way;
    this.#barred = way ? null : { place, untilTick: this.#night.tick + BARRED_TICKS };
  }

  /** Stops, wherever it was to go. */
  halt(): void {
    if (this.isWalking) this.steer(Command.stop);
  }

  /** Told what the night goes on with, for its recording. */
  use(assists: Partial<AssistsUsed>): void {
    this.#recorder.use(assists);
  }

  /** Hands that are taken away stop; a walk to a place goes on afterwards. */
  letGo(): void {
    const isStanding = this.#night.caller.heading < 0 && this.#queue.length === 0;
    if (!this.#way && !isStanding) this.say(Command.stop);
  }

  /** Where a walk was asked for that nobody can reach, for a moment. */
  get barred(): Place | null {
    return this.#barred && this.#night.tick < this.#barred.untilTick ? this.#barred.place : null;
  }

  /** Runs the ticks that are owed, if they may begin, while they may go on after each. @returns how many ran. */
  advance(elapsedMs: number, speed: number, mayGoOn: MayGoOn = () => true, mayBegin = true): number {
    const owed = ticksOwed(this.#clock, elapsedMs, speed, mayBegin);
    let ran = 0;
    while (ran < owed && this.#night.outcome === 'none') {
      ran++;
      if (!mayGoOn(this.tick())) break;
    }
    return ran;
  }

  /** Lives exactly one tick. @returns what happened, good until the next one. */
  tick(): readonly NightEvent[] {
    this.#followWay();
    this.#before = posesOf(this.#night);
    const commands = this.#queue;
    this.#queue = [];
    const events = step(this.#night, commands);
    this.#recorder.add(commands, this.#night);
    // Whoever calls stays where the phone is heard: a walk that a tap began would lead away from there.
    if (this.#way && events.some(({ kind }) => kind === 'ringing')) this.steer(Command.stop);
    this.remembered.note(events, this.#night);
    this.#publish(events, this.#night);
    return events;
  }

  /** The recording so far; whole once the night has ended. */
  recording(): Recording {
    return this.#recorder.finish(this.#night);
  }

  #followWay(): void {
    // Whoever is held walks nowhere.
    if (this.#night.capture.stage === 'held') this.#way = null;
    if (!this.#way) return;
    const command = this.#way.next(this.#night);
    if (command === null) {
      this.#way = null;
      this.say(Command.stop);
      return;
    }
    // The same heading again changes nothing and would only lengthen the recording.
    if (command !== this.#headingCommand()) this.say(command);
  }

  #headingCommand(): Command {
    const { heading, slowly } = this.#night.caller;
    return heading < 0 ? Command.stop : (slowly ? Command.stroll : Command.walk) + heading;
  }
}

function isSteering(command: Command): boolean {
  return command === Command.stop || (command >= Command.stroll && command < Command.walk + HEADINGS);
}
