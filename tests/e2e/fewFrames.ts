// A page that shows few frames, as on a slow device: on a machine without a graphics card a frame costs a core half of
// the time in which nobody looks at it.
// Law: each frame that is shown is a whole one of the browser's own, in its order; only the time between two is longer.
import type { Page } from '@playwright/test';

/** Twelve or so a second: what waits for some frames is not kept long. */
const BETWEEN_MS = 80;

export async function showFewFrames(page: Page): Promise<void> {
  await page.addInitScript(spareFrames, BETWEEN_MS);
}

/** Runs in the page, before anything of it. */
function spareFrames(betweenMs: number): void {
  const askBrowser = window.requestAnimationFrame.bind(window);
  const askedById = new Map<number, FrameRequestCallback>();
  let [lastId, lastMs, isAsked] = [0, 0, false];
  const show = (nowMs: number): void => {
    isAsked = false;
    lastMs = nowMs;
    for (const id of [...askedById.keys()]) {
      const draw = askedById.get(id);
      askedById.delete(id);
      try {
        draw?.(nowMs);
      } catch (error) {
        reportError(error);
      }
    }
  };
  window.requestAnimationFrame = (draw) => {
    askedById.set(++lastId, draw);
    if (!isAsked) setTimeout(() => askBrowser(show), Math.max(0, lastMs + betweenMs - performance.now()));
    isAsked = true;
    return lastId;
  };
  window.cancelAnimationFrame = (id) => void askedById.delete(id);
}
