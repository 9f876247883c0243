// A careful player: picks quiet high ground, calls, hangs up when bearings cross, hides, and comes home.
// Law: decides from what the player's own screen tells; the exposure gauge, bars, figures and ink.
import { Command } from '../core/command.ts';
import type { ReadonlyNight } from '../core/night.ts';
import { isYourTurn } from '../core/systems/call.ts';
import type { Place } from '../core/terrain/sheet.ts';
import { Wayfinder } from '../core/terrain/wayfinder.ts';
import type { World } from '../core/world.ts';
import type { Bot } from './bot.ts';
import { apart, bestSpot } from './spots.ts';

/** Ticks before first light at which a careful player is on the way home whatever was said. */
const LAST_CALL_TICKS = 1600;
/** Cells to a hunter under which one lies still, and ticks after which one goes on all the same. */
const HIDE_CELLS = 20;
const LOW_TICKS_AT_MOST = 160;
/** Ground near a hunter counts as this much slower, within so many cells, when a way is chosen. */
const AVOID_CELLS = 34;
const AVOID_FACTOR = 0.2;
/** Ticks without bars at a spot before another is tried. */
const NO_SERVICE_TICKS = 120;
/** Ticks of silence before one says one's next line. */
const PAUSE_TICKS = 8;
/** A spot is left when a hunter comes nearer than this while one calls. */
const TOO_NEAR_CELLS = 26;

type Plan = 'goUp' | 'atSpot' | 'evade' | 'goHome';

export function makeCareful(world: World): Bot {
  return new Careful(world);
}

class Careful implements Bot {
  readonly #world: World;
  #plan: Plan = 'goUp';
  #way: Wayfinder | null = null;
  #used: Place[] = [];
  #spotTicks = 0;
  #lowTicks = 0;
  #planTick = 0;

  constructor(world: World) {
    this.#world = world;
  }

  decide(night: ReadonlyNight): readonly Command[] {
    if (night.capture.stage === 'held') return night.capture.offered < 0 ? [Command.offerAll] : [];
    this.#choosePlan(night);
    switch (this.#plan) {
      case 'goUp':
        return this.#goUp(night);
      case 'atSpot':
        return this.#callFromSpot(night);
      case 'evade':
      case 'goHome':
        return this.#comeDown(night);
      default:
        return this.#plan satisfies never;
    }
  }

  #choosePlan(night: ReadonlyNight): void {
    const isAllSaid = night.call.line >= this.#world.call.length;
    const isLate = night.tick > this.#world.dawnTick - LAST_CALL_TICKS;
    const isMute = night.carried.battery <= 0;
    if ((isAllSaid || isLate || isMute) && this.#plan !== 'goHome') this.#turnTo('goHome', night);
    const isCalm = night.exposure === 'unheard' || night.exposure === 'heard';
    const hasWaited = night.tick - this.#planTick > 300;
    if (this.#plan === 'evade' && isCalm && hasWaited) this.#turnTo('goUp', night);
  }

  #turnTo(plan: Plan, night: ReadonlyNight): void {
    this.#plan = plan;
    this.#way = null;
    this.#spotTicks = 0;
    this.#planTick = night.tick;
  }

  #goUp(night: ReadonlyNight): readonly Command[] {
    if (!this.#way) {
      const spot = this.#pickSpot(night);
      this.#way = spot && Wayfinder.to(night, spot, avoiding(night));
      if (!this.#way) {
        this.#turnTo('goHome', night);
        return [];
      }
    }
    const hiding = this.#hideIfNear(night);
    if (hiding) return hiding;
    const command = this.#way.next(night);
    if (command !== null) return walkOn(night, command, false);
    this.#turnTo('atSpot', night);
    return [Command.stop];
  }

  #pickSpot(night: ReadonlyNight): Place | null {
    const wish = { hunterCells: 45, cellsPerQuietDb: 1.2, used: this.#used };
    return (
      bestSpot(night, { ...wish, levelDbm: -90 }) ??
      bestSpot(night, { ...wish, levelDbm: -95, hunterCells: 30 }) ??
      bestSpot(night, { ...wish, levelDbm: -98, hunterCells: 20, used: [] })
    );
  }

  #callFromSpot(night: ReadonlyNight): readonly Command[] {
    const { phone } = night;
    this.#spotTicks++;
    if (this.#shouldLeave(night)) return this.#leave(night);
    if (phone.state === 'off') return [Command.phoneOn];
    if (phone.state === 'registered') return [Command.call];
    const { call } = night;
    // Someone hears the phone by now: from here on no line shall tell who speaks.
    if (night.exposure !== 'unheard' && !call.guarded) return [Command.guardedOn];
    return isYourTurn(night) && call.ticks > PAUSE_TICKS ? [Command.speak] : [];
  }

  #shouldLeave(night: ReadonlyNight): boolean {
    if (night.exposure === 'found' || night.exposure === 'crossed') return true;
    if (nearestHunter(night) < TOO_NEAR_CELLS && night.exposure !== 'unheard') return true;
    return night.phone.state === 'searching' && this.#spotTicks > NO_SERVICE_TICKS;
  }

  #leave(night: ReadonlyNight): readonly Command[] {
    this.#used.push({ x: night.caller.x, y: night.caller.y });
    this.#turnTo(night.phone.state === 'searching' ? 'goUp' : 'evade', night);
    return [Command.phoneOff];
  }

  #comeDown(night: ReadonlyNight): readonly Command[] {
    const isFarewell = night.phone.state === 'inCall' && night.call.line >= this.#world.call.length;
    if (isFarewell) return [];
    if (night.phone.state !== 'off') return [Command.phoneOff];
    if (this.#plan === 'goHome' && apart(night.caller, this.#world.home) < 2)
      return [Command.stop, Command.goIn];
    const hiding = this.#hideIfNear(night);
    if (hiding) return hiding;
    if (!this.#way || (night.tick - this.#planTick) % 200 === 199) this.#way = this.#wayOut(night);
    const command = this.#way?.next(night) ?? null;
    if (command === null) {
      this.#way = null;
      return night.caller.heading < 0 ? [] : [Command.stop];
    }
    return walkOn(night, command, night.exposure === 'found');
  }

  /** Down again when going home; while evading, to fresh ground that is far from every hunter. */
  #wayOut(night: ReadonlyNight): Wayfinder | null {
    if (this.#plan === 'goHome') return Wayfinder.to(night, this.#world.home, avoiding(night));
    const wish = { levelDbm: -100, hunterCells: 60, cellsPerQuietDb: 0.6, used: this.#used };
    const refuge = bestSpot(night, wish) ?? this.#world.home;
    return Wayfinder.to(night, refuge, avoiding(night));
  }

  /** Lies still while someone passes near who has not seen us. */
  #hideIfNear(night: ReadonlyNight): readonly Command[] | null {
    const isHunted = night.exposure === 'found';
    if (isHunted || nearestHunter(night) > HIDE_CELLS || this.#lowTicks > LOW_TICKS_AT_MOST) {
      if (nearestHunter(night) > HIDE_CELLS * 1.3) this.#lowTicks = 0;
      return null;
    }
    this.#lowTicks++;
    return night.caller.low ? [] : [Command.stop, Command.lowOn];
  }
}

function walkOn(night: ReadonlyNight, command: Command, running: boolean): readonly Command[] {
  const commands: Command[] = [];
  if (night.caller.low) commands.push(Command.lowOff);
  if (running !== night.caller.running) commands.push(running ? Command.runOn : Command.runOff);
  const { heading } = night.caller;
  if (command !== Command.walk + heading) commands.push(command);
  return commands;
}

function nearestHunter(night: ReadonlyNight): number {
  let nearest = Number.POSITIVE_INFINITY;
  for (const hunter of night.hunters) nearest = Math.min(nearest, apart(hunter, night.caller));
  return nearest;
}

/** The ground as one weighs it who would rather not meet anybody. */
function avoiding(night: ReadonlyNight): Float32Array {
  const { sheet, easeByCell } = night.world;
  const ease = easeByCell.slice();
  for (const hunter of night.hunters) {
    const top = Math.max(0, Math.ceil(hunter.y - AVOID_CELLS));
    const bottom = Math.min(sheet.size - 1, Math.floor(hunter.y + AVOID_CELLS));
    const left = Math.max(0, Math.ceil(hunter.x - AVOID_CELLS));
    const right = Math.min(sheet.size - 1, Math.floor(hunter.x + AVOID_CELLS));
    for (let y = top; y <= bottom; y++) {
      for (let x = left; x <= right; x++) {
        const cell = y * sheet.size + x;
        if (apart(hunter, { x, y }) < AVOID_CELLS) ease[cell] = (ease[cell] as number) * AVOID_FACTOR;
      }
    }
  }
  return ease;
}
