// The state of those around the caller: neighbors, whoever is led, and the money that passes through their hands.
// Law: plain data, as all of a night (night.ts).

/** What a neighbor will do once sure: hidden from everyone until it is done. */
export type Trait = 'looksAway' | 'reports' | 'warns';
/** At home he is inside; watching, he has stopped to look; returning, he walks back to where his errand broke off. */
export type NeighborState =
  | 'home'
  | 'walking'
  | 'standing'
  | 'watching'
  | 'lookingAway'
  | 'warning'
  | 'reporting'
  | 'knocking'
  | 'returning';

/** Someone of the village, or its night watch, on an errand of the night. */
export interface Neighbor {
  x: number;
  y: number;
  trait: Trait;
  state: NeighborState;
  stateTicks: number;
  /** Where he looks: unit vector. */
  lookX: number;
  lookY: number;
  /** Unit vector of his last step. */
  walkX: number;
  walkY: number;
  walkedCells: number;
  speedCells: number;
  /** The errand now, and the next point of its way; beyond the last he is there. */
  errand: number;
  wayStep: number;
  /** Ticks in a row that the caller has been in sight. */
  seesTicks: number;
  /** 0 to 1; at 1 he is sure that he saw what one should not see. */
  suspicion: number;
  /** Ticks for which he wants to see nothing more, after he has acted. */
  restTicks: number;
  /** Where he last saw someone do it, and when. */
  sawX: number;
  sawY: number;
  sawTick: number;
  /** The command post that a report is carried to, or -1. */
  reportsTo: number;
  /** A way of his own as nodes of the planning grid, walked from `routeStep`; -1 is still to be planned. */
  route: Int32Array;
  routeStep: number;
  stuckTicks: number;
  /** True once the caller could see him act: then the sheet marks him. */
  known: boolean;
}

/** What becomes of money that was sent from abroad. */
export interface Transfer {
  /** With its carrier; stopped on the way, and gone; or in the caller's hand. */
  stage: 'coming' | 'stopped' | 'handed';
  /** Pounds that went into someone's pocket to look away, and that were taken with the caller. */
  bribedPounds: number;
  seizedPounds: number;
}

/** Points of the caller's way that whoever is led keeps in mind. */
export const TRAIL_POINTS = 256;

/** Someone who is led up: walks in the caller's steps, tires, and can be seen. */
export interface Companion {
  x: number;
  y: number;
  /** Taken: held by an agent. Home: brought back to the door. Behind: left on the hill when the caller went in. */
  state: 'following' | 'waiting' | 'resting' | 'taken' | 'home' | 'behind';
  /** 0 (fresh) to 1 (can go no farther). */
  tired: number;
  walkX: number;
  walkY: number;
  walkedCells: number;
  speedCells: number;
  /** Where the caller walked, as x, y pairs in a ring: the next point to walk to, and the next to be written. */
  trail: Float64Array;
  trailFrom: number;
  trailTo: number;
  /** Who holds the companion, or -1. */
  takenBy: number;
}
