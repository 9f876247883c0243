// The things that the caller carries, and what can be done with them here and now.
// Law: what is offered is what the core would follow, and what is not says why; a test holds the two together.
import type { Refusal } from '../core/event.ts';
import { isGone } from '../core/led.ts';
import type { ReadonlyNight } from '../core/night.ts';
import { BATTERY_LOW, PHONE_REACH_CELLS } from '../core/rules.ts';
import { isInside } from '../core/systems/call.ts';
import { isCalling } from '../core/systems/phone.ts';
import type { Action } from '../input/action.ts';
import { type Broker, brokerOf } from './broker.ts';
import { fromCaller, type Whereabouts } from './direction.ts';
import { type Led, ledOf } from './led.ts';

export const DEEDS = [
  'otherPhone',
  'hidePhone',
  'fetchPhone',
  'dropPhone',
  'breakSim',
  'waitHere',
  'comeOn',
  'takeMoney',
] as const;
export type Deed = (typeof DEEDS)[number];

export function isDeed({ kind }: Action): boolean {
  return DEEDS.some((deed) => deed === kind);
}

/** Why something cannot be done now. */
export type Hindrance =
  | Extract<
      Refusal,
      | 'phoneAway'
      | 'alreadyInCall'
      | 'nothingHere'
      | 'simBroken'
      | 'noOtherPhone'
      | 'switchOffFirst'
      | 'nobodyHere'
      | 'notAgreedYet'
      | 'moneyStopped'
      | 'alreadyHanded'
    >
  | 'inHand';

export interface Things {
  /** The country's own phone: none, in the hand, or in the pocket. */
  readonly legal: 'none' | 'inHand' | 'inPocket';
  readonly phone: 'held' | 'hidden' | 'lost' | 'taken';
  /** Where it lies, while it lies somewhere. */
  readonly phoneAt: Whereabouts | null;
  readonly sim: boolean;
  /** 0 (empty) to 1 (full). */
  readonly battery: number;
  readonly charge: 'good' | 'low' | 'empty';
  readonly pounds: number;
  /** What hinders each deed, or null where nothing does. */
  readonly hindrance: Readonly<Record<Deed, Hindrance | null>>;
}

/** The battery is told in hundredths. */
const HUNDREDTHS = 100;

export function thingsOf(night: ReadonlyNight): Things {
  const { carried } = night;
  const { phone, sim, battery, money } = carried;
  return {
    legal: night.world.legalPhone === null ? 'none' : isInside(night) ? 'inHand' : 'inPocket',
    phone,
    phoneAt: isLying(night) ? fromCaller(night, { x: carried.phoneX, y: carried.phoneY }) : null,
    sim,
    battery: Math.ceil(battery * HUNDREDTHS) / HUNDREDTHS,
    charge: battery <= 0 ? 'empty' : battery <= BATTERY_LOW ? 'low' : 'good',
    pounds: money,
    hindrance: {
      hidePhone: hindersHiding(night),
      fetchPhone: hindersFetching(night),
      dropPhone: phone === 'held' ? null : 'phoneAway',
      breakSim: phone !== 'held' ? 'phoneAway' : sim ? null : 'simBroken',
      otherPhone: hindersChanging(night),
      waitHere: hindersTelling(night),
      comeOn: hindersTelling(night),
      takeMoney: hindersTaking(brokerOf(night)),
    },
  };
}

/** Whoever hides it stops for that first (performing.ts), so that walking is no hindrance. */
function hindersHiding({ carried, phone }: ReadonlyNight): Hindrance | null {
  if (carried.phone !== 'held') return 'phoneAway';
  return isCalling(phone) ? 'alreadyInCall' : null;
}

function hindersFetching(night: ReadonlyNight): Hindrance | null {
  if (night.carried.phone === 'held') return 'inHand';
  return isPhoneInReach(night) ? null : 'nothingHere';
}

/** One phone at a time is out, and the other one is there to be taken. */
function hindersChanging(night: ReadonlyNight): Hindrance | null {
  const { phone, carried, world } = night;
  if (!world.legalPhone) return 'noOtherPhone';
  if (phone.state !== 'off') return 'switchOffFirst';
  return isInside(night) && carried.phone !== 'held' ? 'phoneAway' : null;
}

function hindersTelling(night: ReadonlyNight): Hindrance | null {
  const led = ledOf(night);
  return led && !isGone(led) && led.isInWhisper ? null : 'nobodyHere';
}

function hindersTaking(broker: Broker | null): Hindrance | null {
  if (!broker?.isHere) return 'nobodyHere';
  switch (broker.stage) {
    case 'waits':
      return 'notAgreedYet';
    case 'handed':
      return 'alreadyHanded';
    case 'gone':
      return 'moneyStopped';
    case 'hasIt':
      return null;
    default:
      return broker.stage satisfies never;
  }
}

/** @returns the deeds that this night knows of, in the order in which they are shown. */
export function deedsOf({ legal }: Things, led: Led | null, broker: Broker | null): Deed[] {
  return DEEDS.filter((deed) => {
    if (deed === 'otherPhone') return legal !== 'none';
    if (deed === 'waitHere' || deed === 'comeOn') return led !== null;
    return deed === 'takeMoney' ? broker !== null : true;
  });
}

/** @returns true where a phone lies that one can take up. */
export function isPhoneInReach(night: ReadonlyNight): boolean {
  const { carried, caller } = night;
  const dx = carried.phoneX - caller.x;
  const dy = carried.phoneY - caller.y;
  return isLying(night) && dx * dx + dy * dy <= PHONE_REACH_CELLS * PHONE_REACH_CELLS;
}

function isLying({ carried }: ReadonlyNight): boolean {
  return carried.phone === 'hidden' || carried.phone === 'lost';
}
