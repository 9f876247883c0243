// Bureau 27 on the land of a level: command posts, and agents with the ways of their rounds.
// Law: ways are planned once, when the world is made; a night plans only what nobody could know before.

import { NO_NODE, PLAN_MOST, type PlanningGrid, planWalk } from '../core/terrain/plan.ts';
import type { Place, Sheet } from '../core/terrain/sheet.ts';
import type { CommandPost, HunterPost } from '../core/world.ts';
import type { Level } from './levels.ts';

/** The ground as agents on foot and in trucks plan on it. */
export interface Grounds {
  readonly sheet: Sheet;
  readonly easeByCell: Float32Array;
  readonly roadEaseByCell: Float32Array;
  readonly planning: PlanningGrid;
  readonly roadPlanning: PlanningGrid;
}

/** Without a post of its own a level has one in its village. */
export function commandsOf(level: Level, sheet: Sheet): CommandPost[] {
  const { x, y } = sheet.village;
  return (level.commands ?? [{ id: 'village', x, y }]).map((post) => ({ ...post }));
}

export function huntersOf(level: Level, grounds: Grounds, commands: readonly CommandPost[]): HunterPost[] {
  return level.hunters.map(({ id, kind = 'hand', command, round }) => ({
    id,
    kind,
    command: Math.max(
      0,
      commands.findIndex((post) => post.id === command),
    ),
    round,
    legs: kind === 'truck' ? roundLegs(grounds, round, true) : roundLegs(grounds, round, false),
  }));
}

/** @returns the way from each point of a round to the next and from the last to the first. */
export function roundLegs(grounds: Grounds, round: readonly Place[], rides: boolean): Int32Array[] {
  const grid = rides ? grounds.roadPlanning : grounds.planning;
  const ease = rides ? grounds.roadEaseByCell : grounds.easeByCell;
  return round.map((from, index) => {
    const leg = new Int32Array(PLAN_MOST).fill(NO_NODE);
    const to = round[(index + 1) % round.length] ?? from;
    planWalk(grid, grounds.sheet, ease, from, to, leg);
    return leg;
  });
}
