// Who or what the caller had better keep away from, as far as it can be known: drawn on the sheet, heard, or looking.
// Law: no more than the sheet shows to the eye; under a closed coat nobody is known, and nobody's thought is told.
import type { Hunter, ReadonlyNight } from '../../core/night.ts';
import { NOTICE_TICKS } from '../../core/rules.ts';
import type { Place } from '../../core/terrain/sheet.ts';
import { fromCaller, type Whereabouts } from '../direction.ts';
import { HEARD_TICKS } from '../heard.ts';
import { metersBetween } from '../loss.ts';

export type DangerKind = 'agent' | 'truck' | 'mast' | 'watcher' | 'someone';
export type Moving = 'comes' | 'goes' | 'passes' | 'stands';

export interface Danger extends Whereabouts {
  readonly kind: DangerKind;
  /** Tells one from another within the night. */
  readonly id: string;
  readonly place: Place;
  /** Where he will soon be if he walks on as he does. */
  readonly ahead: Place;
  readonly moving: Moving;
  /** Its antenna receives the phone now. */
  readonly hears: boolean;
  /** It has the caller in sight. */
  readonly sees: boolean;
}

/** Of someone who only walks about there is word when he is as near as this, in meters. */
const SOMEONE_METERS = 250;
/** Within so much of straight at one, or away, as the cosine, somebody comes or goes. */
const COMING_COS = 0.5;
/** As far ahead one looks whom to avoid, in cells. */
const AHEAD_CELLS = 14;

type Walking = Readonly<Pick<Hunter, 'x' | 'y' | 'walkX' | 'walkY' | 'speedCells'>>;

/** @returns all that can be known, the nearest first. */
export function dangersKnown(night: ReadonlyNight): Danger[] {
  const all = [...huntersKnown(night), ...mastsKnown(night), ...neighborsKnown(night)];
  return all.sort((a, b) => a.meters - b.meters || (a.id < b.id ? -1 : 1));
}

/** @returns how far the nearest known agent or truck is from a place, in meters; Infinity without any. */
export function agentMetersFrom(night: ReadonlyNight, place: Place): number {
  const meters = huntersKnown(night)
    .filter(({ kind }) => kind !== 'someone')
    .map((danger) => metersBetween(night, danger.place, place));
  return Math.min(Number.POSITIVE_INFINITY, ...meters);
}

function huntersKnown(night: ReadonlyNight): Danger[] {
  return night.hunters.flatMap((hunter, index) => {
    const hears = hunter.ticksSinceHeard <= HEARD_TICKS;
    // Under a closed coat only the glint tells, and only while the phone is heard.
    const isKnown = !hunter.coat || hears;
    const kind = !isKnown ? 'someone' : hunter.rides ? 'truck' : 'agent';
    const sees = !hunter.coat && hunter.seesTicks >= NOTICE_TICKS;
    return seenAs(night, hunter, { id: `hunter.${index}`, kind, hears: isKnown && hears, sees });
  });
}

function mastsKnown(night: ReadonlyNight): Danger[] {
  return night.posts.map((post, index) => ({
    ...fromCaller(night, post),
    place: { x: post.x, y: post.y },
    ahead: { x: post.x, y: post.y },
    id: `post.${index}`,
    kind: 'mast',
    moving: 'stands',
    hears: post.ticksSinceHeard <= HEARD_TICKS,
    sees: false,
  }));
}

function neighborsKnown(night: ReadonlyNight): Danger[] {
  return night.neighbors.flatMap((neighbor, index) => {
    if (neighbor.state === 'home') return [];
    const sees = neighbor.state === 'watching';
    const kind = sees ? 'watcher' : 'someone';
    return seenAs(night, neighbor, { id: `neighbor.${index}`, kind, hears: false, sees });
  });
}

function seenAs(
  night: ReadonlyNight,
  walking: Walking,
  who: Pick<Danger, 'id' | 'kind' | 'hears' | 'sees'>,
): Danger[] {
  const at = fromCaller(night, walking);
  if (who.kind === 'someone' && at.meters > SOMEONE_METERS) return [];
  const { x, y, walkX, walkY, speedCells } = walking;
  const cells = speedCells > 0 ? AHEAD_CELLS : 0;
  const ahead = { x: x + walkX * cells, y: y + walkY * cells };
  return [{ ...who, ...at, place: { x, y }, ahead, moving: movingOf(night, walking) }];
}

function movingOf({ caller }: ReadonlyNight, { x, y, walkX, walkY, speedCells }: Walking): Moving {
  if (speedCells <= 0) return 'stands';
  const [dx, dy] = [caller.x - x, caller.y - y];
  const towards = (dx * walkX + dy * walkY) / Math.max(1e-6, Math.hypot(dx, dy));
  if (towards > COMING_COS) return 'comes';
  return towards < -COMING_COS ? 'goes' : 'passes';
}
