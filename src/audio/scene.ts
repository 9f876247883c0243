// What there is to hear at one moment: plain numbers read from the night.
// Law: pure; reads only, so a seek or a load sounds right at once.
import { TICK_MS } from '../app/clock.ts';
import type { Frame } from '../app/game.ts';
import type { Exposure, ReadonlyNight } from '../core/night.ts';
import type { Sheet } from '../core/terrain/sheet.ts';
import type { Voice } from '../core/world.ts';
import { type Earpiece, GRAVEL_METERS } from './loudness.ts';

export interface Speech {
  /** Tells one saying of a line from another. */
  readonly key: string;
  readonly lineId: string;
  readonly voice: Voice;
  readonly lineSeconds: number;
  /** How far the line is said, in seconds of clear speech. */
  readonly atSeconds: number;
  /** How clearly it comes through right now, 0 to 3. */
  readonly clarity: number;
}

/** A receiver that hears the phone, in a hand or on a mast. */
export interface HearingFinder {
  /** Hunters by their number, then the posts. */
  readonly finder: number;
  readonly levelDbm: number;
  readonly meters: number;
  /** -1 west to 1 east. */
  readonly pan: number;
}

/** Jamming as the telephone receives it. */
export interface Jamming {
  /** How far it raises the phone's noise, in dB. */
  readonly riseDb: number;
  /** Where the strongest jammer is: -1 west to 1 east. */
  readonly pan: number;
  /** Which jammers make it, the strongest first. */
  readonly jammers: readonly number[];
}

/** The nearest of those who hurry to a post with what they saw. */
export interface Reporter {
  /** Number of his step: it sounds when it changes. */
  readonly step: number;
  readonly meters: number;
  readonly pan: number;
}

export interface Scene {
  readonly earpiece: Earpiece;
  readonly sinrDb: number;
  readonly isRinging: boolean;
  readonly jamming: Jamming | null;
  readonly speech: Speech | null;
  readonly finders: readonly HearingFinder[];
  readonly exposure: Exposure;
  /** How surely their bearings cross near the caller, 0 to 1. */
  readonly crossedShare: number;
  /** Height over the lowest ground of the sheet as a share of its relief. */
  readonly height: number;
  readonly riverMeters: number;
  /** Null unless one is near enough to be heard. */
  readonly reporter: Reporter | null;
  /** True from the hand on the caller to the end. */
  readonly isHeld: boolean;
}

/** A level heard longer ago than this sounds no more: the bursts of a call come more often. */
const HEARD_TICKS = 40;
/** A jammer so much weaker than the strongest is not heard beside it, in dB. */
const DROWNED_DB = 18;
/** A hurried step, in cells. */
const STEP_CELLS = 1.2;
/** The gauge runs from 0 to 1 over five steps, of which `crossed` is the fourth. */
const EXPOSURE_STEPS = 5;
const CROSSED_STEP = 3;

export function readScene({ night, alpha }: Pick<Frame, 'night' | 'alpha'>): Scene {
  const { phone, world, caller } = night;
  const cell = cellOf(world.sheet, caller.x, caller.y);
  return {
    earpiece: earpieceOf(night),
    sinrDb: phone.sinrDb,
    isRinging: phone.state === 'ringing',
    jamming: jammingOf(night, cell),
    speech: speechOf(night, alpha),
    finders: findersOf(night),
    exposure: night.exposure,
    crossedShare: Math.min(1, Math.max(0, night.exposureLevel * EXPOSURE_STEPS - CROSSED_STEP)),
    height: heightShare(world.sheet, cell),
    riverMeters: Math.max(0, -(world.sheet.bankCellsByCell[cell] ?? 0)) * world.sheet.cellMeters,
    reporter: reporterOf(night),
    isHeld: night.capture.stage !== 'free',
  };
}

function earpieceOf({ phone }: ReadonlyNight): Earpiece {
  if (phone.state === 'off') return 'silent';
  return phone.state === 'inCall' || phone.state === 'ringing' ? 'atEar' : 'inHand';
}

function speechOf(night: ReadonlyNight, alpha: number): Speech | null {
  const { call, phone, world } = night;
  const line = world.call[call.line];
  if (phone.state !== 'inCall' || !call.speaking || !line) return null;
  const partSeconds = line.clearSeconds / call.clarityByPart.length;
  const intoPart = Math.min(partSeconds, ((call.partTicks + alpha) * TICK_MS) / 1000);
  return {
    key: `${call.calls}.${call.line}.${call.pass}`,
    lineId: line.id,
    voice: line.voice,
    lineSeconds: line.clearSeconds,
    atSeconds: call.part * partSeconds + intoPart,
    clarity: clarityNow(night),
  };
}

/** The clarity that the part now spoken is heading for: what earlier passes saved and what comes through now. */
function clarityNow({ call, phone }: ReadonlyNight): number {
  const ticks = Math.floor(call.partTicks);
  const quality = ticks > 0 ? Math.round(call.partQuality / ticks) : phone.quality;
  return Math.min(3, (call.clarityByPart[call.part] ?? 0) + quality);
}

function findersOf({ hunters, posts, caller, world }: ReadonlyNight): HearingFinder[] {
  const hearing: HearingFinder[] = [];
  [...hunters, ...posts].forEach(({ x, y, ticksSinceHeard, heardDbm }, finder) => {
    if (ticksSinceHeard > HEARD_TICKS) return;
    const meters = Math.hypot(x - caller.x, y - caller.y) * world.sheet.cellMeters;
    hearing.push({ finder, levelDbm: heardDbm, meters, pan: panOf(caller, x, y) });
  });
  return hearing;
}

function reporterOf({ neighbors, caller, world }: ReadonlyNight): Reporter | null {
  let nearest: Reporter | null = null;
  for (const { state, x, y, walkedCells } of neighbors) {
    if (state !== 'reporting') continue;
    const meters = Math.hypot(x - caller.x, y - caller.y) * world.sheet.cellMeters;
    if (meters > (nearest?.meters ?? GRAVEL_METERS)) continue;
    nearest = { step: Math.floor(walkedCells / STEP_CELLS), meters, pan: panOf(caller, x, y) };
  }
  return nearest;
}

/** Null while the phone is off, and wherever no jammer reaches it. */
function jammingOf({ phone, jammers, world, caller }: ReadonlyNight, cell: number): Jamming | null {
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
    pan: panOf(caller, from.x, from.y),
    jammers: loud.map(({ jammer }) => jammer),
  };
}

export function panOf(caller: ReadonlyNight['caller'], x: number, y: number): number {
  const dx = x - caller.x;
  const cells = Math.hypot(dx, y - caller.y);
  return cells > 0 ? (0.85 * dx) / cells : 0;
}

function cellOf(sheet: Sheet, x: number, y: number): number {
  const last = sheet.size - 1;
  const column = Math.min(last, Math.max(0, Math.round(x)));
  const row = Math.min(last, Math.max(0, Math.round(y)));
  return row * sheet.size + column;
}

/** Lowest and highest ground by sheet: a sheet never changes, so once is enough. */
const reliefs = new WeakMap<Sheet, { readonly lowest: number; readonly highest: number }>();

function heightShare(sheet: Sheet, cell: number): number {
  const { lowest, highest } = reliefOf(sheet);
  const height = sheet.heightMetersByCell[cell] ?? lowest;
  return highest > lowest ? (height - lowest) / (highest - lowest) : 0;
}

function reliefOf(sheet: Sheet): { readonly lowest: number; readonly highest: number } {
  const known = reliefs.get(sheet);
  if (known) return known;
  let lowest = Number.POSITIVE_INFINITY;
  let highest = Number.NEGATIVE_INFINITY;
  for (const height of sheet.heightMetersByCell) {
    lowest = Math.min(lowest, height);
    highest = Math.max(highest, height);
  }
  const relief = { lowest, highest };
  reliefs.set(sheet, relief);
  return relief;
}
