// Parts of the picture that are drawn in turns: nobody sees that who walks a pixel now and then is laid anew some twenty or
// thirty times a second, and each frame costs less.
// Law: where frames come slowly, or all looks different, everything is drawn. Where a frame can slide, every second one
// does: it shows the sheet of the frame before, moved with the camera, and lays those anew who are shown in the next.
// Where none can, the sheet is drawn in every frame and each half of the others in every second; a laden frame leaves its
// half to the next, unless that half has waited for long.
import type { FrameWork } from '../app/game.ts';
import { SOON_MS } from './frameTime.ts';
import type { Moment } from './moment.ts';

/** Longer than this no frame waits, though it is the page's own slowness that makes it late. */
const LONGEST_SLIDING_MS = 60;
/** No half is older than this and two frames more. */
const LONGEST_WAIT_MS = 48;

type Part = 'sheet' | 'under' | 'over';

/** For each part the moment with all the time since it was drawn last, or null where it is not its turn. */
export type Turn = Readonly<Record<Part, Moment | null>>;

interface Waited {
  ms: number;
  movedMs: number;
}

export class InTurns {
  readonly #waited: Readonly<Record<Part, Waited>> = {
    sheet: { ms: 0, movedMs: 0 },
    under: { ms: 0, movedMs: 0 },
    over: { ms: 0, movedMs: 0 },
  };
  #view = '';
  #areSliding = false;
  #hasSlid = false;

  /** @param canSlide - whether the sheet of the frame before can be shown again, for this frame. */
  take(moment: Moment, canSlide: boolean): Turn {
    const view = `${moment.screen}|${moment.wholeSheet}|${moment.projection.pixelsPerCell}|${moment.night.world.levelId}`;
    const isSlow = moment.elapsedMs > (canSlide ? LONGEST_SLIDING_MS : SOON_MS);
    const isWhole = view !== this.#view || isSlow || moment.reducedMotion;
    this.#view = view;
    for (const waited of Object.values(this.#waited)) {
      waited.ms += moment.elapsedMs;
      waited.movedMs += moment.movedMs;
    }
    const slides = !isWhole && canSlide && !this.#hasSlid;
    const isAfterSlide = !isWhole && canSlide && this.#hasSlid;
    this.#hasSlid = slides;
    this.#areSliding = slides || isAfterSlide;
    if (isWhole) return this.#turnOf(moment, 'sheet', 'under', 'over');
    if (slides) return this.#turnOf(moment, 'under', 'over');
    if (isAfterSlide) return this.#turnOf(moment, 'sheet');
    const { under, over } = this.#waited;
    if (moment.laden && Math.max(under.ms, over.ms) < LONGEST_WAIT_MS) return this.#turnOf(moment, 'sheet');
    return this.#turnOf(moment, 'sheet', under.ms > over.ms ? 'under' : 'over');
  }

  /** What the next frame has time for, if frames go on as they do. */
  get nextWork(): FrameWork {
    if (!this.#areSliding) return 'all';
    return this.#hasSlid ? 'none' : 'some';
  }

  #turnOf(moment: Moment, ...parts: readonly Part[]): Turn {
    const momentOf = (part: Part) => (parts.includes(part) ? this.#sinceLast(moment, part) : null);
    return { sheet: momentOf('sheet'), under: momentOf('under'), over: momentOf('over') };
  }

  #sinceLast(moment: Moment, part: Part): Moment {
    const waited = this.#waited[part];
    const { ms: elapsedMs, movedMs } = waited;
    waited.ms = 0;
    waited.movedMs = 0;
    return { ...moment, elapsedMs, movedMs };
  }
}
