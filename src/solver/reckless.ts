// A reckless player: stops at the first bars, talks until everything is said, and never looks round.
// Law: it plays by the same rules and commands as everyone; it only pays no heed.
import { Command } from '../core/command.ts';
import type { ReadonlyNight } from '../core/night.ts';
import { Wayfinder } from '../core/terrain/wayfinder.ts';
import type { World } from '../core/world.ts';
import type { Bot } from './bots.ts';
import { apart, bestSpot } from './spots.ts';

/** The weakest level that still carries a call, in dBm: the nearest such ground is taken. */
const FIRST_BARS_DBM = -97;

export function makeReckless(world: World): Bot {
  return new Reckless(world);
}

class Reckless implements Bot {
  readonly #world: World;
  #way: Wayfinder | null = null;
  #hasArrived = false;

  constructor(world: World) {
    this.#world = world;
  }

  decide(night: ReadonlyNight): readonly Command[] {
    if (night.call.line >= this.#world.call.length && night.phone.state !== 'inCall')
      return this.#goHome(night);
    return this.#hasArrived ? this.#talk(night) : this.#goUp(night);
  }

  #goUp(night: ReadonlyNight): readonly Command[] {
    const wish = { levelDbm: FIRST_BARS_DBM, hunterCells: 0, cellsPerQuietDb: 0, used: [] };
    this.#way ??= Wayfinder.to(night, bestSpot(night, wish) ?? this.#world.home);
    const command = this.#way?.next(night) ?? null;
    if (command !== null) return changed(night, command);
    this.#hasArrived = true;
    this.#way = null;
    return [Command.stop, Command.phoneOn];
  }

  #talk(night: ReadonlyNight): readonly Command[] {
    const { phone, call } = night;
    if (phone.state === 'registered') return [Command.call];
    const isMyTurn = phone.state === 'inCall' && !call.speaking && call.pass === 0;
    return isMyTurn && this.#world.call[call.line]?.voice === 'caller' ? [Command.speak] : [];
  }

  #goHome(night: ReadonlyNight): readonly Command[] {
    if (apart(night.caller, this.#world.home) < 2) return [Command.stop, Command.goIn];
    this.#way ??= Wayfinder.to(night, this.#world.home);
    const command = this.#way?.next(night) ?? null;
    return command === null ? [Command.stop] : changed(night, command);
  }
}

function changed(night: ReadonlyNight, command: Command): readonly Command[] {
  return command === Command.walk + night.caller.heading ? [] : [command];
}
