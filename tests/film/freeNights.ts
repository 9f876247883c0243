// The sheets of seeds 1 to 12 side by side, for docs/free-nights.md: `npm run film:free`.
// Law: what is shown is the built game's own map of each night, whole, as anyone sees it who asks for that seed.
import { writeFile } from 'node:fs/promises';
import { chromium, type Page } from 'playwright-core';
import { CHROMIUM_FLAGS, findChromium } from '../helpers/browser.mjs';
import { playedBefore } from '../helpers/device.ts';
import { serve } from '../size/serve.ts';

const PICTURE = new URL('../../docs/pictures/free-nights.webp', import.meta.url);
const SEEDS = Array.from({ length: 12 }, (_, index) => String(index + 1));
const COLUMNS = 4;
const SIDE_PX = 330;
const GAP_PX = 6;
const QUALITY = 0.72;
const LONGEST_MS = 90_000;

const served = await serve();
const { path: executablePath } = await findChromium();
const browser = await chromium.launch({ executablePath, args: [...CHROMIUM_FLAGS] });
const context = await browser.newContext({
  viewport: { width: 1600, height: 900 },
  reducedMotion: 'reduce',
  storageState: playedBefore(served.address),
});
await context.addInitScript('globalThis.__name = (made) => made');
const [stage, darkroom] = [await context.newPage(), await context.newPage()];
await stage.goto(`${served.address}?steps&luck=1`);
await stage.waitForFunction(() => window.theFarEnd?.game.library.runs.value != null, null, {
  timeout: LONGEST_MS,
});
const sheets: string[] = [];
for (const seed of SEEDS) sheets.push((await photograph(stage, seed)).toString('base64'));
await darkroom.goto('about:blank');
const layout = { sheets, columns: COLUMNS, side: SIDE_PX, gap: GAP_PX, quality: QUALITY };
await writeFile(PICTURE, Buffer.from(await darkroom.evaluate(layOut, layout), 'base64'));
await browser.close();
served.close();

/** The sheet alone, without what stands around it. */
async function photograph(page: Page, seed: string): Promise<Buffer> {
  await page.evaluate((code) => window.theFarEnd?.game.free.drawCode(code), seed);
  await page.waitForFunction(
    (code) =>
      window.theFarEnd?.game.screen.value === 'map' && window.theFarEnd.game.free.open.value?.code === code,
    seed,
    { timeout: LONGEST_MS },
  );
  await page.evaluate(() => window.theFarEnd?.settled());
  const clip = await page.evaluate(() => {
    const { style } = document.documentElement;
    const [left = 0, top = 0, right = 0, bottom = 0] = ['left', 'top', 'right', 'bottom'].map((side) =>
      Number.parseFloat(style.getPropertyValue(`--map-${side}`)),
    );
    // The sheet is square, stands on the lower edge of its window, and in the middle.
    const isSheet = (x: number, y: number) => window.theFarEnd?.placeAt(x, y) != null;
    const [middleX, middleY] = [(left + right) / 2, (top + bottom) / 2];
    let [west, north] = [middleX, middleY];
    while (west > left && isSheet(west - 1, middleY)) west--;
    while (north > top && isSheet(middleX, north - 1)) north--;
    const side = 2 * (middleX - west);
    return { x: west, y: north, width: side, height: Math.min(side, bottom - north) };
  });
  const picture = await page.screenshot({ clip });
  await page.evaluate(() => window.theFarEnd?.game.leaveMap());
  return picture;
}

/** Runs in the page. @returns a WebP as base64. */
async function layOut(laid: {
  sheets: readonly string[];
  columns: number;
  side: number;
  gap: number;
  quality: number;
}) {
  const { sheets: pictures, columns, side, gap, quality } = laid;
  const rows = Math.ceil(pictures.length / columns);
  const canvas = document.createElement('canvas');
  canvas.width = columns * side + (columns - 1) * gap;
  canvas.height = rows * side + (rows - 1) * gap;
  const pen = canvas.getContext('2d');
  if (!pen) throw new Error('a canvas: expected a pen for it');
  pen.fillStyle = '#05080c';
  pen.fillRect(0, 0, canvas.width, canvas.height);
  pen.imageSmoothingQuality = 'high';
  for (const [index, picture] of pictures.entries()) {
    const image = new Image();
    image.src = `data:image/png;base64,${picture}`;
    await image.decode();
    const [x, y] = [(index % columns) * (side + gap), Math.floor(index / columns) * (side + gap)];
    pen.drawImage(image, x, y, side, side);
  }
  return canvas.toDataURL('image/webp', quality).split(',')[1] ?? '';
}
