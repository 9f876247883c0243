// The neighbors as a night finds them: where they are is the map's, what each will do once sure is the night's luck.
// Law: luck is drawn by name, so a neighbor more shifts nobody else's draw; who reports and who warns is their order.
import type { Neighbor, Trait } from './night.ts';
import { NO_NODE, PLAN_MOST } from './terrain/plan.ts';
import type { NeighborSite, World } from './world.ts';

interface Lot {
  readonly id: string;
  readonly lot: number;
}

/** @param drawFor one number of the neighbor's own luck, at least 0 and under 1. */
export function beginNeighbors({ neighbors, traits }: World, drawFor: (id: string) => number): Neighbor[] {
  const lots = neighbors.map(({ id }) => ({ id, lot: drawFor(id) })).sort(byLot);
  return neighbors.map((site) => {
    const place = lots.findIndex(({ id }) => id === site.id);
    return beginNeighbor(site, traitOf(place, traits));
  });
}

/** Lots of 32 bits can fall alike: then the names decide. */
function byLot(a: Lot, b: Lot): number {
  if (a.lot !== b.lot) return a.lot - b.lot;
  return a.id < b.id ? -1 : 1;
}

function traitOf(place: number, { reports, warns }: World['traits']): Trait {
  if (place < reports) return 'reports';
  return place < reports + warns ? 'warns' : 'looksAway';
}

function beginNeighbor({ errands }: NeighborSite, trait: Trait): Neighbor {
  const { x, y, inside } = errands[0] ?? { x: 0, y: 0, inside: true };
  return {
    x,
    y,
    trait,
    state: inside ? 'home' : 'standing',
    stateTicks: 0,
    lookX: 0,
    lookY: 1,
    walkX: 0,
    walkY: 1,
    walkedCells: 0,
    speedCells: 0,
    errand: 0,
    wayStep: 0,
    seesTicks: 0,
    suspicion: 0,
    restTicks: 0,
    sawX: 0,
    sawY: 0,
    sawTick: 0,
    reportsTo: -1,
    route: new Int32Array(PLAN_MOST).fill(NO_NODE),
    routeStep: 0,
    stuckTicks: 0,
    known: false,
  };
}
