// What is pointed at from the map's edge: whom one cannot see there; and nobody under a coat is betrayed by a sign.
import { describe, expect, it } from 'vitest';
import { peopleSeen, thingsBeyond } from '../../src/view/beyond.ts';
import { isPointedAt } from '../../src/view/coat.ts';
import type { Moment } from '../../src/view/moment.ts';
import type { Sighting } from '../../src/view/sighting.ts';

const MAP = { left: 0, top: 40, right: 390, bottom: 470 };
const BOX = { left: 24, top: 64, right: 366, bottom: 446 };

/** One cell is one pixel, and the sheet's corner lies in the window's. */
const sightingAs = (kind: 'phone' | 'desktop') =>
  ({ map: MAP, layout: { kind }, scrollX: 0.5, scrollY: 40.5 }) as unknown as Sighting;

const UNHEARD = { heardDbm: -200, ticksSinceHeard: 9999 };
const OPEN = { coat: false, coatOffTicks: 99, mode: 'patrol', rides: false, ...UNHEARD };
const COATED = { ...OPEN, coat: true, coatOffTicks: 0 };

interface Cast {
  readonly hunters?: readonly { readonly x: number; readonly y: number; readonly as: object }[];
  readonly led?: { readonly x: number; readonly y: number; readonly state: string };
}

function momentWith({ hunters = [], led }: Cast): Moment {
  return {
    screen: 'play',
    network: 'foreign',
    serving: -1,
    projection: { pixelsPerCell: 1 },
    hunters: hunters.map(({ x, y }) => ({ x, y })),
    led: led ? { ...led, companion: { state: led.state } } : null,
    night: {
      hunters: hunters.map(({ as }) => as),
      carried: { phone: 'held' },
      call: { heardByLine: [] },
      world: { towers: [], home: { x: 200, y: 200 }, transfer: null },
    },
  } as unknown as Moment;
}

const kindsAt = (cast: Cast, kind: 'phone' | 'desktop' = 'phone') =>
  thingsBeyond(momentWith(cast), sightingAs(kind), BOX, { px: 1, unit: 1 }).map((thing) => thing.kind);

describe('a person', () => {
  it.each([
    ['the west edge', -3, 300, 8],
    ['the east edge', 393, 300, 382],
  ])('is pointed at beyond %s, and no more once most of the body is seen', (_, beyondX, y, seenX) => {
    const agentAt = (x: number) => kindsAt({ hunters: [{ x, y, as: OPEN }] });
    expect(agentAt(beyondX)).toEqual(['off-hunter']);
    expect(agentAt(seenX)).toEqual([]);
    expect(kindsAt({ led: { x: beyondX, y, state: 'following' } })).toEqual(['off-led']);
    expect(kindsAt({ led: { x: seenX, y, state: 'following' } })).toEqual([]);
  });

  it.each([
    ['the upper edge', 50, 90],
    ['the lower edge', 500, 480],
  ])('is pointed at while less than half of the body is seen at %s', (_, hidden, seen) => {
    const agentAt = (y: number) => kindsAt({ hunters: [{ x: 200, y, as: OPEN }] });
    expect([agentAt(hidden), agentAt(seen)]).toEqual([['off-hunter'], []]);
  });

  it('is pointed at on a wide screen if coming, and under the words in its corner too', () => {
    const coming = { ...OPEN, mode: 'chase' };
    const at = (x: number, y: number, as: object) => kindsAt({ hunters: [{ x, y, as }] }, 'desktop');
    expect([at(-50, 300, OPEN), at(-50, 300, coming)]).toEqual([[], ['off-hunter']]);
    expect([at(100, 100, coming), at(100, 200, coming)]).toEqual([['off-hunter'], []]);
    expect(kindsAt({ led: { x: 100, y: 100, state: 'waiting' } }, 'desktop')).toEqual(['off-led']);
  });
});

describe('whom no sign may hide', () => {
  const seen = (cast: Cast) => peopleSeen(momentWith(cast), sightingAs('phone'), 1);

  it('are agents in the open, with all of a van, and who is led', () => {
    const [agent, van, led] = seen({
      hunters: [
        { x: 100, y: 200, as: OPEN },
        { x: 200, y: 200, as: { ...OPEN, rides: true } },
      ],
      led: { x: 300, y: 200, state: 'waiting' },
    });
    for (const [box, x] of [
      [agent, 100],
      [van, 200],
      [led, 300],
    ] as const) {
      expect(box?.left).toBeLessThan(x);
      expect(box?.right).toBeGreaterThan(x);
      expect(box?.top).toBeLessThan(170);
    }
    expect((van?.right ?? 0) - (van?.left ?? 0)).toBeGreaterThan((agent?.right ?? 0) - (agent?.left ?? 0));
  });

  it('are not those under a coat, glint or none: a sign that grows thin would betray them', () => {
    const glinting = { ...COATED, heardDbm: -70, ticksSinceHeard: 0 };
    expect([COATED, glinting].map((one) => isPointedAt(one as never))).toEqual([false, true]);
    for (const as of [COATED, glinting]) expect(seen({ hunters: [{ x: 100, y: 200, as }] })).toEqual([]);
  });

  it('are nobody of whom only a little is seen', () => {
    for (const [x, y] of [
      [200, 500],
      [-10, 300],
      [200, 50],
      [-900, 300],
    ] as const)
      expect(seen({ hunters: [{ x, y, as: OPEN }] })).toEqual([]);
    const [half] = seen({ hunters: [{ x: 2, y: 300, as: OPEN }] });
    expect(half?.left).toBe(MAP.left);
  });

  it('keep their own boxes where one before them is under a coat', () => {
    const boxes = seen({
      hunters: [
        { x: 100, y: 200, as: COATED },
        { x: 200, y: 200, as: { ...OPEN, rides: true } },
      ],
    });
    expect(boxes).toHaveLength(1);
    expect((boxes[0]?.right ?? 0) - (boxes[0]?.left ?? 0)).toBe(36);
  });
});
