// The whole story: from the opening card on a device that keeps nothing, through all its nights, to the message.
// Law: hands alone lead through it, by the pages' own buttons; which luck comes home is found out in Node, by the same
// rules. In all that time nothing is asked for but the page's own files, and nothing is sent.
import { existsSync } from 'node:fs';
import type { BrowserContext, Page } from '@playwright/test';
import { chaptersOf, livedOn, newStory } from '../../src/app/story.ts';
import { storyPageOf } from '../../src/app/storyPage.ts';
import { livedNightOf } from '../../src/app/telling.ts';
import { allLevels } from '../../src/cli/levelFiles.ts';
import { parseStory, type StorySave } from '../../src/content/storySave.ts';
import type { Night, Start } from '../../src/core/night.ts';
import { CARD } from '../../src/i18n/card.ts';
import { type Language, wordsIn } from '../../src/i18n/language.ts';
import { learnLetters, sayLetter } from '../../src/i18n/letters.ts';
import { learn, say } from '../../src/i18n/say.ts';
import { goOnWords } from '../../src/ui/goOnWords.ts';
import { type Hands, Keyboard, Thumb } from './hands.ts';
import { liveAlone, liveOut } from './living.ts';
import { expect, test } from './page.ts';
import { savedBy } from './saved.ts';
import { Twin } from './twin.ts';

test.use({ storageState: { cookies: [], origins: [] }, trace: 'off' });
test.setTimeout(900_000);

const CHAPTERS = chaptersOf(allLevels());
const BOT = 'expert';
/** Ticks between two decisions: the longest with which the bot comes home is taken, so that the night is soon lived. */
const STRETCHES_TICKS = [16, 14, 12, 10, 8, 6, 4] as const;
const MOST_LUCKS = 12;

/** A night of the story that ends at home, with something said. */
interface Way {
  readonly start: Start | null;
  readonly luck: number;
  readonly stretchTicks: number;
  readonly end: Night;
  /** The story after it. */
  readonly save: StorySave;
}

function twinOf({ next }: StorySave, luck: number, hands: Hands): Twin {
  if (!next) throw new Error('the story: expected another night');
  return new Twin(BOT, luck, hands, next);
}

function wayHome(save: StorySave, hands: Hands): Way {
  for (let luck = 1; luck <= MOST_LUCKS; luck++) {
    for (const stretchTicks of STRETCHES_TICKS) {
      const twin = twinOf(save, luck, hands);
      liveAlone(twin, stretchTicks);
      const { night } = twin;
      const level = CHAPTERS.find(({ id }) => id === night.world.levelId);
      if (!level || night.outcome !== 'home' || heardIn(night) === 0) continue;
      const after = livedOn(save, livedNightOf(night, level), CHAPTERS);
      return { start: save.next?.start ?? null, luck, stretchTicks, end: night, save: after };
    }
  }
  throw new Error(`levels/${save.next?.levelId}.json: expected a luck with which ${BOT} comes home`);
}

function heardIn({ call }: Night): number {
  return call.heardByLine.filter((heard) => heard === 1).length;
}

class Walkthrough {
  readonly #page: Page;
  readonly #hands: Hands;
  readonly #language: Language;
  #save = freshStory();

  constructor(page: Page, hands: Hands, language: Language) {
    this.#page = page;
    this.#hands = hands;
    this.#language = language;
  }

  get isOver(): boolean {
    return this.#save.next === null;
  }

  /** From the title over the opening card into the first night. */
  async open(): Promise<void> {
    const page = this.#page;
    await page.goto('./?steps');
    await page.waitForFunction(() => window.theFarEnd?.state() != null, null, { timeout: 60_000 });
    await this.#hands.begin();
    const card = page.getByRole('dialog', { name: wordsIn(CARD.title, this.#language) });
    const way = wayHome(this.#save, this.#hands);
    await this.#draw(way.luck);
    await this.#hands.choose(card.getByRole('button', { name: wordsIn(CARD.go, this.#language) }));
    await this.#live(way);
  }

  /** From the far bank over the page between into the next night. */
  async goOn(): Promise<void> {
    const page = this.#page;
    const { next } = storyPageOf(this.#save, CHAPTERS, true);
    if (!next) throw new Error('the story: expected another night');
    const way = wayHome(this.#save, this.#hands);
    await this.#draw(way.luck);
    await this.#choose(goOnWords(next, this.#language));
    await this.#sees('between');
    await expect(page.locator('.between-title')).toHaveText(wordsIn(next.title, this.#language));
    await this.#choose(say(this.#language, 'between.goUp'));
    await this.#live(way);
  }

  /** From the last far bank to what is real, and to the message. */
  async end(): Promise<void> {
    const page = this.#page;
    const language = this.#language;
    const ways = page.locator('.page-buttons');
    await this.#hands.choose(ways.getByRole('button', { name: say(language, 'real.title') }));
    const real = page.getByRole('dialog', { name: say(language, 'real.title') });
    await expect(real.getByRole('article').first()).toBeVisible();
    await this.#hands.choose(real.getByRole('button', { name: say(language, 'common.close') }).first());
    await expect(real).toBeHidden();
    await this.#choose(say(language, 'title.message'));
    await expect(page.getByRole('heading', { name: sayLetter(language, 'title') })).toBeVisible();
    await expect(page.getByText(sayLetter(language, 'host.none'))).toBeVisible();
    await expect(page.getByRole('img', { name: sayLetter(language, 'card.to') })).toBeVisible();
    const link = page.getByRole('link', { name: sayLetter(language, 'save') });
    const { bytes } = await savedBy(page, () => this.#hands.choose(link));
    expect(bytes.subarray(1, 4).toString()).toBe('PNG');
  }

  /** What the next night is drawn from, as the address says it. */
  async #draw(luck: number): Promise<void> {
    await this.#page.evaluate((n) => history.replaceState(null, '', `?steps&luck=${n}`), luck);
  }

  async #choose(name: string): Promise<void> {
    await this.#hands.choose(this.#page.getByRole('button', { name, exact: true }));
  }

  async #sees(screen: string): Promise<void> {
    await expect(this.#page.locator('#ui')).toHaveAttribute('data-screen', screen, { timeout: 60_000 });
  }

  /** Through a night and over its page to the far bank; what the device keeps of it is what the twin lived. */
  async #live({ start, luck, stretchTicks, end, save }: Way): Promise<void> {
    const page = this.#page;
    const language = this.#language;
    await this.#sees('play');
    const begun = () =>
      page.evaluate(() => {
        const { tick, start, luck, world } = window.theFarEnd?.game.frame()?.night ?? {};
        return { tick, start, luck, levelId: world?.levelId };
      });
    const { levelId } = end.world;
    await expect.poll(begun, { timeout: 60_000 }).toEqual({ tick: 0, start, luck, levelId });
    const twin = twinOf(this.#save, luck, this.#hands);
    await liveOut(page, this.#hands, twin, stretchTicks);
    await this.#sees('outcome');
    const figures = { heard: heardIn(end), total: end.world.call.length };
    const said = say(language, 'outcome.figure.saidValue', figures);
    await expect(page.locator('.figure dd').first()).toHaveText(said);
    const kept = parseStory(await page.evaluate(() => localStorage.getItem('far-end:story') ?? ''));
    expect(kept).toEqual({ ok: true, save });
    this.#save = save;
    await this.#choose(say(language, 'outcome.family'));
    const { year } = save.lived.at(-1) ?? {};
    const far = say(language, 'family.title', { year: String(year) });
    await expect(page.getByRole('heading', { name: far })).toBeVisible();
  }
}

function freshStory(): StorySave {
  const story = newStory(CHAPTERS);
  if (!story) throw new Error('levels: expected chapters');
  return story;
}

async function goThrough(page: Page, hands: Hands, language: Language): Promise<void> {
  await Promise.all([learn(language), learnLetters()]);
  const asked = requestsOf(page.context());
  await page.addInitScript(noteViolations);
  const story = new Walkthrough(page, hands, language);
  await test.step(`1 · ${CHAPTERS[0]?.id}`, () => story.open());
  for (let number = 2; !story.isOver; number++)
    await test.step(`${number} · ${CHAPTERS[number - 1]?.id}`, () => story.goOn());
  await test.step('what is real, and the message', () => story.end());
  expect(asked.filter((request) => !isOwnFile(request, page.url()))).toEqual([]);
  expect(await page.context().cookies()).toEqual([]);
  expect(await page.evaluate(() => document.cookie)).toBe('');
  expect(await page.evaluate(() => Reflect.get(window, 'violations'))).toEqual([]);
}

/** What the content policy refuses. Runs in the page. */
function noteViolations(): void {
  const violations: string[] = [];
  Reflect.set(window, 'violations', violations);
  document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
    violations.push(`${violatedDirective}: ${blockedURI}`),
  );
}

interface Asked {
  readonly method: string;
  readonly address: string;
  readonly body: string | null;
}

function requestsOf(context: BrowserContext): Asked[] {
  const asked: Asked[] = [];
  context.on('request', (request) =>
    asked.push({ method: request.method(), address: request.url(), body: request.postData() }),
  );
  return asked;
}

const BUILT = new URL('../../dist/', import.meta.url);

function isOwnFile({ method, address, body }: Asked, pageAddress: string): boolean {
  if (method !== 'GET' || body !== null) return false;
  const { origin } = new URL(pageAddress);
  if (address.startsWith(`blob:${origin}/`) || address.startsWith('data:')) return true;
  const { origin: asked, pathname } = new URL(address);
  return asked === origin && existsSync(new URL(`.${pathname}`, BUILT));
}

test.describe('the whole story, from the opening card to the message,', () => {
  test.describe('in English', () => {
    test('is gone through by the keyboard alone, and nothing leaves the page', async ({ page }) => {
      await goThrough(page, new Keyboard(page), 'en');
    });
  });

  test.describe('in Korean', () => {
    test.use({ locale: 'ko-KR' });

    test('is gone through by touch alone, and nothing leaves the page', async ({ page }) => {
      await goThrough(page, new Thumb(page), 'ko');
    });
  });
});
