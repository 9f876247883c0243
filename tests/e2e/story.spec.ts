// The story as it is gone through: its first night, what is carried over, the page between, an early end, and a page that is
// loaded anew.
// Law: which luck leads where is found out in Node, by the same rules, so that no number here is older than they are.
import type { Page } from '@playwright/test';
import { chaptersOf, livedOn, newStory } from '../../src/app/story.ts';
import { livedNightOf } from '../../src/app/telling.ts';
import { allLevels } from '../../src/cli/levelFiles.ts';
import type { LivedNight, StorySave } from '../../src/content/storySave.ts';
import type { Night, Sentence, Start } from '../../src/core/night.ts';
import { keepOnDevice } from '../helpers/device.ts';
import { complaintsOf } from './axe.ts';
import { type Hands, Keyboard, Thumb } from './hands.ts';
import { liveAlone, liveOut } from './living.ts';
import { expect, test } from './page.ts';
import { Twin } from './twin.ts';

test.use({ trace: 'off' });
test.setTimeout(400_000);

const CHAPTERS = chaptersOf(allLevels());
const BOT = 'reckless';

interface Way {
  readonly luck: number;
  readonly save: StorySave;
}

/** Lives a night in Node alone. */
function endOf(levelId: string, start: Start | null, luck: number, hands: Hands): Night {
  const twin = new Twin(BOT, luck, hands, { levelId, start });
  liveAlone(twin);
  return twin.night;
}

/** The story with its nights lived one after the other under one luck, until one of them ends with this sentence. */
function wayTo(sentence: Sentence, hands: Hands): Way {
  for (let luck = 1; luck < 60; luck++) {
    let save = newStory(CHAPTERS);
    for (let night = 0; night < 3 && save?.next; night++) {
      const { levelId, start } = save.next;
      const level = CHAPTERS.find(({ id }) => id === levelId);
      if (!level) throw new Error(`levels/${levelId}.json: expected it in the story`);
      const lived = livedNightOf(endOf(levelId, start, luck, hands), level);
      save = livedOn(save, lived, CHAPTERS);
      if (night > 0 && lived.sentence === sentence) return { luck, save };
    }
  }
  throw new Error(`${BOT}: expected a luck that leads to ${sentence} after the first night`);
}

const startIn = (page: Page) => page.evaluate(() => window.theFarEnd?.game.frame()?.night.start);
const firstDoor = (page: Page) => page.locator('.menu-line').first();

async function openTitle(page: Page, luck: number): Promise<void> {
  await page.goto(`./?steps&luck=${luck}`);
  await page.waitForFunction(() => window.theFarEnd?.state() != null, null, { timeout: 60_000 });
}

/** Goes through the story as its hands wish until it ends; the page is loaded anew before each night but the first. */
async function goThrough(page: Page, hands: Hands, { luck, save }: Way): Promise<void> {
  let now = newStory(CHAPTERS);
  await openTitle(page, luck);
  await hands.begin();
  for (const night of save.lived) {
    const start = now?.next?.start ?? null;
    await page.waitForFunction(() => window.theFarEnd?.state()?.tick === 0);
    await expect(page.locator('#ui')).toHaveAttribute('data-screen', 'play', { timeout: 60_000 });
    expect(await startIn(page)).toEqual(start);
    await liveOut(page, hands, new Twin(BOT, luck, hands, { levelId: night.levelId, start }));
    await expect(page.locator('#ui')).toHaveAttribute('data-screen', 'outcome');
    now = now && livedOn(now, night, CHAPTERS);
    if (!now?.next) return;
    await openTitle(page, luck);
    await expect(firstDoor(page)).toContainText(/^Go on: night \d+ · /);
    await hands.choose(firstDoor(page));
    await expect(page.locator('#ui')).toHaveAttribute('data-screen', 'between');
    expect(await complaintsOf(page), 'between').toEqual([]);
    await hands.choose(page.getByRole('button', { name: 'Go up' }));
  }
}

async function expectTheEnd(page: Page): Promise<void> {
  await expect(page.getByText('A political prison camp.')).toBeVisible();
  expect(await complaintsOf(page), 'outcome').toEqual([]);
  await page.getByRole('button', { name: 'Across the river' }).click();
  await expect(page.getByRole('heading', { name: /^The far bank/ })).toBeVisible();
  await expect(page.locator('.family')).not.toContainText(/camp|taken/);
  await expect(page.getByRole('button', { name: 'What is real' }).first()).toBeVisible();
  await expect(page.getByRole('button', { name: /^Go on/ })).toHaveCount(0);
  expect(await complaintsOf(page), 'family').toEqual([]);
}

test('the story is gone through by the keyboard alone, is loaded anew, and ends early', async ({ page }) => {
  const hands = new Keyboard(page);
  const way = wayTo('camp', hands);
  await goThrough(page, hands, way);
  await expectTheEnd(page);
  // It stays over, and begins anew after one question.
  await openTitle(page, way.luck);
  await expect(firstDoor(page)).toHaveText('Go up tonight');
  await page.getByRole('button', { name: 'Begin anew' }).click();
  await page.getByRole('button', { name: 'Leave it as it is' }).click();
  expect(await page.evaluate(() => window.theFarEnd?.game.story.value?.lived)).toBe(way.save.lived.length);
  await page.getByRole('button', { name: 'Begin anew' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Begin anew' }).click();
  await expect(page.locator('#ui')).toHaveAttribute('data-screen', 'play', { timeout: 60_000 });
  expect(await startIn(page)).toBeNull();
  expect(await page.evaluate(() => window.theFarEnd?.game.story.value?.lived)).toBe(0);
});

test('the story is gone through by touch alone, is loaded anew, and ends early', async ({ page }) => {
  const hands = new Thumb(page);
  await goThrough(page, hands, wayTo('camp', hands));
  await expectTheEnd(page);
});

test('a story that cannot be read is told of, and another begins', async ({ page }) => {
  await keepOnDevice(page, 'far-end:story', '{"format":1,"lived":[],"next":3}');
  await openTitle(page, 1);
  await expect(page.getByText(/The story kept on this device cannot be read.*story: next/)).toBeVisible();
  await expect(firstDoor(page)).toHaveText('Go up tonight');
});

test('a night of the story is begun again with what was carried over, and left for the title without a trace', async ({
  page,
}) => {
  const next = CHAPTERS[1];
  const start: Start = { moneyPounds: 123, batteryPercent: 50, identityPercent: 12 };
  const first = newStory(CHAPTERS);
  const save = {
    ...first,
    lived: [{ ...LIVED, levelId: CHAPTERS[0]?.id }],
    next: { levelId: next?.id, start, phone: 'borrowed' },
  };
  await keepOnDevice(page, 'far-end:story', JSON.stringify(save));
  await openTitle(page, 3);
  await firstDoor(page).click();
  await expect(page.locator('.between-since')).toHaveText(
    'The phone is gone. A borrowed one holds half a charge. 123 pounds are left, and someone remembers a name.',
  );
  await page.getByRole('button', { name: 'Go up' }).click();
  await expect(page.locator('#ui')).toHaveAttribute('data-screen', 'play', { timeout: 60_000 });
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Begin the night again' }).click();
  await expect(page.locator('#ui')).toHaveAttribute('data-screen', 'play');
  expect(await startIn(page)).toEqual(start);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Title' }).click();
  await expect(firstDoor(page)).toContainText('Go on: night 2');
  expect(await page.evaluate(() => window.theFarEnd?.game.story.value?.lived)).toBe(1);
});

const LIVED: LivedNight = {
  levelId: '',
  year: 2012,
  luck: 3,
  outcome: 'home',
  sentence: 'none',
  heard: [],
  ledger: null,
  left: {
    moneyPounds: 183,
    identityPercent: 24,
    batteryPercent: 0,
    phone: 'lost',
    sim: true,
    companion: null,
  },
};
