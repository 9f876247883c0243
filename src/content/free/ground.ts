// The land as one surveys it who places people on it: where one can stand and go, and how long every walk from home takes.
// Law: read from the sheet alone; everything is placed on nodes of the planning grid, where one can stand.
import type { PlanningGrid } from '../../core/terrain/plan.ts';
import type { Reach } from '../../core/terrain/reach.ts';
import type { Place, Sheet } from '../../core/terrain/sheet.ts';

export interface Ground {
  readonly sheet: Sheet;
  readonly easeByCell: Float32Array;
  readonly home: Place;
  /** Every place where one can stand and to which one can walk from home, a node each. */
  readonly nodes: readonly Node[];
  readonly reach: Reach;
  readonly planning: PlanningGrid;
  /** Places on the road where a truck can be, one after the other along the river. */
  readonly roads: readonly RoadPlace[];
  readonly towerSites: readonly TowerSite[];
}

export interface RoadPlace extends Place {
  /** How far along the river from home, in cells, to one side or the other. */
  readonly along: number;
}

export interface Node extends Place {
  readonly node: number;
  readonly fromHomeCells: number;
  /** Time of the walk from home, in cells of a level road. */
  readonly time: number;
  readonly way: number;
  readonly heightMeters: number;
}

/** A place that was tried, with its losses to a sample of the ground's nodes, in dB. */
export interface TowerSite {
  readonly x: number;
  readonly y: number;
  readonly mastMeters: number;
  readonly lossDb: Float32Array;
}
