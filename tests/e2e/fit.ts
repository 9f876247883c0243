// What of the words does not fit: cut off by a box, hanging out of the window, covered, or lying over the map.
// Law: whatever can be scrolled to is not lost; what only a screen reader is told has no place on the page.
import type { Page } from '@playwright/test';
import { expect } from './page.ts';

/** Softly, so that all states are told of: no word is cut off, and in a night at a desk the map is free. */
export async function expectRoom(page: Page, where: string, isMobile: boolean): Promise<void> {
  expect.soft(await cutWords(page), where).toEqual([]);
  const isNight = (await page.locator('#ui').getAttribute('data-screen')) === 'play';
  if (isNight && !isMobile) expect.soft(await thingsOverMap(page), `over the map: ${where}`).toEqual([]);
}

/** @returns a line for each text that is cut off or outside of the window, with the element that holds it. */
export function cutWords(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const SLACK_PX = 1.5;
    const FAR_PX = 1e6;
    /** So far out a shade may reach beneath which words go out of sight. */
    const SHADE_PX = 60;
    /** A font's box is taller than its ink: so much of it above and below may be cut without a loss. */
    const BLANK_SHARE = 0.24;
    /** A dialog in the top layer makes all else unreachable: what it covers is not cut off, but put away. */
    const root = document.querySelector('dialog:modal') ?? document.querySelector('#ui');
    const cut: string[] = [];
    const nameOf = (element: Element) =>
      `${element.tagName.toLowerCase()}.${[...element.classList].join('.')}`;
    const isScroller = (way: string) => way === 'auto' || way === 'scroll';
    /** Hidden from the eye on purpose, for whoever reads by ear. */
    const isForEars = (element: Element | null): boolean =>
      element !== null &&
      (getComputedStyle(element).clipPath.startsWith('inset(50%') || isForEars(element.parentElement));
    /** The parts of boxes that words inside of `element` can be seen in. */
    const limitsOf = (element: Element | null): DOMRect[] => {
      const limits: DOMRect[] = [];
      for (let box = element; box !== null && box !== document.documentElement; box = box.parentElement) {
        const { overflowX, overflowY, position } = getComputedStyle(box);
        if (isScroller(overflowX)) return limits;
        if (isScroller(overflowY)) {
          // Up and down all can be come to; sideways nothing can.
          const { left, width } = box.getBoundingClientRect();
          return [...limits, new DOMRect(left, -FAR_PX, width, 2 * FAR_PX)];
        }
        if (overflowX !== 'visible' || overflowY !== 'visible') limits.push(box.getBoundingClientRect());
        if (position === 'fixed') break;
      }
      return [...limits, new DOMRect(0, 0, innerWidth, innerHeight)];
    };
    const isWithin = (word: DOMRect, box: DOMRect) =>
      word.left >= box.left - SLACK_PX &&
      word.right <= box.right + SLACK_PX &&
      word.top + BLANK_SHARE * word.height >= box.top - SLACK_PX &&
      word.bottom - BLANK_SHARE * word.height <= box.bottom + SLACK_PX;

    /** Words scroll out of sight beneath what stays; a shade that lies farther out than its own box covers the page. */
    const isCovered = (element: Element, range: Range): boolean => {
      const [word] = range.getClientRects();
      if (!word || getComputedStyle(element).pointerEvents === 'none') return false;
      const [x, y] = [word.left + word.width / 2, word.top + word.height / 2];
      const top = document.elementFromPoint(x, y);
      if (!top || !root?.contains(top) || top.contains(element) || element.contains(top)) return false;
      const box = top.getBoundingClientRect();
      return (
        x < box.left - SHADE_PX ||
        x > box.right + SHADE_PX ||
        y < box.top - SHADE_PX ||
        y > box.bottom + SHADE_PX
      );
    };

    const walker = document.createTreeWalker(root ?? document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const element = node.parentElement;
      const words = node.textContent?.trim() ?? '';
      if (element === null || words === '' || element.closest('.for-readers, .for-nobody')) continue;
      if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) continue;
      if (isForEars(element)) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const limits = limitsOf(element);
      const isLost = [...range.getClientRects()].some(
        (word) => word.width > 0 && limits.some((limit) => !isWithin(word, limit)),
      );
      // Also where nothing cuts it off: words that leave their own box lie over their neighbor's.
      const own = element.getBoundingClientRect();
      const isWide =
        element instanceof HTMLElement &&
        getComputedStyle(element).display !== 'inline' &&
        !isScroller(getComputedStyle(element).overflowX) &&
        [...range.getClientRects()].some((word) => word.right > own.right + SLACK_PX);
      if (isLost || isWide || isCovered(element, range))
        cut.push(`${nameOf(element)}: "${words.slice(0, 60)}"`);
    }
    return cut;
  });
}

/**
 * @returns what lies over the map besides title and clock, what someone has just done, and what was asked for: the
 *   answer to a question, and dialogs.
 */
function thingsOverMap(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const style = document.documentElement.style;
    const [left = 0, top = 0, right = 0, bottom = 0] = ['left', 'top', 'right', 'bottom'].map((side) =>
      Number.parseFloat(style.getPropertyValue(`--map-${side}`)),
    );
    const over: string[] = [];
    for (const element of document.querySelectorAll('#ui *')) {
      if (element.closest('.sheet-head, .for-readers, .caption, .answer, dialog')) continue;
      const isPaintedOn =
        element.matches('button, svg, input, img, canvas') ||
        [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim());
      if (!isPaintedOn || !element.checkVisibility({ opacityProperty: true, visibilityProperty: true }))
        continue;
      const box = element.getBoundingClientRect();
      const lies =
        box.width > 0 &&
        box.left < right - 1 &&
        box.right > left + 1 &&
        box.top < bottom - 1 &&
        box.bottom > top + 1;
      if (lies) over.push(`${element.tagName.toLowerCase()}.${[...element.classList].join('.')}`);
    }
    return over;
  });
}
