// The game in a frame of another page on another origin, and in a class: docs/embed.md, line by line.
// Law: before the press everything is the host's; what is told goes to listed origins alone.
import type { Frame, Page } from '@playwright/test';
import { HostServer } from './hostServer.ts';
import { test as base, expect, SMALL_SHEET } from './page.ts';
import { ReceivingServer } from './receivingServer.ts';

interface Servers {
  readonly game: ReceivingServer;
  readonly host: HostServer;
}

const test = base.extend<{ servers: Servers }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads what a fixture needs from its pattern.
  servers: async ({}, use) => {
    const [game, host] = [new ReceivingServer(), new HostServer()];
    await Promise.all([game.open(), host.open()]);
    await use({ game, host });
    await Promise.all([game.close(), host.close()]);
  },
});

const listed = ({ host }: Servers) => `http://127.0.0.1:${host.port}`;
/** The same server by another name is another origin. */
const unlisted = ({ host }: Servers) => `http://localhost:${host.port}`;

async function embed(page: Page, servers: Servers, origin: string): Promise<Frame> {
  const { game, host } = servers;
  game.embed = JSON.stringify({ version: 1, origins: [listed(servers)] });
  host.game = `${game.address}?embed=1&steps&luck=1&level=larch-hollow`;
  await page.goto(origin);
  await expect(page.frameLocator('iframe').locator('.cover')).toBeVisible();
  const frame = page.frames().find((one) => one.url().startsWith(game.address));
  if (!frame) throw new Error('the frame of the game: expected one');
  await frame.waitForFunction(() => window.theFarEnd?.state() != null, null, { timeout: 60_000 });
  await frame.evaluate(() => window.theFarEnd?.game.change({ cardRead: true }));
  return frame;
}

const scrolled = (page: Page) => page.evaluate(() => window.scrollY);

/** Scrolls the host up again, once it has come to rest: a wheel's own way goes on while the page is told another. */
async function backToTop(page: Page): Promise<void> {
  let before = -1;
  await expect
    .poll(
      async () => {
        const at = await scrolled(page);
        const isAtRest = at === before;
        before = at;
        return isAtRest;
      },
      { intervals: [200] },
    )
    .toBe(true);
  await page.evaluate(() => window.scrollTo(0, 0));
  await expect.poll(() => scrolled(page)).toBe(0);
}
const screenOf = (frame: Frame) => frame.evaluate(() => window.theFarEnd?.game.screen.value);
const told = (page: Page, kind: string) =>
  page.evaluate((wanted) => window.told.map(({ data }) => data).filter((one) => one.kind === wanted), kind);

/** Sends as the host page itself would. */
async function say(page: Page, data: unknown): Promise<void> {
  await page.evaluate(
    (message) => document.querySelector('iframe')?.contentWindow?.postMessage(message, '*'),
    data,
  );
}

const callerX = (frame: Frame) => frame.evaluate(() => window.theFarEnd?.game.frame()?.night.caller.x ?? 0);

test.describe('in a frame of another page', () => {
  test.skip(({ isMobile }) => isMobile, 'keys and a wheel are of a desk');
  test.use(SMALL_SHEET);

  test('keys and wheel are the host’s until the press, then the game’s, and the host’s again', async ({
    page,
    servers,
  }) => {
    const notes: string[] = [];
    page.on('console', (message) => notes.push(message.text()));
    const frame = await embed(page, servers, listed(servers));
    const cover = page.frameLocator('iframe').locator('.cover');

    await test.step('before the press', async () => {
      await expect(page.getByLabel('A name')).toBeFocused();
      await page.getByLabel('A name').evaluate((field) => field.blur());
      await page.keyboard.press('PageDown');
      await expect.poll(() => scrolled(page)).toBeGreaterThan(100);
      await backToTop(page);
      await page.mouse.move(200, 200);
      await page.mouse.wheel(0, 240);
      await expect.poll(() => scrolled(page)).toBeGreaterThan(100);
      await backToTop(page);
      // With the focus on the cover too, which Tab brings there.
      await cover.focus();
      await frame.evaluate(() =>
        window.addEventListener('keydown', (event) => console.log(`${event.code} ${event.defaultPrevented}`)),
      );
      // A browser that is busy has lost the first of these; the game may take none.
      await expect(async () => {
        await page.keyboard.press('ArrowDown');
        await expect.poll(() => scrolled(page), { timeout: 2000 }).toBeGreaterThan(10);
      }).toPass({ timeout: 20_000 });
      expect(notes).toContain('ArrowDown false');
      expect(notes).not.toContain('ArrowDown true');
      await backToTop(page);
      expect(await screenOf(frame)).toBe('title');
    });
    await test.step('the first words', async () => {
      expect(await told(page, 'ready')).toMatchObject([{ farEnd: 1, language: 'en' }]);
      expect(await told(page, 'size')).toMatchObject([{ widthPx: 480, heightPx: 360 }]);
      expect(await told(page, 'nightBegan')).toEqual([]);
    });
    await test.step('after the press the caller walks', async () => {
      await cover.click();
      await expect(cover).toHaveCount(0);
      await page.keyboard.press('Enter');
      await expect.poll(() => screenOf(frame)).toBe('play');
      const [before, at] = [await callerX(frame), await scrolled(page)];
      await page.keyboard.down('ArrowRight');
      await frame.evaluate(() => window.theFarEnd?.run(40));
      await page.keyboard.up('ArrowRight');
      expect(await callerX(frame)).toBeGreaterThan(before + 1);
      expect(await scrolled(page)).toBe(at);
      expect(await told(page, 'nightBegan')).toMatchObject([{ farEnd: 1, level: 'larch-hollow' }]);
    });
    await test.step('a second Escape gives the keys back', async () => {
      await page.keyboard.press('Escape');
      await expect.poll(() => screenOf(frame)).toBe('pause');
      await expect(page.frameLocator('iframe').getByRole('heading', { name: 'Paused' })).toBeVisible();
      await page.keyboard.press('Escape');
      await expect(cover).toBeVisible();
      expect(await screenOf(frame)).toBe('pause');
      await page.keyboard.press('PageDown');
      await expect.poll(() => scrolled(page)).toBeGreaterThan(50);
      await backToTop(page);
    });
    await test.step('a press goes on, and a focus that leaves holds the night and stays away', async () => {
      await cover.click();
      await expect.poll(() => screenOf(frame)).toBe('play');
      await page.getByLabel('A name').click();
      await expect(cover).toBeVisible();
      expect(await screenOf(frame)).toBe('pause');
      await page.keyboard.type('Min-ji');
      await expect(page.getByLabel('A name')).toHaveValue('Min-ji');
      expect(await told(page, 'keys')).toMatchObject([
        { taken: false },
        { taken: true },
        { taken: false },
        { taken: true },
        { taken: false },
      ]);
    });
    await test.step('what the host says', async () => {
      for (const bad of ['hello', null, { farEnd: 2, kind: 'hello' }, { farEnd: 1, kind: 'wipe' }])
        await say(page, bad);
      await say(page, { farEnd: 1, kind: 'language', language: 'ko', more: 'x'.repeat(5000) });
      await say(page, { farEnd: 1, kind: 'open', level: 'static' });
      expect(await screenOf(frame)).toBe('pause');
      await say(page, { farEnd: 1, kind: 'language', language: 'ko' });
      await expect(cover).toContainText('눌러서 계속');
      await say(page, { farEnd: 1, kind: 'language', language: 'en' });
      await expect(cover).toContainText('Press to go on');
      expect(notes.filter((note) => note.includes('expected one of version 1'))).toHaveLength(5);
      expect(notes.filter((note) => note.includes('expected no night to be under way'))).toHaveLength(1);
    });
    await test.step('how the night ended', async () => {
      await cover.click();
      await frame.evaluate(() => {
        window.theFarEnd?.game.act({ kind: 'toggleLow' });
        window.theFarEnd?.run(30_000);
      });
      await expect.poll(() => told(page, 'nightEnded')).toHaveLength(1);
      expect(await told(page, 'nightEnded')).toMatchObject([
        { farEnd: 1, level: 'larch-hollow', outcome: 'dawn', linesHeard: 0 },
      ]);
      await frame.evaluate(() => window.theFarEnd?.game.toTitle());
      await say(page, { farEnd: 1, kind: 'open', level: 'static' });
      await expect
        .poll(() => frame.evaluate(() => window.theFarEnd?.game.page.value?.levelId))
        .toBe('static');
    });
    const origins = await page.evaluate(() => window.told.map(({ origin }) => `${origin}/`));
    expect(new Set(origins)).toEqual(new Set([servers.game.address]));
  });

  test('the window in which a file is chosen takes no page away that the file is for', async ({
    page,
    servers,
  }) => {
    servers.host.size = { width: 600, height: 460 };
    const frame = await embed(page, servers, listed(servers));
    const inside = page.frameLocator('iframe');
    await inside.locator('.cover').click();
    await inside.getByRole('button', { name: 'Settings and accessibility' }).click();
    await inside.getByRole('button', { name: 'Look at it' }).click();
    const [chooser] = await Promise.all([
      page.waitForEvent('filechooser'),
      inside.getByRole('button', { name: 'Take in such a file' }).click(),
    ]);
    // As browsers do when that window opens.
    await frame.evaluate(() => window.dispatchEvent(new Event('blur')));
    await chooser.setFiles({ name: 'other.json', mimeType: 'application/json', buffer: Buffer.from('{}') });
    await expect(inside.getByRole('alert')).toContainText('this file cannot be taken in');
    await expect(inside.locator('.cover')).toHaveCount(0);
  });

  test('an origin that is not listed hears nothing and is not heard', async ({ page, servers }) => {
    const notes: string[] = [];
    page.on('console', (message) => notes.push(message.text()));
    servers.host.size = { width: 1600, height: 900 };
    const frame = await embed(page, servers, unlisted(servers));
    await say(page, { farEnd: 1, kind: 'hello' });
    await say(page, { farEnd: 1, kind: 'language', language: 'ko' });
    await page
      .frameLocator('iframe')
      .locator('.cover')
      .click({ position: { x: 100, y: 100 } });
    await expect(page.frameLocator('iframe').getByRole('button', { name: 'Go up tonight' })).toBeVisible();
    await frame.evaluate(() => window.theFarEnd?.game.begin());
    await expect.poll(() => screenOf(frame)).toBe('play');
    expect(await page.evaluate(() => window.told)).toEqual([]);
    expect(notes.filter((note) => note.includes('expected an origin that embed.json lists'))).toHaveLength(2);
  });
});

test.describe('in a class', () => {
  test.skip(({ isMobile }) => isMobile, 'a class is the same to a desk and to a phone');
  test.use(SMALL_SHEET);

  test('nothing leads out, everyone has the same night, and nothing is kept', async ({ page, servers }) => {
    await page.goto(`${servers.game.address}?class=1&keep=0&steps&night=larch-lantern-0217#n=heron`);
    await page.waitForFunction(() => window.theFarEnd?.state() != null, null, { timeout: 60_000 });
    await expect(page.getByText('For a class: the same nights for everyone')).toBeVisible();
    const expectNoWayOut = async (): Promise<void> => {
      await expect(page.locator('a, form, textarea, input[type="file"]')).toHaveCount(0);
      await expect(page.getByRole('button', { name: /message|recording$|share|file|link/i })).toHaveCount(
        await page.getByRole('button', { name: 'Watch a recording' }).count(),
      );
    };
    const go = (to: 'toFree' | 'toLibrary' | 'toSheets' | 'toTitle') =>
      page.evaluate((way) => window.theFarEnd?.game[way](), to);
    const luckOfNight = async (): Promise<number | undefined> => {
      await page.evaluate(() => window.theFarEnd?.game.begin());
      await page.waitForFunction(() => window.theFarEnd?.game.screen.value === 'play');
      return page.evaluate(() => window.theFarEnd?.game.page.value?.luck);
    };
    await expectNoWayOut();
    await go('toFree');
    await expect(page.getByRole('heading', { name: 'The night of your class' })).toBeVisible();
    await expect(page.getByText('larch-lantern-0217')).toBeVisible();
    await expectNoWayOut();
    await go('toTitle');
    await page.evaluate(() => window.theFarEnd?.game.change({ cardRead: true }));
    const luck = await luckOfNight();
    await page.evaluate(() => {
      window.theFarEnd?.game.act({ kind: 'toggleLow' });
      window.theFarEnd?.run(30_000);
    });
    await expect(page.getByRole('heading', { name: 'It grew light.' })).toBeVisible();
    await expectNoWayOut();
    await page.getByRole('button', { name: 'Across the river' }).click();
    await expectNoWayOut();
    await go('toLibrary');
    await expect(page.locator('.run-list li')).toHaveCount(1);
    await expectNoWayOut();
    expect(await page.evaluate(() => Object.keys(localStorage).concat(Object.keys(sessionStorage)))).toEqual(
      [],
    );
    expect(await page.evaluate(async () => (await indexedDB.databases()).length)).toBe(0);
    await page.reload();
    await page.waitForFunction(() => window.theFarEnd?.state() != null, null, { timeout: 60_000 });
    expect(await luckOfNight()).toBe(luck);
  });
});
