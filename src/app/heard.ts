// What there is to hear around the caller that tells something: receivers, jammers, steps and engines.
// Law: the ear and the caption take it from here, so that neither tells what the other cannot.
import type { ReadonlyNight } from '../core/night.ts';
import type { Place } from '../core/terrain/sheet.ts';
import { metersBetween } from './loss.ts';

/** A receiver that hears the phone, in a hand or on a mast. */
export interface TickingFinder extends Place {
  /** Hunters by their number, then the posts. */
  readonly finder: number;
  readonly levelDbm: number;
  readonly meters: number;
}

/** Jamming as the telephone receives it, from where the strongest jammer stands. */
export interface Humming extends Place {
  /** How far it raises the phone's noise, in dB. */
  readonly riseDb: number;
  /** Which jammers make it, the strongest first. */
  readonly jammers: readonly number[];
}

/** The nearest of those who walk or hurry close by. */
export interface Walker extends Place {
  /** Number of his step: it sounds when it changes. */
  readonly step: number;
  readonly meters: number;
  readonly hurries: boolean;
}

/** The nearest truck on the road. */
export interface Engine extends Place {
  readonly meters: number;
}

/** A level heard longer ago than this sounds no more: the bursts of a call come more often. */
export const HEARD_TICKS = 40;
/** More than three at once is a rattle that says nothing. */
const MOST_TICKING = 3;
/** A jammer so much weaker than the strongest is not heard beside it, in dB. */
const DROWNED_DB = 18;
/** A step, in cells. */
const STEP_CELLS = 1.2;

/** How near each is heard, in meters. */
export const HURRYING_METERS = 150;
export const WALKING_METERS = 120;
export const ENGINE_METERS = 450;

/** From these levels on, in dBm, a receiver's ticks count as steady and as fast. */
const STEADY_DBM = -90;
const FAST_DBM = -78;

/** How a receiver ticks that hears so well, as one would say it. */
export function tickPace(levelDbm: number): 'slow' | 'steady' | 'fast' {
  if (levelDbm < STEADY_DBM) return 'slow';
  return levelDbm < FAST_DBM ? 'steady' : 'fast';
}

/** @returns at most three, the nearest first. */
export function tickingFinders(night: ReadonlyNight): TickingFinder[] {
  const ticking: TickingFinder[] = [];
  [...night.hunters, ...night.posts].forEach(({ x, y, ticksSinceHeard, heardDbm }, finder) => {
    if (ticksSinceHeard > HEARD_TICKS) return;
    ticking.push({ finder, levelDbm: heardDbm, x, y, meters: metersTo(night, { x, y }) });
  });
  return ticking.sort((a, b) => a.meters - b.meters || a.finder - b.finder).slice(0, MOST_TICKING);
}

/** @returns the cell under the caller's feet. */
export function callerCell({ caller, world }: ReadonlyNight): number {
  const { size } = world.sheet;
  const within = (place: number): number => Math.min(size - 1, Math.max(0, Math.round(place)));
  return within(caller.y) * size + within(caller.x);
}

/** @param cell of the caller. @returns null while the phone is off, and wherever no jammer reaches it. */
export function hummingAt({ phone, jammers, world }: ReadonlyNight, cell: number): Humming | null {
  if (phone.state === 'off') return null;
  const heard: { readonly jammer: number; readonly levelDbm: number }[] = [];
  jammers.forEach(({ on, stand }, jammer) => {
    const site = world.jammers[jammer];
    const lossDb = site?.stands[stand]?.lossDbByCell[cell];
    if (on && site && lossDb !== undefined) heard.push({ jammer, levelDbm: site.eirpDbm - lossDb });
  });
  heard.sort((a, b) => b.levelDbm - a.levelDbm || a.jammer - b.jammer);
  const [strongest] = heard;
  const from = strongest && jammers[strongest.jammer];
  if (!strongest || !from) return null;
  const loud = heard.filter(({ levelDbm }) => levelDbm > strongest.levelDbm - DROWNED_DB);
  return {
    riseDb: phone.noiseRiseDb,
    x: from.x,
    y: from.y,
    jammers: loud.map(({ jammer }) => jammer),
  };
}

export function nearestWalker(night: ReadonlyNight): Walker | null {
  const heard: Walker[] = [];
  const hear = ({ x, y, walkedCells }: Place & { readonly walkedCells: number }, hurries: boolean): void => {
    const meters = metersTo(night, { x, y });
    if (meters > (hurries ? HURRYING_METERS : WALKING_METERS)) return;
    heard.push({ x, y, meters, hurries, step: Math.floor(walkedCells / STEP_CELLS) });
  };
  for (const one of night.neighbors) if (one.speedCells > 0) hear(one, one.state === 'reporting');
  for (const one of night.hunters) if (!one.rides && one.speedCells > 0) hear(one, one.mode === 'chase');
  return nearest(heard);
}

export function nearestEngine(night: ReadonlyNight): Engine | null {
  const trucks = [
    ...night.hunters.filter(({ rides, speedCells }) => rides && speedCells > 0),
    ...night.jammers.filter(({ driving }) => driving),
  ];
  const engines = trucks.map(({ x, y }) => ({ x, y, meters: metersTo(night, { x, y }) }));
  return nearest(engines.filter(({ meters }) => meters <= ENGINE_METERS));
}

function nearest<T extends { readonly meters: number }>(all: readonly T[]): T | null {
  return all.reduce<T | null>((best, one) => (best && best.meters <= one.meters ? best : one), null);
}

function metersTo(night: ReadonlyNight, place: Place): number {
  return metersBetween(night, night.caller, place);
}
