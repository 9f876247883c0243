// How large the sheet is shown: as in play, in the theatre such that the whole way is seen, or all of it.
// Law: taken from the window and the watched way alone, in device pixels.
import type { Frame } from '../app/game.ts';
import type { World } from '../core/world.ts';
import type { MapPixels } from './edge.ts';
import type { StageLayout } from './layout.ts';
import { wholeSheetView } from './projection.ts';
import { type CellBox, fittingScale } from './theatreFit.ts';
import type { Trace } from './traced.ts';

/** Room above the whole sheet for a tower at its north edge, where figures are as large as they are drawn. */
const TOWER_HEADROOM_PX = 30;

interface Window {
  readonly layout: StageLayout;
  /** Device pixels a CSS pixel. */
  readonly px: number;
}

type BoxOfWay = (trace: Trace) => CellBox | null;

export class Scales {
  readonly #window: Window;
  readonly #boxOfWay: () => BoxOfWay | null;
  #fit: { readonly trace: Trace; readonly box: CellBox | null } | null = null;

  /** @param window - read anew each time. @param boxOfWay what boxes a watched way, as soon as that is here. */
  constructor(window: Window, boxOfWay: () => BoxOfWay | null) {
    this.#window = window;
    this.#boxOfWay = boxOfWay;
  }

  get map(): MapPixels {
    const { layout, px } = this.#window;
    return {
      left: Math.round(layout.left * px),
      top: Math.round(layout.top * px),
      right: Math.round(layout.right * px),
      bottom: Math.round(layout.bottom * px),
    };
  }

  get headroom(): number {
    const { layout, px } = this.#window;
    return TOWER_HEADROOM_PX * layout.figureScale * px;
  }

  /** The scale of tiles, in device pixels a cell. */
  playScale({ theatre, night }: Frame): number {
    const { layout, px } = this.#window;
    const most = layout.pixelsPerCell * px;
    const box = this.boxOf(theatre);
    if (box === null) return most;
    const { left, top, right, bottom } = this.map;
    const fitting = fittingScale(box, right - left, bottom - top, most);
    return Math.max(this.wholeView(night.world).pixelsPerCell, fitting);
  }

  /** True where not even the whole sheet's scale would show all of the way any larger. */
  isFitWhole(frame: Frame): boolean {
    if (this.boxOf(frame.theatre) === null) return false;
    return this.playScale(frame) <= this.wholeView(frame.night.world).pixelsPerCell;
  }

  /** The part of the sheet that the theatre shows, or null. */
  boxOf(theatre: Frame['theatre']): CellBox | null {
    const trace = theatre?.trace ?? null;
    const boxOfWay = this.#boxOfWay();
    if (trace === null || boxOfWay === null) return null;
    if (this.#fit?.trace !== trace) this.#fit = { trace, box: boxOfWay(trace) };
    return this.#fit.box;
  }

  wholeView({ sheet }: Pick<World, 'sheet'>): ReturnType<typeof wholeSheetView> {
    const { left, top, right, bottom } = this.map;
    return wholeSheetView(right - left, bottom - top, sheet.size, this.headroom);
  }
}
