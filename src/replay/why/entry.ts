// What is told of one rise of the exposure, or of one arrest: who knew what, and what would have changed it.
// Law: facts, never words; places in cells, ticks counted as in a trace: the tick after which it had happened.
import type { Exposure } from '../../core/night.ts';

/** What carries an antenna. */
export type WhyEar = 'hand' | 'truck' | 'mast';

/** Where the one who heard or saw stood then, and how far that was from the caller. */
export interface WhyFrom {
  readonly fromX: number;
  readonly fromY: number;
  readonly meters: number;
}

/** A signal was received: too little of it for a direction, or one or several bearings that arrived as news. */
export interface WhyHeard extends WhyFrom {
  readonly kind: 'signal' | 'bearing' | 'bearings';
  /** Hunters by their number, then the posts. */
  readonly finder: number;
  readonly ear: WhyEar;
  readonly levelDbm: number;
  /** By how much that is more than the least it can hear (signal) or take a bearing of (bearing, bearings). */
  readonly marginDb: number;
  /** One standard deviation of the bearing, in degrees; 0 for a signal. */
  readonly sigmaDegrees: number;
  /** What the phone sent with. */
  readonly powerDbm: number;
  /** Bearings that the post had been told by then. */
  readonly bearings: number;
}

export interface WhySeen extends WhyFrom {
  readonly kind: 'sight';
  readonly hunter: number;
  readonly rides: boolean;
  /** When that was: at an arrest he had seen the caller for some time, and what he radios comes later. */
  readonly sawTick: number;
  /** What made the caller easier to see. */
  readonly upright: boolean;
  readonly running: boolean;
  readonly phoneLit: boolean;
}

/** A neighbor told the post what he had seen; `sawTick` is when. */
export interface WhyReported extends WhyFrom {
  readonly kind: 'report';
  readonly neighbor: number;
  readonly sawTick: number;
}

export type WhyCause =
  | WhyHeard
  | WhySeen
  | WhyReported
  /** No agent held him: those who came to the door, after what was known by then. */
  | { readonly kind: 'door' }
  /** No news that is known made it: the caller went to where they already looked. */
  | ({ readonly kind: 'walkedIn' } & WhyQuiet)
  /** Nor was it the walking: what they believed drew together about the caller, by time, by looks elsewhere that found
   * nobody, or by news of which nobody knows who sent it. */
  | ({ readonly kind: 'closedIn' } & WhyQuiet);

interface WhyQuiet {
  /** True only where no news at all had come in since the gauge was last read. */
  readonly quiet: boolean;
}

/** One thing done otherwise, some seconds of play before. */
export interface WhyChange {
  readonly kind: 'phoneOff' | 'hangUp' | 'lieLow' | 'walkSlowly' | 'standStill' | 'turnBack';
  /** How long before the moment it would have had to be done. */
  readonly seconds: number;
}

export interface Why {
  readonly tick: number;
  readonly kind: 'rise' | 'held';
  readonly now: Exposure;
  readonly before: Exposure;
  /** Where the caller stood, in cells. */
  readonly x: number;
  readonly y: number;
  readonly cause: WhyCause;
  /** Each alone would have kept it away until ten seconds of play after the moment, with the same luck; what came later
   * is not known; empty where none of those tried would. */
  readonly changes: readonly WhyChange[];
}
