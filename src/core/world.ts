// The world of one night: all that stays the same from dusk to dawn. Made once by content, shared by every run.
// Law: nothing here changes while a night is played; two nights on one world differ only in luck and commands.
import type { PlanningGrid } from './terrain/plan.ts';
import type { Place, Polyline, Sheet } from './terrain/sheet.ts';

/** Where a sector antenna looks; whoever stands behind it gets its back lobe (radio/sector.ts). */
export interface Sector {
  /** Middle of the beam, in degrees clockwise from north. */
  readonly azimuthDeg: number;
  /** Width between the half-power points, in degrees. */
  readonly beamDeg: number;
}

/** Whose telephones a base station serves: those of the far bank, or the country's own. */
export type Network = 'foreign' | 'domestic';

/** A base station: of the foreign network on the far bank, or of the country's own. */
export interface Tower extends Place {
  readonly id: string;
  readonly network: Network;
  /** Antenna height above the ground, in meters. */
  readonly mastMeters: number;
  /** What it sends along its beam, in dBm; without a sector, what it sends towards us. */
  readonly eirpDbm: number;
  readonly sector: Sector | null;
  /** What a telephone's signal loses at the antenna and its cable, less the antenna's gain, in dB. */
  readonly siteLossDb: number;
  /** To a handset by cell, in dB: free space, diffraction, woodland, shadowing, and the antenna's own pattern. */
  readonly lossDbByCell: Float32Array;
}

/** When a jammer is switched on: again and again from its first tick on. */
export interface Schedule {
  readonly firstTick: number;
  readonly onTicks: number;
  /** 0 leaves it on for ever. */
  readonly offTicks: number;
}

/** A place where a jammer stands and jams. */
export interface JammerStand extends Place {
  /** To a handset by cell, in dB, as for a tower. */
  readonly lossDbByCell: Float32Array;
  /** The way to the next stand as x, y pairs in cells; empty for a jammer that never moves. */
  readonly wayToNext: Polyline;
}

/** A transmitter that fills the telephones' downlink with noise. With several stands it rides on a truck. */
export interface JammerSite {
  readonly id: string;
  readonly mastMeters: number;
  /** What it puts into the 200 kHz of one carrier, along its beam, in dBm. */
  readonly eirpDbm: number;
  readonly sector: Sector | null;
  readonly schedule: Schedule;
  readonly stands: readonly JammerStand[];
  /** Ticks that a truck stays at a stand. */
  readonly standTicks: number;
}

/** A direction finder that stands still: a post with a mast. */
export interface FinderSite extends Place {
  readonly id: string;
  readonly mastMeters: number;
  /** From a handset by cell, in dB, as for a tower. */
  readonly lossDbByCell: Float32Array;
}

export type Voice = 'caller' | 'farEnd';

/** One line of the call; its words live with the level, the night knows only its id. */
export interface CallLine {
  readonly id: string;
  readonly voice: Voice;
  /** Seconds of clear speech that it takes, in seconds of play, said plainly and said guarded. */
  readonly clearSeconds: number;
  readonly guardedSeconds: number;
  /** How much it tells about who speaks when it is said plainly, 0 to 1. */
  readonly tells: number;
}

/** Where reports are carried to and orders come from; each has a belief of its own. */
export interface CommandPost extends Place {
  readonly id: string;
}

/** On foot with a receiver in the hand; the same under a coat; or at the wheel of a truck with one on its roof. */
export type HunterKind = 'hand' | 'plain' | 'truck';

/** Where a Bureau 27 agent starts and the round that he walks while he has heard nothing. */
export interface HunterPost {
  readonly id: string;
  readonly kind: HunterKind;
  /** Index of his command post. */
  readonly command: number;
  readonly round: readonly Place[];
  /** The way from each point of the round to the next, as nodes of his planning grid. */
  readonly legs: readonly Int32Array[];
}

/** From which tick on someone is to be where: he sets out then, by the way from where he was before. */
export interface Errand extends Place {
  readonly tick: number;
  /** True when it ends in his own house: inside he neither sees nor is seen. */
  readonly inside: boolean;
  /** The way there as x, y pairs in cells; empty for the first errand. */
  readonly way: Polyline;
}

/** Someone who lives in the village. */
export interface NeighborSite {
  readonly id: string;
  /** The watch walks the village by duty and knocks at doors; the others have errands of their own. */
  readonly kind: 'villager' | 'watch';
  readonly age: 'child' | 'adult' | 'old';
  /** The first errand is where the night finds him, the last one leads home. */
  readonly errands: readonly Errand[];
}

/** When someone knocks at every door of the village, the caller's too. */
export interface Round {
  readonly tick: number;
}

/** How many of the neighbors report and how many warn; the others look away. Who does is the night's luck. */
export interface Traits {
  readonly reports: number;
  readonly warns: number;
}

/** The country's own telephone, and who can be called with it: nobody beyond the border. */
export interface LegalPhone {
  readonly call: readonly CallLine[];
  /** Where the phone with the foreign card lies under a stone when the night begins. */
  readonly foreignPhone: Place;
}

/** Money that was sent from abroad, and the broker who hands it over. */
export interface Transfer {
  readonly sentPounds: number;
  /** What the broker keeps. */
  readonly feePounds: number;
  /** Where the broker waits. */
  readonly broker: Place;
  /** The line of the call after which the broker hands it over: until then he knows of no money. */
  readonly agreedLine: number;
  /** Chance, 0 to 1, that whoever carried it was stopped on the way: drawn from the night's luck. */
  readonly stoppedChance: number;
}

/** Someone whom the caller leads up to make a call, and down again. */
export interface CompanionSite extends Place {
  readonly id: string;
  readonly age: 'child' | 'adult' | 'old';
}

export const SEASONS = ['spring', 'summer', 'autumn', 'winter'] as const;
export type Season = (typeof SEASONS)[number];
export const WEATHERS = ['clear', 'cloud', 'wind', 'rain', 'snow', 'fog'] as const;
export type Weather = (typeof WEATHERS)[number];

/** What is over the land tonight. */
export interface Sky {
  readonly season: Season;
  readonly weather: Weather;
  /** Light of the moon, 0 (new) to 1 (full). */
  readonly moon: number;
  /** How far one sees tonight, as a share of a clear night with a moon. */
  readonly sightShare: number;
}

export interface World {
  readonly levelId: string;
  /** Hash of the level's canonical text: a replay names the level it was played on. */
  readonly contentHash: string;
  readonly sheet: Sheet;
  readonly towers: readonly Tower[];
  readonly jammers: readonly JammerSite[];
  /** Walking speed by cell on level ground as a share of the speed on a road; 0 where nobody can walk. */
  readonly easeByCell: Float32Array;
  /** Where a sender may be before anything is heard: probability by belief cell, sum 1 (see belief.ts). */
  readonly priorByBeliefCell: Float64Array;
  /** How fast one gets on by belief cell, as a share of a road's pace; 0 where nobody walks. */
  readonly paceByBeliefCell: Float64Array;
  readonly sky: Sky;
  readonly home: Place;
  readonly call: readonly CallLine[];
  /** Null where there is no other phone than the foreign one. */
  readonly legalPhone: LegalPhone | null;
  /** Null where no money is on its way. */
  readonly transfer: Transfer | null;
  /** Null where the caller walks alone. */
  readonly companion: CompanionSite | null;
  readonly commands: readonly CommandPost[];
  readonly hunters: readonly HunterPost[];
  readonly neighbors: readonly NeighborSite[];
  readonly traits: Traits;
  readonly rounds: readonly Round[];
  /** What one sets out with: money in pounds, battery 0 to 1. */
  readonly money: number;
  readonly battery: number;
  /** The ground as those plan on it who must plan often (terrain/plan.ts). */
  readonly planning: PlanningGrid;
  readonly roadPlanning: PlanningGrid;
  /** Ease for trucks: the ways, and next to nothing beside them. */
  readonly roadEaseByCell: Float32Array;
  readonly finders: readonly FinderSite[];
  /** Seconds after the midnight of the day on which the night begins: 82800 for 23:00. */
  readonly startSecond: number;
  /** Ticks until first light, when the night ends wherever you are. */
  readonly dawnTick: number;
}
