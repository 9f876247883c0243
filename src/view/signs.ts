// The signs that stand on the sheet: towers with their glow, the house mark at the door, the goal of a walk, a barred place.
// Law: signs are quiet; only the towers shine, because the connection comes from there, and only the one that serves has
// amber waves.
import type Phaser from 'phaser';
import type { Place } from '../core/terrain/sheet.ts';
import type { World } from '../core/world.ts';
import { addImage, type Brush } from './brush.ts';
import type { Moment } from './moment.ts';
import { worldX, worldY } from './projection.ts';
import type { Strokes } from './strokes.ts';
import { drawWedge } from './wedge.ts';

const TOWER_SCALE = 0.76;
/** Height of the antennas over the foot, in units of the drawing. */
const TOWER_TOP_UNITS = 54;
const TOWER_GLOW_UNITS = 46;

export class Signs {
  readonly #brush: Brush;
  readonly #towers: {
    glow: Phaser.GameObjects.Image;
    mast: Phaser.GameObjects.Image;
    waves: Phaser.GameObjects.Image;
    servingWaves: Phaser.GameObjects.Image;
  }[];
  readonly #home: Phaser.GameObjects.Image;
  readonly #goal: Phaser.GameObjects.Image;
  readonly #barred: Phaser.GameObjects.Image;

  constructor(
    brush: Brush,
    marks: Phaser.GameObjects.Layer,
    standing: Phaser.GameObjects.Layer,
    world: Pick<World, 'towers'>,
  ) {
    this.#brush = brush;
    this.#towers = world.towers.map(() => ({
      mast: addImage(brush, standing, 'tower'),
      glow: addImage(brush, standing, 'glow-amber', 'add'),
      waves: addImage(brush, standing, 'tower-waves-bone'),
      servingWaves: addImage(brush, standing, 'tower-waves'),
    }));
    this.#home = addImage(brush, marks, 'home');
    this.#goal = addImage(brush, marks, 'goal');
    this.#barred = addImage(brush, marks, 'barred');
  }

  /** @param shares - how much each tower serves, 0 to 1. @param wedges - drawn anew only when they stand elsewhere. */
  draw(moment: Moment, shares: readonly number[], wedges: Strokes): void {
    const { world } = moment.night;
    const scale = moment.wholeSheet ? 0.75 : moment.screen === 'title' ? 1.15 : 1;
    world.towers.forEach((tower, index) => {
      this.#drawTower(moment, tower, index, scale * TOWER_SCALE, shares[index] ?? 0);
    });
    this.#drawWedges(moment, scale, wedges);
    const { projection, goal } = moment;
    this.#home
      .setPosition(Math.round(worldX(projection, world.home.x)), Math.round(worldY(projection, world.home.y)))
      .setScale(scale * 0.85)
      .setAlpha(0.92)
      .setVisible(moment.screen !== 'title');
    layMark(this.#goal, moment, goal);
    layMark(this.#barred, moment, moment.barred);
  }

  #drawWedges(moment: Moment, scale: number, wedges: Strokes): void {
    if (wedges.stands(`${scale} ${moment.projection.pixelsPerCell}`)) return;
    for (const tower of moment.night.world.towers) {
      if (tower.sector === null) continue;
      drawWedge(wedges, 'bone', tower.sector, footOf(moment, tower), this.#brush.unit * scale, 0.85);
    }
    wedges.end();
  }

  #drawTower(
    moment: Moment,
    tower: World['towers'][number],
    index: number,
    scale: number,
    serving: number,
  ): void {
    const sign = this.#towers[index];
    if (sign === undefined) return;
    const isPaper = this.#brush.atlas.paper === 'paper';
    // Amber is the far bank's: a tower of the country's own network glows for nobody, and its waves are bone.
    const isAbroad = tower.network === 'foreign';
    const { x, y } = footOf(moment, tower);
    const top = y - (TOWER_TOP_UNITS + 4) * this.#brush.unit * scale;
    sign.mast.setPosition(x, y).setScale(scale).setDepth(y);
    sign.glow
      .setPosition(x, top)
      .setScale((2 * TOWER_GLOW_UNITS * this.#brush.unit * scale * 1.3) / sign.glow.frame.width)
      .setAlpha(isPaper || !isAbroad ? 0 : 0.45 + 0.4 * serving)
      .setDepth(y + 0.1);
    for (const [waves, share] of [
      [sign.waves, isAbroad ? 0.8 * (1 - serving) : 0.45 + 0.55 * serving],
      [sign.servingWaves, isAbroad ? serving : 0],
    ] as const) {
      waves
        .setPosition(x, top)
        .setScale(scale * 1.25)
        .setAlpha(share)
        .setVisible(share > 0.01)
        .setDepth(y + 0.2);
    }
  }

  /** @returns where the tower's antennas are in the picture, in world pixels. */
  towerTop(moment: Moment, index: number): readonly [x: number, y: number] {
    const tower = moment.night.world.towers[index] ?? moment.night.world.towers[0];
    if (tower === undefined) return [0, 0];
    const up = (TOWER_TOP_UNITS + 4) * this.#brush.unit * TOWER_SCALE * (moment.wholeSheet ? 0.75 : 1);
    return [worldX(moment.projection, tower.x), worldY(moment.projection, tower.y) - up];
  }
}

function footOf({ projection }: Moment, place: Place): { readonly x: number; readonly y: number } {
  return { x: Math.round(worldX(projection, place.x)), y: Math.round(worldY(projection, place.y)) };
}

function layMark(image: Phaser.GameObjects.Image, { projection }: Moment, place: Place | null): void {
  image.setVisible(place !== null);
  if (place === null) return;
  image.setPosition(Math.round(worldX(projection, place.x)), Math.round(worldY(projection, place.y)));
}
