// Where the antenna points: it sweeps while he knows nothing, and turns to what he heard or saw.
// Law: it turns smoothly, as a hand does; its direction is also where he looks.
import { cos, sin } from '../../math/exact.ts';
import type { Finder, Hunter, Night } from '../../night.ts';
import { HEARD_STALE_TICKS, SWEEP_HALF_RAD, SWEEP_RAD_PER_TICK } from '../../rules.ts';

/** Share of the way to the wanted direction that the hand turns in a tick. */
const TURN_SHARE = 0.14;
/** Half sweep while he holds a direction, in radians: small swings find the strongest point. */
const FINE_SWEEP_RAD = 0.12;
/** A mast's turn in one tick. */
const MAST_COS = cos(SWEEP_RAD_PER_TICK);
const MAST_SIN = sin(SWEEP_RAD_PER_TICK);

export function aimAntenna(night: Night, hunter: Hunter): void {
  const isSearchingBlind =
    hunter.mode === 'patrol' || hunter.mode === 'return' || hunter.bearingSigmaRad === 0;
  sweep(hunter, isSearchingBlind ? SWEEP_HALF_RAD : FINE_SWEEP_RAD);
  const towards = wantedDirection(night, hunter, isSearchingBlind);
  const c = cos(hunter.sweepRad);
  const s = sin(hunter.sweepRad);
  const x = towards.x * c - towards.y * s;
  const y = towards.x * s + towards.y * c;
  turn(hunter, x, y);
}

/** An antenna on a mast turns slowly all round, and to what it heard while that is fresh. */
export function aimMast(post: Finder): void {
  if (post.ticksSinceHeard <= HEARD_STALE_TICKS && post.bearingSigmaRad > 0) {
    turn(post, post.bearingX, post.bearingY);
    return;
  }
  const { antennaX, antennaY } = post;
  post.antennaX = antennaX * MAST_COS - antennaY * MAST_SIN;
  post.antennaY = antennaX * MAST_SIN + antennaY * MAST_COS;
}

function sweep(hunter: Hunter, halfRad: number): void {
  hunter.sweepRad += SWEEP_RAD_PER_TICK * hunter.sweepSign;
  if (hunter.sweepRad * hunter.sweepSign < halfRad) return;
  hunter.sweepRad = halfRad * hunter.sweepSign;
  hunter.sweepSign = -hunter.sweepSign;
}

function wantedDirection(night: Night, hunter: Hunter, isSearchingBlind: boolean): { x: number; y: number } {
  if (isSearchingBlind) return { x: hunter.walkX, y: hunter.walkY };
  if (hunter.mode === 'listen') return { x: hunter.bearingX, y: hunter.bearingY };
  const isChasing = hunter.mode === 'chase';
  const belief = night.beliefs[hunter.command];
  const dx = (isChasing ? hunter.lastSeenX : (belief?.peakX ?? 0)) - hunter.x;
  const dy = (isChasing ? hunter.lastSeenY : (belief?.peakY ?? 0)) - hunter.y;
  const length = Math.sqrt(dx * dx + dy * dy);
  return length < 1 ? { x: hunter.walkX, y: hunter.walkY } : { x: dx / length, y: dy / length };
}

function turn(finder: Finder, x: number, y: number): void {
  // Opposite directions have no middle: a nudge to the side lets the hand come round.
  const mixX = finder.antennaX + (x - finder.antennaX) * TURN_SHARE - y * 1e-3;
  const mixY = finder.antennaY + (y - finder.antennaY) * TURN_SHARE + x * 1e-3;
  const length = Math.sqrt(mixX * mixX + mixY * mixY);
  if (length < 1e-6) return;
  finder.antennaX = mixX / length;
  finder.antennaY = mixY / length;
}
