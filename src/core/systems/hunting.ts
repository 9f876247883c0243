// A Bureau 27 agent at work: he decides, aims his antenna, and walks.
// Law: he knows his ears, his eyes and the shared belief, nothing else; the caller's place is never read here.
import type { NightEvent } from '../event.ts';
import type { Hunter, Night } from '../night.ts';
import { aimAntenna, aimMast } from './hunting/aim.ts';
import { decideMode, takeMode } from './hunting/decide.ts';
import { goalOf, walkTowardsGoal } from './hunting/go.ts';

export function hunt(night: Night, events: NightEvent[]): void {
  night.hunters.forEach((hunter, index) => {
    hunter.modeTicks++;
    takeMode(night, hunter, index, decideMode(night, hunter), events);
    act(night, hunter, index, events);
  });
  night.posts.forEach(aimMast);
}

function act(night: Night, hunter: Hunter, index: number, events: NightEvent[]): void {
  hunter.speedCells = 0;
  const before = hunter.mode;
  const goal = goalOf(night, hunter, index);
  // Back at his round he patrols again without a new plan: the only change of mode outside `takeMode`.
  if (hunter.mode !== before) events.push({ kind: 'hunterTurned', hunter: index, now: hunter.mode, before });
  if (goal) walkTowardsGoal(night, hunter, goal);
  aimAntenna(night, hunter);
}
