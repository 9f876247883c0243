// Which words the line to the tower gets: what the ground takes, what else takes, and which of all takes most.
// Law: nothing is named that does not matter; decibels are whole, and steady enough to be read.
import type { HudState } from '../app/hud.ts';
import type { MessageKey } from '../i18n/message.ts';

/** Loss by the ground in dB up to which the line is clear, and up to which it only brushes an edge. */
const CLEAR_DB = 6;
const EDGE_DB = 20;
/** From here on, in dB, the others are worth a word. */
const TREES_DB = 4;
const ANTENNA_DB = 10;
const NOISE_DB = 3;

interface Clause {
  readonly key: MessageKey;
  readonly db: number;
}

export interface LineClauses {
  readonly ground: Clause;
  /** In whole dB; 0 where it does not matter. */
  readonly treesDb: number;
  readonly antennaDb: number;
  readonly noiseDb: number;
  /** The one clause for where there is room for one: noise before all, for it passes. */
  readonly most: Clause;
}

export function lineClauses({ line, noiseRiseDb }: Pick<HudState, 'line' | 'noiseRiseDb'>): LineClauses {
  const ground = { key: groundKey(line.groundDb), db: Math.round(line.groundDb) };
  const treesDb = told(line.woodlandDb, TREES_DB);
  const antennaDb = told(line.antennaDb, ANTENNA_DB);
  const noiseDb = told(noiseRiseDb, NOISE_DB);
  return { ground, treesDb, antennaDb, noiseDb, most: mostOf(ground, treesDb, antennaDb, noiseDb) };
}

function groundKey(groundDb: number): MessageKey {
  if (groundDb <= CLEAR_DB) return 'tower.clear';
  return groundDb <= EDGE_DB ? 'tower.edge' : 'tower.ridge';
}

function told(db: number, fromDb: number): number {
  return db >= fromDb ? Math.round(db) : 0;
}

function mostOf(ground: Clause, treesDb: number, antennaDb: number, noiseDb: number): Clause {
  if (noiseDb > 0) return { key: 'tower.noisy', db: noiseDb };
  const mostDb = Math.max(ground.key === 'tower.clear' ? 0 : ground.db, treesDb, antennaDb);
  if (mostDb === 0 || mostDb === ground.db) return ground;
  return { key: mostDb === antennaDb ? 'tower.behind' : 'tower.inTrees', db: mostDb };
}
