// Everyone who stands on the sheet but the caller: agents, vans and posts of Bureau 27, the neighbors, whoever is led, and
// the broker.
// Law: figures are made once and drawn again each frame from the moment; each knows only himself.
import type Phaser from 'phaser';
import type { ReadonlyNight } from '../core/night.ts';
import type { World } from '../core/world.ts';
import { holds } from './beside.ts';
import { BrokerFigure } from './brokerFigure.ts';
import type { Brush } from './brush.ts';
import { HOLDING, IN_THE_OPEN } from './coat.ts';
import { footOf } from './foot.ts';
import { HunterFigure } from './hunterFigure.ts';
import { LedFigure } from './ledFigure.ts';
import type { HunterNow, Moment } from './moment.ts';
import { NeighborFigure } from './neighborFigure.ts';
import { PlainFigure } from './plainFigure.ts';
import { PostFigure } from './postFigure.ts';
import { SightMarks } from './sightMarks.ts';
import { VanFigure } from './vanFigure.ts';

interface PeopleLayers {
  readonly lights: Phaser.GameObjects.Layer;
  /** Lines on the ground, under all figures. */
  readonly sights: Phaser.GameObjects.Layer;
  readonly standing: Phaser.GameObjects.Layer;
  /** Signs over heads, above all figures. */
  readonly heads: Phaser.GameObjects.Layer;
}

/** Draws one hunter as he is now. */
type DrawHunter = (
  moment: Moment,
  now: HunterNow,
  hunter: ReadonlyNight['hunters'][number],
  x: number,
  y: number,
  isHolding: boolean,
) => void;

export class People {
  readonly #brush: Brush;
  readonly #layers: PeopleLayers;
  readonly #world: World;
  readonly #hunters: DrawHunter[] = [];
  readonly #posts: PostFigure[] = [];
  readonly #neighbors: NeighborFigure[] = [];
  readonly #sight: SightMarks;
  readonly #led: LedFigure | null;
  readonly #broker: BrokerFigure | null;

  constructor(brush: Brush, layers: PeopleLayers, world: World) {
    this.#brush = brush;
    this.#layers = layers;
    this.#world = world;
    this.#sight = new SightMarks(brush, layers.sights, layers.heads);
    this.#led = world.companion && new LedFigure(brush, layers.standing, world.companion);
    this.#broker = world.transfer && new BrokerFigure(brush, layers, world.transfer);
  }

  /** A neighbor said something to the caller. */
  warned(neighbor: number): void {
    this.#neighbors[neighbor]?.warned();
  }

  draw(moment: Moment): void {
    moment.hunters.forEach((now, index) => {
      this.#drawHunter(moment, now, index);
    });
    const { lights, standing } = this.#layers;
    moment.posts.forEach((now, index) => {
      this.#posts[index] ??= new PostFigure(this.#brush, lights, standing);
      this.#posts[index]?.draw(moment, now, ...footOf(moment, now));
    });
    moment.neighbors.forEach((now, index) => {
      const site = this.#world.neighbors[index];
      if (site === undefined) return;
      this.#neighbors[index] ??= new NeighborFigure(this.#brush, this.#layers, site);
      this.#neighbors[index]?.draw(moment, now, ...footOf(moment, now));
    });
    if (moment.led) this.#led?.draw(moment, moment.led, ...footOf(moment, moment.led));
    else this.#led?.hide();
    this.#broker?.draw(moment);
    this.#sight.draw(moment, moment.theatre?.layers.sight ?? true);
  }

  #drawHunter(moment: Moment, now: HunterNow, index: number): void {
    const hunter = moment.night.hunters[index];
    if (hunter === undefined) return;
    this.#hunters[index] ??= this.#figureOf(index);
    this.#hunters[index]?.(moment, now, hunter, ...footOf(moment, now), holds(moment.night.capture, index));
  }

  #figureOf(index: number): DrawHunter {
    const { lights, standing } = this.#layers;
    const site = this.#world.hunters[index];
    if (site?.kind === 'truck') {
      const van = new VanFigure(this.#brush, lights, standing);
      return van.draw.bind(van);
    }
    if (site?.kind === 'plain') {
      const plain = new PlainFigure(this.#brush, lights, standing, site);
      return plain.draw.bind(plain);
    }
    const figure = new HunterFigure(this.#brush, lights, standing);
    return (moment, now, hunter, x, y, isHolding) =>
      figure.draw(moment, now, hunter, x, y, isHolding ? HOLDING : IN_THE_OPEN);
  }
}
