// The page's side of the easel: who draws, and what is sent to a worker that does.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { FarCanvas } from '../../src/view/easel/farCanvas.ts';
import { FarPath } from '../../src/view/easel/farPath.ts';
import type { FarSurface } from '../../src/view/easel/farPen.ts';
import { OrderList } from '../../src/view/easel/orderList.ts';
import type { EaselMessage, EaselReply, News } from '../../src/view/easel/orders.ts';
import { END } from '../../src/view/easel/orders.ts';
import { FakeCanvas } from '../helpers/fakeCanvas.ts';

class FakeWorker {
  static last: FakeWorker | null = null;
  readonly told: EaselMessage[] = [];
  onmessage: (event: { data: EaselReply }) => void = () => undefined;
  onerror: () => void = () => undefined;
  isEnded = false;

  constructor() {
    FakeWorker.last = this;
  }

  /** What was given away with each message. */
  readonly given: Transferable[][] = [];

  postMessage(message: EaselMessage, given: Transferable[] = []): void {
    this.told.push(message instanceof Float32Array ? message.slice() : message);
    this.given.push(given);
  }

  terminate(): void {
    this.isEnded = true;
  }

  say(data: EaselReply): void {
    this.onmessage({ data });
  }
}

class PageCanvas extends FakeCanvas {
  isGivenAway = false;
  remove(): void {}
  transferControlToOffscreen(): object {
    this.isGivenAway = true;
    return this;
  }
}

class FakeBitmap {
  readonly width = 8;
  readonly height = 8;
}

let made: PageCanvas[] = [];

function openCanvas(tellLost = vi.fn()): { canvas: FarCanvas; worker: FakeWorker; element: PageCanvas } {
  const canvas = new FarCanvas(tellLost);
  return { canvas, worker: FakeWorker.last as FakeWorker, element: made[0] as PageCanvas };
}

function newsIn({ told }: FakeWorker): readonly News[] {
  return told.flatMap((message) => ('kind' in message && message.kind === 'news' ? [message.news] : []));
}

function rowsIn({ told }: FakeWorker): number {
  return told.filter((message) => message instanceof Float32Array).length;
}

const slideOf = (sheetX: number, sheetY: number) => ({ sheetX, sheetY, callerX: 0, callerY: 0 });

const asPicture = (picture: unknown) => picture as HTMLCanvasElement;

beforeEach(() => {
  vi.useFakeTimers();
  made = [];
  FakeWorker.last = null;
  const createElement = () => {
    made.push(new PageCanvas());
    return made.at(-1);
  };
  vi.stubGlobal('document', { createElement });
  vi.stubGlobal('Worker', FakeWorker);
  vi.stubGlobal('ImageBitmap', FakeBitmap);
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('a far canvas', () => {
  it('gives the canvas away when the worker is ready, and sends each frame from then on', () => {
    const { canvas, worker, element } = openCanvas();
    canvas.screen.fillRect(1, 0, 1, 1);
    canvas.endFrame(40, 30);
    expect(worker.told).toEqual([]);
    expect(element.isGivenAway).toBe(false);
    worker.say({ kind: 'ready' });
    expect(element.isGivenAway).toBe(true);
    canvas.endFrame(40, 30);
    expect(rowsIn(worker)).toBe(1);
    expect(element.drawings).toEqual([]);
  });

  it('keeps what lasts until the worker is ready', () => {
    const { canvas, worker } = openCanvas();
    const surface = canvas.screen.newSurface();
    surface.resize(5, 5);
    for (const x of [1, 2]) {
      surface.pen.fillRect(x, 0, 1, 1);
      canvas.screen.fillRect(x, 9, 1, 1);
      canvas.endFrame(40, 30);
    }
    worker.say({ kind: 'ready' });
    canvas.screen.fillRect(3, 9, 1, 1);
    canvas.endFrame(40, 30);
    const row = [...(worker.told.at(-1) as Float32Array)];
    const [width, height, screenEnd = 0, end] = row;
    expect([width, height]).toEqual([40, 30]);
    expect(row.slice(0, screenEnd).filter((value) => value === 9)).toHaveLength(1);
    const lasting = row.slice(screenEnd, end).join();
    expect(lasting).toContain('1,0,1,1');
    expect(lasting).toContain('2,0,1,1');
  });

  it('has the page draw where the worker cannot start, with all that lasts, and tells of no loss', () => {
    const tellLost = vi.fn();
    const { canvas, worker, element } = openCanvas(tellLost);
    const surface = canvas.screen.newSurface();
    surface.resize(5, 5);
    surface.pen.fillRect(1, 0, 1, 1);
    canvas.endFrame(40, 30);
    worker.onerror();
    expect(worker.isEnded).toBe(true);
    canvas.screen.drawImage(surface, 0, 0, 5, 5, 0, 0, 5, 5);
    canvas.endFrame(40, 30);
    expect(element.isGivenAway).toBe(false);
    expect([element.width, element.height]).toEqual([40, 30]);
    expect(element.drawings.map(({ name, picture }) => [name, picture])).toEqual([['drawImage', made[1]]]);
    expect(made[1]?.drawings.map(({ values }) => values)).toEqual([[1, 0, 1, 1]]);
    expect(canvas.areDrawn(1)).toBe(true);
    expect(tellLost).not.toHaveBeenCalled();
  });

  it('has the page draw where the worker stays silent, and does not change its mind when it speaks after all', () => {
    const { canvas, worker, element } = openCanvas();
    vi.advanceTimersByTime(20_000);
    worker.say({ kind: 'ready' });
    canvas.screen.fillRect(1, 0, 1, 1);
    canvas.endFrame(40, 30);
    expect(element.isGivenAway).toBe(false);
    expect(element.drawings).toHaveLength(1);
  });

  it('has the page draw where no worker can be made', () => {
    vi.stubGlobal('Worker', undefined);
    const { canvas, element } = openCanvas();
    canvas.screen.fillRect(1, 0, 1, 1);
    canvas.endFrame(40, 30);
    expect(element.drawings).toHaveLength(1);
  });

  it('has nobody wait for a worker that broke, says so once, and sends it nothing more', () => {
    const tellLost = vi.fn();
    const { canvas, worker } = openCanvas(tellLost);
    worker.say({ kind: 'ready' });
    canvas.endFrame(40, 30);
    expect(canvas.areDrawn(1)).toBe(false);
    expect(tellLost).not.toHaveBeenCalled();
    worker.onerror();
    worker.onerror();
    expect(tellLost).toHaveBeenCalledOnce();
    const sent = worker.told.length;
    canvas.endFrame(40, 30);
    expect(canvas.areDrawn(2)).toBe(true);
    expect(worker.told).toHaveLength(sent);
    expect(worker.isEnded).toBe(true);
  });

  it('keeps nothing for a worker that broke, however long the night goes on', () => {
    const written = vi.spyOn(OrderList.prototype, 'room');
    const { canvas, worker } = openCanvas();
    worker.say({ kind: 'ready' });
    worker.onerror();
    for (let frame = 0; frame < 10; frame++) {
      canvas.screen.newSurface().resize(5, 5);
      canvas.screen.lay(
        canvas.screen.cut((pen) => pen.fill(new FarPath())),
        0,
        0,
      );
      canvas.endFrame(40, 30);
    }
    const lists = new Set(written.mock.contexts);
    expect(lists.size).toBe(3);
    for (const list of lists) expect((list as OrderList).length).toBeLessThan(5);
  });

  it('sends no number of a frame that was longer', () => {
    const { canvas, worker } = openCanvas();
    worker.say({ kind: 'ready' });
    for (const boxes of [1000, 1, 1000, 2]) {
      for (let box = 0; box < boxes; box++) canvas.screen.fillRect(0, 7.5, 1, 1);
      canvas.endFrame(40, 30);
      const row = worker.told.at(-1) as Float32Array;
      const meant = [...row.subarray(0, row[END])].filter((value) => value === 7.5);
      expect(meant).toHaveLength(boxes);
    }
    const rows = worker.told.filter((message) => message instanceof Float32Array);
    expect(new Set(rows.map(({ length }) => length)).size).toBe(2);
  });

  it('tells of a frame that could not be drawn', () => {
    const told = vi.fn();
    vi.stubGlobal('reportError', told);
    const { worker } = openCanvas();
    worker.say({ kind: 'ready' });
    worker.say({ kind: 'failed', detail: 'no memory' });
    expect(told.mock.calls.map(([error]) => String(error))).toEqual(['Error: The picture: no memory']);
  });

  it('gives a picture once, again when it was renewed, and says when it is gone', () => {
    const { canvas, worker } = openCanvas();
    worker.say({ kind: 'ready' });
    const picture = new FakeBitmap();
    const drawOnce = () => {
      canvas.screen.drawImage(asPicture(picture), 0, 0, 8, 8, 0, 0, 8, 8);
      canvas.endFrame(40, 30);
    };
    drawOnce();
    drawOnce();
    expect(newsIn(worker).flatMap(({ pictures }) => pictures.map((one) => one.picture))).toEqual([picture]);
    canvas.renewed(picture);
    drawOnce();
    expect(newsIn(worker).flatMap(({ pictures }) => pictures)).toHaveLength(2);
    canvas.forget(picture);
    canvas.endFrame(40, 30);
    expect(newsIn(worker).at(-1)?.gone).toEqual([newsIn(worker)[0]?.pictures[0]?.id]);
  });

  it('asks once whether a frame has come to the screen, and only when somebody wants to know', () => {
    const { canvas, worker } = openCanvas();
    worker.say({ kind: 'ready' });
    for (let frame = 0; frame < 3; frame++) canvas.endFrame(40, 30);
    const watches = () => worker.told.filter((message) => 'kind' in message && message.kind === 'watch');
    expect(watches()).toEqual([]);
    expect(canvas.areDrawn(2)).toBe(false);
    expect(canvas.areDrawn(2)).toBe(false);
    expect(watches()).toEqual([{ kind: 'watch', rows: 2 }]);
    worker.say({ kind: 'drawn', rows: 3 });
    expect(canvas.areDrawn(2)).toBe(true);
    expect(canvas.areDrawn(4)).toBe(false);
  });

  it('shows a frame again where it slides, tells so only when it has moved, and begins anew with the next', () => {
    const { canvas, worker } = openCanvas();
    expect(canvas.canSlide).toBe(false);
    canvas.slide(slideOf(1, 1));
    expect(worker.told).toEqual([]);
    worker.say({ kind: 'ready' });
    expect(canvas.canSlide).toBe(true);
    const slides = () => worker.told.filter((message) => 'kind' in message && message.kind === 'slide');
    const drawFrame = (x: number) => {
      canvas.screen.fillRect(x, 0, 1, 1);
      canvas.endFrame(40, 30);
    };
    drawFrame(1);
    canvas.slide(slideOf(0, 0));
    expect(slides()).toEqual([]);
    for (const x of [3, 3, 5]) {
      // What was written of a frame that slides is not for the next.
      canvas.screen.fillRect(77, 0, 1, 1);
      canvas.slide(slideOf(x, -1));
    }
    expect(slides()).toEqual([
      { kind: 'slide', slide: slideOf(3, -1) },
      { kind: 'slide', slide: slideOf(5, -1) },
    ]);
    expect(canvas.given).toBe(1);
    drawFrame(2);
    expect([...(worker.told.at(-1) as Float32Array)]).not.toContain(77);
    canvas.slide(slideOf(5, -1));
    expect(slides()).toHaveLength(3);
    // The caller alone may have moved.
    canvas.slide({ ...slideOf(5, -1), callerX: 1 });
    expect(slides()).toHaveLength(4);
    worker.onerror();
    expect(canvas.canSlide).toBe(false);
    canvas.slide(slideOf(6, 0));
    expect(slides()).toHaveLength(4);
  });

  it('gives no frame that looks as the one before it, but once a second', () => {
    const { canvas, worker } = openCanvas();
    worker.say({ kind: 'ready' });
    const drawFrame = (x: number) => {
      canvas.screen.fillRect(x, 0, 1, 1);
      canvas.endFrame(40, 30);
    };
    for (let frame = 0; frame < 10; frame++) drawFrame(1);
    expect([rowsIn(worker), canvas.given]).toEqual([1, 1]);
    drawFrame(2);
    expect(rowsIn(worker)).toBe(2);
    vi.advanceTimersByTime(2000);
    for (let frame = 0; frame < 10; frame++) drawFrame(2);
    expect(rowsIn(worker)).toBe(3);
  });

  it('gives a frame with the same orders in another size', () => {
    const { canvas, worker } = openCanvas();
    worker.say({ kind: 'ready' });
    for (const width of [40, 41, 41]) {
      canvas.screen.fillRect(1, 0, 1, 1);
      canvas.endFrame(width, 30);
    }
    expect(rowsIn(worker)).toBe(2);
  });

  it('tries a frame again that could not be drawn, though it looks as before', () => {
    vi.stubGlobal('reportError', () => undefined);
    const { canvas, worker } = openCanvas();
    worker.say({ kind: 'ready' });
    const drawFrame = () => {
      canvas.screen.fillRect(1, 0, 1, 1);
      canvas.endFrame(40, 30);
    };
    drawFrame();
    worker.say({ kind: 'failed', detail: 'no memory' });
    drawFrame();
    drawFrame();
    expect(rowsIn(worker)).toBe(2);
  });

  it.each<[string, (canvas: FarCanvas, picture: object, surface: FarSurface) => void]>([
    ['it slid', (canvas) => canvas.slide(slideOf(2, 0))],
    ['a picture was renewed', (canvas, picture) => canvas.renewed(picture)],
    ['a surface was drawn on', (_, __, surface) => surface.pen.fillRect(0, 0, 2, 2)],
  ])('gives a frame with the same orders where %s', (_, change) => {
    const { canvas, worker } = openCanvas();
    worker.say({ kind: 'ready' });
    const picture = new FakeBitmap();
    const surface = canvas.screen.newSurface();
    surface.resize(8, 8);
    const drawFrame = () => {
      canvas.screen.drawImage(asPicture(picture), 0, 0, 8, 8, 0, 0, 8, 8);
      canvas.screen.drawImage(surface, 0, 0, 8, 8, 0, 0, 8, 8);
      canvas.endFrame(40, 30);
    };
    drawFrame();
    drawFrame();
    const sent = rowsIn(worker);
    change(canvas, picture, surface);
    drawFrame();
    expect(rowsIn(worker)).toBeGreaterThan(sent);
  });

  it('writes anew in rows that come back, and makes none meanwhile', () => {
    const { canvas, worker } = openCanvas();
    worker.say({ kind: 'ready' });
    const sent = () => worker.given.at(-1)?.[0];
    const drawFrame = (boxes: number) => {
      for (let box = 0; box < boxes; box++) canvas.screen.fillRect(worker.given.length, 0, 1, 1);
      canvas.endFrame(40, 30);
    };
    drawFrame(1);
    const first = new Float32Array(sent() as ArrayBuffer);
    drawFrame(1);
    expect(sent()).not.toBe(first.buffer);
    worker.say({ kind: 'spent', rows: [first] });
    drawFrame(1);
    expect(sent()).toBe(first.buffer);
    worker.say({ kind: 'spent', rows: [first] });
    // One that is too short is of no use any more.
    drawFrame(1000);
    expect(sent()).not.toBe(first.buffer);
    drawFrame(1);
    expect(sent()).not.toBe(first.buffer);
  });
});
