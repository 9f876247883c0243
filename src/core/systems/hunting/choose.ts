// Which place an agent walks to: where each second of walking and looking teaches his post the most.
// Law: gains are in nats of what the post does not know; two agents never count the same gain twice.
//
// Two things teach. A look takes away the places where nobody is: about as many nats as the mass looked at. A bearing
// narrows the belief across its line: 1/2 ln(1 + spread across it / variance of the bearing there), so that while the
// phone is on the air it pays to stand aside of the others' lines (the D-optimal rule of sensor placement).

import { beliefCellAt } from '../../belief.ts';
import { headingX, headingY } from '../../math/compass.ts';
import { log } from '../../math/exact.ts';
import { BELIEF_SIZE, type Belief, type Hunter, type Night } from '../../night.ts';
import {
  FLAT_CELLS_PER_TICK,
  LOOK_CELLS,
  SEARCH_LEAST_MASS,
  SEARCH_LEAST_RANGE_CELLS,
  SEARCH_MOST_RANGE_CELLS,
  SEARCH_NEAR_SHARE,
  SEARCH_PACE,
  SEARCH_ROUGH_PACE,
  SEARCH_SHARED_SHARE,
  SEARCH_USUAL_SIGMA_RAD,
  SEARCH_VISIT_CHANCE,
  SETTLE_TICKS,
  SHARED_GOAL_CELLS,
  STILL_ON_AIR_TICKS,
  SURROUND_LEAST_CELLS,
  SURROUND_SHARE,
} from '../../rules.ts';
import { isActive } from './decide.ts';

/** Belief cells per side of a block that is weighed as one place to look: 200 m. */
const BLOCK = 4;
const BLOCKS = BELIEF_SIZE / BLOCK;

const massByBlock = new Float64Array(BLOCKS * BLOCKS);
const best = { x: 0, y: 0, worth: 0 };

/** Chooses a place to search and writes it into the hunter's goal. */
export function chooseSearch(night: Night, hunter: Hunter): void {
  const belief = night.beliefs[hunter.command] as Belief;
  best.x = belief.peakX;
  best.y = belief.peakY;
  best.worth = 0;
  weighLooks(night, hunter, belief);
  if (hunter.ticksSinceHeard < STILL_ON_AIR_TICKS) weighBearings(night, hunter, belief);
  hunter.goalX = best.x;
  hunter.goalY = best.y;
}

function weighLooks(night: Night, hunter: Hunter, belief: Belief): void {
  const { size } = night.world.sheet;
  sumBlocks(belief);
  const side = size / BLOCKS;
  for (let block = 0; block < massByBlock.length; block++) {
    const mass = massByBlock[block] as number;
    if (mass < SEARCH_LEAST_MASS) continue;
    const row = Math.floor(block / BLOCKS);
    const x = (block - row * BLOCKS + 0.5) * side - 0.5;
    const y = (row + 0.5) * side - 0.5;
    weigh(night, hunter, x, y, mass * SEARCH_VISIT_CHANCE);
  }
  // The likeliest place itself, which lies seldom in the middle of a block.
  weigh(night, hunter, belief.peakX, belief.peakY, massByBlock[blockOf(size, belief)] as number);
}

function sumBlocks({ massByCell }: Belief): void {
  massByBlock.fill(0);
  for (let row = 0, cell = 0; row < BELIEF_SIZE; row++) {
    const start = Math.floor(row / BLOCK) * BLOCKS;
    for (let column = 0; column < BELIEF_SIZE; column++, cell++) {
      const block = start + ((column / BLOCK) | 0);
      massByBlock[block] = (massByBlock[block] as number) + (massByCell[cell] as number);
    }
  }
}

function blockOf(size: number, { peakX, peakY }: Belief): number {
  const cell = beliefCellAt(size, peakX, peakY);
  const row = Math.floor(cell / BELIEF_SIZE);
  return Math.floor(row / BLOCK) * BLOCKS + Math.floor((cell - row * BELIEF_SIZE) / BLOCK);
}

/** Places all round the mean of the belief, near and far: each would see the spread from another side. */
function weighBearings(night: Night, hunter: Hunter, belief: Belief): void {
  const { size } = night.world.sheet;
  const { meanX, meanY, spreadXX, spreadXY, spreadYY } = belief;
  const away = distance(hunter.x, hunter.y, meanX, meanY);
  const range = Math.max(SEARCH_LEAST_RANGE_CELLS, Math.min(SEARCH_MOST_RANGE_CELLS, away));
  for (let heading = 0; heading < 16; heading++) {
    const ux = headingX(heading);
    const uy = headingY(heading);
    const cells = heading % 2 === 0 ? range : range * SEARCH_NEAR_SHARE;
    const x = Math.max(2, Math.min(size - 3, meanX + ux * cells));
    const y = Math.max(2, Math.min(size - 3, meanY + uy * cells));
    const across = spreadXX * uy * uy - 2 * spreadXY * ux * uy + spreadYY * ux * ux;
    const variance = SEARCH_USUAL_SIGMA_RAD * SEARCH_USUAL_SIGMA_RAD * cells * cells;
    weigh(night, hunter, x, y, 0.5 * log(1 + across / variance));
  }
}

function weigh(night: Night, hunter: Hunter, x: number, y: number, gainNats: number): void {
  const { world } = night;
  if ((world.priorByBeliefCell[beliefCellAt(world.sheet.size, x, y)] as number) <= 0) return;
  const ticks = distance(hunter.x, hunter.y, x, y) / (FLAT_CELLS_PER_TICK * SEARCH_PACE * SEARCH_ROUGH_PACE);
  const worth = (gainNats * shareLeft(night, hunter, x, y)) / (ticks + SETTLE_TICKS);
  if (worth <= best.worth) return;
  best.x = x;
  best.y = y;
  best.worth = worth;
}

/** @returns how much of a gain there is left when others are on their way to it. */
function shareLeft(night: Night, hunter: Hunter, x: number, y: number): number {
  for (const other of night.hunters) {
    if (other === hunter || other.command !== hunter.command || !isActive(other) || other.goalX < 0) continue;
    if (distance(other.goalX, other.goalY, x, y) < SHARED_GOAL_CELLS) return SEARCH_SHARED_SHARE;
  }
  return 1;
}

/**
 * Closing in: the nearest goes to the likeliest place, and each other to a side of it where nobody is yet, so that
 * all ways out are seen.
 */
export function chooseApproach(night: Night, hunter: Hunter): void {
  const belief = night.beliefs[hunter.command] as Belief;
  if (isNearest(night, hunter, belief)) {
    hunter.goalX = belief.peakX;
    hunter.goalY = belief.peakY;
    return;
  }
  const { size } = night.world.sheet;
  const reach = Math.max(SURROUND_LEAST_CELLS, Math.min(LOOK_CELLS * 2, belief.radiusCells * SURROUND_SHARE));
  best.x = belief.peakX;
  best.y = belief.peakY;
  best.worth = 0;
  for (let heading = 0; heading < 16; heading += 2) {
    const x = Math.max(2, Math.min(size - 3, belief.peakX + headingX(heading) * reach));
    const y = Math.max(2, Math.min(size - 3, belief.peakY + headingY(heading) * reach));
    weigh(night, hunter, x, y, roomAt(night, hunter, x, y));
  }
  hunter.goalX = best.x;
  hunter.goalY = best.y;
}

function isNearest(night: Night, hunter: Hunter, { peakX, peakY }: Belief): boolean {
  const own = distance(hunter.x, hunter.y, peakX, peakY);
  for (const other of night.hunters) {
    if (other === hunter || other.command !== hunter.command || other.mode !== 'closeIn' || other.rides)
      continue;
    if (distance(other.x, other.y, peakX, peakY) < own) return false;
  }
  return true;
}

/** How far the nearest other goal lies from a place: an open side is worth more than one that is watched. */
function roomAt(night: Night, hunter: Hunter, x: number, y: number): number {
  let room = SHARED_GOAL_CELLS;
  for (const other of night.hunters) {
    if (other === hunter || other.command !== hunter.command || !isActive(other) || other.goalX < 0) continue;
    room = Math.min(room, distance(other.goalX, other.goalY, x, y));
  }
  return room / SHARED_GOAL_CELLS;
}

function distance(ax: number, ay: number, bx: number, by: number): number {
  return Math.sqrt((ax - bx) * (ax - bx) + (ay - by) * (ay - by));
}
