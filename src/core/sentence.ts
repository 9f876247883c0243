// What follows for someone who is held, or known: by the money, by what is proven, and by the man who decides.
// Law: more money never lowers the chance to go free; more evidence, or a harder man, never raises it.
//
// Sources: "Most people get out with a bribe though" and the unequal outcomes that people told of in Amnesty
// International's Connection Denied (2016): asked about, bought free, a reform facility for a year or two, a political
// prison camp. The numbers are the game's own (rules.ts): nobody has published a price list.
import type { Sentence } from './night.ts';
import {
  ASKS_LEAST_POUNDS,
  ASKS_MOST_POUNDS,
  CASE_BY_IDENTITY,
  CASE_BY_LOCATION,
  CASE_BY_PHONE,
  CASE_RAISES_PRICE,
  DOOR_TAKEN_IDENTITY,
  DOOR_WARNED_IDENTITY,
  PROVEN_IDENTITY,
  PROVEN_LINES,
  RELEASE_MOST,
  SUSPECT_IDENTITY,
  SUSPECT_LOCATION,
} from './rules.ts';

/** What is known about someone in the moment in which it is decided. */
export interface Case {
  /** How sure they are who it is, 0 to 1. */
  readonly identity: number;
  /** How sure they ever were where the sender was, 0 to 1. */
  readonly location: number;
  /** The caller's lines that someone understood. */
  readonly plainLinesHeard: number;
  /** True when a phone with its SIM card was on the caller. */
  readonly phoneFound: boolean;
}

/** @param unit the man's own luck, 0 to 1. @returns what he asks to look away, in pounds. */
export function asksPounds(unit: number): number {
  return ASKS_LEAST_POUNDS + (ASKS_MOST_POUNDS - ASKS_LEAST_POUNDS) * unit * unit;
}

/** @returns how heavy a case is, 0 (nothing) to under 1: each kind of evidence closes a part of what was still open. */
export function caseWeight({ identity, location, phoneFound }: Case): number {
  const open = (1 - CASE_BY_IDENTITY * identity) * (1 - CASE_BY_LOCATION * location);
  return 1 - open * (phoneFound ? 1 - CASE_BY_PHONE : 1);
}

/**
 * @param offered pounds, 0 for nothing. @param asks what this man asks in a light case, in pounds, over 0.
 * @returns the chance to be let go for that money, 0 to RELEASE_MOST: short of his price it falls by the square.
 */
export function releaseChance(offered: number, asks: number, against: Case): number {
  const price = asks * (1 + CASE_RAISES_PRICE * caseWeight(against));
  const share = Math.min(1, offered / price);
  return RELEASE_MOST * share * share;
}

/** @returns what follows where no money was taken: by the evidence alone. */
export function sentenceFor(against: Case): Sentence {
  const { identity, location, plainLinesHeard, phoneFound } = against;
  const isKnown = identity >= PROVEN_IDENTITY || plainLinesHeard >= PROVEN_LINES;
  if (phoneFound && isKnown) return 'camp';
  const isSuspect = phoneFound || identity >= SUSPECT_IDENTITY || location >= SUSPECT_LOCATION;
  return isSuspect ? 'reform' : 'warned';
}

/** @returns what comes to the door after one is home; a place where someone stood brings nobody to a door. */
export function doorAnswer(identity: number): 'nobody' | 'asked' | 'fetched' {
  if (identity >= DOOR_TAKEN_IDENTITY) return 'fetched';
  return identity >= DOOR_WARNED_IDENTITY ? 'asked' : 'nobody';
}
