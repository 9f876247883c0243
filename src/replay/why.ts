// Why they came closer: for each rise of the exposure and for each arrest who knew what, and what would have changed it.
// Law: computed from the recording and never stored; what would have changed it is lived again, not guessed.
import type { Exposure } from '../core/night.ts';

/** What carries an antenna. */
export type WhyEar = 'hand' | 'truck' | 'mast';

export type WhyCause =
  | {
      /** A signal was received: too little of it for a direction, or one or several bearings that arrived as news. */
      readonly kind: 'signal' | 'bearing' | 'bearings';
      /** Hunters by their number, then the posts. */
      readonly finder: number;
      readonly ear: WhyEar;
      /** From the finder to the caller. */
      readonly meters: number;
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
  | {
      readonly kind: 'sight';
      readonly hunter: number;
      readonly rides: boolean;
      readonly meters: number;
      /** What made the caller easier to see. */
      readonly upright: boolean;
      readonly running: boolean;
      readonly phoneLit: boolean;
    }
  | {
      /** A neighbor told the post what he had seen; `sawTick` is when. */
      readonly kind: 'report';
      readonly neighbor: number;
      readonly meters: number;
      readonly sawTick: number;
    }
  /** Those who came to the door, after what was known by then. */
  | { readonly kind: 'door' }
  /** Nothing new came in: the caller went to where they already looked. */
  | { readonly kind: 'walkedIn' };

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
  /** Each alone would have kept it from happening then, with the same luck; empty where none of those tried would. */
  readonly changes: readonly WhyChange[];
}
