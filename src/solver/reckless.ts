// A reckless player: walks with the phone on, stops at the first bars, talks until all is said, never looks round.
// Law: it plays by the same rules and commands as everyone; it only pays no heed.
import { Command } from '../core/command.ts';
import { isCompanionAway } from '../core/led.ts';
import type { ReadonlyNight } from '../core/night.ts';
import { isYourTurn } from '../core/systems/call.ts';
import { apart } from '../core/terrain/apart.ts';
import type { Place } from '../core/terrain/sheet.ts';
import { Wayfinder } from '../core/terrain/wayfinder.ts';
import type { World } from '../core/world.ts';
import type { Bot } from './bot.ts';
import { asksForMoney, type Errand, firstErrand, isMute, lastErrand } from './errand.ts';
import { bestSpot } from './spots.ts';

/** Level of the nearest ground that it heads for, in dBm, and the bars at which it stops on the way. */
const FIRST_BARS_DBM = -92;
const ENOUGH_BARS = 2;
/** Ticks without service after which it goes on walking. */
const PATIENCE_TICKS = 60;

export function makeReckless(world: World): Bot {
  return new Reckless(world);
}

class Reckless implements Bot {
  readonly #world: World;
  #way: Wayfinder | null = null;
  #hasArrived = false;
  #arrivedTick = 0;
  #used: Place[] = [];
  #hasAsked = false;

  constructor(world: World) {
    this.#world = world;
  }

  decide(night: ReadonlyNight): readonly Command[] {
    if (night.capture.stage === 'held') return night.capture.offered < 0 ? [Command.offerNothing] : [];
    const isAllSaid = night.call.line >= this.#world.call.length && night.phone.state !== 'inCall';
    if (isAllSaid || isMute(night)) return this.#goHome(night);
    const errand = this.#hasArrived ? null : firstErrand(night);
    if (errand) return this.#run(night, errand);
    return this.#hasArrived ? this.#talk(night) : this.#goUp(night);
  }

  #run(night: ReadonlyNight, errand: Errand): readonly Command[] {
    if ('press' in errand) {
      this.#way = null;
      this.#hasAsked ||= asksForMoney(errand.press);
      return errand.press;
    }
    const { x, y } = errand.goTo;
    if (this.#way?.goal.x !== x || this.#way.goal.y !== y) this.#way = Wayfinder.to(night, errand.goTo);
    const command = this.#way?.next(night) ?? null;
    if (command !== null) return changed(night, command);
    this.#way = null;
    return [Command.stop];
  }

  #goUp(night: ReadonlyNight): readonly Command[] {
    if (night.phone.state === 'off') return [Command.phoneOn];
    // Whoever is led will come after.
    if (night.companion && !night.caller.running) return [Command.runOn];
    const wish = {
      levelDbm: FIRST_BARS_DBM,
      hunterCells: 0,
      cellsPerQuietDb: 0,
      cellsPerHeardDb: 0,
      wary: 0,
      used: this.#used,
    };
    this.#way ??= Wayfinder.to(night, bestSpot(night, wish) ?? this.#world.home);
    const command = this.#way?.next(night) ?? null;
    const hasBars = night.phone.state === 'registered' && night.phone.bars >= ENOUGH_BARS;
    if (command !== null && !hasBars) return changed(night, command);
    this.#hasArrived = true;
    this.#arrivedTick = night.tick;
    this.#way = null;
    return [Command.stop];
  }

  #talk(night: ReadonlyNight): readonly Command[] {
    const { phone } = night;
    if (phone.state === 'searching' && night.tick - this.#arrivedTick > PATIENCE_TICKS) this.#moveOn(night);
    if (isCompanionAway(night)) return [];
    if (phone.state === 'registered') return [Command.call];
    return isYourTurn(night) ? [Command.speak] : [];
  }

  #moveOn(night: ReadonlyNight): void {
    this.#hasArrived = false;
    this.#used.push({ x: night.caller.x, y: night.caller.y });
  }

  #goHome(night: ReadonlyNight): readonly Command[] {
    const errand = lastErrand(night, this.#hasAsked);
    if (errand) return this.#run(night, errand);
    if (apart(night.caller, this.#world.home) < 2) return [Command.stop, Command.goIn];
    this.#way ??= Wayfinder.to(night, this.#world.home);
    const command = this.#way?.next(night) ?? null;
    return command === null ? [Command.stop] : changed(night, command);
  }
}

function changed(night: ReadonlyNight, command: Command): readonly Command[] {
  return command === Command.walk + night.caller.heading ? [] : [command];
}
