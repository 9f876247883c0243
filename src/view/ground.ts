// The printed sheet under everything: tiles of ground, of ink that glows, and of rings, over a soft backdrop of the whole.
// Law: a tile is shown at one texture pixel a device pixel on whole pixels, so no seam can open; when a jammer
// switches, all tiles in sight cross over together.
import Phaser from 'phaser';
import type { Backdrop } from './backdrop.ts';
import type { GroundPainter } from './groundPainter.ts';
import type { Moment } from './moment.ts';
import { Mosaic } from './mosaic.ts';
import { Print, type PrintLayers, type Showing } from './print.ts';
import { isWithin, type SeenPixels } from './seen.ts';
import { airKey } from './sheet/air.ts';
import { type Edition, editionKey, lookKey, type Paper } from './sheet/edition.ts';
import type { Reach } from './sheet/reach.ts';
import { type PaintedGround, TILE_CELLS } from './sheet/source.ts';
import { Tile } from './tile.ts';
import { rangeInSight, type TileRange, tileKey, tilesInSight, type WantedTile } from './tilesInSight.ts';

const FADE_MS = 150;
const INK_MS = 600;
const PAINTING_AT_ONCE = 3;
const TRY_AGAIN_MS = 600;
/** Tiles kept beyond those near the camera. */
const SPARE_TILES = 10;
/** A turn to another air waits for the slowest tile in sight, but not longer than this. */
const LONGEST_WAIT_MS = 3000;
/** Two papers or two lights side by side would be worse than a wait. */
const LONGEST_LOOK_WAIT_MS = 20000;
/** Rings are there while the phone is off, but a jammer is heard by telephones alone: so they keep quiet. */
const RINGS_UNHEARD = 0.62;
const OVERVIEW = 'overview';
const UNSEEN: Showing = { isShown: false, ground: 0, ink: 0, rings: 0, ringsMs: null };

/** A painted picture that waits for a frame of its own. */
interface Arrived {
  readonly key: string;
  readonly place: { readonly x: number; readonly y: number };
  readonly edition: Edition;
  readonly painted: PaintedGround;
}

export class Ground {
  readonly #scene: Phaser.Scene;
  readonly #layers: PrintLayers;
  readonly #painter: GroundPainter;
  readonly #reach: Reach;
  readonly #sheetCells: number;
  readonly #backdrop: Backdrop | null;
  readonly #mosaic: Mosaic | null;
  readonly #tiles = new Map<string, Tile>();
  readonly #painting = new Set<string>();
  readonly #arrived: Arrived[] = [];
  #overviewPixelsPerCell = 0;
  #inkShare = 0;
  #litShare = 0;
  #clockMs = 0;
  #waitedMs = 0;
  /** True in the frame in which tiles show another print. */
  #isTurned = false;
  #isOverview = false;
  #paper: Paper | null = null;
  #wanted: readonly WantedTile[] = [];
  /** What was asked for last, once all of it hangs; '' before. */
  #calm = '';
  /** The last frame that asked for something else than the one before it. */
  #before: { readonly moment: Moment; readonly range: TileRange } | null = null;
  #beforeTick = -1;
  #isSettled = false;
  #gone = false;

  constructor(
    scene: Phaser.Scene,
    layers: PrintLayers,
    painter: GroundPainter,
    reach: Reach,
    sheetCells: number,
    backdrop: Backdrop | null,
  ) {
    this.#scene = scene;
    this.#layers = layers;
    this.#painter = painter;
    this.#reach = reach;
    this.#sheetCells = sheetCells;
    this.#backdrop = backdrop;
    const isPlain = scene.sys.renderer.type === Phaser.CANVAS;
    this.#mosaic = isPlain ? Mosaic.lay([layers.ground, layers.ink]) : null;
  }

  /** How far the ink has welled up, 0 to 1. */
  get inkShare(): number {
    return this.#litShare;
  }

  /** The paper that is in sight: it follows the one that is asked for once the tiles have turned. */
  get paper(): Paper {
    return this.#paper ?? 'night';
  }

  /** True while everything in sight is painted and shown, and nothing crosses over. */
  get isSettled(): boolean {
    return this.#isSettled;
  }

  /** @returns how much of the sheet under a place in cells is shown, 0 to 1. */
  shareAt(x: number, y: number): number {
    const key = this.#isOverview
      ? OVERVIEW
      : tileKey(Math.floor((x + 0.5) / TILE_CELLS), Math.floor((y + 0.5) / TILE_CELLS));
    return Math.max(this.#backdrop?.share ?? 0, Math.min(1, (this.#tiles.get(key)?.shownMs ?? 0) / FADE_MS));
  }

  draw(moment: Moment, seen: SeenPixels): void {
    this.#clockMs += moment.elapsedMs;
    this.#isTurned = false;
    this.#isOverview = moment.wholeSheet;
    this.#hangNext();
    this.#wellUp(moment);
    this.#paper ??= moment.edition.paper;
    this.#litShare = litShareOf(moment, this.#inkShare);
    const ink = this.#litShare * (2 - this.#litShare);
    const { pixelsPerCell } = moment.projection;
    if (moment.wholeSheet) {
      this.#wantOverview(moment);
      this.#calm = '';
    } else this.#keepTiles(moment, seen, pixelsPerCell);
    const keys = moment.wholeSheet ? [OVERVIEW] : this.#wanted.map(({ key }) => key);
    const whole = wholeTile(moment, ink);
    for (const [key, tile] of this.#tiles) {
      this.#showTile(tile, (key === OVERVIEW) === moment.wholeSheet, moment, seen, whole);
    }
    this.#mosaic?.follow(moment.elapsedMs, this.#isTurned && !moment.reducedMotion);
    const isCovered = keys.every((key) => this.#isCovering(key));
    this.#backdrop?.draw(moment, ink, this.#paper === moment.edition.paper, isCovered);
    const isWell = this.#inkShare === (moment.phoneLit ? 1 : 0);
    const isCrossing = keys.some((key) => this.#tiles.get(key)?.isCrossing);
    this.#isSettled = isWell && this.#painting.size === 0 && isCovered && !isCrossing;
  }

  /** While the same tiles are in sight and all of them hang as they are wanted, nothing has to be asked for. */
  #keepTiles(moment: Moment, seen: SeenPixels, pixelsPerCell: number): void {
    const range = rangeInSight(seen, pixelsPerCell, this.#sheetCells);
    // Most frames ask for the very thing that the one before asked for.
    if (this.#calm !== '' && this.#asksAsBefore(moment, range)) return;
    this.#before = { moment, range };
    this.#beforeTick = moment.night.tick;
    const next = nextEdition(moment);
    const editions = `${editionKey(moment.edition)}|${next === null ? '' : editionKey(next)}`;
    const { firstColumn, firstRow, lastColumn, lastRow } = range;
    const asked = `${editions}|${firstColumn} ${firstRow} ${lastColumn} ${lastRow}|${pixelsPerCell}`;
    if (asked === this.#calm) return;
    this.#wanted = tilesInSight(moment.caller, range);
    this.#wantTiles(this.#wanted, moment);
    const isTurned = this.#turnTogether(this.#wanted, moment);
    this.#forgetBeyond(this.#wanted.length + SPARE_TILES);
    this.#calm = isTurned && this.#painting.size === 0 ? asked : '';
  }

  /** The air changes with a tick at most, and a light that stays is the same object. */
  #asksAsBefore({ night, edition, projection }: Moment, range: TileRange): boolean {
    if (this.#before === null) return false;
    const { moment, range: seen } = this.#before;
    const { paper, light, network } = moment.edition;
    if (paper !== edition.paper || light !== edition.light || network !== edition.network) return false;
    if (this.#beforeTick !== night.tick || moment.projection.pixelsPerCell !== projection.pixelsPerCell)
      return false;
    const areSameColumns = seen.firstColumn === range.firstColumn && seen.lastColumn === range.lastColumn;
    return areSameColumns && seen.firstRow === range.firstRow && seen.lastRow === range.lastRow;
  }

  /** Gives back every texture; pictures that arrive later are dropped. */
  destroy(): void {
    this.#gone = true;
    for (const key of [...this.#tiles.keys()]) this.#forget(key);
    this.#mosaic?.release();
  }

  /** True where nothing of what lies under a tile is seen. */
  #isCovering(key: string): boolean {
    const tile = this.#tiles.get(key);
    const isHere = tile !== undefined && tile.paper === this.paper;
    return isHere && tile.shownMs >= FADE_MS && (this.#mosaic !== null || !tile.isCrossing);
  }

  #wellUp(moment: Moment): void {
    const step = moment.reducedMotion ? 1 : moment.elapsedMs / INK_MS;
    this.#inkShare = Math.max(0, Math.min(1, this.#inkShare + (moment.phoneLit ? step : -step)));
  }

  #showTile(
    tile: Tile,
    isPart: boolean,
    { elapsedMs, reducedMotion }: Moment,
    seen: SeenPixels,
    whole: Showing,
  ): void {
    tile.shownMs = isPart ? tile.shownMs + elapsedMs : 0;
    const { x, y, side } = tile.box;
    const isShown =
      isPart && tile.paper === this.paper && isWithin(seen, x + side / 2, y + side / 2, side / 2);
    const atOnce = !isShown || reducedMotion;
    const share = Math.min(1, tile.shownMs / FADE_MS);
    tile.show(isShown ? sharedOut(whole, share) : UNSEEN, elapsedMs, atOnce, this.#mosaic !== null);
  }

  /** Each tile in sight is wanted as it is now, and then as it may be wanted next. */
  #wantTiles(wanted: readonly WantedTile[], moment: Moment): void {
    for (const edition of [moment.edition, nextEdition(moment)]) {
      if (edition === null) return;
      for (const { key, column, row } of wanted) {
        const tile = this.#tiles.get(key);
        if (tile !== undefined) tile.seenMs = this.#clockMs;
        if (this.#painting.size >= PAINTING_AT_ONCE) return;
        const within: Edition = { ...edition, air: this.#reach.within(edition.air, column, row) };
        if (tile?.has(editionKey(within))) continue;
        // A print that waits to be turned to must not make room for one of later.
        if (edition !== moment.edition && tile?.editionKey !== this.#goalOf(moment, column, row)) continue;
        const { pixelsPerCell } = moment.projection;
        const size = TILE_CELLS * pixelsPerCell;
        const place = { x: column * size, y: row * size };
        this.#paint(key, place, within, () => this.#painter.paintTile(column, row, pixelsPerCell, within));
      }
    }
  }

  /** @returns true where every tile in sight is as it is wanted. */
  #turnTogether(wanted: readonly WantedTile[], moment: Moment): boolean {
    const turning = wanted.flatMap(({ key, column, row }) => {
      const tile = this.#tiles.get(key);
      const goal = this.#goalOf(moment, column, row);
      return tile === undefined || tile.editionKey === goal ? [] : [{ tile, goal }];
    });
    if (turning.length === 0) {
      this.#waitedMs = 0;
      this.#paper = moment.edition.paper;
      return true;
    }
    this.#waitedMs += moment.elapsedMs;
    const look = lookKey(moment.edition);
    const isSameLook = turning.every(({ tile }) => lookKey(tile.edition) === look);
    const longestMs = isSameLook ? LONGEST_WAIT_MS : LONGEST_LOOK_WAIT_MS;
    if (this.#waitedMs < longestMs && !turning.every(({ tile, goal }) => tile.has(goal))) return false;
    for (const { tile, goal } of turning) if (tile.turnTo(goal)) this.#isTurned = true;
    this.#paper = moment.edition.paper;
    return false;
  }

  #goalOf({ edition }: Moment, column: number, row: number): string {
    return editionKey({ ...edition, air: this.#reach.within(edition.air, column, row) });
  }

  #wantOverview(moment: Moment): void {
    const { pixelsPerCell } = moment.projection;
    if (this.#overviewPixelsPerCell !== pixelsPerCell) this.#forget(OVERVIEW);
    this.#overviewPixelsPerCell = pixelsPerCell;
    const goal = editionKey(moment.edition);
    const tile = this.#tiles.get(OVERVIEW);
    if (tile?.turnTo(goal)) this.#isTurned = true;
    if (tile === undefined || tile.editionKey === goal) this.#paper = moment.edition.paper;
    if (tile?.has(goal)) return;
    this.#paint(OVERVIEW, { x: 0, y: 0 }, moment.edition, () =>
      this.#painter.paintOverview(pixelsPerCell, moment.edition),
    );
  }

  #paint(
    key: string,
    place: { readonly x: number; readonly y: number },
    edition: Edition,
    order: () => Promise<PaintedGround>,
  ): void {
    if (this.#painting.has(key)) return;
    this.#painting.add(key);
    order().then(
      (painted) => {
        if (!this.#gone) this.#arrived.push({ key, place, edition, painted });
      },
      // A painter that failed once is asked again, but not in every frame.
      () => setTimeout(() => this.#painting.delete(key), TRY_AGAIN_MS),
    );
  }

  /** Hangs one painted tile, because each copies a picture of a million pixels: two in one frame would be felt. */
  #hangNext(): void {
    const next = this.#arrived.shift();
    if (next === undefined) return;
    const { key, place, edition, painted } = next;
    this.#painting.delete(key);
    const print = new Print(this.#scene, this.#layers, painted, place, edition);
    const tile = this.#tiles.get(key);
    if (tile === undefined) this.#tiles.set(key, new Tile(print, this.#clockMs));
    else tile.lay(print);
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
    this.#tiles.get(key)?.destroy();
    this.#tiles.delete(key);
  }
}

/** How a tile is seen that has faded in. */
function wholeTile({ theatre, reducedMotion, calm, movingMs }: Moment, ink: number): Showing {
  return {
    isShown: true,
    ground: 1,
    ink,
    rings: theatre?.layers.signal === false ? 0 : RINGS_UNHEARD + (1 - RINGS_UNHEARD) * ink,
    ringsMs: reducedMotion || calm ? null : movingMs,
  };
}

function sharedOut(whole: Showing, share: number): Showing {
  if (share === 1) return whole;
  return { ...whole, ground: share, ink: share * whole.ink, rings: share * whole.rings };
}

/** How far the reception has welled up: as the telephone lights it, or, in the theatre, as its layer says. */
function litShareOf({ theatre }: Moment, inkShare: number): number {
  if (theatre === null) return inkShare;
  return theatre.layers.signal ? 1 : 0;
}

/** What the sheet may have to turn to: the air that comes, or, in the theatre, the other paper. */
function nextEdition({ edition, air, airAhead, theatre }: Moment): Edition | null {
  if (airKey(air) !== airKey(airAhead)) return { ...edition, air: airAhead };
  return theatre === null ? null : { ...edition, paper: edition.paper === 'paper' ? 'night' : 'paper' };
}
