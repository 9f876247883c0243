// What a typed line can ask for: a question, a walk, a deed, or some time.
// Law: words of no language; whoever reads it needs no more than the night to follow it.
import type { Query } from './query.ts';

/** Where a walk leads: sixteenths of the compass, higher ground, one's door, a place to call from, a named spot. */
export type Target =
  | { readonly kind: 'heading'; readonly heading: number; readonly meters: number }
  | { readonly kind: 'up' | 'home' | 'away' | 'stone' }
  /** Number of the spot as it was told, from 1. */
  | { readonly kind: 'spot'; readonly number: number }
  | { readonly kind: 'named'; readonly name: string };

/** Those after which it is told how one stands now. */
export const TOLD_DEEDS = [
  'takeOut',
  'call',
  'hangUp',
  'putAway',
  'low',
  'rise',
  'run',
  'walk',
  'guarded',
  'plain',
] as const;

export const DEEDS = [
  ...TOLD_DEEDS,
  'say',
  'goIn',
  'goOn',
  'stop',
  'otherPhone',
  'hidePhone',
  'fetchPhone',
  'dropPhone',
  'breakSim',
  'takeMoney',
  'waitHere',
  'comeOn',
  'offerNothing',
  'offerHalf',
  'offerAll',
  'scan',
] as const;
export type OrderedDeed = (typeof DEEDS)[number];

export type Order =
  | { readonly kind: 'ask'; readonly what: Query; readonly target: Target | null }
  | { readonly kind: 'go'; readonly target: Target }
  | { readonly kind: 'wait'; readonly seconds: number }
  | { readonly kind: 'deed'; readonly deed: OrderedDeed }
  /** The place where one stands gets this name. */
  | { readonly kind: 'name'; readonly name: string };
