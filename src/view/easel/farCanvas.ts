// The page's side of the easel: a canvas on the page, and a pen that has it drawn by a worker.
// Law: what was asked is drawn in its order, and what lasts however late, but for pictures that went before anybody drew;
// where no worker can start, the page draws; where one is lost later, it is said, and nothing waits for it.
import { Easel } from './easel.ts';
import { FarPen } from './farPen.ts';
import { FreeNumbers } from './freeNumbers.ts';
import { OrderList } from './orderList.ts';
import type { EaselMessage, EaselReply, News, Picture, Row } from './orders.ts';
import * as order from './orders.ts';
import { PictureBook } from './pictureBook.ts';
import { WordList } from './wordList.ts';

/** A worker that needs this long to start is lost. */
const SILENT_MS = 15_000;

/** Rows are so many numbers long, or a few times as many. */
const BLOCK_NUMBERS = 2048;
/** A longer row is the first of all, or nearly so. */
const MOST_KEPT_BLOCKS = 16;

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
  readonly #rows = new Map<number, Row>();
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

  /** How many frames were given to whoever draws. */
  get given(): number {
    return this.#given;
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
      case 'failed':
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
    if (this.#easel !== null) this.#drawWith(this.#easel, row);
    else this.#send(row);
  }

  /** One of each usual size, which is copied whole on its way: nothing is left to be swept up. */
  #rowFor(numbers: number): Row {
    const blocks = Math.ceil(numbers / BLOCK_NUMBERS);
    let row = this.#rows.get(blocks);
    if (row === undefined) {
      row = new Float32Array(blocks * BLOCK_NUMBERS);
      if (blocks <= MOST_KEPT_BLOCKS) this.#rows.set(blocks, row);
    }
    return row;
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
    this.#drawn = this.#given;
  }

  #send(row: Row): void {
    const news = this.#newsFor(bitmapOf);
    const bitmaps = news?.pictures.map(({ picture }) => picture as ImageBitmap);
    if (news !== null) this.#tell({ kind: 'news', news }, bitmaps);
    this.#tell(row);
  }

  #tell(message: EaselMessage, given: Transferable[] = []): void {
    this.#worker?.postMessage(message, given);
  }
}

/** A bitmap that can be given away: the picture itself if it is one, else a copy as it is now. */
function bitmapOf(picture: Picture): ImageBitmap {
  if (picture instanceof ImageBitmap) return picture;
  const copy = new OffscreenCanvas(picture.width, picture.height);
  copy.getContext('2d')?.drawImage(picture, 0, 0);
  return copy.transferToImageBitmap();
}
