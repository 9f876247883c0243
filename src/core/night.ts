// The state of one night: plain data that can be cloned, hashed and restored.
// Law: only the systems that `step` calls may change it; everyone else reads.
import type { Companion, Neighbor, Transfer } from './people.ts';
import type { RandomStream } from './random.ts';
import type { Network, World } from './world.ts';

export {
  type Companion,
  type Neighbor,
  TRAIL_POINTS,
  type Trait,
  type Transfer,
} from './people.ts';

export type Outcome = 'home' | 'taken' | 'dawn';

/** What follows for the one who was taken or known, in the order of the sources: asked about, bought free, a reform
 * facility, a political prison camp. */
export const SENTENCES = ['none', 'warned', 'released', 'reform', 'camp'] as const;
export type Sentence = (typeof SENTENCES)[number];

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
  /** Which of two phones is in the hand: the one with the foreign card, or the country's own. */
  network: Network;
  /** Calls abroad that the country's own network has refused. */
  barredCalls: number;
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
  /** Ticks at this stand, and cells along the road to the next one. */
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
  /** True while the caller's own lines are said guarded: slower, and without a name in them. */
  guarded: boolean;
  /** 1 for each line that was said guarded. */
  guardedByLine: Uint8Array;
  /** 1 for each line that someone who listened understood. */
  overheardByLine: Uint8Array;
  /** Final clarity by line and part (line * LINE_PARTS + part), for the page after the night. */
  clarityByLinePart: Uint8Array;
  /** Ticks of this connection, and of all connections tonight; ringing does not count. */
  connectedTicks: number;
  onAirTicks: number;
  calls: number;
  dropped: number;
}

/** What one carries, and what has been put away. */
export interface Carried {
  /** Money in pounds, as the sender counts it. */
  money: number;
  /** Under a stone, lying where it fell, or taken by one of them. */
  phone: 'held' | 'hidden' | 'lost' | 'taken';
  /** Where the phone lies while it is hidden or lost, in cells. */
  phoneX: number;
  phoneY: number;
  /** Ticks in a row that someone has searched the ground over a hidden phone, and the hunter who took it, or -1. */
  searchedTicks: number;
  takenBy: number;
  /** 0 (empty) to 1 (full). */
  battery: number;
  /** False once the SIM card is broken: no further call tonight, and nothing foreign left to find. */
  sim: boolean;
}

/** What they hold against the caller by name; where a sender is, is another question (belief). */
export interface Evidence {
  /** How sure they are who it is, 0 to 1. */
  identity: number;
  /** How sure they ever were where the sender was, 0 to 1: the most belief that lay near the caller while the phone was
   * on. Where someone without a phone was seen says nothing about a sender. */
  location: number;
  /** What it came from. */
  plainLinesHeard: number;
  reports: number;
  absences: number;
}

/** Being held: the night's last minutes, when an offer can be made. */
export interface Capture {
  stage: 'free' | 'held' | 'settled';
  /** Who holds the caller; -1 for those who come to the door, and before anyone does. */
  hunter: number;
  /** Ticks since the caller was held; since the offer once there is one; since the caller was let go. */
  ticks: number;
  /** Money offered, -1 before any offer. */
  offered: number;
  sentence: Sentence;
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
  /** The last line of the caller's that it received well enough to understand, or -1, and the share of that line. */
  lineHeard: number;
  lineShare: number;
  /** Time on air that it has gathered towards the next bearing, in ticks. */
  airTicks: number;
  /** The chance of its errors. */
  random: RandomStream;
}

export interface Hunter extends Finder {
  /** The command post whose belief he shares. */
  command: number;
  /** True for those who ride in a truck: they keep to the ways, and to their seats. */
  rides: boolean;
  /** True while a coat hides the cords and the antenna: he looks like anyone. And the ticks since it came off. */
  coat: boolean;
  coatOffTicks: number;
  /** What he would ask to look away, in pounds: hidden, and his own. */
  asks: number;
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
  /** Where he walks to now, in cells; x is -1 without a goal. */
  goalX: number;
  goalY: number;
  /** The way there as nodes of the planning grid (terrain/plan.ts), walked from `routeStep`. */
  route: Int32Array;
  routeStep: number;
  /** Ticks without a step while he wanted one. */
  stuckTicks: number;
  /** Next point of his round. */
  roundStep: number;
  /** Ticks in a row that the caller has been in sight; taken needs contact. */
  seesTicks: number;
  contactTicks: number;
  /** Ticks in a row with whoever is led in sight, and in reach; and whether he has someone to lead away. */
  seesCompanionTicks: number;
  companionContactTicks: number;
  lastSeenX: number;
  lastSeenY: number;
  ticksSinceSeen: number;
}

/** Cells per side of the belief grid; one belief cell is several sheet cells wide. */
export const BELIEF_SIZE = 64;

/** Numbers of one piece of news: due tick, kind, place x and y, then three numbers that the kind explains. */
export const NEWS_NUMBERS = 7;

/** What Bureau 27 believes about where the sender is: one grid per command post. */
export interface Belief {
  /** News on its way by radio: `newsCount` pieces of NEWS_NUMBERS each, in the order in which they were sent. */
  news: Float64Array;
  newsCount: number;
  /** 0 (calm) to 1 (everyone is up): rises with each piece of news and ages. */
  alert: number;
  /** Probability by belief cell; the sum is 1. */
  massByCell: Float64Array;
  /** Ticks since the last piece of news, or -1 if there was none. */
  ticksSinceNews: number;
  /** Bearings taken so far. */
  bearings: number;
  /** The most likely place, in sheet cells, and the radius around it that holds half of the mass. */
  peakX: number;
  peakY: number;
  radiusCells: number;
  /** Mean place, and the spread around it as variances and covariance in square cells. */
  meanX: number;
  meanY: number;
  spreadXX: number;
  spreadXY: number;
  spreadYY: number;
}

/** How closely they have fixed you, in five named steps. */
export const EXPOSURES = ['unheard', 'heard', 'bearing', 'crossed', 'found'] as const;
export type Exposure = (typeof EXPOSURES)[number];

/** What someone sets out with who lived an earlier night: whole numbers, so that a recording holds them exactly. */
export interface Start {
  readonly moneyPounds: number;
  readonly batteryPercent: number;
  /** How sure they are already who it is. */
  readonly identityPercent: number;
}

/** What makes a night itself gentler, chosen before it begins. */
export interface Assists {
  /** Bureau 27 acts on what it hears after twice the time. */
  readonly slowHearing: boolean;
  /** Whoever is held is warned and let go, and the night goes on. */
  readonly noArrest: boolean;
}

export interface Night {
  readonly world: World;
  /** The luck this night is lived with; the map does not depend on it. */
  readonly luck: number;
  /** What was carried over from an earlier night, or null for what the level says. */
  readonly start: Start | null;
  /** What makes this night gentler; left out where nothing does. */
  readonly assists?: Assists;
  tick: number;
  outcome: Outcome | 'none';
  caller: Caller;
  phone: Phone;
  /** The call abroad, and the one that the country's own phone can make. */
  call: Call;
  insideCall: Call;
  jammers: Jammer[];
  hunters: Hunter[];
  /** The finders on masts. */
  posts: Finder[];
  neighbors: Neighbor[];
  /** One a command post. */
  beliefs: Belief[];
  carried: Carried;
  evidence: Evidence;
  capture: Capture;
  /** Null where the world has none. */
  transfer: Transfer | null;
  companion: Companion | null;
  exposure: Exposure;
  /** 0 to 1 along the five steps, for the gauge; and the belief that presses most. */
  exposureLevel: number;
  pressing: number;
}

/** A night as everyone outside `step` sees it. */
export type ReadonlyNight = DeepReadonly<Night>;

type DeepReadonly<T> = T extends Float32Array | Float64Array | Int32Array | Uint8Array
  ? T
  : T extends object
    ? { readonly [K in keyof T]: DeepReadonly<T[K]> }
    : T;
