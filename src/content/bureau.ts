// Bureau 27 on the land of a level: command posts, and agents with the ways of their rounds.
// Law: ways are planned once, when the world is made; a night plans only what nobody could know before.

import { NO_NODE, nodeNear, PLAN_MOST, type PlanningGrid, planWalk } from '../core/terrain/plan.ts';
import type { Place, Sheet } from '../core/terrain/sheet.ts';
import { cellAt } from '../core/terrain/stride.ts';
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

/** @throws Error naming file, place and mend when an agent cannot walk, or a truck not drive, its round. */
export function huntersOf(level: Level, grounds: Grounds, commands: readonly CommandPost[]): HunterPost[] {
  return level.hunters.map((hunter, index) => {
    const { id, kind = 'hand', command } = hunter;
    const round = kind === 'truck' ? onRoads(grounds, hunter.round) : hunter.round;
    const legs = roundLegs(grounds, round, kind === 'truck');
    const barred = round.findIndex((point, at) => !isOnGround(grounds, point) || legs[at]?.[0] === NO_NODE);
    if (barred >= 0) throw misfit(level, index, barred, kind);
    const post = commands.findIndex((each) => each.id === command);
    return { id, kind, command: Math.max(0, post), round, legs };
  });
}

function isOnGround({ sheet, easeByCell }: Grounds, { x, y }: Place): boolean {
  return (easeByCell[cellAt(sheet, x, y)] as number) > 0;
}

/** A truck's round goes by the points of ways that are nearest to those asked for; what has none stays, and is refused. */
function onRoads({ roadPlanning }: Grounds, round: readonly Place[]): Place[] {
  return round.map(({ x, y }) => {
    const node = nodeNear(roadPlanning, x, y);
    if (node < 0) return { x: 0, y: 0 };
    return { x: roadPlanning.xByNode[node] as number, y: roadPlanning.yByNode[node] as number };
  });
}

function misfit(level: Level, hunter: number, point: number, kind: string): Error {
  const wish =
    kind === 'truck' ? 'a road or track that leads' : 'ground on the near bank from which one can walk';
  return new Error(
    `levels/${level.id}.json: hunters.${hunter}.round.${point}: expected ${wish} to the next point`,
  );
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
