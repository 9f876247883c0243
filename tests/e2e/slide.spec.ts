// Where a worker draws, every second frame of a night that is played is the one before, moved with the camera.
// Law: what is looked at is what the page tells the worker: in each row the ground and all who stand on it lie on the
// sheet, the caller goes along, and the edge of the map keeps its place.
import type { Page } from '@playwright/test';
import * as order from '../../src/view/easel/orders.ts';
import { expect, test } from './page.ts';

test.use({ fewFrames: false, viewport: { width: 1024, height: 768 } });

/** On a busy machine frames come so seldom that few of them slide. */
const LONGEST_MS = 60_000;

interface Told {
  readonly rows: number[][];
  readonly slides: order.Slide[];
}

test('a walk slides, and each row says what of it moves', async ({ page, isMobile }) => {
  test.skip(isMobile, 'the same frames in a smaller window');
  await page.addInitScript(listenToWorkers);
  await page.goto('./?steps=clock&luck=1&renderer=canvas');
  await page.getByRole('button', { name: 'Go up tonight' }).click();
  await expect(page.locator('#ui')).toHaveAttribute('data-screen', 'play', { timeout: 60_000 });
  await page.keyboard.down('KeyS');
  await expect
    .poll(
      async () =>
        (await toldIn(page)).slides.filter(({ sheetX, sheetY }) => sheetX !== 0 || sheetY !== 0).length,
      { timeout: LONGEST_MS },
    )
    .toBeGreaterThan(5);
  const { rows, slides } = await toldIn(page);
  await page.keyboard.up('KeyS');
  for (const slide of slides) expect(Math.max(...Object.values(slide).map(Math.abs))).toBeLessThanOrEqual(32);
  const last = rows.at(-1) ?? [];
  const pictures = picturesIn(last);
  // The ground comes first of all, the caller is five pictures at most, and the edge comes last.
  expect(pictures[0]).toBe(order.WITH_SHEET);
  expect(pictures.at(-1)).toBe(order.WITH_NOTHING);
  const ofCaller = pictures.filter((what) => what === order.WITH_CALLER).length;
  expect(ofCaller).toBeGreaterThanOrEqual(2);
  expect(ofCaller).toBeLessThanOrEqual(5);
  expect(pictures.filter((what) => what === order.WITH_SHEET).length).toBeGreaterThan(10);
});

/** @returns what each picture and stencil of a row slides with, in their order. */
function picturesIn(row: readonly number[]): number[] {
  const found: number[] = [];
  let what: number = order.WITH_NOTHING;
  for (let at = order.HEAD_NUMBERS; at < (row[order.SCREEN_END] ?? 0); ) {
    const kind = row[at] ?? 0;
    if (kind === order.SLIDES) what = row[at + 1] ?? 0;
    if (kind === order.PICTURE || kind === order.LAY) found.push(what);
    const isPath = kind === order.FILL || kind === order.STROKE;
    at += 1 + (isPath ? 1 + (row[at + 1] ?? 0) : (order.NUMBERS_BY_ORDER[kind] ?? Number.POSITIVE_INFINITY));
  }
  return found;
}

function toldIn(page: Page): Promise<Told> {
  return page.evaluate(() => (window as unknown as { told: Told }).told);
}

/** Runs in the page, before anything of it: keeps what workers are told of frames. */
function listenToWorkers(): void {
  const told: Told = { rows: [], slides: [] };
  Object.assign(window, { told });
  const tell = Worker.prototype.postMessage;
  Worker.prototype.postMessage = function (this: Worker, message: unknown, ...rest: unknown[]) {
    if (message instanceof Float32Array) told.rows.splice(0, Number.POSITIVE_INFINITY, [...message]);
    const { kind, slide } = message as { kind?: string; slide?: order.Slide };
    if (kind === 'slide' && slide) told.slides.push(slide);
    return Reflect.apply(tell, this, [message, ...rest]);
  } as typeof tell;
}
