// A pen like the canvas's own, which writes down what is to be drawn for an easel that draws it elsewhere.
// Law: of CanvasRenderingContext2D it is what images, layers and paths of this picture use, and no more; it never reads a
// pixel. What stays as it is is not asked twice.
import type { FarPath } from './farPath.ts';
import type { FreeNumbers } from './freeNumbers.ts';
import type { OrderList } from './orderList.ts';
import * as order from './orders.ts';
import type { PictureBook } from './pictureBook.ts';
import type { WordList } from './wordList.ts';

export type SlidesWith = typeof order.WITH_NOTHING | typeof order.WITH_SHEET | typeof order.WITH_CALLER;

/** What all pens of one easel write on and in. */
export interface Desk {
  readonly lasting: OrderList;
  readonly screen: OrderList;
  /** The stencil that is being cut. */
  readonly stencil: OrderList;
  readonly pictures: PictureBook;
  readonly words: WordList;
  readonly stencilIds: FreeNumbers;
}

export class FarPen {
  readonly #desk: Desk;
  readonly #list: OrderList;
  readonly #surface: number;
  #alpha = Number.NaN;
  #lineWidth = Number.NaN;
  #blend = '';
  #fill = '';
  #stroke = '';
  #smooth: boolean | null = null;
  readonly #box = [0, 0, 0, 0];

  /** @param surface - its number, or `SCREEN`. @param list - where it writes, if that is a stencil's. */
  constructor(desk: Desk, surface: number, list = surface === order.SCREEN ? desk.screen : desk.lasting) {
    this.#desk = desk;
    this.#list = list;
    this.#surface = surface;
  }

  /** From here on it is not known how the far pen is set. */
  forget(): void {
    this.#alpha = this.#lineWidth = Number.NaN;
    this.#blend = this.#fill = this.#stroke = '';
    this.#smooth = null;
  }

  /** A surface to draw on, which is drawn like a picture. Whoever asked for it releases it. */
  newSurface(): FarSurface {
    const id = this.#desk.pictures.newId();
    return new FarSurface(this.#desk, id);
  }

  /** @returns what `draw` draws, to be laid as often as wanted. Whoever asked for it releases it. */
  cut(draw: (pen: StencilPen) => void): Stencil {
    const { stencil, lasting, stencilIds } = this.#desk;
    stencil.clear(order.SCREEN);
    draw(new FarPen(this.#desk, order.SCREEN, stencil));
    const id = stencilIds.take();
    const at = lasting.room(3 + stencil.length, order.SCREEN);
    const { numbers } = lasting;
    numbers[at] = order.CUT;
    numbers[at + 1] = id;
    numbers[at + 2] = stencil.length;
    stencil.copyTo(numbers, at + 3);
    return { id, release: () => this.#drop(id) };
  }

  /** Draws a stencil, its zero there, in pixels. */
  lay({ id }: Stencil, x: number, y: number): void {
    const at = this.#room(order.LAY, 3);
    const { numbers } = this.#list;
    numbers[at] = id;
    numbers[at + 1] = x;
    numbers[at + 2] = y;
    this.forget();
  }

  /** What is drawn from here on slides with what that names. */
  slideWith(what: SlidesWith): void {
    this.#write1(order.SLIDES, what);
  }

  /** Makes the surface that large, and empty. In pixels. */
  resize(width: number, height: number): void {
    this.forget();
    const at = this.#room(order.SIZE, 2);
    const { numbers } = this.#list;
    numbers[at] = width;
    numbers[at + 1] = height;
  }

  save(): void {
    this.#room(order.SAVE, 0);
  }

  restore(): void {
    this.#room(order.RESTORE, 0);
    this.forget();
  }

  setTransform(a: number, b: number, c: number, d: number, e: number, f: number): void {
    this.#write6(order.TRANSFORM, a, b, c, d, e, f);
  }

  transform(a: number, b: number, c: number, d: number, e: number, f: number): void {
    this.#write6(order.TRANSFORM_BY, a, b, c, d, e, f);
  }

  set globalAlpha(alpha: number) {
    if (alpha === this.#alpha) return;
    this.#alpha = alpha;
    this.#write1(order.ALPHA, alpha);
  }

  set globalCompositeOperation(blend: string) {
    // Phaser's containers set its own number here, which a canvas ignores.
    if (typeof blend !== 'string' || blend === this.#blend) return;
    this.#blend = blend;
    this.#write1(order.BLEND, this.#desk.words.idOf(blend));
  }

  set imageSmoothingEnabled(isSmooth: boolean) {
    if (isSmooth === this.#smooth) return;
    this.#smooth = isSmooth;
    this.#write1(order.SMOOTH, isSmooth ? 1 : 0);
  }

  set fillStyle(css: string) {
    if (css === this.#fill) return;
    this.#fill = css;
    this.#write1(order.FILL_INK, this.#desk.words.idOf(css));
  }

  set strokeStyle(css: string) {
    if (css === this.#stroke) return;
    this.#stroke = css;
    this.#write1(order.STROKE_INK, this.#desk.words.idOf(css));
  }

  set lineWidth(pixels: number) {
    if (pixels === this.#lineWidth) return;
    this.#lineWidth = pixels;
    this.#write1(order.LINE_WIDTH, pixels);
  }

  clearRect(x: number, y: number, width: number, height: number): void {
    this.#write4(order.CLEAR, x, y, width, height);
  }

  fillRect(x: number, y: number, width: number, height: number): void {
    this.#write4(order.FILL_BOX, x, y, width, height);
  }

  /** The only path that the engine itself draws is one box, to clip by. */
  beginPath(): void {
    this.#box.fill(0);
  }

  rect(x: number, y: number, width: number, height: number): void {
    this.#box[0] = x;
    this.#box[1] = y;
    this.#box[2] = width;
    this.#box[3] = height;
  }

  clip(): void {
    const [x = 0, y = 0, width = 0, height = 0] = this.#box;
    this.#write4(order.CLIP_BOX, x, y, width, height);
  }

  fill(path: FarPath): void {
    this.#writePath(order.FILL, path);
  }

  stroke(path: FarPath): void {
    this.#writePath(order.STROKE, path);
  }

  drawImage(
    picture: order.Picture | FarSurface,
    fromX: number,
    fromY: number,
    fromWidth: number,
    fromHeight: number,
    x: number,
    y: number,
    width: number,
    height: number,
  ): void {
    const id = picture instanceof FarSurface ? picture.id : this.#desk.pictures.idOf(picture);
    const at = this.#room(order.PICTURE, 9);
    const { numbers } = this.#list;
    numbers[at] = id;
    numbers[at + 1] = fromX;
    numbers[at + 2] = fromY;
    numbers[at + 3] = fromWidth;
    numbers[at + 4] = fromHeight;
    numbers[at + 5] = x;
    numbers[at + 6] = y;
    numbers[at + 7] = width;
    numbers[at + 8] = height;
  }

  /** What lasts is followed before the screen is drawn, which does not lay it any more. */
  #drop(stencil: number): void {
    const { lasting, stencilIds } = this.#desk;
    const at = lasting.room(2, order.SCREEN);
    const { numbers } = lasting;
    numbers[at] = order.DROP;
    numbers[at + 1] = stencil;
    stencilIds.giveBack(stencil);
  }

  /** @returns where the numbers of an order begin. */
  #room(kind: number, count: number): number {
    const at = this.#list.room(1 + count, this.#surface);
    this.#list.numbers[at] = kind;
    return at + 1;
  }

  #write1(kind: number, value: number): void {
    const at = this.#room(kind, 1);
    this.#list.numbers[at] = value;
  }

  #write4(kind: number, x: number, y: number, width: number, height: number): void {
    const at = this.#room(kind, 4);
    const { numbers } = this.#list;
    numbers[at] = x;
    numbers[at + 1] = y;
    numbers[at + 2] = width;
    numbers[at + 3] = height;
  }

  #write6(kind: number, a: number, b: number, c: number, d: number, e: number, f: number): void {
    const at = this.#room(kind, 6);
    const { numbers } = this.#list;
    numbers[at] = a;
    numbers[at + 1] = b;
    numbers[at + 2] = c;
    numbers[at + 3] = d;
    numbers[at + 4] = e;
    numbers[at + 5] = f;
  }

  #writePath(kind: number, { steps }: FarPath): void {
    const at = this.#room(kind, 1 + steps.length);
    const { numbers } = this.#list;
    numbers[at] = steps.length;
    numbers.set(steps, at + 1);
  }
}

/** What a stencil can hold. No pictures: they are renewed, and go, by themselves. */
export type StencilPen = Pick<
  FarPen,
  'fill' | 'fillStyle' | 'globalAlpha' | 'globalCompositeOperation' | 'lineWidth' | 'stroke' | 'strokeStyle'
>;

/** What was drawn once and is drawn again by its number. */
export interface Stencil {
  readonly id: number;
  /** It is not laid again. */
  release(): void;
}

/** A surface beside the screen, on which what was drawn stays. */
export class FarSurface {
  readonly #desk: Desk;
  readonly id: number;
  readonly pen: FarPen;
  #width = 0;
  #height = 0;

  constructor(desk: Desk, id: number) {
    this.#desk = desk;
    this.id = id;
    this.pen = new FarPen(desk, id);
  }

  get width(): number {
    return this.#width;
  }

  get height(): number {
    return this.#height;
  }

  /** Empties it too. In pixels. */
  resize(width: number, height: number): void {
    this.#width = width;
    this.#height = height;
    this.pen.resize(width, height);
  }

  /** It is not drawn, nor drawn on, again. */
  release(): void {
    this.#desk.pictures.forgetId(this.id);
  }
}
