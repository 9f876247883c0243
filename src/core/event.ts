// What a tick tells the picture, the sound and the announcer. Events carry facts, never words.
// Law: an event never changes the night; whoever misses one can rebuild itself from the state.
import type { Command } from './command.ts';
import type { Companion, Exposure, HunterMode, Sentence, Trait } from './night.ts';
import type { Network } from './world.ts';

export type Refusal =
  | 'phoneIsOff'
  | 'noService'
  | 'alreadyInCall'
  | 'notInCall'
  | 'notYourTurn'
  | 'everythingSaid'
  | 'notAtHome'
  | 'justLeft'
  | 'phoneAway'
  | 'stillWalking'
  | 'nothingHere'
  | 'batteryEmpty'
  | 'simBroken'
  | 'notHeld'
  | 'alreadyOffered'
  | 'held'
  /** The country's own network does not call abroad; and the foreign card does not call inside. */
  | 'barred'
  | 'notThisPhone'
  | 'noOtherPhone'
  | 'switchOffFirst'
  | 'nobodyHere'
  | 'notAgreedYet'
  | 'moneyStopped'
  | 'alreadyHanded'
  | 'companionAway'
  | 'companionRests'
  | 'noSuchCommand'
  | 'nightIsOver';

/** How a call ends; `dropped` for want of signal, `jammed` by noise, `cutOff` with the phone that went out of the hand. */
export type CallEnd = 'hungUp' | 'dropped' | 'jammed' | 'allSaid' | 'batteryEmpty' | 'cutOff';

export type NewsKind = 'bearing' | 'sighting' | 'report';

export type Surface = 'road' | 'path' | 'ground' | 'forest' | 'snow';

export type NightEvent =
  | { readonly kind: 'refused'; readonly command: Command; readonly reason: Refusal }
  | { readonly kind: 'footstep'; readonly surface: Surface; readonly running: boolean }
  | { readonly kind: 'phoneSwitched'; readonly on: boolean }
  | { readonly kind: 'serviceFound'; readonly tower: number }
  | { readonly kind: 'serviceLost'; readonly why: 'weak' | 'jammed' }
  | { readonly kind: 'towerChanged'; readonly tower: number; readonly before: number }
  | { readonly kind: 'jammerSwitched'; readonly jammer: number; readonly on: boolean }
  | { readonly kind: 'barsChanged'; readonly bars: number; readonly before: number }
  | { readonly kind: 'ringing' }
  | { readonly kind: 'connected'; readonly inside: boolean }
  /** `inside`: a line of the call within the country, counted among its own lines. */
  | { readonly kind: 'lineBegun'; readonly line: number; readonly again: boolean; readonly inside: boolean }
  | { readonly kind: 'lineHeard'; readonly line: number; readonly inside: boolean }
  | { readonly kind: 'lineBroken'; readonly line: number; readonly inside: boolean }
  | { readonly kind: 'callEnded'; readonly why: CallEnd }
  | {
      /** A finder gave a bearing; the unit vector points where it takes the sender to be. */
      readonly kind: 'bearingTaken';
      /** Hunters by their number, then the posts (finders.ts). */
      readonly finder: number;
      readonly x: number;
      readonly y: number;
      readonly levelDbm: number;
      readonly sigmaRad: number;
    }
  | { readonly kind: 'exposureChanged'; readonly now: Exposure; readonly before: Exposure }
  | {
      readonly kind: 'hunterTurned';
      readonly hunter: number;
      readonly now: HunterMode;
      readonly before: HunterMode;
    }
  | { readonly kind: 'seen'; readonly hunter: number }
  | { readonly kind: 'lostSight'; readonly hunter: number }
  /** A plain-clothes agent takes off his coat. */
  | { readonly kind: 'coatOff'; readonly hunter: number }
  /** A piece of news reached a command post: a bearing, a sighting, a report. */
  | { readonly kind: 'newsArrived'; readonly command: number; readonly news: NewsKind }
  | { readonly kind: 'batteryLow'; readonly battery: number }
  | { readonly kind: 'batteryEmpty' }
  | { readonly kind: 'phonePut'; readonly where: 'hidden' | 'dropped' | 'fetched' }
  /** A hunter took up the phone that lay there. */
  | { readonly kind: 'phoneFound'; readonly hunter: number; readonly withSim: boolean }
  | { readonly kind: 'simBroken' }
  | { readonly kind: 'phoneChanged'; readonly network: Network }
  /** The broker handed over what was left of it; or whoever carried it was stopped. */
  | { readonly kind: 'moneyHanded'; readonly pounds: number }
  | { readonly kind: 'moneyStopped'; readonly pounds: number }
  | {
      readonly kind: 'companionTurned';
      readonly now: Companion['state'];
      readonly before: Companion['state'];
    }
  | { readonly kind: 'companionSeen'; readonly hunter: number }
  /** Someone in decode range understood a line that was said plainly. */
  | { readonly kind: 'overheard'; readonly finder: number; readonly line: number }
  | {
      readonly kind: 'identityRaised';
      readonly by: 'plainLine' | 'report' | 'absence' | 'phone' | 'companion';
      readonly identity: number;
    }
  | { readonly kind: 'neighborSaw'; readonly neighbor: number }
  | { readonly kind: 'neighborActs'; readonly neighbor: number; readonly does: Trait }
  | { readonly kind: 'reported'; readonly neighbor: number; readonly command: number }
  /** A neighbor said in passing where someone with an antenna is. */
  | { readonly kind: 'warned'; readonly neighbor: number; readonly hunter: number }
  /** Someone knocked at the caller's door. */
  | { readonly kind: 'knocked'; readonly answered: boolean }
  /** Someone holds the caller: a hunter, or at the door, -1. */
  | { readonly kind: 'held'; readonly hunter: number }
  /** Where nobody is arrested: someone stopped the caller or whoever is led, and let them go. */
  | { readonly kind: 'letGo'; readonly hunter: number }
  /** The answer to an offer of money. */
  | { readonly kind: 'offered'; readonly money: number; readonly taken: boolean }
  | { readonly kind: 'sentenced'; readonly sentence: Sentence }
  | { readonly kind: 'ended'; readonly outcome: 'home' | 'taken' | 'dawn' };
