// Which drawing shows the caller: by what he does, how he faces, and how far he has walked.
// Law: pure; every name it can give is a drawing in assets/sprites, and only distance moves the feet.
import type { Side } from './facing.ts';
import type { CallerNow, CallerPose } from './moment.ts';
import { strideFrame } from './stride.ts';

/** Rise over run along the way from which he bends into the slope, and until which he stays bent. */
const CLIMBS_FROM = 0.24;
const CLIMBS_UNTIL = 0.17;
/** Drawings of two footfalls, in profile and from front or back. */
const FRAMES: Readonly<Record<'upright' | 'crawl', Readonly<Record<Side, number>>>> = {
  upright: { side: 8, front: 4, back: 4 },
  crawl: { side: 4, front: 2, back: 2 },
};

/** @returns whether he bends into the slope now. */
export function isClimbing({ pose, rise }: Pick<CallerNow, 'pose' | 'rise'>, before: boolean): boolean {
  const isOnFoot = pose === 'stroll' || pose === 'walk' || pose === 'run';
  return isOnFoot && rise > (before ? CLIMBS_UNTIL : CLIMBS_FROM);
}

/** @returns the name of the drawing. */
export function callerDrawing(
  { pose, walkedCells }: Pick<CallerNow, 'pose' | 'walkedCells'>,
  side: Side,
  climbing: boolean,
): string {
  switch (pose) {
    case 'stroll':
    case 'walk':
    case 'run': {
      const step = strideFrame(walkedCells, FRAMES.upright[side]);
      return `caller-${climbing ? 'climb' : gaitFrom(pose, side)}-${side}-${step}`;
    }
    case 'crawl':
      return `caller-crawl-${side}-${strideFrame(walkedCells, FRAMES.crawl[side])}`;
    case 'stand':
    case 'low':
      return `caller-${pose}-${side}`;
    case 'kneel':
    case 'held':
    case 'taken':
      return `caller-${pose}`;
    default:
      return pose satisfies never;
  }
}

/** From the front or the back a stroll looks like a walk. */
function gaitFrom(pose: 'stroll' | 'walk' | 'run', side: Side): CallerPose {
  return pose === 'stroll' && side !== 'side' ? 'walk' : pose;
}

/** Where the telephone is held, in units from the foot point, for one who looks to the east. */
export function handOf(pose: CallerPose, side: Side): readonly [x: number, y: number] {
  const isLow = pose === 'low' || pose === 'crawl';
  if (pose === 'kneel') return [9.4, -29];
  if (side === 'side') return isLow ? [19, -9] : [9, -19];
  if (isLow) return side === 'front' ? [3, 0] : [3, -17];
  return side === 'front' ? [4, -17] : [5, -18];
}
