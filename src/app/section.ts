// The section from the caller to the tower: the ground, the straight line over it, and the first Fresnel zone around that.
// Law: plain numbers at evenly spaced points; where the ground reaches into the zone, its worst edge is named.
import { strongestTower } from '../core/air.ts';
import type { ReadonlyNight } from '../core/night.ts';
import { GAME_FREQUENCY_GHZ, LIGHT_METERS_GHZ } from '../core/radio/constants.ts';
import { HANDSET_METERS } from '../core/rules.ts';
import { heightAt } from '../core/terrain/field.ts';
import { cellAt } from '../core/terrain/stride.ts';
import { metersBetween } from './loss.ts';

/** Points of the section. */
const POINTS = 96;
/** Ticks between two sections: four a second. */
export const SECTION_EVERY_TICKS = 5;

const WAVELENGTH_METERS = LIGHT_METERS_GHZ / GAME_FREQUENCY_GHZ;

export interface Section {
  /** Heights of the ground in meters from the caller to the tower, evenly spaced, and which of them are water. */
  readonly heights: Float32Array;
  readonly water: Uint8Array;
  /** The straight line from antenna to antenna, and the radius of the first Fresnel zone around it, in meters. */
  readonly line: Float32Array;
  readonly zone: Float32Array;
  /** The point where the ground reaches farthest into the zone, or -1 where it stays under it. */
  readonly edge: number;
}

/** @returns the tower that the phone listens to; while it is off, the one that it would take here. */
export function towerOf(night: ReadonlyNight): number {
  const { phone, world, caller } = night;
  if (phone.tower >= 0) return phone.tower;
  return strongestTower(night, cellAt(world.sheet, caller.x, caller.y));
}

export function takeSection(night: ReadonlyNight): Section {
  const { world, caller } = night;
  const { sheet } = world;
  const section = {
    heights: new Float32Array(POINTS),
    water: new Uint8Array(POINTS),
    line: new Float32Array(POINTS),
    zone: new Float32Array(POINTS),
    edge: -1,
  };
  const tower = world.towers[towerOf(night)];
  if (!tower) return section;
  const meters = metersBetween(night, caller, tower);
  const fromMeters = heightAt(sheet, caller.x, caller.y) + HANDSET_METERS;
  const toMeters = heightAt(sheet, tower.x, tower.y) + tower.mastMeters;
  for (let i = 0; i < POINTS; i++) {
    const share = i / (POINTS - 1);
    const x = caller.x + (tower.x - caller.x) * share;
    const y = caller.y + (tower.y - caller.y) * share;
    section.heights[i] = heightAt(sheet, x, y);
    section.water[i] = (sheet.bankCellsByCell[cellAt(sheet, x, y)] as number) > 0 ? 1 : 0;
    section.line[i] = fromMeters + (toMeters - fromMeters) * share;
    section.zone[i] = zoneRadiusMeters(share * meters, (1 - share) * meters);
  }
  return { ...section, edge: worstEdge(section) };
}

/** Radius of the first Fresnel zone, sqrt(lambda d1 d2 / (d1 + d2)) (ITU-R P.526-16 2.2). */
export function zoneRadiusMeters(meters: number, restMeters: number): number {
  const all = meters + restMeters;
  return all > 0 ? Math.sqrt((WAVELENGTH_METERS * meters * restMeters) / all) : 0;
}

/** Nothing is lost to ground that stays under six tenths of the zone (ITU-R P.526-16 4.1: nu = -0.78 is 0.55). */
const FREE_SHARE = 0.55;

function worstEdge({ heights, line, zone }: Omit<Section, 'edge'>): number {
  let worst = -1;
  let worstShare = -FREE_SHARE;
  for (let i = 1; i < heights.length - 1; i++) {
    const above = (heights[i] as number) - (line[i] as number);
    const share = above / Math.max(1, zone[i] as number);
    if (share <= worstShare) continue;
    worst = i;
    worstShare = share;
  }
  return worst;
}
