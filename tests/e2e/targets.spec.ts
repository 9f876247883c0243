// Room for fingers: on a phone, all that can be pressed on any screen of the gallery is at least 48 px, and so are the
// places where one slides. (WCAG 2.2, 2.5.8, asks for 24.)
// Law: measured where the finger lands, in one language and upright: the states with the most to press in every run, all
// of them with the pictures.
import type { Page } from '@playwright/test';
import { type GalleryState, stateNamed } from '../gallery/states.ts';
import { expectRoom } from './fit.ts';
import { expect, test } from './page.ts';
import { openPage, STILL, statesByLand, walkTo } from './walk.ts';

test.use({ ...STILL, deviceScaleFactor: 1 });

/** Those with the most to press, of each kind. */
const SCREENS = [
  'settings',
  'real-sources',
  'library-full',
  'free',
  'walk-pad',
  'held',
  'home',
  'theatre-believed',
];

test('every target is large enough for a finger', async ({ page, isMobile }) => {
  test.skip(!isMobile, 'a desk has a pointer');
  test.setTimeout(300_000);
  await measureAll(page, SCREENS.map(stateNamed));
});

test('so is every target of every other state @pictures', async ({ page, isMobile }) => {
  test.skip(!isMobile, 'a desk has a pointer');
  test.setTimeout(900_000);
  await measureAll(
    page,
    statesByLand().filter(({ name }) => !SCREENS.includes(name)),
  );
});

async function measureAll(page: Page, states: readonly GalleryState[]): Promise<void> {
  await openPage(page);
  for (const state of states) {
    await walkTo(page, state);
    await page.evaluate(openAll);
    expect.soft(await page.evaluate(smallTargets), state.name).toEqual([]);
    await expectRoom(page, state.name, true);
  }
}

/** Runs in the page. */
function openAll(): void {
  for (const details of document.querySelectorAll('details')) details.open = true;
}

/** @returns a line for each that is smaller. Runs in the page. */
function smallTargets(): string[] {
  const LEAST_PX = 47.5;
  const small: string[] = [];
  const within = document.querySelector('dialog[open]') ?? document.querySelector('#ui');
  for (const element of within?.querySelectorAll<HTMLElement>('button, a[href], summary, select, input') ??
    []) {
    if (element.tabIndex < 0 || element.closest('.for-readers, .for-nobody, [inert]')) continue;
    if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) continue;
    // A label is pressed in the place of its box; a link within a sentence is as high as its line.
    const isTyped = element.matches('[type="text"], :not([type])');
    const label = element instanceof HTMLInputElement && !isTyped ? element.labels?.[0] : null;
    if (element.matches('a') && element.closest('p, li, dd, td')) continue;
    const { width, height } = (label ?? element).getBoundingClientRect();
    if (width >= LEAST_PX && height >= LEAST_PX) continue;
    const words = (element.ariaLabel ?? element.textContent ?? '').trim().slice(0, 30);
    small.push(
      `${element.tagName.toLowerCase()}.${[...element.classList].join('.')} "${words}" ${Math.round(width)}x${Math.round(height)}`,
    );
  }
  return small;
}
