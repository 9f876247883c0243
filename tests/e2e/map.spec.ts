// The map studied before going: moved by keys and by fingers, and it shows reception to whoever asks for that.
// Law: where one looks is read off the page as a player sees it: which place of the sheet lies under a point.
import type { Page } from '@playwright/test';
import { complaintsOf } from './axe.ts';
import { LACKS } from './bidi.ts';
import { Glass } from './glass.ts';
import { expect, test } from './page.ts';
import { grayOf } from './picture.ts';
import { openPage, STILL, settle } from './walk.ts';

test.use(STILL);

interface Seen {
  readonly x: number;
  readonly y: number;
  /** Cells across a hundred CSS px. */
  readonly cells: number;
}

/** What lies in the middle of the map. */
function seen(page: Page): Promise<Seen> {
  return page.evaluate(() => {
    const { style } = document.documentElement;
    const [left = 0, top = 0, right = 0, bottom = 0] = ['left', 'top', 'right', 'bottom'].map((side) =>
      Number.parseFloat(style.getPropertyValue(`--map-${side}`)),
    );
    const [x, y] = [(left + right) / 2, (top + bottom) / 2];
    const [middle, beside] = [x, x + 100].map((at) => window.theFarEnd?.placeAt(at, y) ?? null);
    if (!middle || !beside) throw new Error('the map: expected the sheet under its middle');
    return { ...middle, cells: beside.x - middle.x };
  });
}

async function openMap(page: Page): Promise<void> {
  await openPage(page, '&level=static');
  await page.evaluate(() => window.theFarEnd?.game.toSheets());
  const sheet = page.locator('.sheet-card.is-chosen');
  await sheet.getByRole('button', { name: 'Study the map' }).click();
  await expect(page.locator('#ui')).toHaveAttribute('data-screen', 'map');
  await settle(page);
  // The hands come late: a first press may find none.
  const whole = await seen(page);
  await expect(async () => {
    expect((await after(page, () => wheel(page))).cells).toBeLessThan(0.9 * whole.cells);
  }).toPass();
  await page.evaluate(() => window.theFarEnd?.game.map.move({ kind: 'wholeSheet' }));
  await settle(page);
}

/** A notch of a wheel over the map. */
function wheel(page: Page): Promise<void> {
  return page.evaluate(() => {
    const canvas = document.querySelector('#stage canvas');
    canvas?.dispatchEvent(
      new WheelEvent('wheel', { deltaY: -900, clientX: 200, clientY: 300, bubbles: true, cancelable: true }),
    );
  });
}

async function after(page: Page, act: () => Promise<unknown>): Promise<Seen> {
  await act();
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  await settle(page);
  return seen(page);
}

test('the map is studied, left and gone up from by the keyboard alone', async ({ page }) => {
  await openMap(page);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Juniper Ford');
  await expect(page.getByText('A jammer: 490 m south')).toBeAttached();
  const { keyboard } = page;
  const whole = await seen(page);
  const near = await after(page, () => keyboard.press('Equal'));
  expect(near.cells).toBeLessThan(whole.cells);
  const east = await after(page, () => keyboard.press('ArrowRight'));
  expect(east.x).toBeGreaterThan(near.x + 5);
  const north = await after(page, () => keyboard.press('KeyW'));
  expect(north.y).toBeLessThan(east.y - 5);
  const door = await after(page, () => keyboard.press('KeyH'));
  const home = await page.evaluate(() => window.theFarEnd?.game.frame()?.night.world.home);
  expect(door.x).toBeCloseTo(home?.x ?? 0, 0);
  const back = await after(page, () => keyboard.press('KeyM'));
  expect(back.cells).toBeCloseTo(whole.cells, 3);
  await page.keyboard.press('Escape');
  await expect(page.locator('#ui')).toHaveAttribute('data-screen', 'sheets');
  await page.locator('.sheet-card.is-chosen').getByRole('button', { name: 'Study the map' }).click();
  await expect(page.locator('#ui')).toHaveAttribute('data-screen', 'map');
  await page.keyboard.press('Enter');
  await expect(page.locator('#ui')).toHaveAttribute('data-screen', 'play');
  await settle(page);
});

test('the map is studied and gone up from by touch alone', async ({ page }) => {
  await openMap(page);
  const whole = await seen(page);
  const near = await after(page, () => page.getByRole('button', { name: 'Closer' }).tap());
  expect(near.cells).toBeLessThan(whole.cells);
  const glass = new Glass(page);
  const dragged = await after(page, async () => {
    await glass.touch('touchStart', { x: 200, y: 250 });
    await glass.touch('touchMove', { x: 150, y: 220 });
    await glass.touch('touchMove', { x: 120, y: 200 });
    await glass.touch('touchEnd');
  });
  expect(dragged.x - near.x).toBeGreaterThan(0.5 * near.cells);
  expect(dragged.y).toBeGreaterThan(near.y);
  const pinched = await after(page, async () => {
    await glass.touch('touchStart', { x: 150, y: 250 }, { x: 200, y: 250 });
    await glass.touch('touchMove', { x: 120, y: 250 }, { x: 240, y: 250 });
    await glass.touch('touchEnd');
  });
  expect(pinched.cells).toBeLessThan(0.7 * dragged.cells);
  const back = await after(page, () => page.getByRole('button', { name: 'Whole sheet' }).tap());
  expect(back.cells).toBeCloseTo(whole.cells, 3);
  await page.getByRole('button', { name: 'Go up' }).tap();
  await expect(page.locator('#ui')).toHaveAttribute('data-screen', 'play');
  await settle(page);
});

test('the map keeps reception to itself until the setting lays it there, and axe finds nothing', async ({
  page,
}) => {
  await openMap(page);
  const amber = async () => {
    const { amberByPixel } = await grayOf(page);
    return amberByPixel.reduce((sum, share) => sum + share, 0);
  };
  const without = await amber();
  expect(await complaintsOf(page)).toEqual([]);
  await page.evaluate(() => window.theFarEnd?.game.change({ showReception: true }));
  await settle(page);
  await expect(page.getByText('Amber lines: ground that the far tower can hear.')).toBeAttached();
  expect(await amber()).toBeGreaterThan(without + 1500);
  expect(await complaintsOf(page)).toEqual([]);
});

test('the map comes once the network is back, though it was asked for in vain before', async ({
  page,
  witness,
  browserName,
}) => {
  test.skip(browserName === 'firefox', LACKS['another try']);
  let isAway = true;
  let missed = 0;
  await page.route(/\/mapStudy-[^/]*\.js$/, (route) => {
    if (!isAway) return route.continue();
    missed++;
    return route.abort();
  });
  await openPage(page, '&level=static');
  await page.evaluate(() => window.theFarEnd?.game.toSheets());
  await page.locator('.sheet-card.is-chosen').getByRole('button', { name: 'Study the map' }).click();
  await expect(page.locator('#ui')).toHaveAttribute('data-screen', 'map');
  await expect(page.getByText('mapStudy')).toBeVisible();
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  expect(missed).toBeGreaterThan(0);
  isAway = false;
  await settle(page);
  expect((await seen(page)).cells).toBeGreaterThan(0);
  await expect(page.getByText('mapStudy')).toHaveCount(0);
  // What the browser itself says of an address that it could not reach.
  witness.complaints = witness.complaints.filter((words) => !words.startsWith('Failed to load resource'));
});
