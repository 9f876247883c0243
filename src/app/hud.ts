// What the words and instruments of a night show, taken from its state once a frame.
// Law: plain values only, no words of any language; the same night gives the same reading.
import type { Exposure, Outcome, PhoneState } from '../core/night.ts';
import type { Network, Voice } from '../core/world.ts';
import type { Broker } from './broker.ts';
import type { ExposureCause } from './cause.ts';
import type { Held } from './holding.ts';
import type { Identity } from './identity.ts';
import type { Led } from './led.ts';
import type { Section } from './section.ts';
import type { Things } from './things.ts';
import type { TowerName } from './towers.ts';

/** What the primary action would do now. */
export type Primary =
  | 'takePhone'
  | 'call'
  | 'callInside'
  | 'otherPhone'
  | 'takeMoney'
  | 'comeOn'
  | 'noService'
  | 'waiting'
  | 'speak'
  | 'speaking'
  | 'listen'
  | 'putAway'
  | 'dropPhone'
  | 'fetchPhone'
  | 'noPhone'
  | 'allSaid'
  | 'goIn';

/** What there is to do, in the order of the night. */
export type Task =
  | 'climb'
  | 'atRiver'
  | 'findService'
  | 'jammed'
  | 'call'
  | 'callHeard'
  | 'legalPhone'
  | 'callInside'
  | 'fetchForeign'
  | 'changePhone'
  | 'takeMoney'
  | 'toBroker'
  | 'ledWaits'
  | 'ledRests'
  | 'ledAway'
  | 'ledTaken'
  | 'ledHome'
  | 'speak'
  | 'listen'
  | 'listenInside'
  | 'hangUp'
  | 'putAway'
  | 'goHome'
  | 'phoneHidden'
  | 'phoneLost'
  | 'watched'
  | 'light'
  | 'run'
  | 'held'
  | 'goIn';

export interface SpokenLine {
  /** Index into the lines of the call, abroad or inside, and into the level's words for them. */
  readonly line: number;
  readonly id: string;
  readonly voice: Voice;
  /** Share of the line spoken so far in this pass, 0 to 1. */
  readonly spoken: number;
  /** Clarity by part (LINE_PARTS of them), 0 lost to 3 clear; parts not yet spoken are 0. */
  readonly clarity: readonly number[];
  /** By part: true where it was spoken under a jammer's noise. */
  readonly drowned: readonly boolean[];
  readonly pass: number;
  readonly done: boolean;
  /** True when it is said without names, and when someone who listened understood it. */
  readonly guarded: boolean;
  readonly overheard: boolean;
}

export interface HudState {
  readonly tick: number;
  /** Seconds after midnight of the night's clock. */
  readonly clockSeconds: number;
  readonly dawnSeconds: number;
  readonly phone: PhoneState;
  /** Whose phone is in the hand: what is said of a call is said of this one's. */
  readonly network: Network;
  readonly bars: number;
  readonly quality: number;
  readonly sinrDb: number;
  readonly levelDbm: number;
  readonly powerDbm: number;
  /** Seconds of play of the present connection. */
  readonly callSeconds: number;
  /** The line now said or just before, newest last; at most three. */
  readonly lines: readonly SpokenLine[];
  /** The first line of the night that someone who listened understood, or -1. */
  readonly firstOverheard: number;
  readonly linesHeard: number;
  readonly linesTotal: number;
  /** True while one's own next line would be said guarded. */
  readonly guarded: boolean;
  readonly exposure: Exposure;
  readonly exposureLevel: number;
  readonly exposureCause: ExposureCause;
  readonly identity: Identity;
  readonly things: Things;
  /** Null where the caller walks alone, and where no money was sent. */
  readonly led: Led | null;
  readonly broker: Broker | null;
  /** Null while nobody holds the caller. */
  readonly held: Held | null;
  readonly primary: Primary;
  readonly task: Task;
  readonly running: boolean;
  readonly low: boolean;
  /** True while there would be service, were it not for the jammers. */
  readonly jammed: boolean;
  /** How far jammers raise the phone's noise, in dB. */
  readonly noiseRiseDb: number;
  /** The line to the tower that the phone listens to, and what is lost on it, in dB. */
  readonly line: {
    readonly tower: TowerName;
    readonly meters: number;
    readonly groundDb: number;
    readonly woodlandDb: number;
    readonly antennaDb: number;
  };
  readonly section: Section;
  readonly outcome: Outcome | 'none';
}
