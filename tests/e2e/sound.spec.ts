// How the night sounds: the game's own soundscape rendered and measured, and the page's sound through every interruption.
// Law: what is measured is the sum that reaches the speakers, at the volumes that hurt most.
import type { CDPSession, Page } from '@playwright/test';
import { bundleStudio } from '../audio/studio/bundle.ts';
import { TAKES, type TakeName } from '../audio/studio/takes.ts';
import { canAsk, LACKS, needs } from './bidi.ts';
import { expect, test } from './page.ts';

test.skip(({ isMobile }) => isMobile, 'a phone’s page makes the same sound');

let studio: Promise<string> | undefined;

async function openStudio(page: Page): Promise<void> {
  studio ??= bundleStudio();
  await page.goto('about:blank');
  await page.addScriptTag({ content: await studio });
}

/** -1 dBFS. */
const HIGHEST_DB = -1;

test.describe('the mix', () => {
  needs('sound by steps');
  test.beforeEach(({ page }) => openStudio(page));

  test('never passes -1 dBFS between samples either, with all volumes at full, and is silent without sound', async ({
    page,
  }) => {
    for (const name of Object.keys(TAKES) as TakeName[]) {
      const { truePeakDb } = await page.evaluate((take) => window.studio.levels(take), name);
      expect(truePeakDb, name).toBeLessThanOrEqual(HIGHEST_DB);
      if (name === 'all at once, without sound') expect(truePeakDb, name).toBeLessThan(-120);
      else expect(truePeakDb, name).toBeGreaterThan(-40);
    }
    const { truePeakDb } = await page.evaluate(() => window.studio.abused());
    expect(truePeakDb, 'far too loud').toBeLessThanOrEqual(HIGHEST_DB);
  });

  test('is about as loud as a quiet film while one calls', async ({ page }) => {
    for (const name of ['ringing, then a clear call', 'a clear call, hunted'] as const) {
      const { lufs } = await page.evaluate((take) => window.studio.levels(take), name);
      expect(lufs, name).toBeGreaterThan(-23.5);
      expect(lufs, name).toBeLessThan(-20);
    }
  });

  test('lets the voice stand far above a good line and sink in a bad one, exactly where its parts are lost', async ({
    page,
  }) => {
    const above = (take: TakeName): Promise<number> =>
      page.evaluate(async (name) => {
        const voice = await window.studio.levels(name, 'voice');
        const line = await window.studio.levels(name, 'line');
        return voice.lufs - line.lufs;
      }, take);
    expect(await above('a clear call, hunted')).toBeGreaterThan(18);
    expect(await above('a breaking call')).toBeLessThan(8);
    expect(await above('a lost call')).toBeLessThan(-6);
    // The first line of the jammed call is half lost for a second, and then lost.
    const course = await page.evaluate(() => window.studio.course('a jammed call', 'voice'));
    expect(Math.max(...course.slice(0, 10))).toBeGreaterThan(-35);
    expect(Math.max(...course.slice(12, 29))).toBeLessThan(-60);
    expect(Math.max(...course.slice(30, 40))).toBeGreaterThan(-35);
  });

  test('is the same in both ears in mono, and not otherwise', async ({ page }) => {
    expect(await page.evaluate(() => window.studio.earsApart('all at once, in mono'))).toBeLessThan(1e-6);
    expect(await page.evaluate(() => window.studio.earsApart('all at once, all at full'))).toBeGreaterThan(
      0.1,
    );
  });

  test('ends what has sounded: twenty nights leave no more behind than one', async ({ page }) => {
    const alive = await countNodes(page);
    const kept: number[] = [];
    await page.exposeFunction('nightEnds', async () => kept.push(await alive.count()));
    await page.evaluate(() =>
      window.studio.nights(20, (window as unknown as { nightEnds: () => Promise<void> }).nightEnds),
    );
    expect(kept).toHaveLength(20);
    expect(alive.made()).toBeGreaterThan(1000);
    expect(Math.max(...kept)).toBeLessThan(100);
    expect(kept.at(-1)).toBe(kept[0]);
  });
});

interface Alive {
  /** How many nodes the newest context has left once all rubbish is gone. */
  count(): Promise<number>;
  made(): number;
}

const UNCOUNTED: Alive = { count: async () => 0, made: () => 0 };

/** The browser tells of every node that it makes and gives up. */
async function countNodes(page: Page): Promise<Alive> {
  const devtools: CDPSession = await page.context().newCDPSession(page);
  /** Each node's context, and the newest one: the browser keeps what a closed one had for as long as it likes. */
  const alive = new Map<string, string>();
  let newest = '';
  let made = 0;
  devtools.on('WebAudio.audioNodeCreated', ({ node }) => {
    alive.set(node.nodeId, node.contextId);
    made++;
  });
  devtools.on('WebAudio.contextCreated', ({ context }) => {
    newest = context.contextId;
  });
  devtools.on('WebAudio.audioNodeWillBeDestroyed', ({ nodeId }) => alive.delete(nodeId));
  await devtools.send('WebAudio.enable');
  return {
    count: async () => {
      await devtools.send('HeapProfiler.collectGarbage');
      return [...alive.values()].filter((context) => context === newest).length;
    },
    made: () => made,
  };
}

/** Keeps every context that the page makes, and lets a test hide the page. */
async function openNight(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const made: AudioContext[] = [];
    Object.assign(window, { made });
    window.AudioContext = class extends AudioContext {
      constructor(options?: AudioContextOptions) {
        super(options);
        made.push(this);
      }
    };
    Object.defineProperty(document, 'hidden', { get: () => Reflect.get(window, 'isHidden') === true });
  });
  await page.goto('./?steps&luck=1');
  await page.waitForFunction(() => window.theFarEnd?.state() != null, null, { timeout: 60_000 });
}

/** Whether any sound may begin by now; the page's own contexts are left alone. */
function canSound(page: Page): Promise<boolean> {
  return page.evaluate(async () => {
    const context: AudioContext = new (Object.getPrototypeOf(window.AudioContext))();
    await Promise.race([context.resume(), new Promise((resolve) => setTimeout(resolve, 2000))]);
    const isRunning = context.state === 'running';
    await context.close();
    return isRunning;
  });
}

async function states(page: Page): Promise<string[]> {
  return page.evaluate(() => (Reflect.get(window, 'made') as AudioContext[]).map(({ state }) => state));
}

async function hide(page: Page, isHidden: boolean): Promise<void> {
  await page.evaluate((hidden) => {
    Reflect.set(window, 'isHidden', hidden);
    document.dispatchEvent(new Event('visibilitychange'));
  }, isHidden);
}

test('sound begins at a press, comes back after every interruption, and never twice', async ({
  page,
  browserName,
}) => {
  await openNight(page);
  const alive = canAsk(page, 'audio nodes') ? await countNodes(page) : UNCOUNTED;
  await page.waitForTimeout(300);
  expect(await states(page), 'before any press').toEqual([]);
  await page.getByRole('button', { name: 'Go up tonight' }).click();
  await expect(page.locator('#ui')).toHaveAttribute('data-screen', 'play', { timeout: 60_000 });
  test.skip(browserName === 'firefox' && !(await canSound(page)), LACKS['a sound device']);
  // Sound is fetched last of all: whoever was faster hears it from the next press on.
  const pressAgain = async (): Promise<string[]> => {
    await page.keyboard.press('Backquote');
    return states(page);
  };
  await expect.poll(pressAgain).toEqual(['running']);
  await page.waitForTimeout(500);
  const before = await alive.count();

  await page.evaluate(() => void (Reflect.get(window, 'made') as AudioContext[])[0]?.suspend());
  await expect.poll(() => states(page), 'interrupted').toEqual(['suspended']);
  await page.keyboard.press('Backquote');
  await expect.poll(() => states(page), 'after a press').toEqual(['running']);

  await hide(page, true);
  await expect.poll(() => states(page), 'hidden').toEqual(['suspended']);
  await hide(page, false);
  await page.keyboard.press('Escape');
  await expect(page.locator('#ui')).toHaveAttribute('data-screen', 'play');
  await expect.poll(() => states(page), 'shown again').toEqual(['running']);
  await page.waitForTimeout(500);
  expect(await alive.count(), 'nothing doubled').toBeLessThanOrEqual(before);

  // Hidden and shown again before it could fall asleep.
  for (let count = 0; count < 5; count++) {
    await page.keyboard.press('Escape');
    await page.waitForTimeout(150 * count);
    await page.keyboard.press('Escape');
  }
  await page.waitForTimeout(900);
  expect(await states(page), 'in quick turns').toEqual(['running']);

  await page.evaluate(() => void (Reflect.get(window, 'made') as AudioContext[])[0]?.close());
  await page.keyboard.press('Backquote');
  await expect.poll(() => states(page), 'after its device has gone').toEqual(['closed', 'running']);
  await page.waitForTimeout(500);
  expect(await alive.count(), 'as many as before').toBeLessThanOrEqual(before);

  await page.evaluate(() => window.theFarEnd?.game.change({ muted: true }));
  await expect.poll(() => states(page), 'without sound').toEqual(['closed', 'suspended']);
  await page.evaluate(() => window.theFarEnd?.game.change({ muted: false }));
  await expect.poll(() => states(page), 'with sound again').toEqual(['closed', 'running']);
});

test('what is heard is written with its direction, unless captions are switched off', async ({ page }) => {
  await page.goto('./?steps&luck=1&level=static');
  await page.waitForFunction(() => window.theFarEnd?.state() != null, null, { timeout: 60_000 });
  await page.getByRole('button', { name: 'Go up tonight' }).click();
  await expect(page.locator('#ui')).toHaveAttribute('data-screen', 'play', { timeout: 60_000 });
  await page.keyboard.press('Space');
  await page.evaluate(() => window.theFarEnd?.run(30));
  const hum = page.locator('.caption span', { hasText: 'A hum in the earpiece: a jammer, south.' });
  await expect(hum).toBeVisible();
  await expect(hum, 'but for a moment').toHaveCount(0);
  await page.evaluate(() => window.theFarEnd?.game.change({ captions: false }));
  await page.evaluate(() => window.theFarEnd?.run(10));
  await page.evaluate(() => window.theFarEnd?.game.change({ captions: true }));
  await page.evaluate(() => window.theFarEnd?.run(10));
  await expect(hum, 'told anew').toBeVisible();
  await page.evaluate(() => window.theFarEnd?.game.change({ captions: false }));
  await page.keyboard.press('Space');
  await page.evaluate(() => window.theFarEnd?.run(200));
  await expect(page.locator('.caption span')).toHaveCount(0);
});
