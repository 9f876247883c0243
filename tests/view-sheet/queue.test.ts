// Who is painted first, and that nobody waits forever.
import { afterEach, expect, test, vi } from 'vitest';
import type { Order } from '../../src/view/sheet/orders.ts';
import { OrderCanceled, SheetPainter } from '../../src/view/sheet/painter.ts';
import { OrderQueue } from '../../src/view/sheet/queue.ts';
import { tinySheet } from './land.ts';

const NIGHT = { paper: 'night', air: [] } as const;

const source = {
  sheet: tinySheet(40, () => 500),
  levelDbmByCell: new Float32Array(1600),
  insideLevelDbmByCell: null,
  sky: { season: 'autumn' as const, weather: 'clear' as const },
  towers: [],
  jammers: [],
};

afterEach(() => vi.unstubAllGlobals());

test('the lamp overtakes all tiles, and of the tiles the nearest comes first', () => {
  const queue = new OrderQueue<string>();
  const add = (order: Order) => queue.add({ order, resolve: () => undefined, reject: () => undefined });
  add({ kind: 'tile', column: 0, row: 0, pixelsPerCell: 5.8, edition: NIGHT });
  add({ kind: 'tile', column: 4, row: 2, pixelsPerCell: 5.8, edition: NIGHT });
  add({ kind: 'lamp', x: 1, y: 1, pixelsPerCell: 5.8, air: [] });
  queue.lookAt({ x: 180, y: 100 });
  expect(queue.next()?.order.kind).toBe('lamp');
  expect(queue.next()?.order).toMatchObject({ column: 4, row: 2 });
  expect(queue.next()?.order).toMatchObject({ column: 0, row: 0 });
  expect(queue.next()).toBeUndefined();
});

test('where nothing can paint, an order is refused with a reason and the log hears of it', async () => {
  const heard: string[] = [];
  const painter = new SheetPainter(source, (detail) => heard.push(detail));
  await expect(painter.paintTile(0, 0, 2, NIGHT)).rejects.toThrow();
  expect(heard[0]).toContain('painted on the page');
});

test('a worker that dies owes nothing: its order is taken over by the page', async () => {
  stubWorker((worker) => worker.onerror?.({ message: 'no such file' }));
  const heard: string[] = [];
  const painter = new SheetPainter(source, (detail) => heard.push(detail));
  await expect(painter.paintTile(0, 0, 2, NIGHT)).rejects.toThrow();
  expect(heard[0]).toContain('no such file');
});

test('tiles not yet begun can be canceled; closing rejects the rest', async () => {
  stubWorker(() => undefined);
  const painter = new SheetPainter(source);
  const begun = painter.paintTile(0, 0, 2, NIGHT);
  const waiting = painter.paintTile(1, 0, 2, NIGHT);
  const wanted = painter.paintTile(2, 0, 2, NIGHT);
  painter.cancel((column) => column === 1);
  await expect(waiting).rejects.toBeInstanceOf(OrderCanceled);
  painter.close();
  await expect(begun).rejects.toBeInstanceOf(OrderCanceled);
  await expect(wanted).rejects.toBeInstanceOf(OrderCanceled);
  await expect(painter.paintOverview(1, NIGHT)).rejects.toBeInstanceOf(OrderCanceled);
});

interface StubWorker {
  onerror: ((event: { message: string }) => void) | null;
}

/** A worker that only does what `onMessage` does with it. */
function stubWorker(onMessage: (worker: StubWorker) => void): void {
  class Stub implements StubWorker {
    onerror: StubWorker['onerror'] = null;
    postMessage(): void {
      setTimeout(() => onMessage(this), 0);
    }
    terminate(): void {
      this.onerror = null;
    }
  }
  vi.stubGlobal('OffscreenCanvas', class {});
  vi.stubGlobal('Worker', Stub);
}
