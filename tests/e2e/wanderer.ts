// Someone who is out for long: a call from one hill, a rest, a call from another, a rest, and home.
// Law: as any bot, it reads what the sheet shows and answers with commands.
import { Command } from '../../src/core/command.ts';
import type { ReadonlyNight } from '../../src/core/night.ts';
import { isYourTurn } from '../../src/core/systems/call.ts';
import { apart } from '../../src/core/terrain/apart.ts';
import type { Place } from '../../src/core/terrain/sheet.ts';
import { Wayfinder } from '../../src/core/terrain/wayfinder.ts';
import type { Bot } from '../../src/solver/bot.ts';
import { bestSpot } from '../../src/solver/spots.ts';

/** Ticks of night at which each call is begun at the earliest, and at which one goes home. */
const CALL_AT_TICKS = [1200, 6000];
const HOME_AT_TICKS = 11_400;
/** Lines said in one call: far fewer than there are. */
const LINES_A_CALL = 3;
const WISH = { levelDbm: -92, hunterCells: 40, cellsPerQuietDb: 1, cellsPerHeardDb: 1, wary: 1 };

export class Wanderer implements Bot {
  #calls = 0;
  #linesBefore = 0;
  #way: Wayfinder | null = null;
  readonly #used: Place[] = [];

  decide(night: ReadonlyNight): readonly Command[] {
    if (this.#calls >= CALL_AT_TICKS.length && night.tick >= HOME_AT_TICKS) return this.#goHome(night);
    if (night.phone.state !== 'off') return this.#call(night);
    if (night.tick < (CALL_AT_TICKS[this.#calls] ?? HOME_AT_TICKS)) return this.#rest(night);
    this.#way ??= Wayfinder.to(night, bestSpot(night, { ...WISH, used: this.#used }) ?? night.world.home);
    const command = this.#walk(night);
    if (command !== null) return command;
    this.#linesBefore = night.call.line;
    return [Command.stop, Command.phoneOn];
  }

  #call(night: ReadonlyNight): readonly Command[] {
    const { phone, call, exposure } = night;
    const isEnough = call.line - this.#linesBefore >= LINES_A_CALL || exposure === 'found';
    if (isEnough) {
      this.#calls++;
      this.#used.push({ x: night.caller.x, y: night.caller.y });
      return [Command.phoneOff];
    }
    if (phone.state === 'registered') return [Command.call];
    return isYourTurn(night) && call.ticks > 20 ? [Command.speak] : [];
  }

  /** Low, after a walk to where nobody is. */
  #rest(night: ReadonlyNight): readonly Command[] {
    const refuge = { ...WISH, levelDbm: -130, hunterCells: 50, cellsPerQuietDb: 0.6, cellsPerHeardDb: 0 };
    if (night.caller.low) return [];
    this.#way ??= Wayfinder.to(night, bestSpot(night, { ...refuge, used: this.#used }) ?? night.world.home);
    return this.#walk(night) ?? [Command.stop, Command.lowOn];
  }

  #goHome(night: ReadonlyNight): readonly Command[] {
    if (apart(night.caller, night.world.home) < 2) return [Command.stop, Command.goIn];
    this.#way ??= Wayfinder.to(night, night.world.home);
    return this.#walk(night) ?? [Command.stop];
  }

  /** @returns null where the way is at its end. */
  #walk(night: ReadonlyNight): readonly Command[] | null {
    const command = this.#way?.next(night) ?? null;
    if (command === null) {
      this.#way = null;
      return null;
    }
    const up = night.caller.low ? [Command.lowOff] : [];
    return command === Command.walk + night.caller.heading ? up : [...up, command];
  }
}
