// At 22 % of its size and in gray the night can still be read: caller, agents, jammers and reception stand apart.
// Law: places come from the night itself, light from the screenshot; ART.md "Tests done" says what must be told apart.
import type { Page } from '@playwright/test';
import { stateNamed } from '../gallery/states.ts';
import { contrast } from '../helpers/sight.ts';
import { expect, test } from './page.ts';
import { type Gray, grayOf, lightsAround, type Point, pointsOf } from './picture.ts';
import { openPage, STILL, settle, walkTo } from './walk.ts';

const SHARE = 0.22;
/** A figure's middle lies so far above its foot, and it is so large, in CSS px at a desk. */
const FIGURE = { up: 18, halfWide: 12, halfHigh: 20 };
/** The light of a jammer is at the top of its mast, and some masts stand on a truck. */
const MAST = { up: 30, halfWide: 12, halfHigh: 34 };
/** The margin with the instruments begins below. */
const MAP_BOTTOM = 680;
const AROUND = { halfWide: 60, halfHigh: 60 };

test.use(STILL);

test('at 22 % and in gray, without WebGL, caller, agents, jammers and reception can be told apart', async ({
  page,
  isMobile,
}) => {
  test.skip(isMobile, 'the sheet of a desk is the one that is seen small');
  await openPage(page, '&renderer=canvas');
  await walkTo(page, stateNamed('call-jammed'));
  await settle(page);
  const gray = await grayOf(page, SHARE);
  const places = await placesOf(page);
  const caller = readingOf(gray, places.caller);
  const agents = places.agents.map((at) => readingOf(gray, at));
  const jammers = places.jammers.map((at) => readingOf(gray, at, MAST));
  test.info().annotations.push({
    type: 'measured',
    description: JSON.stringify({ caller, agents, jammers, reception: receptionOf(gray) }),
  });
  expect(agents.length).toBeGreaterThan(1);
  expect(jammers.length).toBeGreaterThan(0);

  // Each stands out of its ground.
  for (const one of [caller, ...agents, ...jammers]) expect(one.stands).toBeGreaterThan(2.2);
  // An agent is a dark body with a light edge; the caller is light, and the ground around is lit.
  for (const agent of agents) {
    expect(agent.within).toBeGreaterThan(3);
    expect(caller.mean).toBeGreaterThan(1.4 * agent.mean);
    expect(caller.most).toBeGreaterThan(1.5 * agent.most);
  }
  for (const jammer of jammers) {
    expect(caller.around).toBeGreaterThan(1.3 * jammer.around);
    for (const agent of agents) expect(jammer.most).toBeGreaterThan(1.3 * agent.most);
  }
  expect(receptionOf(gray)).toBeGreaterThan(1.5);
});

/** @returns how far the ground with lines of reception stands from the ground without any. */
function receptionOf({ width, lightByPixel, amberByPixel }: Gray): number {
  const [lit, unlit]: [number[], number[]] = [[], []];
  lightByPixel.forEach((light, pixel) => {
    if (pixel >= width * Math.floor(MAP_BOTTOM * SHARE)) return;
    const amber = amberByPixel[pixel] ?? 0;
    if (amber > 0.15) lit.push(light);
    else if (amber === 0) unlit.push(light);
  });
  return contrast(mean(lit), mean(unlit));
}

interface Reading {
  /** Mean light of the figure, of what lies around it, and the lightest and darkest of the figure. */
  readonly mean: number;
  readonly around: number;
  readonly most: number;
  readonly least: number;
  /** Contrast of the lightest to what lies around it, and within the figure. */
  readonly stands: number;
  readonly within: number;
}

function readingOf(gray: Gray, foot: Point, figure = FIGURE): Reading {
  const middle = { x: foot.x * SHARE, y: (foot.y - figure.up) * SHARE };
  const own = lightsAround(gray, middle, figure.halfWide * SHARE, figure.halfHigh * SHARE);
  const around = mean(lightsAround(gray, middle, AROUND.halfWide * SHARE, AROUND.halfHigh * SHARE));
  const [most, least] = [Math.max(...own), Math.min(...own)];
  return {
    mean: mean(own),
    around,
    most,
    least,
    stands: contrast(most, around),
    within: contrast(most, least),
  };
}

function mean(lights: readonly number[]): number {
  return lights.reduce((sum, light) => sum + light, 0) / lights.length;
}

/** Feet of all who are in sight, in CSS px. */
async function placesOf(page: Page): Promise<{ caller: Point; agents: Point[]; jammers: Point[] }> {
  const toPoint = await pointsOf(page);
  const { caller, hunters, jammers, box } = await page.evaluate(() => {
    const night = window.theFarEnd?.game.frame()?.night;
    if (!night) throw new Error('expected a night');
    const style = document.documentElement.style;
    const [left = 0, top = 0, right = 0, bottom = 0] = ['left', 'top', 'right', 'bottom'].map((side) =>
      Number.parseFloat(style.getPropertyValue(`--map-${side}`)),
    );
    const { jammers: moved, world } = night;
    return {
      box: { left, top, right, bottom },
      caller: { x: night.caller.x, y: night.caller.y },
      hunters: night.hunters.map(({ x, y }) => ({ x, y })),
      jammers: moved
        .map((jammer, index) => ({
          ...(world.jammers[index]?.stands[jammer.stand] ?? { x: -99, y: -99 }),
          on: jammer.on,
        }))
        .filter(({ on }) => on)
        .map(({ x, y }) => ({ x, y })),
    };
  });
  const isInSight = ({ x, y }: Point) =>
    x > box.left + 60 && x < box.right - 60 && y > box.top + 90 && y < box.bottom - 30;
  return {
    caller: toPoint(caller),
    agents: hunters.map(toPoint).filter(isInSight),
    jammers: jammers.map(toPoint).filter(isInSight),
  };
}
