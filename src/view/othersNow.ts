// Where all others are between two ticks: hunters, those on masts, neighbors, and whoever is led.
// Law: plain values from a Frame, as for the caller; nobody of them is on the title.
import type { Frame } from '../app/game.ts';
import { cos, sin } from '../core/math/exact.ts';
import { HEARD_STALE_TICKS, SWEEP_RAD_PER_TICK } from '../core/rules.ts';
import { holds, standAround } from './beside.ts';
import {
  between,
  type FinderNow,
  type HunterNow,
  type LedNow,
  type Moment,
  type NeighborNow,
} from './moment.ts';

/** All of them as they are in this frame. */
export function othersNow(frame: Frame): Pick<Moment, 'hunters' | 'posts' | 'neighbors' | 'led'> {
  return {
    hunters: huntersNow(frame),
    posts: postsNow(frame),
    neighbors: neighborsNow(frame),
    led: ledNow(frame),
  };
}

/** Numbers that `Poses` holds for each hunter. */
const POSE_NUMBERS = 5;

/** @returns each hunter between two ticks; around a held caller they make room. */
function huntersNow({ night, before, alpha }: Frame): HunterNow[] {
  const { hunters, capture, caller } = night;
  const poses = before.hunters;
  const numberOf = (index: number, offset: number, now: number) => {
    const at = index * POSE_NUMBERS + offset;
    return at < poses.length ? between(poses[at] as number, now, alpha) : now;
  };
  const feet = hunters.map(({ x, y }, index) => ({ x: numberOf(index, 0, x), y: numberOf(index, 1, y) }));
  const places = standAround(feet, caller, capture, alpha);
  return hunters.map((hunter, index) => {
    const { x, y } = places[index] ?? hunter;
    const isHolding = holds(capture, index);
    return {
      x,
      y,
      walkedCells: numberOf(index, 2, hunter.walkedCells),
      walking: hunter.speedCells > 0 && !isHolding,
      // Whoever holds the caller looks at nobody else.
      antennaX: isHolding ? Math.sign(caller.x - x) : numberOf(index, 3, hunter.antennaX),
      antennaY: isHolding ? 0 : numberOf(index, 4, hunter.antennaY),
      finder: hunter,
    };
  });
}

/** @returns each finder on a mast between two ticks: while it hears nothing it turns evenly. */
export function postsNow({ night, alpha }: Frame): FinderNow[] {
  return night.posts.map((finder) => {
    const { x, y, antennaX, antennaY } = finder;
    const isSearching = finder.ticksSinceHeard > HEARD_STALE_TICKS || finder.bearingSigmaRad <= 0;
    const backRad = isSearching ? (alpha - 1) * SWEEP_RAD_PER_TICK : 0;
    const c = cos(backRad);
    const s = sin(backRad);
    return { x, y, antennaX: antennaX * c - antennaY * s, antennaY: antennaX * s + antennaY * c, finder };
  });
}

/** @returns each neighbor between two ticks: his last step leads back to where he was. */
function neighborsNow({ night, alpha }: Frame): NeighborNow[] {
  return night.neighbors.map((neighbor) => {
    const { x, y, walkX, walkY, walkedCells, speedCells } = neighbor;
    const back = (1 - alpha) * speedCells;
    return {
      x: x - walkX * back,
      y: y - walkY * back,
      walkedCells: walkedCells - back,
      walking: speedCells > 0,
      neighbor,
    };
  });
}

/** @returns whoever is led between two ticks; one who stands looks to the caller. */
function ledNow({ night, alpha }: Frame): LedNow | null {
  const { companion, caller } = night;
  if (companion === null || companion.state === 'home') return null;
  const { x, y, walkX, walkY, walkedCells, speedCells } = companion;
  const back = (1 - alpha) * speedCells;
  const walking = speedCells > 0;
  const dx = caller.x - x;
  const dy = caller.y - y;
  const far = Math.sqrt(dx * dx + dy * dy);
  const looksAtCaller = !walking && far > 0;
  return {
    x: x - walkX * back,
    y: y - walkY * back,
    walkedCells: walkedCells - back,
    walking,
    lookX: looksAtCaller ? dx / far : walkX,
    lookY: looksAtCaller ? dy / far : walkY,
    companion,
  };
}
