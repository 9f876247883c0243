// The page's side of the easel: a canvas on the page, and a pen that has it drawn by a worker.
// Law: what was asked is drawn in its order, and what lasts however late, but for pictures that went before anybody drew;
// where no worker can start, the page draws; where one is lost later, it is said, and nothing waits for it.
import { Easel } from './easel.ts';
import { FarPen } from './farPen.ts';
import { FreeNumbers } from './freeNumbers.ts';
import { OrderList } from './orderList.ts';
import type { EaselMessage, EaselReply, News, Picture, Row, Slide } from './orders.ts';
import * as order from './orders.ts';
import { PictureBook } from './pictureBook.ts';
import { WordList } from './wordList.ts';

/** A worker that needs this long to start is lost. */
const SILENT_MS = 15_000;

/** Rows are so many numbers long, or a few times as many. */
const BLOCK_NUMBERS = 2048;
/** A longer row is the first of all, or nearly so. */
const MOST_KEPT_NUMBERS = 16 * BLOCK_NUMBERS;
/** A few more than the worker gives back together, for one that lags behind. */
const MOST_SPARE_ROWS = 24;

/** A frame that looks as the one before is drawn again after this time at the latest: the browser may have lost it. */
const LONGEST_SAME_MS = 1000;

export class FarCanvas {
  readonly element = document.createElement('canvas');
  readonly #desk = {
    lasting: new OrderList(),
    screen: new OrderList(),
    stencil: new OrderList(),
    pictures: new PictureBook(order.SCREEN),
    words: new WordList(),
    stencilIds: new FreeNumbers(),
  };
  /** Draws on the element. */
  readonly screen = new FarPen(this.#desk, order.SCREEN);
  #worker: Worker | null = null;
  /** Draws where there is no worker. */
  #easel: Easel | null = null;
  #isReady = false;
  /** The worker broke after the canvas was given away: what was drawn last stays. */
  #isLost = false;
  #alarm: ReturnType<typeof setTimeout> | undefined;
  /** To be written anew: memory that was touched before is far cheaper than new memory. */
  #spare: Row[] = [];
  /** What the screen was given last, how large, and when. */
  readonly #last = { screen: new OrderList(), width: 0, height: 0, givenMs: Number.NEGATIVE_INFINITY };
  #slide = order.NO_SLIDE;
  #given = 0;
  #drawn = 0;
  #watched = 0;
  readonly #tellLost: () => void;

  /** @param tellLost - called when the picture will not change any more. */
  constructor(tellLost: () => void) {
    this.#tellLost = tellLost;
    try {
      if (!('transferControlToOffscreen' in this.element)) throw new Error('no OffscreenCanvas');
      const worker = new Worker(new URL('./easel.worker.ts', import.meta.url), { type: 'module' });
      worker.onmessage = ({ data }: MessageEvent<EaselReply>) => this.#hear(worker, data);
      worker.onerror = () => this.#loseWorker();
      this.#alarm = setTimeout(() => this.#loseWorker(), SILENT_MS);
      this.#worker = worker;
    } catch {
      this.#drawOnPage();
    }
  }

  /** How many frames were given to whoever draws; one that looks as the one before it is not given. */
  get given(): number {
    return this.#given;
  }

  /** True where the frame of before can be shown again at little cost. */
  get canSlide(): boolean {
    return this.#isReady && !this.#isLost;
  }

  /** @returns true when so many of them were drawn; it becomes known only to who asks. */
  areDrawn(frames: number): boolean {
    if (this.#isLost) return true;
    if (frames > this.#drawn && frames > this.#watched && this.#isReady) {
      this.#watched = frames;
      this.#tell({ kind: 'watch', rows: frames });
    }
    return frames <= this.#drawn;
  }

  /** To be told of a picture on which something else was drawn. */
  renewed(picture: object): void {
    this.#desk.pictures.renewed(picture);
  }

  /** To be told of a picture that nobody draws again. */
  forget(picture: object): void {
    this.#desk.pictures.forget(picture);
  }

  /** Has the frame drawn that was written last. In pixels of the screen. */
  endFrame(width: number, height: number): void {
    this.screen.forget();
    if (this.#isLost) this.#throwAway();
    else if (this.#easel !== null || this.#isReady) this.#give(width, height);
    // Until somebody can draw, what lasts is kept, and of screens the next will be newer.
    this.#desk.screen.clear();
  }

  /** Has the frame of before shown again, moved, in the place of one that was not written. */
  slide(slide: Slide): void {
    this.screen.forget();
    this.#desk.screen.clear();
    if (!this.canSlide || isSame(slide, this.#slide)) return;
    this.#slide = slide;
    this.#tell({ kind: 'slide', slide });
  }

  destroy(): void {
    clearTimeout(this.#alarm);
    this.#worker?.terminate();
    this.#worker = null;
    this.element.remove();
  }

  #hear(worker: Worker, message: EaselReply): void {
    switch (message.kind) {
      case 'ready': {
        if (this.#easel !== null) return;
        clearTimeout(this.#alarm);
        const canvas = this.element.transferControlToOffscreen();
        worker.postMessage({ kind: 'canvas', canvas } satisfies EaselMessage, [canvas]);
        this.#isReady = true;
        return;
      }
      case 'drawn':
        this.#drawn = message.rows;
        return;
      case 'spent':
        for (const row of message.rows) this.#spend(row);
        return;
      case 'failed':
        // The screen is empty now: the next frame is to be tried, though it looked as this one.
        this.#last.givenMs = Number.NEGATIVE_INFINITY;
        return reportError(new Error(`The picture: ${message.detail}`));
      default:
        return message satisfies never;
    }
  }

  #loseWorker(): void {
    if (!this.#isReady) return this.#drawOnPage();
    if (this.#isLost) return;
    this.#isLost = true;
    this.#worker?.terminate();
    this.#worker = null;
    this.#tellLost();
  }

  /** Only before the canvas was given away: what was asked until then was kept. */
  #drawOnPage(): void {
    if (this.#easel !== null) return;
    clearTimeout(this.#alarm);
    this.#worker?.terminate();
    this.#worker = null;
    this.#easel = new Easel(this.element, () => document.createElement('canvas'));
  }

  /** Nobody will draw it, and the night may go on for hours. */
  #throwAway(): void {
    this.#desk.lasting.clear();
    this.#desk.pictures.take();
    this.#desk.words.take();
  }

  #give(width: number, height: number): void {
    const { lasting, screen } = this.#desk;
    if (this.#looksAsBefore(width, height)) return;
    this.#note(width, height);
    const row = this.#rowFor(order.HEAD_NUMBERS + screen.length + lasting.length);
    const screenEnd = order.HEAD_NUMBERS + screen.length;
    row[order.WIDTH] = width;
    row[order.HEIGHT] = height;
    row[order.SCREEN_END] = screenEnd;
    row[order.END] = screenEnd + lasting.length;
    screen.copyTo(row, order.HEAD_NUMBERS);
    lasting.copyTo(row, screenEnd);
    lasting.clear();
    this.#given++;
    this.#slide = order.NO_SLIDE;
    if (this.#easel !== null) this.#drawWith(this.#easel, row);
    else this.#send(row);
  }

  /** @returns true where nothing has to be drawn. */
  #looksAsBefore(width: number, height: number): boolean {
    const { lasting, screen, pictures } = this.#desk;
    const last = this.#last;
    const isSoon = performance.now() - last.givenMs < LONGEST_SAME_MS;
    const isStill = isSame(this.#slide, order.NO_SLIDE);
    const isSameSize = width === last.width && height === last.height;
    const isKnown = lasting.length === 0 && !pictures.hasFresh;
    return isSoon && isStill && isSameSize && isKnown && screen.equals(last.screen);
  }

  /** What is given now is what the next frame may look like. */
  #note(width: number, height: number): void {
    const last = this.#last;
    last.screen.copy(this.#desk.screen);
    last.width = width;
    last.height = height;
    last.givenMs = performance.now();
  }

  /** @returns one that is long enough; a spare one that is too short goes, so that all grow as frames do. */
  #rowFor(numbers: number): Row {
    const spare = numbers > MOST_KEPT_NUMBERS ? undefined : this.#spare.pop();
    if (spare !== undefined && spare.length >= numbers) return spare;
    return new Float32Array(Math.ceil(numbers / BLOCK_NUMBERS) * BLOCK_NUMBERS);
  }

  #spend(row: Row): void {
    if (row.length <= MOST_KEPT_NUMBERS && this.#spare.length < MOST_SPARE_ROWS) this.#spare.push(row);
  }

  /** @returns null where a row speaks of what is known. */
  #newsFor(handOver: (picture: Picture) => Picture): News | null {
    const { fresh, gone } = this.#desk.pictures.take();
    const words = this.#desk.words.take();
    if (fresh.size === 0 && gone.length === 0 && words.length === 0) return null;
    const pictures = [...fresh].map(([id, picture]) => ({ id, picture: handOver(picture) }));
    return { words, pictures, gone };
  }

  #drawWith(easel: Easel, row: Row): void {
    const news = this.#newsFor((picture) => picture);
    if (news !== null) easel.hear(news);
    easel.take(row);
    easel.show(row);
    this.#spend(row);
    this.#drawn = this.#given;
  }

  #send(row: Row): void {
    const news = this.#newsFor(bitmapOf);
    const bitmaps = news?.pictures.map(({ picture }) => picture as ImageBitmap);
    if (news !== null) this.#tell({ kind: 'news', news }, bitmaps);
    this.#tell(row, [row.buffer]);
  }

  #tell(message: EaselMessage, given: Transferable[] = []): void {
    this.#worker?.postMessage(message, given);
  }
}

function isSame(a: Slide, b: Slide): boolean {
  return a.sheetX === b.sheetX && a.sheetY === b.sheetY && a.callerX === b.callerX && a.callerY === b.callerY;
}

/** A bitmap that can be given away: the picture itself if it is one, else a copy as it is now. */
function bitmapOf(picture: Picture): ImageBitmap {
  if (picture instanceof ImageBitmap) return picture;
  const copy = new OffscreenCanvas(picture.width, picture.height);
  copy.getContext('2d')?.drawImage(picture, 0, 0);
  return copy.transferToImageBitmap();
}
