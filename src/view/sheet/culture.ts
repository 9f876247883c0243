// Everything that lies on the land, drawn with a pen: fields, streams, ways, fence, trees, houses, the far city.
// Law: after ART.md "Other lines"; a frame draws the shapes that reach into it, at the same places as its neighbors.
import type { House, Place, Polyline, Sheet } from '../../core/terrain/sheet.ts';
import type { Sky } from '../../core/world.ts';
import type { CulturePalette } from './culturePalette.ts';
import { type Frame, lineScale, pixelOf, placeAt } from './frame.ts';
import { type Box, besides, boxOf, furrowsOf, type LineGroup, streamRibbons } from './lines.ts';
import type { Pen } from './surface.ts';
import { TreeStamps } from './trees.ts';

/** Below this scale single trees are specks of dirt; the forest's tint is enough. */
const TREES_FROM_PIXELS_PER_CELL = 1.5;
/** Shapes reach at most this far beyond their points. */
const REACH_CELLS = 3;
const FENCE_CROSS_PIXELS = 13;
/** How far the wind pushes a tree's top aside, in radii of the tree. */
const WIND_LEAN = 0.75;

interface Rectangle extends Place {
  readonly angleRad: number;
  readonly widthCells: number;
  readonly depthCells: number;
}

export class Culture {
  readonly #sheet: Sheet;
  readonly #furrows: readonly LineGroup[];
  readonly #streams: readonly LineGroup[];
  readonly #roads: readonly LineGroup[];
  readonly #tracks: readonly LineGroup[];
  readonly #footpaths: readonly LineGroup[];
  readonly #stamps = new Map<string, TreeStamps>();
  readonly #lean: number;

  constructor(sheet: Sheet, { weather }: Pick<Sky, 'weather'>) {
    this.#sheet = sheet;
    this.#lean = weather === 'wind' ? WIND_LEAN : 0;
    this.#furrows = furrowsOf(sheet.fields);
    this.#streams = streamRibbons(sheet);
    const ways = (kind: string, lines: (points: Polyline) => Float32Array[]) =>
      sheet.roads
        .filter((road) => road.kind === kind)
        .map(({ points }) => ({ lines: lines(points), box: boxOf([points]) }));
    this.#roads = ways('road', (points) => [points]);
    this.#tracks = ways('track', (points) => [besides(points, 0.17), besides(points, -0.17)]);
    this.#footpaths = ways('footpath', (points) => [points]);
  }

  draw(pen: Pen, frame: Frame, inks: CulturePalette): void {
    pen.lineCap = 'round';
    pen.lineJoin = 'round';
    this.#drawFields(pen, frame, inks);
    this.#drawStreams(pen, frame, inks);
    this.#drawWays(pen, frame, inks);
    drawFence(pen, frame, this.#sheet.fence, inks);
    this.#drawTrees(pen, frame, inks);
    drawHouses(pen, frame, this.#sheet, inks);
    drawCity(pen, frame, this.#sheet, inks);
  }

  #drawFields(pen: Pen, frame: Frame, inks: CulturePalette): void {
    pen.lineWidth = 0.8 * lineScale(frame.pixelsPerCell);
    pen.strokeStyle = inks.furrow;
    pen.beginPath();
    trace(pen, frame, this.#furrows);
    pen.stroke();
  }

  #drawStreams(pen: Pen, frame: Frame, inks: CulturePalette): void {
    pen.fillStyle = inks.stream;
    pen.beginPath();
    trace(pen, frame, this.#streams);
    pen.fill();
  }

  #drawWays(pen: Pen, frame: Frame, inks: CulturePalette): void {
    const scale = frame.pixelsPerCell / 8;
    const stroke = (groups: readonly LineGroup[], ink: string, width: number, dash: number[]) => {
      pen.setLineDash(dash);
      pen.strokeStyle = ink;
      pen.lineWidth = width;
      pen.beginPath();
      trace(pen, frame, groups);
      pen.stroke();
    };
    stroke(this.#roads, inks.road, 4.4 * scale, []);
    stroke(this.#roads, inks.roadBed, 2.5 * scale, []);
    stroke(this.#tracks, inks.road, 1.25 * lineScale(frame.pixelsPerCell), [7 * scale, 3.2 * scale]);
    stroke(this.#footpaths, inks.footpath, 1.5 * scale, [0.1, 3.6 * scale]);
    pen.setLineDash([]);
  }

  #drawTrees(pen: Pen, frame: Frame, inks: CulturePalette): void {
    if (frame.pixelsPerCell < TREES_FROM_PIXELS_PER_CELL) return;
    const { trees, moonDirection } = this.#sheet;
    const key = `${frame.pixelsPerCell} ${inks.treeBody}`;
    const known = this.#stamps.get(key);
    const stamps = known ?? new TreeStamps(frame.pixelsPerCell, moonDirection, inks, this.#lean);
    if (known === undefined) {
      // A window has one scale; of older ones only a few are worth their memory.
      if (this.#stamps.size >= 4) this.#stamps.clear();
      this.#stamps.set(key, stamps);
    }
    const shown = shownPart(frame, REACH_CELLS);
    for (let k = firstTree(trees, shown.north); k < trees.length; k += 3) {
      const x = trees[k] as number;
      const y = trees[k + 1] as number;
      if (y > shown.south) break;
      if (x < shown.west || x > shown.east) continue;
      stamps.print(
        pen,
        pixelOf(x, frame.pixelsPerCell) - frame.left,
        pixelOf(y, frame.pixelsPerCell) - frame.top,
        trees[k + 2] as number,
      );
    }
  }
}

/** Index of the first tree at or south of `north`: trees are sorted by y. */
function firstTree(trees: Float32Array, north: number): number {
  let low = 0;
  let high = trees.length / 3;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((trees[middle * 3 + 1] as number) < north) low = middle + 1;
    else high = middle;
  }
  return low * 3;
}

function shownPart(frame: Frame, marginCells: number): Box {
  const { left, top, width, height, pixelsPerCell } = frame;
  return {
    west: placeAt(left, pixelsPerCell) - marginCells,
    north: placeAt(top, pixelsPerCell) - marginCells,
    east: placeAt(left + width, pixelsPerCell) + marginCells,
    south: placeAt(top + height, pixelsPerCell) + marginCells,
  };
}

/** Adds the lines of all groups that reach into the frame to the pen's path. */
function trace(pen: Pen, frame: Frame, groups: readonly LineGroup[]): void {
  const shown = shownPart(frame, REACH_CELLS);
  for (const { box, lines } of groups) {
    if (box.east < shown.west || box.west > shown.east) continue;
    if (box.south < shown.north || box.north > shown.south) continue;
    for (const points of lines) traceLine(pen, frame, points);
  }
}

function traceLine(pen: Pen, { left, top, pixelsPerCell }: Frame, points: Polyline): void {
  for (let k = 0; k < points.length; k += 2) {
    const x = pixelOf(points[k] as number, pixelsPerCell) - left;
    const y = pixelOf(points[k + 1] as number, pixelsPerCell) - top;
    if (k === 0) pen.moveTo(x, y);
    else pen.lineTo(x, y);
  }
}

/** A fine line with a cross every 13 px. */
function drawFence(pen: Pen, frame: Frame, points: Polyline, inks: CulturePalette): void {
  const scale = lineScale(frame.pixelsPerCell);
  pen.strokeStyle = inks.fence;
  pen.lineWidth = 0.9 * scale;
  pen.beginPath();
  traceLine(pen, frame, points);
  let since = 0;
  for (let k = 2; k < points.length; k += 2) {
    const dx = (points[k] as number) - (points[k - 2] as number);
    const dy = (points[k + 1] as number) - (points[k - 1] as number);
    const length = Math.hypot(dx, dy) * frame.pixelsPerCell;
    for (let next = FENCE_CROSS_PIXELS * scale - since; next <= length; next += FENCE_CROSS_PIXELS * scale) {
      const share = next / length - 1;
      const x = pixelOf((points[k] as number) + dx * share, frame.pixelsPerCell) - frame.left;
      const y = pixelOf((points[k + 1] as number) + dy * share, frame.pixelsPerCell) - frame.top;
      traceCross(pen, x, y, scale);
    }
    since = (since + length) % (FENCE_CROSS_PIXELS * scale);
  }
  pen.stroke();
}

function traceCross(pen: Pen, x: number, y: number, scale: number): void {
  pen.moveTo(x - 2 * scale, y - 2.6 * scale);
  pen.lineTo(x + 2 * scale, y + 2.6 * scale);
  pen.moveTo(x + 2 * scale, y - 2.6 * scale);
  pen.lineTo(x - 2 * scale, y + 2.6 * scale);
}

/** Rows of low houses: shadow, dark slope of the roof, the slope towards the moon, chimney. */
function drawHouses(pen: Pen, frame: Frame, { houses, moonDirection }: Sheet, inks: CulturePalette): void {
  const shown = shownPart(frame, REACH_CELLS);
  const here = houses.filter((house) => isWithin(shown, house));
  if (here.length === 0) return;
  const shadowCells = 0.4;
  const shadowOf = (house: House): Rectangle => ({
    ...house,
    x: house.x - moonDirection.x * shadowCells,
    y: house.y - moonDirection.y * shadowCells,
  });
  fillRectangles(pen, frame, here.map(shadowOf), inks.roofShadow);
  fillRectangles(pen, frame, here, inks.roofDarkSide);
  fillRectangles(pen, frame, here.map(upperHalf), inks.roofMoonSide);
  fillRectangles(pen, frame, here.map(chimney), inks.chimney);
}

function upperHalf(house: House): Rectangle {
  return { ...inside(house, 0, -0.26 * house.depthCells), depthCells: house.depthCells * 0.48 };
}

function chimney(house: House): Rectangle {
  return {
    ...inside(house, 0.32 * house.widthCells, -0.16 * house.depthCells),
    widthCells: 0.26,
    depthCells: 0.26,
  };
}

/** The rectangle moved along its own axes. */
function inside(house: House, along: number, across: number): Rectangle {
  const cos = Math.cos(house.angleRad);
  const sin = Math.sin(house.angleRad);
  return { ...house, x: house.x + along * cos - across * sin, y: house.y + along * sin + across * cos };
}

function drawCity(pen: Pen, frame: Frame, { city }: Sheet, inks: CulturePalette): void {
  const shown = shownPart(frame, REACH_CELLS);
  const here = city.blocks.filter((block) => isWithin(shown, block));
  if (here.length === 0) return;
  fillRectangles(pen, frame, here, inks.block);
  pen.strokeStyle = inks.blockEdge;
  pen.lineWidth = 0.7 * lineScale(frame.pixelsPerCell);
  pen.stroke();
}

function isWithin(box: Box, { x, y }: Place): boolean {
  return x >= box.west && x <= box.east && y >= box.north && y <= box.south;
}

/** Fills all rectangles as one path, which stays the pen's path. */
function fillRectangles(pen: Pen, frame: Frame, rectangles: readonly Rectangle[], ink: string): void {
  const { left, top, pixelsPerCell } = frame;
  pen.fillStyle = ink;
  pen.beginPath();
  for (const { x, y, angleRad, widthCells, depthCells } of rectangles) {
    const alongX = (Math.cos(angleRad) * widthCells * pixelsPerCell) / 2;
    const alongY = (Math.sin(angleRad) * widthCells * pixelsPerCell) / 2;
    const acrossX = (-Math.sin(angleRad) * depthCells * pixelsPerCell) / 2;
    const acrossY = (Math.cos(angleRad) * depthCells * pixelsPerCell) / 2;
    const atX = pixelOf(x, pixelsPerCell) - left;
    const atY = pixelOf(y, pixelsPerCell) - top;
    pen.moveTo(atX - alongX - acrossX, atY - alongY - acrossY);
    pen.lineTo(atX + alongX - acrossX, atY + alongY - acrossY);
    pen.lineTo(atX + alongX + acrossX, atY + alongY + acrossY);
    pen.lineTo(atX - alongX + acrossX, atY - alongY + acrossY);
    pen.closePath();
  }
  pen.fill();
}
