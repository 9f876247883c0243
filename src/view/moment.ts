// One frame of the night as every layer of the picture needs it: where things stand between two ticks.
// Law: plain values from a Frame; it decides nothing about how they look.
import type { Aids } from '../app/aids.ts';
import type { Frame, NightPage, Screen, TheatreSheet } from '../app/game.ts';
import type { Ghost } from '../app/theatre.ts';
import type { ReadonlyNight } from '../core/night.ts';
import { TRUCK_CELLS_PER_TICK } from '../core/rules.ts';
import { pointAlong } from '../core/terrain/along.ts';
import { heightAt } from '../core/terrain/field.ts';
import type { Place } from '../core/terrain/sheet.ts';
import type { Network } from '../core/world.ts';
import type { Palette } from './palette.ts';
import type { Projection } from './projection.ts';
import type { Air } from './sheet/air.ts';
import type { Edition } from './sheet/edition.ts';

export type CallerPose = 'stand' | 'stroll' | 'walk' | 'run' | 'low' | 'crawl' | 'kneel' | 'held' | 'taken';

export interface CallerNow {
  readonly x: number;
  readonly y: number;
  readonly walkedCells: number;
  readonly pose: CallerPose;
  /** Unit vector of where he looks. */
  readonly lookX: number;
  readonly lookY: number;
  /** Rise over run along the walk; 0 while standing. */
  readonly rise: number;
  /** Unit vector of the walk, or zero while standing. */
  readonly walkX: number;
  readonly walkY: number;
}

/** A finder of either kind, between two ticks. */
export interface FinderNow extends Place {
  readonly antennaX: number;
  readonly antennaY: number;
  readonly finder: ReadonlyNight['posts'][number];
}

export interface HunterNow extends FinderNow {
  readonly walkedCells: number;
  readonly walking: boolean;
}

/** A neighbor between two ticks. */
export interface NeighborNow extends Place {
  readonly walkedCells: number;
  readonly walking: boolean;
  readonly neighbor: ReadonlyNight['neighbors'][number];
}

/** Whoever is led, between two ticks. */
export interface LedNow extends Place {
  readonly walkedCells: number;
  readonly walking: boolean;
  readonly lookX: number;
  readonly lookY: number;
  readonly companion: NonNullable<ReadonlyNight['companion']>;
}

export interface JammerNow extends Place {
  readonly on: boolean;
  readonly driving: boolean;
  /** Unit vector of the road while it drives. */
  readonly directionX: number;
  readonly directionY: number;
  /** Distance driven on this way, in cells. */
  readonly alongCells: number;
}

export interface Moment {
  readonly night: ReadonlyNight;
  readonly screen: Screen;
  /** Whose reception the sheet shows: that of the phone in the hand; on the title that of the far bank. */
  readonly network: Network;
  readonly caller: CallerNow;
  readonly hunters: readonly HunterNow[];
  readonly posts: readonly FinderNow[];
  readonly jammers: readonly JammerNow[];
  readonly neighbors: readonly NeighborNow[];
  /** Null where the caller walks alone. */
  readonly led: LedNow | null;
  /** Share of a tick that has passed since the last one, 0 to 1. */
  readonly alpha: number;
  /** The tower that serves the telephone, or -1; and the one that the picture leans towards. */
  readonly serving: number;
  readonly towards: number;
  /** Which jammers fill the air, and which will soon. */
  readonly air: Air;
  readonly airAhead: Air;
  /** The printing of the sheet that is asked for. */
  readonly edition: Edition;
  /** What the theatre lays on the sheet, or null outside of it. */
  readonly theatre: TheatreSheet | null;
  /** What assists draw on the sheet. */
  readonly aids: Aids | null;
  readonly ghosts: readonly Ghost[];
  readonly goal: Place | null;
  /** Where a walk was just asked for that cannot be. */
  readonly barred: Place | null;
  /** True where the frame has much else to do. */
  readonly laden: boolean;
  /** True while it is played by the clock. */
  readonly flowing: boolean;
  /** The place that is asked about. */
  readonly asked: Place | null;
  readonly wholeSheet: boolean;
  /** True while the phone gives light. */
  readonly phoneLit: boolean;
  readonly inCall: boolean;
  /** Time since the last frame, in ms. */
  readonly elapsedMs: number;
  /** Time that the night has moved, all in all and since the last frame, in ms: neither runs while paused. */
  readonly movingMs: number;
  readonly movedMs: number;
  readonly reducedMotion: boolean;
  /** Nothing blinks or pulses. */
  readonly calm: boolean;
  readonly palette: Palette;
  readonly projection: Projection;
}

/** Those beside the caller while the title shows, and until their figures are fetched. */
export const NOBODY = {
  hunters: [],
  posts: [],
  neighbors: [],
  led: null,
} as const satisfies Partial<Moment>;

const STEP_OF_HEADING = Math.PI / 8;

/** He kneels at the overlook while the title shows. */
const AT_THE_OVERLOOK = {
  walkedCells: 0,
  pose: 'kneel',
  lookX: 1,
  lookY: 0,
  rise: 0,
  walkX: 0,
  walkY: 0,
} as const;

/** What a moment has as its frame gives it. */
export function givenBy({ alpha, theatre, aids, ghosts, goal, barred, asked, laden, flowing }: Frame) {
  return { alpha, theatre, aids, ghosts, goal, barred, asked, laden, flowing };
}

/** @returns the caller between two ticks. */
export function callerNow(frame: Frame, screen: Screen, page: NightPage | null): CallerNow {
  if (screen === 'title' && page !== null) return { ...page.overlook, ...AT_THE_OVERLOOK };
  const { night, before, alpha } = frame;
  const { caller } = night;
  const walking = caller.heading >= 0 && caller.speedCells > 0;
  const angle = caller.facing * STEP_OF_HEADING;
  const lookX = Math.sin(angle);
  const lookY = -Math.cos(angle);
  return {
    x: between(before.callerX, caller.x, alpha),
    y: between(before.callerY, caller.y, alpha),
    walkedCells: between(before.callerWalkedCells, caller.walkedCells, alpha),
    pose: poseOf(night, walking),
    lookX,
    lookY,
    rise: walking ? riseAhead(night, lookX, lookY) : 0,
    walkX: walking ? lookX : 0,
    walkY: walking ? lookY : 0,
  };
}

function poseOf({ caller, phone, capture }: ReadonlyNight, walking: boolean): CallerPose {
  if (capture.stage !== 'free') return isLedAway(capture) ? 'taken' : 'held';
  if (caller.low) return walking ? 'crawl' : 'low';
  if (!walking) return phone.state === 'off' ? 'stand' : 'kneel';
  if (caller.slowly) return 'stroll';
  return caller.running ? 'run' : 'walk';
}

function isLedAway({ sentence }: ReadonlyNight['capture']): boolean {
  return sentence === 'reform' || sentence === 'camp';
}

/** The slope over the next cell, as the walk itself feels it. */
function riseAhead({ caller: { x, y }, world: { sheet } }: ReadonlyNight, dx: number, dy: number): number {
  return (heightAt(sheet, x + dx, y + dy) - heightAt(sheet, x, y)) / sheet.cellMeters;
}

/** @returns each jammer between two ticks. */
export function jammersNow({ night, alpha }: Frame): JammerNow[] {
  return night.jammers.map(({ x, y, on, stand, driving, alongCells, directionX }, index) => {
    const way = night.world.jammers[index]?.stands[stand]?.wayToNext;
    const along = Math.max(0, alongCells - (1 - alpha) * TRUCK_CELLS_PER_TICK);
    const at = driving && way ? pointAlong(way, along) : null;
    return {
      x: at?.x ?? x,
      y: at?.y ?? y,
      on,
      driving,
      directionX: at?.directionX ?? directionX,
      directionY: at?.directionY ?? 0,
      alongCells: along,
    };
  });
}

export function between(before: number, now: number, share: number): number {
  return before + (now - before) * share;
}
