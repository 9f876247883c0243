// The one who hands over what was sent, as the caller knows him: where he waits, and whether there is something to ask for.
// Law: that the money was stopped on its way is known at his place and not before.
import type { ReadonlyNight } from '../core/night.ts';
import { isAtBroker } from '../core/systems/transfer.ts';
import { fromCaller, type Whereabouts } from './direction.ts';

export interface Broker {
  readonly at: Whereabouts;
  readonly isHere: boolean;
  /** He waits for word from the far bank; he has something to hand over; it was taken; or it never came. */
  readonly stage: 'waits' | 'hasIt' | 'handed' | 'gone';
  /** What he would hand over, in pounds. */
  readonly pounds: number;
}

/** @returns null where no money was sent. */
export function brokerOf(night: ReadonlyNight): Broker | null {
  const site = night.world.transfer;
  if (!site) return null;
  return {
    at: fromCaller(night, site.broker),
    isHere: isAtBroker(night),
    stage: stageOf(night),
    pounds: site.sentPounds - site.feePounds,
  };
}

/** @returns true beside the broker, once both ends have agreed, until it is known what has become of it. */
export function isMoneyAwaited(night: ReadonlyNight): boolean {
  return night.world.transfer !== null && isAtBroker(night) && stageOf(night) === 'hasIt';
}

function stageOf({ transfer, world, call }: ReadonlyNight): Broker['stage'] {
  const site = world.transfer;
  if (!site || !transfer || transfer.stage === 'handed') return 'handed';
  if (transfer.stage === 'stopped' && transfer.seizedPounds > 0) return 'gone';
  return call.heardByLine[site.agreedLine] === 1 ? 'hasIt' : 'waits';
}
