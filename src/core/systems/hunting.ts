// Bureau 27's agents at work: the posts call up whom they need, and everyone decides, chooses a place, walks and aims.
// Law: they know their ears, their eyes and their post's belief, nothing else; the caller's place is never read here.
import type { NightEvent } from '../event.ts';
import { hasHandsFull } from '../led.ts';
import type { Belief, Finder, Hunter, Night } from '../night.ts';
import { ALERT_A_HUNTER, LISTEN_TICKS, PLANS_A_TICK } from '../rules.ts';
import { aimAntenna, aimMast } from './hunting/aim.ts';
import { mindCoat } from './hunting/coat.ts';
import { decideMode, isActive, takeMode } from './hunting/decide.ts';
import { walkOn } from './hunting/go.ts';

export function hunt(night: Night, events: NightEvent[]): void {
  const { hunters, posts, beliefs } = night;
  for (let command = 0; command < beliefs.length; command++) callUp(night, command, events);
  let plans = PLANS_A_TICK;
  for (let count = 0; count < hunters.length; count++) {
    // Whoever comes first in this tick may plan; everybody comes first in turn.
    const index = (night.tick + count) % hunters.length;
    const hunter = hunters[index] as Hunter;
    hunter.modeTicks++;
    // His hands are full.
    if (hasHandsFull(night, index)) continue;
    takeMode(night, hunter, index, decideMode(night, hunter), events);
    plans -= walkOn(night, hunter, index, plans > 0, events);
    aimAntenna(night, hunter);
    mindCoat(night, hunter, index, events);
  }
  for (let index = 0; index < posts.length; index++) aimMast(posts[index] as Finder);
}

/** The more alert a post is, the more agents leave their rounds; the nearest goes first, one a tick. */
function callUp(night: Night, command: number, events: NightEvent[]): void {
  const belief = night.beliefs[command] as Belief;
  if (belief.ticksSinceNews < 0 || belief.ticksSinceNews > LISTEN_TICKS) return;
  let active = 0;
  let nearest = -1;
  let nearestSquare = Number.POSITIVE_INFINITY;
  for (let index = 0; index < night.hunters.length; index++) {
    const hunter = night.hunters[index] as Hunter;
    if (hunter.command !== command || hasHandsFull(night, index)) continue;
    if (isActive(hunter)) active++;
    else {
      const square = squareTo(hunter, belief);
      if (square >= nearestSquare) continue;
      nearest = index;
      nearestSquare = square;
    }
  }
  const hunter = night.hunters[nearest];
  if (hunter && active < belief.alert / ALERT_A_HUNTER) takeMode(night, hunter, nearest, 'search', events);
}

function squareTo({ x, y }: Hunter, { peakX, peakY }: Belief): number {
  return (peakX - x) * (peakX - x) + (peakY - y) * (peakY - y);
}
