// Money from abroad: the broker hands over what is left of it, once both ends have agreed, if its carrier came through.
// Law: every pound that was sent is somewhere: with the broker, in a hand, in a pocket that was paid, taken, or still out.
import type { NightEvent, Refusal } from '../event.ts';
import type { Night, ReadonlyNight } from '../night.ts';
import { BESIDE_CELLS } from '../rules.ts';

/** Where what was sent has come to; the six sum up to what was sent. */
export interface Ledger {
  readonly sent: number;
  readonly fee: number;
  /** Stopped on the way, or taken with the caller. */
  readonly seized: number;
  readonly bribed: number;
  /** In at one's own door. */
  readonly arrived: number;
  /** Not handed over, or still out on the hill. */
  readonly out: number;
}

export function takeMoney(night: Night, events: NightEvent[]): Refusal | null {
  const { transfer, call, carried } = night;
  const site = night.world.transfer;
  if (!site || !transfer || !isAtBroker(night)) return 'nobodyHere';
  if (transfer.stage === 'handed') return 'alreadyHanded';
  if (call.heardByLine[site.agreedLine] !== 1) return 'notAgreedYet';
  const pounds = site.sentPounds - site.feePounds;
  if (transfer.stage === 'stopped') {
    if (transfer.seizedPounds > 0) return 'moneyStopped';
    transfer.seizedPounds = pounds;
    events.push({ kind: 'moneyStopped', pounds });
    return null;
  }
  transfer.stage = 'handed';
  carried.money += pounds;
  events.push({ kind: 'moneyHanded', pounds });
  return null;
}

/** @returns true where the one who holds the money stands beside the caller. */
export function isAtBroker({ world, caller }: ReadonlyNight): boolean {
  const broker = world.transfer?.broker;
  if (!broker) return false;
  const dx = caller.x - broker.x;
  const dy = caller.y - broker.y;
  return dx * dx + dy * dy <= BESIDE_CELLS * BESIDE_CELLS;
}

/** What is paid or taken comes out of the money from abroad last: first goes what one set out with. */
export function spend(night: Night, pounds: number, into: 'bribed' | 'seized'): void {
  const { transfer, carried } = night;
  const before = heldOfTransfer(night);
  carried.money -= pounds;
  if (!transfer) return;
  const gone = before - heldOfTransfer(night);
  if (into === 'bribed') transfer.bribedPounds += gone;
  else transfer.seizedPounds += gone;
}

/** @returns the pounds in the caller's hand that came from abroad. */
function heldOfTransfer({ transfer, world, carried }: ReadonlyNight): number {
  const site = world.transfer;
  if (!site || transfer?.stage !== 'handed') return 0;
  const left = site.sentPounds - site.feePounds - transfer.bribedPounds - transfer.seizedPounds;
  return Math.min(carried.money, left);
}

/** @returns where each pound that was sent is now; null where none was. */
export function ledgerOf(night: ReadonlyNight): Ledger | null {
  const { transfer, world, outcome } = night;
  const site = world.transfer;
  if (!site || !transfer) return null;
  const { seizedPounds: seized, bribedPounds: bribed } = transfer;
  const held = heldOfTransfer(night);
  const { stage, sentence } = night.capture;
  // Whoever is judged and let go walks home with what is left; whoever was only warned on the hill is still out there.
  const isFreed = stage === 'settled' && (sentence === 'released' || sentence === 'warned');
  const hasArrived = outcome === 'home' || isFreed;
  const arrived = hasArrived ? held : 0;
  const out = site.sentPounds - site.feePounds - seized - bribed - arrived;
  return { sent: site.sentPounds, fee: site.feePounds, seized, bribed, arrived, out };
}
