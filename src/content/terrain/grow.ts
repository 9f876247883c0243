// A map sheet grows: the steps in the order in which land, water and people come.
// Law: the same recipe gives the same sheet, bit for bit, in every engine.

import { keyOf } from '../../core/random.ts';
import { blur } from '../../core/terrain/blur.ts';
import { Bank, type Sheet } from '../../core/terrain/sheet.ts';
import { makeChance } from './chance.ts';
import { buildCity } from './city.ts';
import { erode } from './erosion.ts';
import { plowFields } from './fields.ts';
import { growForest, plantTrees } from './forest.ts';
import { measureEffort } from './leastcost.ts';
import { castMoonlight, MOON_DIRECTION } from './moonlight.ts';
import { CELL_METERS, type FullRecipe, fillIn, SHEET_CELLS, type SheetRecipe } from './recipe.ts';
import { addSmallForms, scaleToMeters } from './relief.ts';
import { layRiver, type River, riverDistances, riverHalfWidth } from './river.ts';
import { fillRiver, measureBank } from './riverbed.ts';
import { drawWays, layFootpaths, layRoads, layTracks, raiseFence } from './roads.ts';
import { GRAINS } from './rock.ts';
import { laySnow } from './snow.ts';
import { refineBySpline } from './spline.ts';
import { runStreams } from './streams.ts';
import { findSummits, measureSlope } from './summits.ts';
import { turnSheet } from './turn.ts';
import { buildHouses, findVillageSite, type Ground, openDoor } from './village.ts';
import { bend, layWarp } from './warp.ts';

/** Called after each step with its name and the share of all work done, 0 to 1. */
export type OnStep = (name: string, share: number) => void;

/** Share of the work that erosion takes. */
const EROSION_SHARE = 0.6;
/** Radius in cells of the ground as a builder sees it, without its small forms. */
const SMOOTH_CELLS = 3;
/** The moon shines on the land as it lies in the end. */
const NOT_YET = new Float32Array(0);

export function growSheet(recipe: SheetRecipe, onStep: OnStep = () => {}): Sheet {
  const full = fillIn(recipe);
  const river = layRiver(full);
  const land = raiseLand(full, river, onStep);
  return settle(full, river, land, onStep);
}

type Land = ReturnType<typeof raiseLand>;

/** The ground itself: eroded, scaled, bent, with its river and brooks. */
function raiseLand(recipe: FullRecipe, river: River, onStep: OnStep) {
  const grain = GRAINS[recipe.rock];
  const eroded = erode(recipe, river, (share) => onStep('erosion', share * EROSION_SHARE));
  const fine = refineBySpline(eroded.height, eroded.size, SHEET_CELLS / eroded.size);
  const { heightMeters: scaled, metersPerUnit } = scaleToMeters(fine, recipe.reliefMeters);
  addSmallForms(scaled, river.noise, grain.smallForms);
  const riverDistance = riverDistances(river, SHEET_CELLS);
  const warp = layWarp(river.noise, riverDistance);
  const heightMeters = bend(warp, scaled);
  const bankCellsByCell = measureBank(river, riverDistance);
  fillRiver(heightMeters, river, bankCellsByCell, metersPerUnit);
  onStep('relief', 0.72);
  const streams = runStreams(eroded.drainage, warp, river, chanceFor(recipe, 'streams'), heightMeters, grain);
  const bankByCell = Uint8Array.from(riverDistance, (distance) => (distance > 0 ? Bank.near : Bank.far));
  onStep('streams', 0.75);
  return { drainage: eroded.drainage, warp, heightMeters, bankCellsByCell, bankByCell, streams };
}

/** What people and seasons put on the ground. */
function settle(recipe: FullRecipe, river: River, land: Land, onStep: OnStep): Sheet {
  const { heightMeters, bankCellsByCell, bankByCell, streams, warp, drainage } = land;
  const ground: Ground = {
    heightMeters,
    smoothMeters: blur(heightMeters, SHEET_CELLS, SMOOTH_CELLS, 2),
    slopeByCell: measureSlope(heightMeters),
    bankCellsByCell,
  };
  const site = findVillageSite(river, ground, recipe.villageU, recipe.villageMeters / CELL_METERS);
  const houses = buildHouses(site, river, ground, chanceFor(recipe, 'houses'));
  const village = openDoor(site, houses);
  onStep('village', 0.8);
  const effort = measureEffort(river.noise, heightMeters, bankCellsByCell);
  const tracks = layTracks(effort, drainage, warp, site);
  const footpaths = layFootpaths(effort, tracks, findSummits(ground));
  const roads = [...layRoads(effort, river, site), ...tracks, ...footpaths];
  const wayByCell = drawWays(roads);
  onStep('roads', 0.88);
  const forestByCell = growForest(river.noise, heightMeters, bankCellsByCell, bankByCell, site);
  const treeChance = chanceFor(recipe, 'trees');
  const trees = plantTrees(forestByCell, bankCellsByCell, wayByCell, houses, treeChance);
  onStep('forest', 0.94);
  const grown: Sheet = {
    seed: recipe.seed,
    size: SHEET_CELLS,
    cellMeters: CELL_METERS,
    heightMetersByCell: heightMeters,
    bankCellsByCell,
    bankByCell,
    forestByCell,
    snowByCell: laySnow(river.noise, heightMeters, ground.slopeByCell, recipe.season),
    wayByCell,
    moonlightByCell: NOT_YET,
    moonDirection: MOON_DIRECTION,
    river: drawRiver(river),
    fence: raiseFence(river),
    streams,
    roads,
    fields: plowFields(site, river, ground, chanceFor(recipe, 'fields')),
    houses,
    trees,
    village,
    city: buildCity(recipe, river),
  };
  const turned = turnSheet(grown, recipe.farBank);
  const sheet = { ...turned, moonlightByCell: castMoonlight(turned.heightMetersByCell) };
  onStep('sheet', 1);
  return sheet;
}

function drawRiver(river: River): Sheet['river'] {
  const points = new Float32Array(river.u.length * 2);
  river.u.forEach((u, point) => {
    points[point * 2] = u * SHEET_CELLS - 0.5;
    points[point * 2 + 1] = (river.v[point] as number) * SHEET_CELLS - 0.5;
  });
  return {
    points,
    halfWidthCells: Float32Array.from(river.u, (u) => riverHalfWidth(river, u) * SHEET_CELLS),
  };
}

function chanceFor(recipe: FullRecipe, concern: string) {
  return makeChance(keyOf(`${recipe.seed}|${concern}`));
}
