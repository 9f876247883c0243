// The numbers of walking and seeing over ground, each with its unit and its reason.
// Law: changing any of them changes nights, so it bumps RULES_VERSION.

// --- Pace: Tobler, "Three presentations on geographical analysis and modeling" (1993) -----------------
/** Tobler's hiking function is exp(-3.5 |slope + 0.05|): how fast pace falls with slope, per rise over run. */
export const TOBLER_FALL = 3.5;
/** Slope at which one walks fastest, rise over run: slightly downhill. */
export const TOBLER_BEST_SLOPE = -0.05;
/** Slope beyond which one climbs with hands, rise over run: over 52 degrees is a cliff. Nobody is ever caught on one,
 * but pace falls with this power of the slope, so that every route goes around. */
export const CLIFF_SLOPE = 1.3;
export const CLIFF_FALL = 3;
/** Slope at which the pace table ends; what is steeper is climbed as slowly as this. */
export const STEEPEST_SLOPE = 4;
/** Steps of the pace table per unit of slope: 1 % steps, read linearly, are within 0.1 % of the function. */
export const PACE_STEPS_PER_SLOPE = 100;

// --- Ease: share of the pace on a road, on level ground -----------------------------------------------
export const ROAD_EASE = 1;
/** Cart ruts, a little rough at night. */
export const TRACK_EASE = 0.95;
/** Narrow and stony, but trodden. */
export const FOOTPATH_EASE = 0.9;
/** Grass and stones (Tobler gives 0.6 off paths by day for hikers; these people walk it every day). */
export const OPEN_EASE = 0.85;
/** Furrows and stubble. */
export const FIELD_EASE = 0.75;
/** The densest forest: undergrowth, and no moon. */
export const FOREST_EASE = 0.6;
/** What the deepest snow leaves of any ease off the road. */
export const SNOW_EASE = 0.7;
/** A plot reaches this many cells from its middle: the same bound that draws it. */
export const FIELD_REACH_CELLS = 3.9;

// --- Routes -------------------------------------------------------------------------------------------
/** Cells kept free along the sheet's edge: a stride never leaves the sheet. */
export const EDGE_CELLS = 1;
/** A goal in water or on a cliff means the nearest ground within this many cells. */
export const GOAL_SNAP_CELLS = 8;
/** How far ahead a walker may cut a route's corners, in cells of the route. */
export const LOOK_AHEAD_STEPS = 5;
/** A cut corner may take this much longer than the route: less would follow every zigzag of the grid. */
export const CUT_SLACK = 1.02;
/** A walker this near to a route's point has reached it, in cells. */
export const REACHED_CELLS = 0.7;
/** ...and one this near stands on it, so that the next step is the route's own. */
export const CENTERED_CELLS = 0.15;
/** Distance between two looks along a straight way, in cells, and room to both sides: over half of that. */
export const STEP_CELLS = 0.25;
export const ELBOW_CELLS = 0.15;

// --- Sight --------------------------------------------------------------------------------------------
/** Distance between two looks at the ground along a line of sight, in cells: half of what the field resolves. */
export const SIGHT_STEP_CELLS = 0.5;
