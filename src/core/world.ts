// The world of one night: all that stays the same from dusk to dawn. Made once by content, shared by every run.
// Law: nothing here changes while a night is played; two nights on one world differ only in luck and commands.
import type { Place, Sheet } from './terrain/sheet.ts';

/** A base station on the far bank. */
export interface Tower extends Place {
  readonly id: string;
  /** Antenna height above the ground, in meters. */
  readonly mastMeters: number;
  /** What crosses the river towards us: the back lobe of antennas that face their own city, in dBm. */
  readonly eirpDbm: number;
}

export type Voice = 'caller' | 'farEnd';

/** One line of the call; its words live with the level, the night knows only its id. */
export interface CallLine {
  readonly id: string;
  readonly voice: Voice;
  /** Seconds of clear speech that it takes, in seconds of play. */
  readonly clearSeconds: number;
}

/** Where a Bureau 27 agent starts and the round that he walks while he has heard nothing. */
export interface HunterPost {
  readonly id: string;
  readonly round: readonly Place[];
}

export interface World {
  readonly levelId: string;
  /** Hash of the level's canonical text: a replay names the level it was played on. */
  readonly contentHash: string;
  readonly sheet: Sheet;
  readonly towers: readonly Tower[];
  /** Path loss to a handset by tower and cell, in dB: free space, diffraction and shadowing. */
  readonly lossDbByTower: readonly Float32Array[];
  /** Walking speed by cell on level ground as a share of the speed on a road; 0 where nobody can walk. */
  readonly easeByCell: Float32Array;
  /** Where a sender may be before anything is heard: probability by belief cell, sum 1 (see belief.ts). */
  readonly priorByBeliefCell: Float64Array;
  readonly home: Place;
  readonly call: readonly CallLine[];
  readonly hunters: readonly HunterPost[];
  /** Seconds after the midnight of the day on which the night begins: 82800 for 23:00. */
  readonly startSecond: number;
  /** Ticks until first light, when the night ends wherever you are. */
  readonly dawnTick: number;
}
