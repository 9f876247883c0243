// Names on sheets that lie every way round: upright, on the sheet, and along the river.
import { describe, expect, it } from 'vitest';
import { turnPlace } from '../../src/content/terrain/turn.ts';
import { Bank, type Place, type Sheet } from '../../src/core/terrain/sheet.ts';
import { SIDES, type Side } from '../../src/core/terrain/side.ts';
import { farLetterPlaces, letterTurn, readingLine, villageNameY } from '../../src/view/namePlaces.ts';

const SIZE = 320;

/** A river of three points from west to east as the land grew, and its far bank. */
function courseOf(side: Side): Float32Array {
  const grown: Place[] = [
    { x: 0, y: 60 },
    { x: 160, y: 50 },
    { x: 319, y: 62 },
  ];
  return Float32Array.from(grown.map((place) => turnPlace(place, side)).flatMap(({ x, y }) => [x, y]));
}

function sheetWith(side: Side): Sheet {
  const bankByCell = new Uint8Array(SIZE * SIZE);
  for (let y = 0; y < 50; y++)
    for (let x = 0; x < SIZE; x++) {
      const to = turnPlace({ x, y }, side);
      bankByCell[to.y * SIZE + to.x] = Bank.far;
    }
  const city = { ...turnPlace({ x: 200, y: 25 }, side), blocks: [], lights: [] };
  return { size: SIZE, bankByCell, city } as unknown as Sheet;
}

describe.each(SIDES)('a far bank in the %s', (side) => {
  it('has a river that is read from left to right, or downward', () => {
    const { points, isDownward } = readingLine(courseOf(side));
    expect(isDownward).toBe(side === 'east' || side === 'west');
    const [first, last] = isDownward ? [points[1], points[5]] : [points[0], points[4]];
    expect(last).toBeGreaterThan(first as number);
  });

  it('has its name in the far city and on the sheet', () => {
    const sheet = sheetWith(side);
    for (const { x, y } of farLetterPlaces(sheet).letters) {
      expect(Math.min(x, y)).toBeGreaterThan(4);
      expect(Math.max(x, y)).toBeLessThan(SIZE - 4);
      expect(sheet.bankByCell[Math.round(y) * SIZE + Math.round(x)]).toBe(Bank.far);
    }
  });
});

it('Hangul stands upright where it is written downward, Latin lies on its side', () => {
  const down = Math.PI / 2;
  expect(letterTurn(down, '강', true)).toBeCloseTo(0);
  expect(letterTurn(down, 'R', true)).toBe(down);
  expect(letterTurn(0.1, '강', false)).toBe(0.1);
});

it('a village has its name below its houses, and above them where a post stands below', () => {
  const sheet = { village: { x: 100, y: 100, door: { x: 100, y: 100 } } } as unknown as Sheet;
  const nameAt = (posts: readonly Place[]) => villageNameY(2, { sheet, commands: posts as never });
  expect(nameAt([])).toBeGreaterThan(100);
  expect(nameAt([{ x: 110, y: 118 }])).toBeLessThan(100);
  expect(nameAt([{ x: 200, y: 118 }])).toBeGreaterThan(100);
});
