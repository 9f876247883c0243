// The printed sheet under everything: tiles of ground and of ink that glows over a soft backdrop of the whole.
// Law: a tile is shown at one texture pixel a device pixel on whole pixels, so no seam can open.
import type Phaser from 'phaser';
import type { Backdrop } from './backdrop.ts';
import type { GroundPainter } from './groundPainter.ts';
import type { Moment } from './moment.ts';
import { discardPainted, paintedImage } from './paintedImage.ts';
import { isWithin, type SeenPixels } from './seen.ts';
import { type PaintedGround, TILE_CELLS } from './sheet/source.ts';

interface Tile {
  readonly ground: Phaser.GameObjects.Image;
  readonly ink: Phaser.GameObjects.Image;
  shownMs: number;
  seenMs: number;
}

interface WantedTile {
  readonly key: string;
  readonly column: number;
  readonly row: number;
  readonly distance: number;
}

const FADE_MS = 150;
const INK_MS = 600;
const PAINTING_AT_ONCE = 3;
const TRY_AGAIN_MS = 600;
/** Tiles kept beyond those near the camera. */
const SPARE_TILES = 10;
const OVERVIEW = 'overview';

export class Ground {
  readonly #scene: Phaser.Scene;
  readonly #groundLayer: Phaser.GameObjects.Layer;
  readonly #inkLayer: Phaser.GameObjects.Layer;
  readonly #painter: GroundPainter;
  readonly #sheetCells: number;
  readonly #backdrop: Backdrop | null;
  readonly #tiles = new Map<string, Tile>();
  readonly #painting = new Set<string>();
  #overviewPixelsPerCell = 0;
  #inkShare = 0;
  #clockMs = 0;
  #isOverview = false;
  #gone = false;

  constructor(
    scene: Phaser.Scene,
    groundLayer: Phaser.GameObjects.Layer,
    inkLayer: Phaser.GameObjects.Layer,
    painter: GroundPainter,
    sheetCells: number,
    backdrop: Backdrop | null,
  ) {
    this.#scene = scene;
    this.#groundLayer = groundLayer;
    this.#inkLayer = inkLayer;
    this.#painter = painter;
    this.#sheetCells = sheetCells;
    this.#backdrop = backdrop;
  }

  /** How far the ink has welled up, 0 to 1. */
  get inkShare(): number {
    return this.#inkShare;
  }

  /** @returns how much of the sheet under a place in cells is shown, 0 to 1. */
  shareAt(x: number, y: number): number {
    const key = this.#isOverview
      ? OVERVIEW
      : `${Math.floor((x + 0.5) / TILE_CELLS)},${Math.floor((y + 0.5) / TILE_CELLS)}`;
    return Math.max(this.#backdrop?.share ?? 0, Math.min(1, (this.#tiles.get(key)?.shownMs ?? 0) / FADE_MS));
  }

  draw(moment: Moment, seen: SeenPixels): void {
    this.#clockMs += moment.elapsedMs;
    this.#isOverview = moment.wholeSheet;
    this.#wellUp(moment);
    this.#backdrop?.draw(moment, this.#inkShare);
    const { pixelsPerCell } = moment.projection;
    if (moment.wholeSheet) this.#wantOverview(pixelsPerCell);
    else this.#wantTiles(this.#tilesNear(moment, seen), pixelsPerCell);
    for (const [key, tile] of this.#tiles) {
      this.#showTile(tile, (key === OVERVIEW) === moment.wholeSheet, moment.elapsedMs, seen);
    }
  }

  /** Gives back every texture; pictures that arrive later are dropped. */
  destroy(): void {
    this.#gone = true;
    for (const key of [...this.#tiles.keys()]) this.#forget(key);
  }

  #wellUp(moment: Moment): void {
    const step = moment.reducedMotion ? 1 : moment.elapsedMs / INK_MS;
    this.#inkShare = Math.max(0, Math.min(1, this.#inkShare + (moment.phoneLit ? step : -step)));
  }

  #showTile(tile: Tile, isPart: boolean, elapsedMs: number, seen: SeenPixels): void {
    tile.shownMs = isPart ? tile.shownMs + elapsedMs : 0;
    const { x, y, width, height } = tile.ground;
    const isShown = isPart && isWithin(seen, x + width / 2, y + height / 2, Math.max(width, height) / 2);
    const share = Math.min(1, tile.shownMs / FADE_MS);
    const inkAlpha = share * this.#inkShare * (2 - this.#inkShare);
    tile.ground.setVisible(isShown).setAlpha(share);
    tile.ink.setVisible(isShown && inkAlpha > 0.004).setAlpha(inkAlpha);
  }

  /** The tiles in sight and half a tile around them, nearest to the caller first. */
  #tilesNear({ caller, projection }: Moment, seen: SeenPixels): WantedTile[] {
    const tilePixels = TILE_CELLS * projection.pixelsPerCell;
    const last = Math.ceil(this.#sheetCells / TILE_CELLS) - 1;
    const margin = tilePixels / 2;
    const tileAt = (pixel: number) => Math.max(0, Math.min(last, Math.floor(pixel / tilePixels)));
    const middleX = caller.x / TILE_CELLS - 0.5;
    const middleY = caller.y / TILE_CELLS - 0.5;
    const lastColumn = tileAt(seen.left + seen.width + margin);
    const lastRow = tileAt(seen.top + seen.height + margin);
    const wanted: WantedTile[] = [];
    for (let row = tileAt(seen.top - margin); row <= lastRow; row++) {
      for (let column = tileAt(seen.left - margin); column <= lastColumn; column++) {
        const distance = (column - middleX) * (column - middleX) + (row - middleY) * (row - middleY);
        wanted.push({ key: `${column},${row}`, column, row, distance });
      }
    }
    return wanted.sort((a, b) => a.distance - b.distance);
  }

  #wantTiles(wanted: readonly WantedTile[], pixelsPerCell: number): void {
    for (const { key, column, row } of wanted) {
      const tile = this.#tiles.get(key);
      if (tile !== undefined) tile.seenMs = this.#clockMs;
      else if (this.#painting.size < PAINTING_AT_ONCE) {
        const size = TILE_CELLS * pixelsPerCell;
        this.#paint(key, column * size, row * size, () =>
          this.#painter.paintTile(column, row, pixelsPerCell),
        );
      }
    }
    this.#forgetBeyond(wanted.length + SPARE_TILES);
  }

  #wantOverview(pixelsPerCell: number): void {
    if (this.#overviewPixelsPerCell !== pixelsPerCell) this.#forget(OVERVIEW);
    this.#overviewPixelsPerCell = pixelsPerCell;
    if (this.#tiles.has(OVERVIEW)) return;
    this.#paint(OVERVIEW, 0, 0, () => this.#painter.paintOverview(pixelsPerCell));
  }

  #paint(key: string, x: number, y: number, order: () => Promise<PaintedGround>): void {
    if (this.#painting.has(key)) return;
    this.#painting.add(key);
    order().then(
      (picture) => {
        this.#painting.delete(key);
        if (!this.#gone) this.#lay(key, x, y, picture);
      },
      // A painter that failed once is asked again, but not in every frame.
      () => setTimeout(() => this.#painting.delete(key), TRY_AGAIN_MS),
    );
  }

  #lay(key: string, x: number, y: number, picture: PaintedGround): void {
    const ground = paintedImage(this.#scene, picture.ground).setPosition(x, y).setAlpha(0);
    const ink = paintedImage(this.#scene, picture.ink).setPosition(x, y).setVisible(false);
    this.#groundLayer.add(ground);
    this.#inkLayer.add(ink);
    this.#tiles.set(key, { ground, ink, shownMs: 0, seenMs: this.#clockMs });
  }

  /** Forgets the tiles that were seen longest ago once there are more than `most`. */
  #forgetBeyond(most: number): void {
    if (this.#tiles.size <= most) return;
    const byAge = [...this.#tiles].sort(([, a], [, b]) => a.seenMs - b.seenMs);
    for (const [key, tile] of byAge.slice(0, this.#tiles.size - most)) {
      if (tile.seenMs < this.#clockMs) this.#forget(key);
    }
  }

  #forget(key: string): void {
    const tile = this.#tiles.get(key);
    if (tile === undefined) return;
    discardPainted(this.#scene, tile.ground);
    discardPainted(this.#scene, tile.ink);
    this.#tiles.delete(key);
  }
}
