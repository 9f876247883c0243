import { describe, expect, it } from 'vitest';
import { FOOTFALL_CELLS } from '../../src/core/rules.ts';
import { callerDrawing, isClimbing } from '../../src/view/callerStep.ts';
import type { Side } from '../../src/view/facing.ts';
import { documentOf, placeFigures } from '../../src/view/figureDrawing.ts';
import { movements, SPRITES } from '../../src/view/sprites.ts';
import { strideFrame } from '../../src/view/stride.ts';

const SIDES: readonly Side[] = ['front', 'back', 'side'];
const POSES = ['stand', 'stroll', 'walk', 'run', 'low', 'crawl', 'kneel', 'held', 'taken'] as const;

describe('the drawings of the caller', () => {
  it('are all there, and none is there that is never shown', () => {
    const shown = new Set<string>();
    for (const side of SIDES)
      for (const pose of POSES)
        for (const climbing of [false, true])
          for (let walkedCells = 0; walkedCells < 2 * FOOTFALL_CELLS; walkedCells += 0.05)
            shown.add(callerDrawing({ pose, walkedCells }, side, climbing));
    const drawn = [...SPRITES.keys()].filter((name) => name.startsWith('caller-'));
    expect([...shown].sort()).toEqual(drawn);
  });

  it('bend into a steep slope, and not to and fro where it is hardly steep', () => {
    expect(isClimbing({ pose: 'walk', rise: 0.3 }, false)).toBe(true);
    expect(isClimbing({ pose: 'walk', rise: 0.2 }, false)).toBe(false);
    expect(isClimbing({ pose: 'walk', rise: 0.2 }, true)).toBe(true);
    expect(isClimbing({ pose: 'walk', rise: -0.5 }, true)).toBe(false);
    expect(isClimbing({ pose: 'crawl', rise: 0.5 }, false)).toBe(false);
  });
});

describe('the drawings of everyone else', () => {
  it('are all there, and none is there that is never shown', () => {
    const shown = ['stand', ...counted('walk', 8)];
    const frontal = ['stand', ...counted('walk', 4)];
    // From the front and the back both passing steps of a villager look alike.
    const villager = ['stand', ...counted('walk', 3)];
    const names = [
      ...each(['hunter-side'], shown),
      ...each(['hunter-front', 'hunter-back'], frontal),
      ...['adult', 'child', 'old'].flatMap((age) => [
        ...each([`villager-${age}-side`], shown),
        ...each([`villager-${age}-front`, `villager-${age}-back`], villager),
      ]),
      'villager-hand',
      ...each(['villager-adult', 'villager-child', 'villager-old'], ['sit']),
      ...each(['van-side', 'van-front'], ['stand', 'drive']),
      'van-back',
      ...each(['truck'], ['back', 'drive', 'front', 'half', 'off', 'on']),
    ];
    const drawn = [...SPRITES.keys()].filter((name) => /^(hunter|villager|van|truck)-/.test(name));
    expect(names.sort()).toEqual(drawn);
  });
});

describe('figures that are decoded together', () => {
  const { placed } = placeFigures(SPRITES, 1.1);
  const document = documentOf(placed);

  it('name each mark once, and mean their own', () => {
    const named = [...document.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(named).size).toBe(named.length);
    const parts = document.split('<svg x=').slice(1);
    expect(parts).toHaveLength(SPRITES.size);
    for (const part of parts) {
      const own = [...part.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
      const meant = [...part.matchAll(/(?:href="|url\()#([^")]+)/g)].map(([, id]) => id);
      expect(own).toEqual(expect.arrayContaining(meant));
    }
    // A mark that were meant in any other way would not be found.
    const everyMention = [...SPRITES.values()].join('').match(/#[a-z][\w-]*(?=[")])/g) ?? [];
    const asColor = everyMention.filter((mention) => /^#[0-9a-f]{6}$/i.test(mention));
    const meantInAll = document.match(/(?:href="|url\()#/g) ?? [];
    expect(everyMention.length - asColor.length).toBe(meantInAll.length);
  });

  it('lie in each document where they lie on the sheet, counted from its uppermost', () => {
    const some = placed.slice(60, 90);
    const top = Math.min(...some.map(({ place }) => place.y));
    expect(top).toBeGreaterThan(2);
    const boxes = [
      ...documentOf(some).matchAll(/<svg x="(\S+)" y="(\S+)"[^>]* width="(\S+)" height="(\S+)">/g),
    ];
    expect(boxes.map((box) => box.slice(1).map(Number))).toEqual(
      some.map(({ figure, place }) => [place.x, place.y - top, figure.exactWidth, figure.exactHeight]),
    );
  });

  it('do not touch one another, and keep their foot points', () => {
    for (const { figure, place } of placed) {
      expect(place.x + figure.width).toBeLessThanOrEqual(1024);
      const [left = 0, top = 0] = (/viewBox="(\S+) (\S+)/.exec(figure.text) ?? []).slice(1).map(Number);
      expect(figure.originX * figure.width).toBeCloseTo(-left * 1.1);
      expect(figure.originY * figure.height).toBeCloseTo(-top * 1.1);
      for (const other of placed) {
        if (other.figure === figure) continue;
        const isBeside =
          other.place.x > place.x + figure.width || place.x > other.place.x + other.figure.width;
        const isBelow =
          other.place.y > place.y + figure.height || place.y > other.place.y + other.figure.height;
        expect(isBeside || isBelow).toBe(true);
      }
    }
  });
});

describe('a walk', () => {
  it('takes its frame from the distance: the first one follows the footfall that is heard', () => {
    expect(strideFrame(0, 8)).toBe(0);
    expect(strideFrame(FOOTFALL_CELLS * 0.99, 8)).toBe(3);
    expect(strideFrame(FOOTFALL_CELLS, 8)).toBe(4);
    expect(strideFrame(2 * FOOTFALL_CELLS, 8)).toBe(0);
  });

  // Units of a drawing for one step: 1.7 cells of 5.8 pixels, at 1.1 pixels a unit and the size of the walker.
  it.each([
    ['caller-stroll-side', 8.6],
    ['caller-walk-side', 8.6],
    ['hunter-side-walk', 8.6],
    ['villager-adult-side-walk', 7.5],
    ['villager-child-side-walk', 5.7],
    ['villager-old-side-walk', 5.7],
  ])('%s: a foot on the ground goes back as far as the body goes on', (movement, step) => {
    const frames = 8;
    const onward = (2 * step) / frames;
    let planted = 0;
    for (let frame = 0; frame < frames; frame++) {
      const now = toesIn(`${movement}-${frame}`);
      const next = toesIn(`${movement}-${(frame + 1) % frames}`);
      now.forEach(([x, y], leg) => {
        const [toX, toY] = next[leg] ?? [0, 0];
        if (y < -0.3 || toY < -0.3 || toX > x) return;
        planted++;
        expect(Math.abs(x - toX - onward)).toBeLessThan(0.7);
      });
    }
    expect(planted).toBeGreaterThanOrEqual(frames);
  });
});

describe('the folder of drawings', () => {
  it('has every movement with its frames counted from 0 on', () => {
    for (const frames of movements()) {
      const numbers = frames
        .map((name) => /-(\d+)$/.exec(name)?.[1])
        .filter((number) => number !== undefined);
      if (numbers.length < 2 || frames[0]?.startsWith('sees')) continue;
      expect(numbers.map(Number)).toEqual(numbers.map((_, index) => index));
    }
  });

  it.each([...SPRITES])('%s says what it is, and stands on its foot point', (_, text) => {
    expect(text).toMatch(
      /^<svg [^>]*viewBox="-?[\d.]+ -?[\d.]+ [\d.]+ [\d.]+" width="[\d.]+" height="[\d.]+">/,
    );
    expect(text).toContain('The foot point is 0,0. -->');
  });
});

function counted(word: string, frames: number): string[] {
  return Array.from({ length: frames }, (_, frame) => `${word}-${frame}`);
}

function each(stems: readonly string[], ends: readonly string[]): string[] {
  return stems.flatMap((stem) => ends.map((end) => `${stem}-${end}`));
}

/** @returns the toes of both legs in a drawing: lines of hip, knee, ankle and toe, the same leg first in every frame. */
function toesIn(name: string): (readonly [x: number, y: number])[] {
  const paths = [...(SPRITES.get(name) ?? '').matchAll(/ d="(M[^"A-BD-KN-Z]*)"/g)].map(([, d]) => d ?? '');
  const legs = [...new Set(paths)].filter((d) => (d.match(/L/g) ?? []).length === 3 && !d.includes('C'));
  expect(legs).toHaveLength(2);
  return legs.map((d) => {
    const numbers = (d.match(/-?(?:\d+\.?\d*|\.\d+)/g) ?? []).map(Number);
    return [numbers[6] ?? 0, numbers[7] ?? 0];
  });
}
