// The state of one night: plain data that can be cloned, hashed and restored.
// Law: only the systems that `step` calls may change it; everyone else reads.
import type { RandomStream } from './random.ts';
import type { World } from './world.ts';

export type Outcome = 'home' | 'taken' | 'dawn';

export interface Caller {
  /** Place in cells. */
  x: number;
  y: number;
  /** Heading in sixteenths clockwise from north, or -1 while standing. */
  heading: number;
  /** Last heading walked, for the figure that stands. */
  facing: number;
  slowly: boolean;
  running: boolean;
  low: boolean;
  /** Distance walked so far, in cells: the walk cycle and the footsteps follow it. */
  walkedCells: number;
  /** Speed of the last tick, in cells a tick. */
  speedCells: number;
  /** True once the caller has been away from the door. */
  leftHome: boolean;
}

export type PhoneState = 'off' | 'searching' | 'registered' | 'ringing' | 'inCall';

/** What the phone knows of one tower. */
export interface TowerLink {
  /** Received level, averaged, in dBm; -200 while the phone is off. */
  levelDbm: number;
  /** Slow fading now, in dB, and the chance that moves it. */
  fadingDb: number;
  random: RandomStream;
}

export interface Phone {
  state: PhoneState;
  /** Ticks spent in this state. */
  ticks: number;
  links: TowerLink[];
  /** Index of the serving tower, or -1. */
  tower: number;
  /** Ticks in a row in which another tower would have served clearly better. */
  betterTicks: number;
  /** Received level from the serving tower, averaged, in dBm; -200 without service. */
  levelDbm: number;
  /** What jammers put into the phone's channel now, in dBm; -200 for nothing. */
  jammingDbm: number;
  /** How far jammers raise the phone's noise, averaged, in dB. */
  noiseRiseDb: number;
  /** Signal to noise and interference now, in dB. */
  sinrDb: number;
  /** 0 to 5, with hysteresis. */
  bars: number;
  /** Speech quality now, 0 (nothing) to 3 (clear). */
  quality: number;
  /** Radio-link counter: at 0 the call is lost. */
  linkCounter: number;
  /** Transmitter power under power control, in dBm. */
  powerDbm: number;
  /** Share of this tick in which the phone transmits, 0 to 1. */
  dutyNow: number;
  /** Ticks since the last registration or periodic update began; a call counts as one that is over. */
  ticksSinceUpdate: number;
}

/** A jammer tonight. */
export interface Jammer {
  x: number;
  y: number;
  /** True while it fills the air. */
  on: boolean;
  /** The stand where it is or was last, and whether its truck is on the road to the next one. */
  stand: number;
  driving: boolean;
  /** Ticks at this stand, or cells along the road. */
  ticks: number;
  alongCells: number;
  /** Which way the truck looks: unit vector. */
  directionX: number;
  directionY: number;
}

/** Parts that one line of speech is divided into; each is heard, half heard or lost by itself. */
export const LINE_PARTS = 24;

export interface Call {
  /** Line now being said or waited for; equals the number of lines once all are said. */
  line: number;
  /** True while the line is being spoken, false while the caller's silence lasts. */
  speaking: boolean;
  /** Ticks since the line began or the silence did. */
  ticks: number;
  /** Part being spoken, 0 to LINE_PARTS - 1, and ticks spent on it. */
  part: number;
  partTicks: number;
  /** Sum of the speech quality over the ticks of this part. */
  partQuality: number;
  /** Which time the line is being said, from 0. */
  pass: number;
  /** How clearly each part of the current line came through, 0 (lost) to 3 (clear). */
  clarityByPart: Uint8Array;
  /** 1 for each line that got through. */
  heardByLine: Uint8Array;
  /** Final clarity by line and part (line * LINE_PARTS + part), for the page after the night. */
  clarityByLinePart: Uint8Array;
  /** Ticks of this connection, and of all connections tonight; ringing does not count. */
  connectedTicks: number;
  onAirTicks: number;
  calls: number;
  dropped: number;
}

export type HunterMode = 'patrol' | 'listen' | 'search' | 'closeIn' | 'chase' | 'return';

/** A receiver that takes bearings, in a hand or on a mast. */
export interface Finder {
  x: number;
  y: number;
  /** Where its antenna points: unit vector on the sheet. */
  antennaX: number;
  antennaY: number;
  /** Last level received, in dBm, and the ticks since; -200 when it has heard nothing lately. */
  heardDbm: number;
  ticksSinceHeard: number;
  /** Its last bearing: unit vector, standard deviation in radians, and the place it was taken from. */
  bearingX: number;
  bearingY: number;
  bearingSigmaRad: number;
  bearingFromX: number;
  bearingFromY: number;
  /** Time on air that it has gathered towards the next bearing, in ticks. */
  airTicks: number;
  /** The chance of its errors. */
  random: RandomStream;
}

export interface Hunter extends Finder {
  mode: HunterMode;
  modeTicks: number;
  /** Where he walks: unit vector of his last step. */
  walkX: number;
  walkY: number;
  walkedCells: number;
  speedCells: number;
  /** Angle of the antenna's sweep from where he looks, in radians, and which way it turns. */
  sweepRad: number;
  sweepSign: number;
  /** Goal cell of his walk, or -1; route as cells, walked from `routeStep`. */
  goalCell: number;
  route: Int32Array;
  routeStep: number;
  /** Next point of his round. */
  roundStep: number;
  /** Ticks in a row that the caller has been in sight; taken needs contact. */
  seesTicks: number;
  contactTicks: number;
  lastSeenX: number;
  lastSeenY: number;
  ticksSinceSeen: number;
}

/** Cells per side of the belief grid; one belief cell is several sheet cells wide. */
export const BELIEF_SIZE = 64;

/** What Bureau 27 believes about where the sender is: one grid per command post. */
export interface Belief {
  /** Probability by belief cell; the sum is 1. */
  massByCell: Float64Array;
  /** Ticks since the last bearing of any hunter, or -1 if there was none. */
  ticksSinceBearing: number;
  /** Bearings taken so far. */
  bearings: number;
  /** The most likely place, in sheet cells, and the radius around it that holds half of the mass. */
  peakX: number;
  peakY: number;
  radiusCells: number;
}

/** How closely they have fixed you, in five named steps. */
export const EXPOSURES = ['unheard', 'heard', 'bearing', 'crossed', 'found'] as const;
export type Exposure = (typeof EXPOSURES)[number];

export interface Night {
  readonly world: World;
  /** The luck this night is lived with; the map does not depend on it. */
  readonly luck: number;
  tick: number;
  outcome: Outcome | 'none';
  caller: Caller;
  phone: Phone;
  call: Call;
  jammers: Jammer[];
  hunters: Hunter[];
  /** The finders on masts. */
  posts: Finder[];
  belief: Belief;
  exposure: Exposure;
  /** 0 to 1 along the five steps, for the gauge. */
  exposureLevel: number;
}

/** A night as everyone outside `step` sees it. */
export type ReadonlyNight = DeepReadonly<Night>;

type DeepReadonly<T> = T extends Float32Array | Float64Array | Int32Array | Uint8Array
  ? T
  : T extends object
    ? { readonly [K in keyof T]: DeepReadonly<T[K]> }
    : T;
