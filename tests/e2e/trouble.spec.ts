// What goes wrong outside: each trouble gets a clear sentence, nothing hangs, and play goes on where it can.
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, test } from './page.ts';

const GOLDEN = readFileSync(new URL('../golden/larch-hollow-careful-1.farend', import.meta.url));

async function openFile(page: Page, name: string, buffer: Buffer): Promise<void> {
  const ui = page.locator('#ui');
  // The words are fetched first: until then there is no screen.
  await expect(ui).toHaveAttribute('data-screen', /./);
  if ((await ui.getAttribute('data-screen')) === 'title')
    await page.getByRole('button', { name: 'Watch a recording' }).click();
  await page
    .locator('input[type=file]')
    .first()
    .setInputFiles({ name, mimeType: 'application/octet-stream', buffer });
}

/** Begins a night and takes a step: play goes on. */
async function takeFirstStep(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Go up tonight' }).click();
  await takeStep(page);
}

async function takeStep(page: Page): Promise<void> {
  await expect(page.locator('#ui')).toHaveAttribute('data-screen', 'play', { timeout: 60_000 });
  await page.keyboard.down('KeyS');
  await page.evaluate(() => window.theFarEnd?.run(20));
  await page.keyboard.up('KeyS');
  expect(await page.evaluate(() => window.theFarEnd?.state()?.tick)).toBe(20);
}

test.skip(({ isMobile }) => isMobile, 'what comes from outside is the same to a desk and to a phone');

test('a file that is no recording is refused by name, and the night can still be played', async ({
  page,
}) => {
  await page.goto('./?steps&luck=1');
  await openFile(page, 'holiday.farend', Buffer.from('not a recording at all'));
  await expect(page.getByText(/not a recording that can be read/)).toContainText('holiday.farend');
  await page.getByRole('button', { name: 'Back' }).click();
  await takeFirstStep(page);
});

test('a recording cut short or with one bit turned is refused', async ({ page }) => {
  await page.goto('./?steps&luck=1');
  await openFile(page, 'short.farend', GOLDEN.subarray(0, GOLDEN.length - 40));
  await expect(page.getByText(/not a recording that can be read/)).toContainText('short.farend');
  await page.getByRole('button', { name: 'Close this notice' }).click();
  const turned = Buffer.from(GOLDEN);
  turned.writeUInt8(turned.readUInt8(200) ^ 4, 200);
  await openFile(page, 'turned.farend', turned);
  await expect(page.getByText(/not a recording that can be read/)).toContainText('turned.farend');
});

test('a golden recording from Node is watched to its end and verified', async ({ page }) => {
  await page.goto('./?steps&luck=1');
  await openFile(page, 'careful.farend', GOLDEN);
  await expect(page.locator('#ui')).toHaveAttribute('data-screen', 'watch', { timeout: 60_000 });
  await page.evaluate(() => window.theFarEnd?.run(20_000));
  await expect(page.getByText(/verified: all \d+ checksums are the same/)).toBeVisible();
});

test('an unknown level in the address is named, and the first night is offered', async ({ page }) => {
  await page.goto('./?steps&luck=1&level=__proto__');
  await expect(page.getByText('level=__proto__')).toBeVisible();
  await takeFirstStep(page);
});

test('storage that refuses is told, and play goes on', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('refused', 'SecurityError');
      },
    });
  });
  await page.goto('./?steps&luck=1');
  await page.getByRole('button', { name: '한국어' }).click();
  await page.getByRole('button', { name: 'English' }).click();
  await expect(page.getByRole('region', { name: 'Notices' })).toContainText(/keep|stor/i);
  await page.getByRole('button', { name: 'Go up tonight' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Go up' }).click();
  await takeStep(page);
});

test('without WebGL the night is played on the 2D canvas', async ({ page }) => {
  await page.addInitScript(() => {
    const getContext = HTMLCanvasElement.prototype.getContext;
    HTMLCanvasElement.prototype.getContext = function (
      this: HTMLCanvasElement,
      kind: string,
      ...rest: unknown[]
    ) {
      if (kind.includes('webgl')) return null;
      return Reflect.apply(getContext, this, [kind, ...rest]);
    } as typeof getContext;
  });
  await page.goto('./?steps&luck=1');
  await takeFirstStep(page);
  await expect(page.locator('#stage canvas')).toBeVisible();
});

test('a worker that stops drawing is told of, and the night goes on', async ({ page }) => {
  await page.addInitScript(() => {
    const { Worker } = window;
    window.Worker = class extends Worker {
      constructor(address: string | URL, options?: WorkerOptions) {
        super(address, options);
        if (String(address).includes('easel'))
          document.addEventListener('break', () => this.onerror?.(new ErrorEvent('error')));
      }
    };
  });
  await page.goto('./?steps&luck=1&renderer=canvas');
  await takeFirstStep(page);
  await page.waitForFunction(() => window.theFarEnd?.settled());
  await expect(page.getByRole('region', { name: 'Notices' })).toBeEmpty();
  await page.evaluate(() => document.dispatchEvent(new Event('break')));
  await expect(page.getByRole('region', { name: 'Notices' })).toContainText('drawing memory');
  await page.evaluate(() => window.theFarEnd?.run(20));
  expect(await page.evaluate(() => window.theFarEnd?.state()?.tick)).toBeGreaterThan(20);
});
