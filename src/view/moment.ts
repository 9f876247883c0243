// One frame of the night as every layer of the picture needs it: where things stand between two ticks.
// Law: plain values from a Frame; it decides nothing about how they look.
import type { Frame, NightPage, Screen } from '../app/game.ts';
import type { ReadonlyNight } from '../core/night.ts';
import type { Place } from '../core/terrain/sheet.ts';
import type { Projection } from './projection.ts';

type CallerPose = 'stand' | 'walk' | 'run' | 'low' | 'kneel';

export interface CallerNow {
  readonly x: number;
  readonly y: number;
  readonly walkedCells: number;
  readonly pose: CallerPose;
  readonly facesWest: boolean;
  /** Unit vector of the walk, or zero while standing. */
  readonly walkX: number;
  readonly walkY: number;
}

export interface HunterNow {
  readonly x: number;
  readonly y: number;
  readonly walkedCells: number;
  readonly walking: boolean;
  readonly antennaX: number;
  readonly antennaY: number;
}

export interface Moment {
  readonly night: ReadonlyNight;
  readonly screen: Screen;
  readonly caller: CallerNow;
  readonly hunters: readonly HunterNow[];
  readonly goal: Place | null;
  /** Where a walk was just asked for that cannot be. */
  readonly barred: Place | null;
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
  readonly projection: Projection;
}

const STEP_OF_HEADING = Math.PI / 8;

/** @returns the caller between two ticks, or kneeling at the overlook while the title shows. */
export function callerNow(frame: Frame, screen: Screen, page: NightPage | null): CallerNow {
  if (screen === 'title' && page !== null) {
    return { ...page.overlook, walkedCells: 0, pose: 'kneel', facesWest: false, walkX: 0, walkY: 0 };
  }
  const { caller, phone } = frame.night;
  const walking = caller.heading >= 0 && caller.speedCells > 0;
  const angle = caller.facing * STEP_OF_HEADING;
  return {
    x: between(frame.before.callerX, caller.x, frame.alpha),
    y: between(frame.before.callerY, caller.y, frame.alpha),
    walkedCells: between(frame.before.callerWalkedCells, caller.walkedCells, frame.alpha),
    pose: poseOf(caller.low, walking, caller.running, phone.state !== 'off'),
    facesWest: Math.sin(angle) < -0.01,
    walkX: walking ? Math.sin(angle) : 0,
    walkY: walking ? -Math.cos(angle) : 0,
  };
}

function poseOf(low: boolean, walking: boolean, running: boolean, phoneLit: boolean): CallerPose {
  if (low) return 'low';
  if (walking) return running ? 'run' : 'walk';
  return phoneLit ? 'kneel' : 'stand';
}

/** Numbers that `Poses` holds for each hunter. */
const POSE_NUMBERS = 5;

/** @returns each hunter between two ticks. */
export function huntersNow(frame: Frame): HunterNow[] {
  const poses = frame.before.hunters;
  return frame.night.hunters.map((hunter, index) => {
    const at = index * POSE_NUMBERS;
    const known = at + POSE_NUMBERS <= poses.length;
    const before = (offset: number, now: number) =>
      known ? between(poses[at + offset] as number, now, frame.alpha) : now;
    return {
      x: before(0, hunter.x),
      y: before(1, hunter.y),
      walkedCells: before(2, hunter.walkedCells),
      walking: hunter.speedCells > 0,
      antennaX: before(3, hunter.antennaX),
      antennaY: before(4, hunter.antennaY),
    };
  });
}

function between(before: number, now: number, share: number): number {
  return before + (now - before) * share;
}
