// What a night asks for beside the call abroad: the legal phone, the stone, whoever is to be led, and the broker.
// Law: it knows what a player is told: refusals, lines heard, figures on the sheet; never whether a carrier was stopped.
import { Command } from '../core/command.ts';
import { isGone } from '../core/led.ts';
import type { ReadonlyNight } from '../core/night.ts';
import { BESIDE_CELLS, PHONE_REACH_CELLS } from '../core/rules.ts';
import { isYourTurn } from '../core/systems/call.ts';
import { isCalling } from '../core/systems/phone.ts';
import { isAtBroker } from '../core/systems/transfer.ts';
import { apart } from '../core/terrain/apart.ts';
import type { Place } from '../core/terrain/sheet.ts';

/** Somewhere to go first, or something to press now. */
export type Errand = { readonly goTo: Place } | { readonly press: readonly Command[] };

/** Ticks without a bar after which the legal phone is left alone. */
const LEGAL_PATIENCE_TICKS = 400;
/** One goes a little nearer than one must. */
const NEARER_CELLS = 0.3;
const NOTHING: readonly Command[] = [];

/** @returns what is to be done before one can call abroad; null when nothing is. */
export function firstErrand(night: ReadonlyNight): Errand | null {
  return legalErrand(night) ?? companionErrand(night);
}

/** @returns what is to be done between the last word and the way home; null when nothing is, or `hasAsked`. */
export function lastErrand(night: ReadonlyNight, hasAsked: boolean): Errand | null {
  const { transfer, call } = night;
  const site = night.world.transfer;
  if (!site || transfer?.stage === 'handed' || hasAsked) return null;
  if (call.heardByLine[site.agreedLine] !== 1) return null;
  if (!isAtBroker(night)) return { goTo: site.broker };
  return { press: [Command.stop, Command.takeMoney] };
}

/** @returns true for the command that ends the errand to the broker, whatever he says. */
export function asksForMoney(commands: readonly Command[]): boolean {
  return commands.includes(Command.takeMoney);
}

/** Abroad once, to learn that it does not go; then inside; then to the stone. */
function legalErrand(night: ReadonlyNight): Errand | null {
  const { phone, carried, insideCall, world } = night;
  if (phone.network === 'foreign' || carried.phone === 'taken') return null;
  const isOver = insideCall.line >= (world.legalPhone?.call.length ?? 0);
  const isDeaf = phone.state === 'searching' && phone.ticks > LEGAL_PATIENCE_TICKS;
  if (!isOver && !isDeaf) return { press: talkInside(night) };
  if (phone.state === 'inCall') return { press: NOTHING };
  if (phone.state !== 'off') return { press: [Command.phoneOff] };
  if (carried.phone === 'held') return { press: [Command.otherPhone] };
  const stone = { x: carried.phoneX, y: carried.phoneY };
  if (apart(night.caller, stone) > PHONE_REACH_CELLS - NEARER_CELLS) return { goTo: stone };
  return { press: [Command.stop, Command.fetchPhone] };
}

function talkInside(night: ReadonlyNight): readonly Command[] {
  const { phone } = night;
  if (phone.state === 'off') return [Command.phoneOn];
  if (phone.state === 'registered') return [phone.barredCalls === 0 ? Command.call : Command.callInside];
  return isCalling(phone) && isYourTurn(night) ? [Command.speak] : NOTHING;
}

/** Whoever waits is fetched. */
function companionErrand(night: ReadonlyNight): Errand | null {
  const { companion, caller } = night;
  if (companion?.state !== 'waiting') return null;
  if (apart(caller, companion) > BESIDE_CELLS) return { goTo: { x: companion.x, y: companion.y } };
  return { press: [Command.stop, Command.comeOn] };
}

/** @returns true where the call can no longer be made tonight, as the caller knows. */
export function isMute({ carried, companion }: ReadonlyNight): boolean {
  return (
    carried.battery <= 0 || !carried.sim || carried.phone === 'taken' || (!!companion && isGone(companion))
  );
}
