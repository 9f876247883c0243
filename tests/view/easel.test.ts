// What a far pen writes down is what its easel draws: as if the pen were the canvas's own.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Easel } from '../../src/view/easel/easel.ts';
import { FarPath } from '../../src/view/easel/farPath.ts';
import { type Desk, FarPen, type FarSurface, type Stencil } from '../../src/view/easel/farPen.ts';
import { FreeNumbers } from '../../src/view/easel/freeNumbers.ts';
import { OrderList } from '../../src/view/easel/orderList.ts';
import * as order from '../../src/view/easel/orders.ts';
import { PictureBook } from '../../src/view/easel/pictureBook.ts';
import { WordList } from '../../src/view/easel/wordList.ts';
import { FakeCanvas } from '../helpers/fakeCanvas.ts';

const WIDTH = 40;
const HEIGHT = 30;

function newDesk(): Desk {
  return {
    lasting: new OrderList(),
    screen: new OrderList(),
    stencil: new OrderList(),
    pictures: new PictureBook(order.SCREEN),
    words: new WordList(),
    stencilIds: new FreeNumbers(),
  };
}

/** @returns the row of a frame, as the page sends it, and its news. */
function frameOf({ lasting, screen, pictures, words }: Desk): { row: order.Row; news: order.News } {
  const screenEnd = order.HEAD_NUMBERS + screen.length;
  const row = new Float32Array(screenEnd + lasting.length);
  row.set([WIDTH, HEIGHT, screenEnd, row.length]);
  screen.copyTo(row, order.HEAD_NUMBERS);
  lasting.copyTo(row, screenEnd);
  screen.clear();
  lasting.clear();
  const { fresh, gone } = pictures.take();
  return {
    row,
    news: { words: words.take(), pictures: [...fresh].map(([id, picture]) => ({ id, picture })), gone },
  };
}

function newEasel(): { easel: Easel; canvas: FakeCanvas; surfaces: FakeCanvas[] } {
  const canvas = new FakeCanvas();
  const surfaces: FakeCanvas[] = [];
  const newSurface = () => {
    const surface = new FakeCanvas();
    surfaces.push(surface);
    return surface.asCanvas;
  };
  return { easel: new Easel(canvas.asCanvas, newSurface), canvas, surfaces };
}

const PICTURES = ['sheet', 'atlas'].map((name) => ({ name, width: 8, height: 8 }));
const number = fc.float({ min: -500, max: 500, noNaN: true });
const numbers = (count: number) => fc.array(number, { minLength: count, maxLength: count });
const ink = fc.constantFrom('#fff', 'rgba(1,2,3,.5)', 'tan');

type Deed =
  | { readonly kind: 'set'; readonly name: string; readonly value: unknown }
  | {
      readonly kind: 'call';
      readonly name: 'save' | 'restore' | 'setTransform' | 'transform';
      readonly values: number[];
    }
  | { readonly kind: 'call'; readonly name: 'clearRect' | 'fillRect' | 'clip'; readonly values: number[] }
  | { readonly kind: 'path'; readonly name: 'fill' | 'stroke'; readonly steps: readonly number[][] }
  | { readonly kind: 'picture'; readonly index: number; readonly values: number[] };

const deed: fc.Arbitrary<Deed> = fc.oneof(
  fc.record({
    kind: fc.constant('set' as const),
    name: fc.constant('globalAlpha'),
    value: fc.constantFrom(0.25, 0.5, 1),
  }),
  fc.record({
    kind: fc.constant('set' as const),
    name: fc.constantFrom('fillStyle', 'strokeStyle'),
    value: ink,
  }),
  fc.record({
    kind: fc.constant('set' as const),
    name: fc.constant('lineWidth'),
    value: fc.constantFrom(1, 2.5),
  }),
  fc.record({
    kind: fc.constant('set' as const),
    name: fc.constant('imageSmoothingEnabled'),
    value: fc.boolean(),
  }),
  fc.record({
    kind: fc.constant('set' as const),
    name: fc.constant('globalCompositeOperation'),
    value: fc.constantFrom('source-over', 'lighter'),
  }),
  fc.record({
    kind: fc.constant('call' as const),
    name: fc.constantFrom('save', 'restore'),
    values: numbers(0),
  }),
  fc.record({
    kind: fc.constant('call' as const),
    name: fc.constantFrom('setTransform', 'transform'),
    values: numbers(6),
  }),
  fc.record({
    kind: fc.constant('call' as const),
    name: fc.constantFrom('clearRect', 'fillRect', 'clip'),
    values: numbers(4),
  }),
  fc.record({
    kind: fc.constant('path' as const),
    name: fc.constantFrom('fill', 'stroke'),
    steps: fc.array(fc.oneof(numbers(2), numbers(3), numbers(4), numbers(0)), { maxLength: 8 }),
  }),
  fc.record({ kind: fc.constant('picture' as const), index: fc.nat({ max: 1 }), values: numbers(8) }),
) as fc.Arbitrary<Deed>;

/** What a stencil can hold. */
const inkDeed = deed.filter(
  (one) => one.kind === 'path' || (one.kind === 'set' && one.name !== 'imageSmoothingEnabled'),
);

/** The path that both are given: a step's kind is told by how many numbers it has. */
function pathOf(steps: readonly number[][]): FarPath {
  const path = new FarPath();
  path.moveTo(1, 2);
  for (const step of steps) {
    const [a = 0, b = 0, c = 0, d = 0] = step;
    if (step.length === 0) path.close();
    else if (step.length === 2) path.lineTo(a, b);
    else if (step.length === 3) path.circle(a, b, Math.abs(c));
    else path.box(a, b, c, d);
  }
  return path;
}

function doWith(pen: FarPen, one: Deed): void {
  if (one.kind === 'set') Object.assign(pen, { [one.name]: one.value });
  else if (one.kind === 'path') pen[one.name](pathOf(one.steps));
  else if (one.kind === 'picture')
    pen.drawImage(PICTURES[one.index] as never, ...(one.values as EightNumbers));
  else if (one.name === 'clip') {
    pen.beginPath();
    pen.rect(...(one.values as FourNumbers));
    pen.clip();
  } else (pen[one.name] as (...values: number[]) => void)(...one.values);
}

type FourNumbers = [number, number, number, number];
type EightNumbers = [...FourNumbers, ...FourNumbers];

function doDirectly(canvas: FakeCanvas, one: Deed): void {
  const pen = canvas.getContext();
  if (one.kind === 'set') Object.assign(pen, { [one.name]: one.value });
  else if (one.kind === 'path') {
    pen.beginPath();
    pen.steps = [...pathOf(one.steps).steps];
    pen[one.name]();
  } else if (one.kind === 'picture') pen.drawImage(PICTURES[one.index], ...one.values);
  else if (one.name === 'clip') {
    pen.beginPath();
    pen.rect(...(one.values as FourNumbers));
    pen.clip();
  } else (pen[one.name] as (...values: number[]) => void)(...one.values);
}

describe('a far pen and its easel', () => {
  it('draw on the screen and on surfaces what the same calls draw directly', () => {
    const target = fc.constantFrom(0, 1, 2);
    const frame = fc.array(fc.tuple(target, deed), { maxLength: 30 });
    fc.assert(
      fc.property(fc.array(frame, { minLength: 1, maxLength: 4 }), (frames) => {
        const desk = newDesk();
        const screen = new FarPen(desk, order.SCREEN);
        const surfaces = [screen.newSurface(), screen.newSurface()];
        const { easel, canvas, surfaces: drawn } = newEasel();
        for (const surface of surfaces) surface.resize(WIDTH, HEIGHT);
        const direct = [new FakeCanvas(), new FakeCanvas(), new FakeCanvas()] as const;
        for (const deeds of frames) {
          for (const [index, one] of deeds) {
            doWith(index === 0 ? screen : (surfaces[index - 1] as FarSurface).pen, one);
            doDirectly(direct[index as 0 | 1 | 2], one);
          }
          const { row, news } = frameOf(desk);
          screen.forget();
          easel.hear(news);
          easel.take(row);
          easel.show(row);
        }
        expect([canvas, ...drawn].map(({ drawings }) => drawings)).toEqual(
          direct.map(({ drawings }) => drawings),
        );
      }),
      { numRuns: 300 },
    );
  });

  it('set anew after a restore what was set before it', () => {
    const desk = newDesk();
    const screen = new FarPen(desk, order.SCREEN);
    const { easel, canvas } = newEasel();
    screen.save();
    screen.globalAlpha = 0.5;
    screen.fillStyle = 'tan';
    screen.restore();
    screen.globalAlpha = 0.5;
    screen.fillStyle = 'tan';
    screen.fillRect(0, 0, 1, 1);
    const { row, news } = frameOf(desk);
    easel.hear(news);
    easel.take(row);
    easel.show(row);
    expect(canvas.drawings[0]?.state).toMatchObject({ globalAlpha: 0.5, fillStyle: 'tan' });
  });

  it('keep what lasts of frames that are never shown', () => {
    const desk = newDesk();
    const screen = new FarPen(desk, order.SCREEN);
    const surface = screen.newSurface();
    const { easel, canvas, surfaces } = newEasel();
    surface.resize(WIDTH, HEIGHT);
    const rows = [1, 2, 3].map((x) => {
      surface.pen.fillRect(x, 0, 1, 1);
      screen.fillRect(x, 9, 1, 1);
      const { row, news } = frameOf(desk);
      screen.forget();
      easel.hear(news);
      easel.take(row);
      return row;
    });
    easel.show(rows[2] as order.Row);
    expect(surfaces[0]?.drawings.map(({ values }) => values[0])).toEqual([1, 2, 3]);
    expect(canvas.drawings.map(({ values }) => values[0])).toEqual([3]);
  });

  it('make the screen as large as the frame says, and a surface as large as it was asked for', () => {
    const desk = newDesk();
    const surface = new FarPen(desk, order.SCREEN).newSurface();
    const { easel, canvas, surfaces } = newEasel();
    surface.resize(7, 5);
    expect([surface.width, surface.height]).toEqual([7, 5]);
    const { row } = frameOf(desk);
    easel.take(row);
    easel.show(row);
    expect([canvas.width, canvas.height]).toEqual([WIDTH, HEIGHT]);
    expect([surfaces[0]?.width, surfaces[0]?.height]).toEqual([7, 5]);
  });

  it('draw a surface like a picture, in the frame in which it went too, and leave its place empty after that', () => {
    const desk = newDesk();
    const screen = new FarPen(desk, order.SCREEN);
    const surface = screen.newSurface();
    const { easel, canvas, surfaces } = newEasel();
    const showFrame = (): readonly unknown[] => {
      canvas.drawings.length = 0;
      const { row, news } = frameOf(desk);
      screen.forget();
      easel.hear(news);
      easel.take(row);
      easel.show(row);
      return canvas.drawings.map(({ picture }) => picture);
    };
    surface.resize(7, 5);
    screen.drawImage(surface, 0, 0, 7, 5, 0, 0, 7, 5);
    surface.release();
    expect(showFrame()).toEqual([surfaces[0]?.asCanvas]);
    screen.drawImage(surface, 0, 0, 7, 5, 0, 0, 7, 5);
    expect(showFrame()).toEqual([]);
    expect([surfaces[0]?.width, surfaces[0]?.height]).toEqual([0, 0]);
  });

  it('show a frame with the pictures it was meant with, whatever is told meanwhile', () => {
    const desk = newDesk();
    const screen = new FarPen(desk, order.SCREEN);
    const { easel, canvas } = newEasel();
    const [old, renewed] = PICTURES as unknown as [order.Picture, order.Picture];
    screen.drawImage(old, 0, 0, 8, 8, 0, 0, 8, 8);
    const { row, news } = frameOf(desk);
    easel.hear(news);
    easel.take(row);
    const id = news.pictures[0]?.id ?? 0;
    easel.hear({ words: [], pictures: [{ id, picture: renewed }], gone: [] });
    easel.show(row);
    easel.take(row);
    easel.show(row);
    expect(canvas.drawings.map(({ picture }) => picture)).toEqual([old, renewed]);
  });
});

describe('a stencil', () => {
  it('is drawn where it is laid as if all of it were written there, and leaves what follows as it was asked for', () => {
    const deeds = fc.array(inkDeed, { maxLength: 12 });
    const places = fc.array(numbers(2), { minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(deeds, deeds, places, fc.boolean(), (inStencil, onScreen, laid, isOnSurface) => {
        const desk = newDesk();
        const screen = new FarPen(desk, order.SCREEN);
        const surface = screen.newSurface();
        const { easel, canvas, surfaces } = newEasel();
        const expected = new FakeCanvas();
        surface.resize(WIDTH, HEIGHT);
        const pen = isOnSurface ? surface.pen : screen;
        const stencil = pen.cut((cutter) => {
          for (const one of inStencil) doWith(cutter as FarPen, one);
        });
        for (const [x = 0, y = 0] of laid) {
          for (const one of onScreen) {
            doWith(pen, one);
            doDirectly(expected, one);
          }
          pen.lay(stencil, x, y);
          expected.getContext().setTransform(1, 0, 0, 1, x, y);
          for (const one of inStencil) doDirectly(expected, one);
        }
        const { row, news } = frameOf(desk);
        easel.hear(news);
        easel.take(row);
        easel.show(row);
        expect((isOnSurface ? surfaces[0] : canvas)?.drawings).toEqual(expected.drawings);
      }),
    );
  });

  it('lasts while frames are never shown, and is gone once it was released', () => {
    const { screen, lay, takeFrame, showFrame } = openTable();
    const stencil = cutSquare(screen, 5);
    lay(stencil);
    takeFrame();
    lay(stencil);
    expect(showFrame()).toEqual([5]);
    stencil.release();
    takeFrame();
    lay(stencil);
    expect(showFrame()).toEqual([]);
  });

  it('is itself among many that come and go in any order', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.boolean(), fc.nat({ max: 5 })), { maxLength: 40 }), (steps) => {
        const { screen, lay, showFrame } = openTable();
        let kept: { readonly size: number; readonly stencil: Stencil }[] = [];
        steps.forEach(([isCut, at], index) => {
          if (isCut) kept.push({ size: index, stencil: cutSquare(screen, index) });
          const gone = isCut ? undefined : kept[at];
          gone?.stencil.release();
          kept = kept.filter((one) => one !== gone);
          for (const { stencil } of kept) lay(stencil);
          expect(showFrame()).toEqual(kept.map(({ size }) => size));
        });
      }),
    );
  });

  it('is cut although something before it could not be drawn', () => {
    const desk = newDesk();
    const screen = new FarPen(desk, order.SCREEN);
    const canvas = new FakeCanvas();
    const easel = new Easel(canvas.asCanvas, () => {
      throw new Error('no more canvases');
    });
    screen.newSurface().pen.fillRect(1, 1, 1, 1);
    screen.lay(cutSquare(screen, 5), 0, 0);
    const { row, news } = frameOf(desk);
    easel.hear(news);
    expect(() => easel.take(row)).toThrow('no more canvases');
    easel.show(row);
    expect(canvas.drawings.map(({ name }) => name)).toEqual(['fill']);
  });
});

interface Table {
  readonly screen: FarPen;
  readonly lay: (stencil: Stencil) => void;
  readonly takeFrame: () => order.Row;
  /** @returns how large the squares are that are drawn. */
  readonly showFrame: () => readonly (number | undefined)[];
}

function openTable(): Table {
  const desk = newDesk();
  const screen = new FarPen(desk, order.SCREEN);
  const { easel, canvas } = newEasel();
  const takeFrame = () => {
    const { row, news } = frameOf(desk);
    easel.hear(news);
    easel.take(row);
    return row;
  };
  return {
    screen,
    lay: (stencil) => screen.lay(stencil, 3, 4),
    takeFrame,
    showFrame: () => {
      canvas.drawings.length = 0;
      easel.show(takeFrame());
      return canvas.drawings.map(({ values }) => values[3]);
    },
  };
}

function cutSquare(pen: FarPen, size: number): Stencil {
  const path = new FarPath();
  path.box(0, 0, size, size);
  return pen.cut((cutter) => cutter.fill(path));
}

describe('the book of pictures', () => {
  it('gives a picture when it is drawn first, and again only when it was renewed', () => {
    const book = new PictureBook(0);
    const picture = PICTURES[0] as unknown as order.Picture;
    const id = book.idOf(picture);
    expect([...book.take().fresh]).toEqual([[id, picture]]);
    expect(book.idOf(picture)).toBe(id);
    expect(book.take().fresh.size).toBe(0);
    book.renewed(picture);
    expect(book.take().fresh.size).toBe(0);
    expect(book.idOf(picture)).toBe(id);
    expect([...book.take().fresh]).toEqual([[id, picture]]);
  });

  it('takes back what went, and never gives what went before it was taken', () => {
    const book = new PictureBook(0);
    const [one, other] = PICTURES as unknown as [order.Picture, order.Picture];
    const id = book.idOf(one);
    book.take();
    book.idOf(other);
    book.forget(one);
    book.forget(other);
    const { fresh, gone } = book.take();
    expect(fresh.size).toBe(0);
    expect(gone).toContain(id);
    expect(book.idOf(one)).not.toBe(id);
  });

  it('knows nothing of a picture that was never drawn', () => {
    const book = new PictureBook(0);
    book.renewed(PICTURES[0] as object);
    book.forget(PICTURES[0] as object);
    expect(book.take()).toEqual({ fresh: new Map(), gone: [] });
  });
});

describe('a frame that slides', () => {
  const withWhat = fc.constantFrom(order.WITH_NOTHING, order.WITH_SHEET, order.WITH_CALLER);
  const part = fc.record({ what: withWhat, deeds: fc.array(deed, { maxLength: 6 }), stencil: numbers(2) });
  const pixels = fc.integer({ min: -16, max: 16 });
  const slide = fc.record({ sheetX: pixels, sheetY: pixels, callerX: pixels, callerY: pixels });

  it('moves what lies on the sheet and what goes with the caller, stencils too, as often as it is shown', () => {
    fc.assert(
      fc.property(
        fc.array(part, { maxLength: 6 }),
        fc.array(inkDeed, { maxLength: 4 }),
        fc.array(slide, { minLength: 1, maxLength: 3 }),
        (parts, inStencil, slides) => {
          const desk = newDesk();
          const screen = new FarPen(desk, order.SCREEN);
          const { easel, canvas } = newEasel();
          const stencil = screen.cut((cutter) => {
            for (const one of inStencil) doWith(cutter as FarPen, one);
          });
          for (const { what, deeds, stencil: at } of parts) {
            screen.slideWith(what);
            for (const one of deeds) doWith(screen, one);
            screen.lay(stencil, at[0] ?? 0, at[1] ?? 0);
          }
          const { row, news } = frameOf(desk);
          easel.hear(news);
          easel.take(row);
          const expected = new FakeCanvas();
          for (const how of slides) {
            easel.show(row, how);
            for (const { what, deeds, stencil: at } of parts) {
              const [right, down] = moveOf(what, how);
              for (const one of deeds) doDirectly(expected, moved(one, right, down));
              expected.getContext().setTransform(1, 0, 0, 1, (at[0] ?? 0) + right, (at[1] ?? 0) + down);
              for (const one of inStencil) doDirectly(expected, one);
            }
          }
          expect(canvas.drawings).toEqual(expected.drawings);
        },
      ),
    );
  });

  it('moves nothing on what lasts, though the frame before ended on the sheet', () => {
    const desk = newDesk();
    const screen = new FarPen(desk, order.SCREEN);
    const surface = screen.newSurface();
    const { easel, surfaces } = newEasel();
    surface.resize(WIDTH, HEIGHT);
    for (const size of [1, 2]) {
      screen.slideWith(order.WITH_SHEET);
      surface.pen.setTransform(1, 0, 0, 1, 3, 4);
      surface.pen.fillRect(0, 0, size, size);
      const { row, news } = frameOf(desk);
      easel.hear(news);
      easel.take(row);
      easel.show(row, { sheetX: 7, sheetY: 7, callerX: 7, callerY: 7 });
    }
    expect(surfaces[0]?.drawings.map(({ state }) => state.transform.slice(4))).toEqual([
      [3, 4],
      [3, 4],
    ]);
  });
});

function moveOf(what: number, slide: order.Slide): readonly [right: number, down: number] {
  if (what === order.WITH_SHEET) return [slide.sheetX, slide.sheetY];
  return what === order.WITH_CALLER ? [slide.callerX, slide.callerY] : [0, 0];
}

/** A transform that is set anew is set where it has moved to. */
function moved(one: Deed, right: number, down: number): Deed {
  if (one.kind !== 'call' || one.name !== 'setTransform') return one;
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = one.values;
  return { ...one, values: [a, b, c, d, e + right, f + down] };
}
