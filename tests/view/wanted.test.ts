import { beforeEach, describe, expect, it } from 'vitest';
import type { Notice } from '../../src/app/game.ts';
import { Wanted } from '../../src/view/wanted.ts';

describe('what is asked for until it comes', () => {
  let notices: Notice[];
  let asked: { answer(piece: string): void; fail(detail: string): void }[];
  let told: string[];
  let wanted: Wanted<string>;
  beforeEach(() => {
    notices = [];
    asked = [];
    told = [];
    wanted = new Wanted({
      note: (notice) => notices.push(notice),
      dismiss: (notice) => notices.splice(notices.indexOf(notice), 1),
    });
  });

  /** Frames of 100 ms, after which whatever was answered has arrived. */
  async function frames(count: number, name = 'map'): Promise<void> {
    for (let frame = 0; frame < count; frame++) {
      wanted.want(name, 100, {
        ask: () =>
          new Promise((resolve, reject) => {
            asked.push({ answer: resolve, fail: (detail) => reject(new Error(detail)) });
          }),
        came: (piece) => told.push(piece),
        cameTooLate: (piece) => told.push(`${piece}, too late`),
      });
      await Promise.resolve();
      await Promise.resolve();
    }
  }

  it('is asked for once, however many frames pass', async () => {
    await frames(100);
    expect(asked).toHaveLength(1);
    asked[0]?.answer('the map');
    await frames(100);
    expect(asked).toHaveLength(1);
    expect(told).toEqual(['the map']);
    expect(wanted.isHere).toBe(true);
  });

  it('is asked for again some seconds after it failed, which is told of once and taken back when it comes', async () => {
    await frames(1);
    asked[0]?.fail('no network');
    await frames(30);
    expect(asked).toHaveLength(1);
    expect(notices).toEqual([{ kind: 'broken', detail: 'no network' }]);
    await frames(20);
    expect(asked).toHaveLength(2);
    asked[1]?.fail('no network still');
    await frames(60);
    expect(asked).toHaveLength(3);
    expect(notices).toEqual([{ kind: 'broken', detail: 'no network' }]);
    expect(wanted.isHere).toBe(false);
    asked[2]?.answer('the map');
    await frames(1);
    expect(told).toEqual(['the map']);
    expect(notices).toEqual([]);
  });

  it('gives way to what is wanted now: what comes or fails of before changes nothing', async () => {
    await frames(1, 'small');
    await frames(1, 'large');
    asked[0]?.answer('small');
    await frames(1, 'large');
    expect(told).toEqual(['small, too late']);
    expect(wanted.isHere).toBe(false);
    await frames(1, 'larger');
    asked[1]?.fail('no room');
    await frames(60, 'larger');
    expect(asked).toHaveLength(3);
    expect(notices).toEqual([]);
  });

  it('comes too late where nothing is wanted any more', async () => {
    await frames(1);
    wanted.end();
    asked[0]?.answer('the map');
    await Promise.resolve();
    await Promise.resolve();
    expect(told).toEqual(['the map, too late']);
    expect(wanted.isHere).toBe(false);
  });
});
