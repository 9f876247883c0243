// The printed sheet under the map that is studied: at any size while one moves, and printed anew for the size one rests at.
// Law: an older printing stays until a newer one covers all that is in sight, so that the sheet is never unprinted.
import type Phaser from 'phaser';
import type { Backdrop } from './backdrop.ts';
import type { GroundPainter } from './groundPainter.ts';
import type { Moment } from './moment.ts';
import { Print, type PrintLayers } from './print.ts';
import type { SeenPixels } from './seen.ts';
import { editionKey } from './sheet/edition.ts';
import { TILE_CELLS } from './sheet/source.ts';
import { rangeInSight, tileKey, tilesInSight } from './tilesInSight.ts';

const FADE_MS = 220;
const INK_MS = 600;
/** Rings of a jammer that no telephone hears now keep quiet, as in play. */
const RINGS = 0.62;
/** Up to this side the whole sheet is one picture, in device pixels. */
const MOST_WHOLE_PIXELS = 1400;
const PAINTING_AT_ONCE = 3;
const TRY_AGAIN_MS = 600;
const WHOLE = 'whole';
/** The backdrop lies at -1, what stands on the sheet at 0. */
const FIRST_DEPTH = -0.9;
const DEPTH_STEP = 1e-6;

interface Piece {
  readonly print: Print;
  shownMs: number;
}

/** One printing of the sheet: at one size, in one edition. */
interface Printing {
  readonly key: string;
  readonly layers: PrintLayers;
  readonly pixelsPerCell: number;
  readonly pieces: Map<string, Piece>;
  readonly painting: Set<string>;
}

export class MapGround {
  readonly #scene: Phaser.Scene;
  readonly #painter: GroundPainter;
  readonly #backdrop: Backdrop | null;
  readonly #sheetCells: number;
  /** The oldest first. */
  #printings: Printing[] = [];
  #made = 0;
  #inkShare = -1;
  #isSettled = false;
  #gone = false;

  constructor(scene: Phaser.Scene, painter: GroundPainter, sheetCells: number, backdrop: Backdrop | null) {
    this.#scene = scene;
    this.#painter = painter;
    this.#sheetCells = sheetCells;
    this.#backdrop = backdrop;
  }

  /** How far the reception has welled up, 0 to 1. */
  get inkShare(): number {
    return Math.max(0, this.#inkShare);
  }

  get isSettled(): boolean {
    return this.#isSettled;
  }

  /** How much of the sheet is shown at all, 0 to 1. */
  get share(): number {
    return this.#printings.some(({ pieces }) => pieces.size > 0) ? 1 : (this.#backdrop?.share ?? 0);
  }

  /** @param restPixelsPerCell - the size that the sheet will rest at, or null while that is not known. */
  draw(moment: Moment, seen: SeenPixels, restPixelsPerCell: number | null): void {
    this.#wellUp(moment);
    if (restPixelsPerCell !== null) this.#keepPrinting(moment, restPixelsPerCell);
    const newest = this.#printings.at(-1);
    const names = newest === undefined ? [] : this.#inSight(newest, moment, seen);
    if (newest !== undefined) this.#want(newest, names, moment);
    for (const printing of this.#printings) this.#show(printing, moment);
    const isCovered =
      newest !== undefined && names.every((name) => (newest.pieces.get(name)?.shownMs ?? 0) >= FADE_MS);
    if (isCovered) this.#forget((printing) => printing !== newest);
    this.#backdrop?.draw(moment, this.inkShare, true, isCovered);
    const isWell = this.#inkShare === (moment.phoneLit ? 1 : 0);
    const isOwnSize = newest?.pixelsPerCell === moment.projection.pixelsPerCell;
    this.#isSettled = isCovered && isWell && isOwnSize && newest.painting.size === 0;
  }

  destroy(): void {
    this.#gone = true;
    this.#forget(() => true);
  }

  #wellUp({ reducedMotion, phoneLit, elapsedMs }: Moment): void {
    const goal = phoneLit ? 1 : 0;
    if (this.#inkShare < 0) this.#inkShare = goal;
    const step = reducedMotion ? 1 : elapsedMs / INK_MS;
    this.#inkShare = Math.max(0, Math.min(1, this.#inkShare + (phoneLit ? step : -step)));
  }

  #keepPrinting({ edition }: Moment, pixelsPerCell: number): void {
    const key = `${pixelsPerCell} ${editionKey(edition)}`;
    if (this.#printings.at(-1)?.key === key) return;
    // A printing that nobody has seen a piece of is no use any more.
    this.#forget(({ pieces }) => pieces.size === 0);
    const layers = this.#makeLayers();
    this.#printings.push({ key, layers, pixelsPerCell, pieces: new Map(), painting: new Set() });
  }

  #isWhole({ pixelsPerCell }: Printing): boolean {
    return pixelsPerCell * this.#sheetCells <= MOST_WHOLE_PIXELS;
  }

  /** @returns the names of the pieces that the window shows, nearest to its middle first. */
  #inSight(printing: Printing, moment: Moment, seen: SeenPixels): string[] {
    if (this.#isWhole(printing)) return [WHOLE];
    const { pixelsPerCell } = moment.projection;
    const range = rangeInSight(seen, pixelsPerCell, this.#sheetCells);
    const middle = {
      x: (seen.left + seen.width / 2) / pixelsPerCell,
      y: (seen.top + seen.height / 2) / pixelsPerCell,
    };
    return tilesInSight(middle, range).map(({ column, row }) => tileKey(column, row));
  }

  #want(printing: Printing, names: readonly string[], moment: Moment): void {
    for (const name of names) {
      if (printing.painting.size >= PAINTING_AT_ONCE) return;
      if (printing.pieces.has(name) || printing.painting.has(name)) continue;
      printing.painting.add(name);
      void this.#paint(printing, name, moment);
    }
  }

  async #paint(printing: Printing, name: string, { edition }: Moment): Promise<void> {
    const { pixelsPerCell } = printing;
    const [column = 0, row = 0] = name === WHOLE ? [] : name.split(',').map(Number);
    const size = TILE_CELLS * pixelsPerCell;
    try {
      const painted =
        name === WHOLE
          ? await this.#painter.paintOverview(pixelsPerCell, edition)
          : await this.#painter.paintTile(column, row, pixelsPerCell, edition);
      printing.painting.delete(name);
      if (this.#gone || !this.#printings.includes(printing)) return closeAll(painted);
      const place = { x: column * size, y: row * size };
      const print = new Print(this.#scene, printing.layers, painted, place, edition);
      printing.pieces.set(name, { print, shownMs: 0 });
    } catch {
      // A painter that failed once is asked again, but not in every frame.
      setTimeout(() => printing.painting.delete(name), TRY_AGAIN_MS);
    }
  }

  #show({ pieces, pixelsPerCell }: Printing, moment: Moment): void {
    const ink = this.inkShare * (2 - this.inkShare);
    for (const piece of pieces.values()) {
      piece.shownMs += moment.reducedMotion ? FADE_MS : moment.elapsedMs;
      const share = Math.min(1, piece.shownMs / FADE_MS);
      piece.print.show({
        isShown: true,
        scale: moment.projection.pixelsPerCell / pixelsPerCell,
        ground: share,
        ink: share * ink,
        rings: share * RINGS,
        ringsMs: null,
      });
    }
  }

  /** Over everything that was printed before, and under all that stands on the sheet. */
  #makeLayers(): PrintLayers {
    const depth = FIRST_DEPTH + this.#made++ * DEPTH_STEP;
    const layer = () => this.#scene.add.layer().setDepth(depth);
    return { ground: layer(), ink: layer(), rings: layer() };
  }

  #forget(isDone: (printing: Printing) => boolean): void {
    const old = this.#printings.filter(isDone);
    this.#printings = this.#printings.filter((printing) => !old.includes(printing));
    for (const { pieces, layers } of old) {
      for (const { print } of pieces.values()) print.destroy();
      for (const layer of Object.values(layers)) layer.destroy();
    }
  }
}

function closeAll({ ground, ink, rings }: Awaited<ReturnType<GroundPainter['paintTile']>>): void {
  ground.close();
  ink.close();
  rings?.picture.close();
}
