// The message: against a real server that is down, slow, breaks, loses its answer and comes back, each message arrives
// exactly once or stays in sight as not sent. As shipped, nothing leaves the device.
// Law: the page's own waits pass by the page's clock; the server counts by key and by text.
import type { BrowserContext, Page } from '@playwright/test';
import { complaintsOf } from './axe.ts';
import { canAsk } from './bidi.ts';
import { cutWords } from './fit.ts';
import { expect, privateTest, SMALL_SHEET } from './page.ts';
import { ACTION, type Mood, ReceivingServer } from './receivingServer.ts';
import { savedBy } from './saved.ts';

const test = privateTest.extend<{ server: ReceivingServer }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads what a fixture needs from its pattern.
  server: async ({}, use) => {
    const server = new ReceivingServer();
    await server.open();
    await use(server);
    await server.close();
    expect(server.complaints, 'what came along with messages').toEqual([]);
  },
});

/** Longer than any try, and than the lease of a page that was closed in one. */
const PAST_A_TRY_MS = 35_000;

async function openMessage(page: Page, server: ReceivingServer, title = 'Send a message'): Promise<void> {
  await page.goto(`${server.address}?steps&luck=1`);
  await page.getByRole('button', { name: title }).click();
  await expect(page.getByRole('heading', { name: title })).toBeVisible();
}

/** Writes words, consents, and presses the button. */
async function send(page: Page, text: string): Promise<void> {
  await page.getByLabel('The message', { exact: true }).fill(text);
  const consent = page.getByRole('checkbox');
  await expect(consent).not.toBeChecked();
  await consent.check();
  await page.getByRole('button', { name: /^Send these words to/ }).click();
  await expect(page.getByText('The message is in the outbox.')).toBeVisible();
}

function lineOf(page: Page, text: string) {
  return page.locator('.outbox-line').filter({ hasText: text });
}

/** However often it is tried meanwhile: the page's clock goes on by itself too. */
const always = (mood: Mood): Mood[] => Array.from({ length: 50 }, () => mood);

const sentLines = (page: Page) => page.locator('.outbox-line[data-state="sent"]');

test.describe('a message', () => {
  test.skip(({ isMobile }) => isMobile, 'a server is the same to a desk and to a phone');
  test.use(SMALL_SHEET);

  test('arrives exactly once at a server that is down, slow, breaks, loses its answer, or is out of reach', async ({
    page,
    context,
    server,
  }) => {
    await page.clock.install();
    await openMessage(page, server);
    const texts: string[] = [];
    const arrives = async (text: string): Promise<void> => {
      texts.push(text);
      await expect.poll(() => server.texts).toEqual(texts);
      await expect(sentLines(page)).toHaveCount(texts.length);
      await expect(lineOf(page, text)).toHaveCount(0);
    };

    await test.step('down', async () => {
      await server.close();
      await send(page, 'down');
      await expect(lineOf(page, 'down')).toContainText(/Not sent yet\. Tried (once|\d+ times)/);
      await page.clock.fastForward(7000);
      await expect(lineOf(page, 'down')).toContainText(/Tried \d+ times/);
      await server.open();
      await page.clock.fastForward(14_000);
      await arrives('down');
    });
    await test.step('slow', async () => {
      server.moods = ['hang'];
      await send(page, 'slow');
      await expect.poll(() => server.tries.length).toBe(2);
      await expect(lineOf(page, 'slow')).toContainText('Being sent');
      await page.clock.fastForward(21_000);
      await expect(lineOf(page, 'slow')).toContainText('It may have arrived all the same');
      await page.clock.fastForward(7000);
      await arrives('slow');
    });
    await test.step('500, then fine', async () => {
      server.moods = always({ status: 500 });
      await send(page, 'broken');
      await expect(lineOf(page, 'broken')).toContainText('The last answer was “500”');
      server.moods = always({ status: 503 });
      await page.clock.fastForward(7000);
      await expect(lineOf(page, 'broken')).toContainText('“503”');
      server.moods = [];
      await page.clock.fastForward(14_000);
      await arrives('broken');
    });
    await test.step('the answer is lost after it was taken', async () => {
      server.moods = always('lost');
      await send(page, 'lost');
      await expect(lineOf(page, 'lost')).toContainText('Not sent yet');
      server.moods = [];
      await page.clock.fastForward(7000);
      await arrives('lost');
    });
    await test.step('offline, then online', async () => {
      await context.setOffline(true);
      await send(page, 'offline');
      await expect(lineOf(page, 'offline')).toContainText('No answer came');
      await expect(lineOf(page, 'offline')).not.toContainText('may have arrived');
      await context.setOffline(false);
      await arrives('offline');
    });
    expect(new Set(server.taken.keys()).size).toBe(texts.length);
  });

  test('is sent by the next page where one was closed, and once by two that are open', async ({
    context,
    server,
  }) => {
    const pageAhead = async (aheadMs: number): Promise<Page> => {
      const page = await context.newPage();
      await page.clock.install({ time: Date.now() + aheadMs });
      return page;
    };
    server.moods = ['hang'];
    const first = await pageAhead(0);
    await openMessage(first, server);
    await send(first, 'closed while it was sent');
    await expect.poll(() => server.tries.length).toBe(1);
    await first.close();
    expect(server.texts).toEqual([]);

    // Only the title is opened, by whoever may know of no message.
    const next = await pageAhead(PAST_A_TRY_MS);
    await next.goto(`${server.address}?steps&luck=1`);
    await expect.poll(() => server.texts, { timeout: 30_000 }).toEqual(['closed while it was sent']);
    await next.getByRole('button', { name: 'Send a message' }).click();
    await expect(sentLines(next)).toHaveCount(1);

    await test.step('two tabs', async () => {
      const beside = await pageAhead(PAST_A_TRY_MS);
      await openMessage(beside, server);
      await context.setOffline(true);
      await send(next, 'two tabs');
      await expect(lineOf(next, 'two tabs')).toContainText('No answer came');
      await expect(lineOf(beside, 'two tabs')).toContainText('Not sent yet');
      const tries = server.tries.length;
      await context.setOffline(false);
      await expect.poll(() => server.texts).toEqual(['closed while it was sent', 'two tabs']);
      for (const page of [next, beside]) {
        await page.clock.fastForward(PAST_A_TRY_MS);
        await expect(sentLines(page)).toHaveCount(2);
      }
      expect(server.tries.length).toBe(tries + 1);
    });
  });

  test('that is refused says why as plain words, and can be taken back', async ({ page, server }) => {
    await openMessage(page, server);
    server.moods = [{ status: 422, body: '{"reason":"<img src=x onerror=alert(1)> too long"}' }];
    await send(page, 'refused');
    const line = lineOf(page, 'refused');
    await expect(line).toContainText('The house of letters did not take it (“422”)');
    await expect(line).toContainText('<img src=x onerror=alert(1)> too long');
    await expect(line.locator('img')).toHaveCount(0);
    await line.getByRole('button', { name: 'Take back: refused' }).click();
    await expect(page.locator('.outbox-line')).toHaveCount(0);
    await page.reload();
    await page.getByRole('button', { name: 'Send a message' }).click();
    await expect(page.locator('.send')).toBeVisible();
    await expect(page.locator('.outbox-line')).toHaveCount(0);
    expect(server.texts).toEqual([]);
  });

  test('that the device cannot keep is not sent, and its words stay', async ({ page, server }) => {
    await page.addInitScript(() => {
      indexedDB.open = () => {
        throw new DOMException('refused', 'SecurityError');
      };
    });
    await openMessage(page, server);
    await page.getByLabel('The message', { exact: true }).fill('not kept');
    await page.getByRole('checkbox').check();
    await page.getByRole('button', { name: /^Send these words to/ }).click();
    await expect(page.getByText('so the message was not sent')).toBeVisible();
    await expect(page.getByLabel('The message', { exact: true })).toHaveValue('not kept');
    expect(server.tries).toEqual([]);
  });

  test('finds nobody where action.json is wrong, and the file, the place and the mend are told', async ({
    page,
    server,
  }) => {
    server.action = JSON.stringify({ ...ACTION, privacyUrl: undefined });
    await openMessage(page, server);
    await expect(page.getByRole('alert')).toContainText('action.json: privacyUrl: expected this field');
    await page.keyboard.press('Escape');
    server.action = JSON.stringify({ ...ACTION, endpoint: 'https://letters.example/messages' });
    await page.getByRole('button', { name: 'Send a message' }).click();
    await expect(page.getByRole('alert')).toContainText('action.json: endpoint: expected an origin');
    await expect(page.getByRole('checkbox')).toHaveCount(0);
  });

  test('is sent by the keyboard alone, and no button sends without consent', async ({ page, server }) => {
    await page.goto(`${server.address}?steps&luck=1`);
    await page.getByRole('button', { name: 'Send a message' }).focus();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { name: 'Send a message' })).toBeFocused();
    // Whom words go to is fetched first.
    await expect(page.getByRole('radio').first()).toBeVisible();
    await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowDown');
    await expect(page.getByLabel('The message', { exact: true })).toHaveValue(/^Please let families speak/);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Control+A');
    await page.keyboard.type('Let them call. m p 1');
    await expect(page.getByText('20 of 280 characters').first()).toBeVisible();
    const button = page.getByRole('button', { name: /^Send these words to/ });
    await button.focus();
    await page.keyboard.press('Enter');
    await expect(page.getByText('It needs your consent')).toBeVisible();
    expect(server.tries).toEqual([]);
    await page.getByRole('checkbox').focus();
    await page.keyboard.press('Space');
    await page.keyboard.press('Tab');
    await expect(button).toBeFocused();
    await page.keyboard.press('Enter');
    await expect.poll(() => server.texts).toEqual(['Let them call. m p 1']);
    await expect(page.getByRole('checkbox')).not.toBeChecked();
    // Once more is not sent without being asked for.
    await page.keyboard.press('Enter');
    await page.keyboard.press('Escape');
    await expect(page.getByRole('button', { name: 'Go up tonight' })).toBeVisible();
    expect(server.tries).toHaveLength(1);
  });
});

test('as shipped nothing leaves the device, and whoever reads or writes finds all words', async ({
  page,
  context,
  server,
  isMobile,
}) => {
  server.action = '{ "version": 1 }';
  await page.addInitScript(takeShares);
  const asked = requestsOf(context);
  await page.goto(`${server.address}?steps&luck=1`);
  await expect(page.locator('#ui')).toHaveAttribute('data-screen', 'title');
  expect(asked.filter((request) => request.includes('action.json'))).toEqual([]);
  await page.getByRole('button', { name: 'Send a message' }).click();
  await expect(page.getByText('has set up nobody who takes messages')).toBeVisible();
  const card = page.getByRole('img', { name: 'To the authorities of North Korea: Please let people call' });
  await expect(card).toBeVisible();
  await expect(page.getByRole('link', { name: 'E-mail draft' })).toHaveAttribute(
    'href',
    /^mailto:\?subject=[^&]+&body=To%20the%20authorities/,
  );
  expect(await complaintsOf(page)).toEqual([]);
  expect(await cutWords(page)).toEqual([]);

  const field = page.getByLabel('The message', { exact: true });
  await field.fill(`${'한'.repeat(279)}🌲🌲`);
  await expect(page.getByText('too long by 1').first()).toBeVisible();
  await expect(page.getByRole('link', { name: 'E-mail draft' })).toHaveCount(0);
  await field.fill(`${'한'.repeat(279)}🌲`);
  await expect(page.getByText('280 of 280 characters').first()).toBeVisible();
  const link = page.getByRole('link', { name: 'Save the card' });
  expect((await savedBy(page, () => link.click())).name).toBe('the-far-end-message.png');

  await page.getByRole('button', { name: 'Share', exact: true }).click();
  expect(await page.evaluate(() => Reflect.get(window, 'shared'))).toEqual({
    text: `${'한'.repeat(279)}🌲`,
    files: ['the-far-end-message.png image/png'],
  });

  if (canAsk(page, 'media features')) {
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('.message-printed')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Print' })).toBeHidden();
    await page.emulateMedia({ media: null });
  }

  const back = page.getByRole('button', { name: 'Back' });
  await (isMobile ? back.tap() : back.click());
  await page.getByRole('button', { name: '한국어' }).click();
  await page.getByRole('button', { name: '한마디 보내기' }).click();
  await expect(page.getByText('280자 중 280자').first()).toBeVisible();
  expect(await complaintsOf(page)).toEqual([]);
  expect(await cutWords(page)).toEqual([]);
  const own = `GET ${server.address}`;
  expect(asked.filter((request) => !request.startsWith(own) && !request.startsWith('GET blob:'))).toEqual([]);
});

/** Stands for the device's own dialog, which no test can press. */
function takeShares(): void {
  const share = async ({ text, files = [] }: ShareData): Promise<void> => {
    Reflect.set(window, 'shared', { text, files: files.map(({ name, type }) => `${name} ${type}`) });
  };
  Object.assign(navigator, { share, canShare: () => true });
}

function requestsOf(context: BrowserContext): string[] {
  const asked: string[] = [];
  context.on('request', (request) => asked.push(`${request.method()} ${request.url()}`));
  return asked;
}
