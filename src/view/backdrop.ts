// The whole sheet once, small: it lies under the tiles at any scale, so that no unpainted tile is ever a hole.
// Law: painted first, and again when a jammer switches; every picture of a world shows the same backdrop.
import type Phaser from 'phaser';
import type { GroundPainter } from './groundPainter.ts';
import type { Moment } from './moment.ts';
import { Print, type PrintLayers } from './print.ts';
import { type Edition, editionKey } from './sheet/edition.ts';
import type { PaintedGround } from './sheet/source.ts';
import { Tile } from './tile.ts';

/** No more pixels than a tile has, and soft when enlarged. */
const BACKDROP_PIXELS_PER_CELL = 1;
const FADE_MS = 300;

/** @returns the backdrop, or null where nothing could be painted: then the tiles do without. */
export async function paintBackdrop(
  scene: Phaser.Scene,
  painter: GroundPainter,
  edition: Edition,
): Promise<Backdrop | null> {
  try {
    return new Backdrop(
      scene,
      painter,
      await painter.paintOverview(BACKDROP_PIXELS_PER_CELL, edition),
      edition,
    );
  } catch {
    return null;
  }
}

export class Backdrop {
  readonly #scene: Phaser.Scene;
  readonly #painter: GroundPainter;
  readonly #parts: PrintLayers;
  readonly #tile: Tile;
  #painting = false;
  #gone = false;
  #shownMs = 0;

  constructor(scene: Phaser.Scene, painter: GroundPainter, painted: PaintedGround, edition: Edition) {
    this.#scene = scene;
    this.#painter = painter;
    // Under every picture, and the ink too: painted tiles cover it.
    const layer = () => scene.add.layer().setDepth(-1);
    this.#parts = { ground: layer(), ink: layer(), rings: layer() };
    this.#tile = new Tile(this.#print(painted, edition), 0);
  }

  /** How far it has faded in, 0 to 1. */
  get share(): number {
    return Math.min(1, this.#shownMs / FADE_MS);
  }

  /**
   * @param turned - false while the tiles over it are still of the other paper: then it waits with them.
   * @param isCovered - true where tiles lie over all of it that is in sight.
   */
  draw(moment: Moment, ink: number, turned: boolean, isCovered: boolean): void {
    this.#shownMs += moment.reducedMotion ? FADE_MS : moment.elapsedMs;
    this.#keepWith(moment.edition, turned);
    const side = moment.night.world.sheet.size * moment.projection.pixelsPerCell;
    const showing = {
      isShown: !isCovered,
      scale: side / this.#tile.box.side,
      ground: this.share,
      ink: this.share * ink,
      rings: 0,
      ringsMs: null,
    };
    this.#tile.show(showing, moment.elapsedMs, isCovered || moment.reducedMotion);
  }

  destroy(): void {
    this.#gone = true;
    this.#tile.destroy();
    for (const layer of Object.values(this.#parts)) layer.destroy();
  }

  #keepWith(edition: Edition, turned: boolean): void {
    const key = editionKey(edition);
    if (turned) this.#tile.turnTo(key);
    if (this.#painting || this.#tile.has(key)) return;
    this.#painting = true;
    this.#painter.paintOverview(BACKDROP_PIXELS_PER_CELL, edition).then(
      (painted) => {
        this.#painting = false;
        if (!this.#gone) this.#tile.lay(this.#print(painted, edition));
      },
      // The tiles over it tell the same: an old backdrop is no harm.
      () => undefined,
    );
  }

  #print(painted: PaintedGround, edition: Edition): Print {
    return new Print(this.#scene, this.#parts, painted, { x: 0, y: 0 }, edition);
  }
}
