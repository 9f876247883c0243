// The page's side of the painter: orders go in, bitmaps come out, one at a time, the nearest first.
// Law: every promise settles; a worker that cannot start or falls silent is replaced by slow painting on the page.
import type { Air } from './air.ts';
import { SheetBrush } from './brush.ts';
import type { Edition } from './edition.ts';
import { lampFrame } from './frame.ts';
import { fulfil } from './fulfil.ts';
import type { Box, Order, Painted, PainterReply } from './orders.ts';
import type { PainterMessage } from './painter.worker.ts';
import { OrderQueue, type Waiting } from './queue.ts';
import { LAMP_RADIUS_CELLS, type PaintedGround, type PaintedLamp, type SheetSource } from './source.ts';

/** A tile takes some 20 ms; a worker that needs this long for one order is lost. */
const SILENT_MS = 15000;

/** Why an order was not painted: it was no longer wanted. */
export class OrderCanceled extends Error {
  constructor() {
    super('The picture is no longer wanted.');
    this.name = 'OrderCanceled';
  }
}

export class SheetPainter {
  readonly #source: SheetSource;
  readonly #onTrouble: (detail: string) => void;
  readonly #queue = new OrderQueue<Painted>();
  #worker: Worker | null = null;
  #pageBrush: SheetBrush | null = null;
  #current: Waiting<Painted> | null = null;
  #alarm: ReturnType<typeof setTimeout> | undefined;
  #closed = false;

  /** @param onTrouble hears, in English for the log, of everything that went wrong. */
  constructor(source: SheetSource, onTrouble: (detail: string) => void = () => undefined) {
    this.#source = source;
    this.#onTrouble = onTrouble;
    this.#hireWorker();
  }

  /** Ground and ink of one tile of `TILE_CELLS`; `pixelsPerCell` as given by `snapPixelsPerCell`. */
  async paintTile(
    column: number,
    row: number,
    pixelsPerCell: number,
    edition: Edition,
  ): Promise<PaintedGround> {
    return groundOf(await this.#ask({ kind: 'tile', column, row, pixelsPerCell, edition }));
  }

  /** The whole sheet at any scale; its side is a whole number of pixels. */
  async paintOverview(pixelsPerCell: number, edition: Edition): Promise<PaintedGround> {
    return groundOf(await this.#ask({ kind: 'overview', pixelsPerCell, edition }));
  }

  /** Any part of the sheet at any scale, for pictures that stand by themselves. */
  async paintBox(box: Box, pixelsPerCell: number, edition: Edition): Promise<PaintedGround> {
    return groundOf(await this.#ask({ kind: 'box', box, pixelsPerCell, edition }));
  }

  /** The disc of lamplight around a place; it overtakes all waiting tiles. */
  async paintLamp(x: number, y: number, pixelsPerCell: number, air: Air): Promise<PaintedLamp> {
    const {
      pictures: [picture],
    } = await this.#ask({ kind: 'lamp', x, y, pixelsPerCell, air });
    if (picture === undefined) throw new Error('The lamp came without a picture.');
    const { left, top } = lampFrame(x, y, pixelsPerCell);
    return { picture, x, y, radiusCells: LAMP_RADIUS_CELLS, left, top };
  }

  /** Tiles near this place are painted first. */
  lookAt(x: number, y: number): void {
    this.#queue.lookAt({ x, y });
  }

  /** Rejects tiles that are not yet begun with `OrderCanceled`; without a test, all of them. */
  cancel(isMeant: (column: number, row: number, pixelsPerCell: number) => boolean = () => true): void {
    const dropped = this.#queue.drop(
      (order) => order.kind === 'tile' && isMeant(order.column, order.row, order.pixelsPerCell),
    );
    for (const { reject } of dropped) reject(new OrderCanceled());
  }

  /** Ends the worker; whatever was asked is rejected. */
  close(): void {
    this.#closed = true;
    this.#fireWorker();
    for (const { reject } of this.#queue.drop(() => true)) reject(new OrderCanceled());
    this.#current?.reject(new OrderCanceled());
    this.#current = null;
  }

  #ask(order: Order): Promise<Painted> {
    if (this.#closed) return Promise.reject(new OrderCanceled());
    return new Promise((resolve, reject) => {
      this.#queue.add({ order, resolve, reject });
      this.#paintNext();
    });
  }

  #paintNext(): void {
    if (this.#current !== null || this.#closed) return;
    const next = this.#queue.next();
    if (next === undefined) return;
    this.#current = next;
    if (this.#worker === null) this.#paintOnPage(next);
    else this.#send(this.#worker, { kind: 'order', order: next.order });
  }

  #send(worker: Worker, message: PainterMessage): void {
    clearTimeout(this.#alarm);
    this.#alarm = setTimeout(() => this.#loseWorker('the painter fell silent'), SILENT_MS);
    worker.postMessage(message);
  }

  #hireWorker(): void {
    try {
      if (typeof OffscreenCanvas === 'undefined') throw new Error('no OffscreenCanvas');
      const worker = new Worker(new URL('./painter.worker.ts', import.meta.url), { type: 'module' });
      worker.onmessage = (event: MessageEvent<PainterReply>) => this.#hear(event.data);
      worker.onerror = (event) => this.#loseWorker(event.message || 'the painter could not start');
      worker.onmessageerror = () => this.#loseWorker('a message of the painter could not be read');
      this.#worker = worker;
      this.#send(worker, { kind: 'source', source: this.#source });
    } catch (error) {
      this.#loseWorker(messageOf(error));
    }
  }

  #hear(message: PainterReply): void {
    clearTimeout(this.#alarm);
    switch (message.kind) {
      case 'ready':
        // An order may have followed the source already; its own silence is timed from here.
        if (this.#current !== null) this.#watch();
        return;
      case 'painted':
        return this.#settle(({ resolve }) => resolve(message.painted));
      case 'failed':
        this.#onTrouble(message.detail);
        return this.#settle(({ reject }) => reject(new Error(message.detail)));
      default:
        return message satisfies never;
    }
  }

  #watch(): void {
    this.#alarm = setTimeout(() => this.#loseWorker('the painter fell silent'), SILENT_MS);
  }

  #settle(answer: (waiting: Waiting<Painted>) => void): void {
    const waiting = this.#current;
    this.#current = null;
    if (waiting !== null) answer(waiting);
    this.#paintNext();
  }

  #fireWorker(): void {
    clearTimeout(this.#alarm);
    this.#worker?.terminate();
    this.#worker = null;
  }

  /** From now on the page paints for itself, beginning with what the worker owed. */
  #loseWorker(detail: string): void {
    this.#fireWorker();
    if (this.#closed) return;
    this.#onTrouble(`The sheet is painted on the page: ${detail}.`);
    if (this.#current !== null) this.#paintOnPage(this.#current);
  }

  #paintOnPage({ order }: Waiting<Painted>): void {
    this.#pageBrush ??= new SheetBrush(this.#source, letAFramePass);
    fulfil(this.#pageBrush, order, this.#source.sheet.size).then(
      (painted) => this.#settle(({ resolve }) => resolve(painted)),
      (error: unknown) => {
        this.#onTrouble(messageOf(error));
        this.#settle(({ reject }) => reject(new Error(messageOf(error))));
      },
    );
  }
}

function groundOf({ pictures: [ground, ink, rings], ringBox }: Painted): PaintedGround {
  if (ground === undefined || ink === undefined) throw new Error('A tile came without its pictures.');
  return { ground, ink, rings: rings && ringBox ? { picture: rings, box: ringBox } : null };
}

function letAFramePass(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
