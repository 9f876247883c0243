// Where the picture is looked at from: the camera's place over the sheet, in each frame.
// Law: a new view is cut to, a walker is followed softly; with reduced motion all is cut. It never leaves the sheet.
import { coveredWest, titleOffset, towerOffset } from './aside.ts';
import { follow, type Gaze, keepOnSheet, lookAt } from './follow.ts';
import type { StageLayout } from './layout.ts';
import type { Moment } from './moment.ts';
import { worldX, worldY } from './projection.ts';
import type { Scales } from './scales.ts';
import type { Sighting } from './sighting.ts';
import { middleOf } from './theatreFit.ts';

export class Eye {
  readonly #scales: Scales;
  readonly #gaze: Gaze = { x: 160, y: 160, aheadX: 0, aheadY: 0 };
  #view = '';

  constructor(scales: Scales) {
    this.#scales = scales;
  }

  /** What is looked at next has nothing to do with what was seen before. */
  cut(): void {
    this.#view = '';
  }

  /** @returns where this frame is seen from. */
  look(moment: Moment, layout: StageLayout): Sighting {
    const { caller, projection, night } = moment;
    const { map } = this.#scales;
    const width = map.right - map.left;
    const height = map.bottom - map.top;
    const title = moment.screen === 'title';
    const box = this.#scales.boxOf(moment.theatre);
    const aside = title
      ? titleOffset(moment, layout.kind, width, height)
      : towerOffset(moment, width, height);
    const sight = moment.asked ?? caller;
    const target = box === null ? { x: sight.x - aside.x, y: sight.y - aside.y } : middleOf(box);
    const view = `${title}|${moment.wholeSheet}|${layout.kind}|${layout.whole}`;
    if (view !== this.#view || moment.reducedMotion) lookAt(this.#gaze, target);
    else if (box !== null) follow(this.#gaze, target, 0, 0, moment.elapsedMs);
    else follow(this.#gaze, target, caller.walkX, caller.walkY, moment.elapsedMs);
    this.#view = view;
    const middle = keepOnSheet(this.#gaze, {
      halfWidthCells: width / 2 / projection.pixelsPerCell,
      halfHeightCells: height / 2 / projection.pixelsPerCell,
      sheetCells: night.world.sheet.size,
      coveredWestCells: title ? coveredWest(layout.kind, width / projection.pixelsPerCell) : 0,
    });
    const whole = moment.wholeSheet ? this.#scales.wholeView(night.world) : null;
    const exactX = whole?.scrollX ?? worldX(projection, middle.x) - width / 2;
    const exactY = whole?.scrollY ?? worldY(projection, middle.y) - height / 2;
    const [scrollX, scrollY] = [Math.round(exactX), Math.round(exactY)];
    return { scrollX, scrollY, exactX, exactY, map, layout, projection };
  }
}
