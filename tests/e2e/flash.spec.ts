// Nothing flashes: the busiest moment, looked at twenty times a second, with the page's clock moved by hand.
// Law: WCAG 2.3.1. A flash is a pair of opposing changes of relative luminance by a tenth or more, the darker below 0.80;
// at most three in any second, in any part of the picture.
import type { Page } from '@playwright/test';
import { stateNamed } from '../gallery/states.ts';
import { bytesToLight, luminance } from '../helpers/sight.ts';
import { expect, test } from './page.ts';
import { drawOnPage, openPage, settle, walkTo } from './walk.ts';

/** The page's clock goes on while it is asked to stop: it stops at a moment that is still ahead. */
const AHEAD_MS = 5000;
const FRAME_MS = 50;
const FRAMES = 60;
const FRAMES_A_SECOND = 1000 / FRAME_MS;
const MOST_FLASHES_A_SECOND = 3;
const FLASH = 0.1;
const DARKER_BELOW = 0.8;
/** The picture is looked at in so many fields; one is far smaller than the quarter of ten degrees that the law allows. */
const FIELDS = { across: 64, down: 36 };

const ALL_MOMENTS_MS = 300_000;

// The clock moved by hand shows each frame.
test.use({ fewFrames: false });

/** Three receivers that hear, rings of three jammers, and a call that rings. */
const BUSIEST = ['found-by-three', 'call-jammed', 'heard'] as const;

test('in the busiest moments no part of the picture flashes more than three times a second', {
  tag: '@pictures',
}, async ({ page, isMobile }) => {
  test.skip(isMobile, 'the same picture in a smaller window');
  test.setTimeout(ALL_MOMENTS_MS);
  await drawOnPage(page);
  await page.clock.install();
  await openPage(page);
  await page.evaluate(() => window.theFarEnd?.game.change({ reducedMotion: false }));
  for (const name of BUSIEST) {
    await walkTo(page, stateNamed(name));
    await settle(page);
    expect(mostFlashes(await record(page)), name).toBeLessThanOrEqual(MOST_FLASHES_A_SECOND);
  }
  // Style sheets move too: none may blink by itself.
  const blinks = await page.evaluate(
    () => document.getAnimations().filter((one) => (one.effect?.getTiming().iterations ?? 1) > 1).length,
  );
  expect(blinks).toBe(0);
});

/** @returns luminance by field, for each frame. */
async function record(page: Page): Promise<number[][]> {
  await page.clock.pauseAt((await page.evaluate(() => Date.now())) + AHEAD_MS);
  const frames: number[][] = [];
  for (let frame = 0; frame < FRAMES; frame++) {
    // Once drawn, and not once for each sixtieth of a second: it is looked at once.
    await page.clock.fastForward(FRAME_MS);
    const bytes = await page.evaluate(readFields, FIELDS);
    frames.push(Array.from({ length: bytes.length / 4 }, (_, field) => luminanceAt(bytes, field * 4)));
  }
  await page.clock.resume();
  return frames;
}

/** What is drawn now; and the night goes on by a tick. */
function readFields({ across, down }: typeof FIELDS): number[] {
  window.theFarEnd?.run(1);
  const stage = document.querySelector<HTMLCanvasElement>('#stage canvas');
  const small = document.createElement('canvas');
  small.width = across;
  small.height = down;
  const pen = small.getContext('2d');
  if (!stage || !pen) throw new Error('#stage canvas: expected a picture');
  pen.imageSmoothingQuality = 'high';
  pen.drawImage(stage, 0, 0, across, down);
  return Array.from(pen.getImageData(0, 0, across, down).data);
}

function luminanceAt(bytes: readonly number[], at: number): number {
  return luminance(bytesToLight(bytes[at] ?? 0, bytes[at + 1] ?? 0, bytes[at + 2] ?? 0));
}

/** @returns the most flashes that any field has in any second. */
function mostFlashes(frames: readonly (readonly number[])[]): number {
  let most = 0;
  for (let field = 0; field < FIELDS.across * FIELDS.down; field++) {
    const changes = changesOf(frames.map((frame) => frame[field] ?? 0));
    for (const from of changes) {
      const within = changes.filter((at) => at >= from && at < from + FRAMES_A_SECOND).length;
      most = Math.max(most, Math.floor(within / 2));
    }
  }
  return most;
}

/** @returns the frames at which the light had turned by a tenth against its last extreme. */
function changesOf(lights: readonly number[]): number[] {
  const changes: number[] = [];
  let extreme = lights[0] ?? 0;
  let rising: boolean | null = null;
  lights.forEach((light, frame) => {
    if (rising !== null && light > extreme === rising) extreme = light;
    const isChange = Math.abs(light - extreme) >= FLASH && Math.min(light, extreme) < DARKER_BELOW;
    if (!isChange) return;
    rising = light > extreme;
    extreme = light;
    changes.push(frame);
  });
  return changes;
}
