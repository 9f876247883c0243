// The weather over the sheet: rain as few slanted strokes, snow as sparse dots, fog as a wash beyond what one sees.
// Law: quiet, under every sign, and only by night; with reduced motion or calm it stands still. Wind and cloud are
// printed with the land itself (sheet/culture.ts, sheet/sheetLight.ts).

import Phaser from 'phaser';
import { hashUnit } from '../core/random.ts';
import { SIGHT_CELLS } from '../core/rules.ts';
import type { Weather, World } from '../core/world.ts';
import type { Brush } from './brush.ts';
import type { Moment } from './moment.ts';
import { newCanvas } from './newCanvas.ts';
import { worldX, worldY } from './projection.ts';
import type { SeenPixels } from './seen.ts';
import { Strokes } from './strokes.ts';

/** How one kind of what falls looks: all in CSS pixels, and pixels a second. */
interface Falling {
  /** One in an area of so many square pixels, and never more than so many. */
  readonly area: number;
  readonly most: number;
  readonly right: number;
  readonly down: number;
  readonly alpha: number;
}

const RAIN: Falling = { area: 6400, most: 150, right: -150, down: 620, alpha: 0.34 };
const SNOW: Falling = { area: 5200, most: 190, right: -9, down: 26, alpha: 0.45 };
const RAIN_PX = 17;
const RAIN_WIDTH_PX = 0.9;
const SNOW_RADIUS_PX = 1.15;

const SKY_KEY = 911;

const FALLS: Partial<Record<Weather, Falling>> = { rain: RAIN, snow: SNOW };

/** The veil reaches over the whole sheet from wherever one stands; its texture has so many pixels from middle to rim. */
const VEIL_CELLS = 470;
const VEIL_PIXELS = 256;
const VEIL_COLOR = '148,162,174';
const VEIL_ALPHA = 0.25;
/** Fog thins what lies beyond this many times the distance from which one is seen. */
const CLEAR_TIMES = 1.6;
const FULL_TIMES = 3.4;

export class WeatherLayer {
  readonly #brush: Brush;
  readonly #weather: Weather;
  readonly #strokes: Strokes;
  readonly #veil: Phaser.GameObjects.Image | null;

  constructor(brush: Brush, layer: Phaser.GameObjects.Layer, { sky }: Pick<World, 'sky'>) {
    this.#brush = brush;
    this.#weather = sky.weather;
    this.#veil = sky.weather === 'fog' ? makeVeil(brush.scene, layer, sky.sightShare) : null;
    this.#strokes = new Strokes(brush.scene, layer, brush.atlas);
  }

  draw(moment: Moment, seen: SeenPixels): void {
    const isNight = this.#brush.atlas.paper === 'night';
    this.#strokes.begin();
    const falling = FALLS[this.#weather];
    if (falling && isNight) this.#drawFalling(moment, seen, falling);
    this.#strokes.end();
    this.#drawVeil(moment, isNight && moment.screen !== 'title');
  }

  #drawFalling(moment: Moment, seen: SeenPixels, falling: Falling): void {
    const { px } = this.#brush;
    const count = Math.min(falling.most, (seen.width * seen.height) / (falling.area * px * px));
    const seconds = moment.reducedMotion || moment.calm ? 0 : moment.movingMs / 1000;
    for (let one = 0; one < count; one++) {
      const pace = 0.8 + 0.4 * hashUnit(SKY_KEY, one, 3);
      const fallen = seconds * pace * px;
      // Fixed to the sheet, so that it does not swim with the camera.
      const x =
        seen.left +
        within(hashUnit(SKY_KEY, one, 1) * seen.width + falling.right * fallen - seen.left, seen.width);
      const y =
        seen.top +
        within(hashUnit(SKY_KEY, one, 2) * seen.height + falling.down * fallen - seen.top, seen.height);
      if (falling === RAIN) this.#drop(x, y, falling, pace);
      else this.#strokes.dot('bone', x, y, SNOW_RADIUS_PX * pace * px, falling.alpha * pace);
    }
  }

  #drop(x: number, y: number, { right, down, alpha }: Falling, pace: number): void {
    const { px } = this.#brush;
    const long = (RAIN_PX * pace * px) / Math.hypot(right, down);
    this.#strokes.line('bone', x, y, x + right * long, y + down * long, RAIN_WIDTH_PX * px, alpha * pace);
  }

  #drawVeil({ projection, caller }: Moment, isShown: boolean): void {
    this.#veil
      ?.setVisible(isShown)
      .setPosition(worldX(projection, caller.x), worldY(projection, caller.y))
      .setScale((VEIL_CELLS * projection.pixelsPerCell) / VEIL_PIXELS);
  }
}

function within(value: number, length: number): number {
  return ((value % length) + length) % length;
}

/** Nothing where one sees, and more and more beyond. */
function makeVeil(
  scene: Phaser.Scene,
  layer: Phaser.GameObjects.Layer,
  sightShare: number,
): Phaser.GameObjects.Image {
  const key = `veil ${sightShare}`;
  if (!scene.textures.exists(key)) {
    const canvas = newCanvas(2 * VEIL_PIXELS, 2 * VEIL_PIXELS);
    const pen = canvas.getContext('2d');
    if (pen !== null) paintVeil(pen, (SIGHT_CELLS * sightShare) / VEIL_CELLS);
    scene.textures.addCanvas(key, canvas);
  }
  const veil = new Phaser.GameObjects.Image(scene, 0, 0, key);
  layer.add(veil);
  return veil;
}

/** @param sight how far one sees, as a share of the veil's reach. */
function paintVeil(pen: CanvasRenderingContext2D, sight: number): void {
  const middle = VEIL_PIXELS;
  const wash = pen.createRadialGradient(middle, middle, 0, middle, middle, VEIL_PIXELS);
  wash.addColorStop(sight * CLEAR_TIMES, `rgba(${VEIL_COLOR},0)`);
  wash.addColorStop(sight * FULL_TIMES, `rgba(${VEIL_COLOR},${VEIL_ALPHA})`);
  wash.addColorStop(1, `rgba(${VEIL_COLOR},${VEIL_ALPHA})`);
  pen.fillStyle = wash;
  pen.fillRect(0, 0, 2 * VEIL_PIXELS, 2 * VEIL_PIXELS);
}
