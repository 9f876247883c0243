// What there is to hear at one moment: plain numbers read from the night.
// Law: pure; reads only, so a seek or a load sounds right at once.
import { TICK_MS } from '../app/clock.ts';
import type { Frame } from '../app/game.ts';
import { callerCell, hummingAt, nearestEngine, nearestWalker, tickingFinders } from '../app/heard.ts';
import { onAir } from '../app/onAir.ts';
import type { Exposure, ReadonlyNight } from '../core/night.ts';
import type { Place, Sheet } from '../core/terrain/sheet.ts';
import type { Voice, Weather } from '../core/world.ts';
import { type Bird, birdIn } from './calling.ts';
import type { Earpiece } from './loudness.ts';

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

/** Something that is heard from its side, so many meters away. */
export interface Side {
  readonly meters: number;
  readonly pan: number;
}

/** The nearest of those who walk close by. */
export interface Steps extends Side {
  /** Number of the step: it sounds when it changes. */
  readonly step: number;
  readonly hurries: boolean;
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
  /** How wooded it is here, 0 to 1. */
  readonly forest: number;
  readonly river: Side;
  readonly weather: Weather;
  /** Null while no bird calls. */
  readonly bird: Bird | null;
  /** Null unless one is near enough to be heard. */
  readonly walker: Steps | null;
  readonly engine: Side | null;
  /** True from the hand on the caller to the end. */
  readonly isHeld: boolean;
}

/** The gauge runs from 0 to 1 over five steps, of which `crossed` is the fourth. */
const EXPOSURE_STEPS = 5;
const CROSSED_STEP = 3;

/** @param isGentle without a heart that beats while someone holds the caller. */
export function readScene({ night, alpha }: Pick<Frame, 'night' | 'alpha'>, isGentle = false): Scene {
  const { phone, world, caller } = night;
  const cell = callerCell(night);
  const isHeld = night.capture.stage !== 'free';
  return {
    earpiece: earpieceOf(night),
    sinrDb: phone.sinrDb,
    isRinging: phone.state === 'ringing',
    jamming: jammingOf(night, cell),
    speech: speechOf(night, alpha),
    finders: tickingFinders(night).map(({ finder, levelDbm, meters, x, y }) => {
      return { finder, levelDbm, meters, pan: panOf(caller, x, y) };
    }),
    exposure: isGentle && isHeld ? 'unheard' : night.exposure,
    crossedShare: Math.min(1, Math.max(0, night.exposureLevel * EXPOSURE_STEPS - CROSSED_STEP)),
    height: heightShare(world.sheet, cell),
    forest: world.sheet.forestByCell[cell] ?? 0,
    river: riverOf(world.sheet, cell),
    weather: world.sky.weather,
    bird: birdIn(night, cell),
    walker: walkerOf(night),
    engine: sideOf(caller, nearestEngine(night)),
    isHeld,
  };
}

function earpieceOf({ phone }: ReadonlyNight): Earpiece {
  if (phone.state === 'off') return 'silent';
  return phone.state === 'inCall' || phone.state === 'ringing' ? 'atEar' : 'inHand';
}

function speechOf(night: ReadonlyNight, alpha: number): Speech | null {
  const { phone } = night;
  const { call, line, isInside } = onAir(night);
  if (phone.state !== 'inCall' || !call.speaking || !line) return null;
  const partSeconds = line.clearSeconds / call.clarityByPart.length;
  const intoPart = Math.min(partSeconds, ((call.partTicks + alpha) * TICK_MS) / 1000);
  return {
    key: `${isInside ? 'inside.' : ''}${call.calls}.${call.line}.${call.pass}`,
    lineId: line.id,
    voice: line.voice,
    lineSeconds: line.clearSeconds,
    atSeconds: call.part * partSeconds + intoPart,
    clarity: clarityNow(night),
  };
}

/** The clarity that the part now spoken is heading for: what earlier passes saved and what comes through now. */
function clarityNow(night: ReadonlyNight): number {
  const { phone } = night;
  const { call } = onAir(night);
  const ticks = Math.floor(call.partTicks);
  const quality = ticks > 0 ? Math.round(call.partQuality / ticks) : phone.quality;
  return Math.min(3, (call.clarityByPart[call.part] ?? 0) + quality);
}

function jammingOf(night: ReadonlyNight, cell: number): Jamming | null {
  const humming = hummingAt(night, cell);
  if (!humming) return null;
  const { riseDb, jammers, x, y } = humming;
  return { riseDb, jammers, pan: panOf(night.caller, x, y) };
}

function walkerOf(night: ReadonlyNight): Steps | null {
  const walker = nearestWalker(night);
  if (!walker) return null;
  const { step, hurries, meters, x, y } = walker;
  return { step, hurries, meters, pan: panOf(night.caller, x, y) };
}

function sideOf(
  caller: ReadonlyNight['caller'],
  from: (Place & { readonly meters: number }) | null,
): Side | null {
  return from && { meters: from.meters, pan: panOf(caller, from.x, from.y) };
}

/** A river is wide: from its bank it fills one side, and never one ear alone. */
const RIVER_PAN = 0.6;

function riverOf(sheet: Sheet, cell: number): Side {
  const { bankCellsByCell: bank, size, cellMeters } = sheet;
  const here = bank[cell] ?? 0;
  const east = (bank[cell + 1] ?? here) - (bank[cell - 1] ?? here);
  const south = (bank[cell + size] ?? here) - (bank[cell - size] ?? here);
  const slope = Math.hypot(east, south);
  return { meters: Math.max(0, -here) * cellMeters, pan: slope > 0 ? (RIVER_PAN * east) / slope : 0 };
}

export function panOf(caller: ReadonlyNight['caller'], x: number, y: number): number {
  const dx = x - caller.x;
  const cells = Math.hypot(dx, y - caller.y);
  return cells > 0 ? (0.85 * dx) / cells : 0;
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
