// Draws what a far pen has written down, in a worker or on the page.
// Law: it draws as if the pen were the canvas's own; what lasts is drawn for every frame, the screen only for those shown.
import type { News, Picture, Row } from './orders.ts';
import * as order from './orders.ts';

export type EaselCanvas = HTMLCanvasElement | OffscreenCanvas;
type Pen = CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D;

interface Surface {
  readonly canvas: EaselCanvas;
  readonly pen: Pen;
}

export class Easel {
  readonly #screen: Surface;
  readonly #newCanvas: () => EaselCanvas;
  readonly #surfaces = new Map<number, Surface>();
  readonly #pictures = new Map<number, Picture>();
  readonly #stencils = new Map<number, Row>();
  readonly #words: string[] = [];
  /** How the row that is shown slides, and how far what is drawn now is moved. */
  #slide = order.NO_SLIDE;
  #slideX = 0;
  #slideY = 0;
  #news: News[] = [];
  /** What nobody draws after the row that was taken last. */
  #gone: number[] = [];

  /** @param newCanvas - makes one for a surface. */
  constructor(canvas: EaselCanvas, newCanvas: () => EaselCanvas) {
    this.#screen = { canvas, pen: penOf(canvas) };
    this.#newCanvas = newCanvas;
  }

  /** What the next row speaks of: the one of before is still shown as it was meant. */
  hear(news: News): void {
    this.#news.push(news);
  }

  /** To be given every row, in their order. */
  take(row: Row): void {
    // What lasts lies on surfaces of its own.
    this.#slideWith(order.WITH_NOTHING);
    for (const id of this.#gone) this.#drop(id);
    this.#gone = [];
    for (const { words, pictures, gone } of this.#news) {
      this.#words.push(...words);
      for (const { id, picture } of pictures) this.#lay(id, picture);
      this.#gone.push(...gone);
    }
    this.#news = [];
    const errors: unknown[] = [];
    // What comes once is not lost with the one that failed before it.
    this.#follow(row, row[order.SCREEN_END] as number, row[order.END] as number, (error) =>
      errors.push(error),
    );
    if (errors.length > 0) throw errors[0];
  }

  /**
   * To be given the row that was taken last.
   * @param slide - how it is moved, where it is shown again.
   */
  show(row: Row, slide = order.NO_SLIDE): void {
    const { canvas } = this.#screen;
    const [width, height] = [row[order.WIDTH] as number, row[order.HEIGHT] as number];
    if (canvas.width !== width) canvas.width = width;
    if (canvas.height !== height) canvas.height = height;
    try {
      this.#slide = slide;
      this.#slideWith(order.WITH_NOTHING);
      this.#follow(row, order.HEAD_NUMBERS, row[order.SCREEN_END] as number, (error) => {
        throw error;
      });
    } catch (error) {
      // What was saved and clipped halfway must not stay for the next frame: a new size sets a pen back.
      canvas.width = width;
      throw error;
    }
  }

  #lay(id: number, picture: Picture): void {
    if (this.#pictures.get(id) !== picture) this.#close(id);
    this.#pictures.set(id, picture);
  }

  #drop(id: number): void {
    this.#close(id);
    this.#pictures.delete(id);
    const surface = this.#surfaces.get(id);
    if (surface === undefined) return;
    // Its memory is given back now, and not when somebody sweeps up.
    surface.canvas.width = 0;
    surface.canvas.height = 0;
    this.#surfaces.delete(id);
  }

  #close(id: number): void {
    const picture = this.#pictures.get(id);
    if (picture !== undefined && 'close' in picture) picture.close();
  }

  #surfaceOf(id: number): Surface {
    if (id === order.SCREEN) return this.#screen;
    let surface = this.#surfaces.get(id);
    if (surface === undefined) {
      const canvas = this.#newCanvas();
      surface = { canvas, pen: penOf(canvas) };
      this.#surfaces.set(id, surface);
    }
    return surface;
  }

  #follow(numbers: Row, begin: number, end: number, failed: (error: unknown) => void): void {
    let surface: Surface | null = this.#screen;
    for (let at = begin; at < end; ) {
      const kind = numbers[at] as number;
      const from = at + 1;
      try {
        if (kind === order.ON) {
          // Nothing is drawn elsewhere where there is none.
          surface = null;
          surface = this.#surfaceOf(numbers[from] as number);
        } else if (kind === order.CUT) this.#cut(numbers, from);
        else if (kind === order.DROP) this.#stencils.delete(numbers[from] as number);
        else if (surface === null) continue;
        else if (kind === order.LAY) this.#layStencil(surface, numbers, from);
        else this.#draw(surface, kind, numbers, from);
      } catch (error) {
        failed(error);
      } finally {
        at = from + countOf(kind, numbers, from);
      }
    }
  }

  #cut(numbers: Row, at: number): void {
    const first = at + 2;
    this.#stencils.set(numbers[at] as number, numbers.slice(first, first + (numbers[at + 1] as number)));
  }

  /** A stencil that is not here leaves its place empty. */
  #layStencil(surface: Surface, numbers: Row, at: number): void {
    const stencil = this.#stencils.get(numbers[at] as number);
    if (stencil === undefined) return;
    const [x, y] = [numbers[at + 1], numbers[at + 2]] as [number, number];
    surface.pen.setTransform(1, 0, 0, 1, x + this.#slideX, y + this.#slideY);
    for (let next = 0; next < stencil.length; ) {
      const kind = stencil[next] as number;
      this.#draw(surface, kind, stencil, next + 1);
      next += 1 + countOf(kind, stencil, next + 1);
    }
  }

  #draw({ canvas, pen }: Surface, kind: number, numbers: Row, at: number): void {
    const [a, b, c, d] = [numbers[at], numbers[at + 1], numbers[at + 2], numbers[at + 3]] as Box;
    switch (kind) {
      case order.SIZE:
        canvas.width = a;
        canvas.height = b;
        return;
      case order.SAVE:
        return pen.save();
      case order.RESTORE:
        return pen.restore();
      case order.TRANSFORM: {
        const [e, f] = [numbers[at + 4], numbers[at + 5]] as [number, number];
        return pen.setTransform(a, b, c, d, e + this.#slideX, f + this.#slideY);
      }
      case order.TRANSFORM_BY:
        return pen.transform(a, b, c, d, numbers[at + 4] as number, numbers[at + 5] as number);
      case order.PICTURE:
        return this.#drawPicture(pen, numbers, at);
      case order.CLEAR:
        return pen.clearRect(a, b, c, d);
      case order.FILL_BOX:
        return pen.fillRect(a, b, c, d);
      case order.CLIP_BOX:
        pen.beginPath();
        pen.rect(a, b, c, d);
        return pen.clip();
      case order.FILL:
        layPath(pen, numbers, at);
        return pen.fill();
      case order.STROKE:
        layPath(pen, numbers, at);
        return pen.stroke();
      default:
        return this.#set(pen, kind, a);
    }
  }

  #set(pen: Pen, kind: number, value: number): void {
    switch (kind) {
      case order.ALPHA:
        pen.globalAlpha = value;
        return;
      case order.BLEND:
        pen.globalCompositeOperation = this.#words[value] as GlobalCompositeOperation;
        return;
      case order.SMOOTH:
        pen.imageSmoothingEnabled = value === 1;
        return;
      case order.FILL_INK:
        pen.fillStyle = this.#words[value] as string;
        return;
      case order.STROKE_INK:
        pen.strokeStyle = this.#words[value] as string;
        return;
      case order.LINE_WIDTH:
        pen.lineWidth = value;
        return;
      case order.SLIDES:
        this.#slideWith(value);
    }
  }

  #slideWith(what: number): void {
    const { sheetX, sheetY, callerX, callerY } = this.#slide;
    this.#slideX = what === order.WITH_SHEET ? sheetX : what === order.WITH_CALLER ? callerX : 0;
    this.#slideY = what === order.WITH_SHEET ? sheetY : what === order.WITH_CALLER ? callerY : 0;
  }

  /** A picture that is not here leaves its place empty. */
  #drawPicture(pen: Pen, numbers: Row, at: number): void {
    const id = numbers[at] as number;
    const picture = this.#pictures.get(id) ?? this.#surfaces.get(id)?.canvas;
    if (picture === undefined) return;
    const [fromX, fromY, fromWidth, fromHeight] = boxAt(numbers, at + 1);
    const [x, y, width, height] = boxAt(numbers, at + 5);
    pen.drawImage(picture, fromX, fromY, fromWidth, fromHeight, x, y, width, height);
  }
}

type Box = [number, number, number, number];

function boxAt(numbers: Row, at: number): Box {
  return [numbers[at], numbers[at + 1], numbers[at + 2], numbers[at + 3]] as Box;
}

/** @returns how many numbers belong to the order whose numbers begin there. */
function countOf(kind: number, numbers: Row, at: number): number {
  if (kind === order.FILL || kind === order.STROKE) return 1 + (numbers[at] as number);
  if (kind === order.CUT) return 2 + (numbers[at + 1] as number);
  return order.NUMBERS_BY_ORDER[kind] ?? Number.POSITIVE_INFINITY;
}

/** @param at - where the count of its numbers stands. */
function layPath(pen: Pen, numbers: Row, at: number): void {
  const end = at + 1 + (numbers[at] as number);
  pen.beginPath();
  for (let next = at + 1; next < end; ) {
    const [x, y, width, height] = boxAt(numbers, next + 1);
    switch (numbers[next]) {
      case order.MOVE:
        pen.moveTo(x, y);
        next += 3;
        break;
      case order.LINE:
        pen.lineTo(x, y);
        next += 3;
        break;
      case order.CIRCLE:
        // From its rightmost point, as a path of its own.
        pen.moveTo(x + width, y);
        pen.arc(x, y, width, 0, 2 * Math.PI);
        next += 4;
        break;
      case order.BOX:
        pen.rect(x, y, width, height);
        next += 5;
        break;
      case order.CLOSE:
        pen.closePath();
        next += 1;
        break;
      default:
        return;
    }
  }
}

function penOf(canvas: EaselCanvas): Pen {
  const pen = canvas.getContext('2d') as Pen | null;
  if (pen === null) throw new Error('This browser gives no canvas to draw on.');
  return pen;
}
