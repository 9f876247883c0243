import { describe, expect, it } from 'vitest';
import { Ghosts } from '../../src/app/ghosts.ts';
import { studyNight } from '../../src/app/study.ts';
import { RULES_VERSION } from '../../src/core/rules.ts';
import { playShortNight, shortWorld } from '../replay/shortNight.ts';

const world = shortWorld();

function ghostsOnPage(): Ghosts {
  const ghosts = new Ghosts({
    hire: () => {
      throw new Error('no workers here');
    },
    live: studyNight,
  });
  ghosts.enter(world, null);
  return ghosts;
}

const run = (runId: string, ticks: number) => ({
  runId,
  name: `run ${runId}`,
  recording: playShortNight(world, ticks, ticks),
});

const shapes = (ghosts: Ghosts) => ghosts.seen.value.map(({ runId, shape }) => `${runId}${shape}`);

function work(ghosts: Ghosts): void {
  ghosts.workUntil(performance.now() + 2000);
}

describe('earlier runs that walk along', () => {
  it('come when their way is known, each with a shape of its own', () => {
    const ghosts = ghostsOnPage();
    for (const [id, ticks] of [
      ['a', 100],
      ['b', 200],
      ['c', 300],
    ] as const)
      expect(ghosts.add(run(id, ticks))).toBe(true);
    expect(ghosts.seen.value).toEqual([]);
    work(ghosts);
    expect(shapes(ghosts)).toEqual(['a0', 'b1', 'c2']);
    expect(ghosts.seen.value[1]).toMatchObject({ name: 'run b', outcome: 'none' });
    expect(ghosts.seen.value[1]?.route.length).toBe(2 * 201);
  });

  it('are three at most: the oldest goes, and its shape is free again', () => {
    const ghosts = ghostsOnPage();
    for (const id of ['a', 'b', 'c', 'c', 'd']) ghosts.add(run(id, 50));
    work(ghosts);
    expect(shapes(ghosts)).toEqual(['b1', 'c2', 'd0']);
    ghosts.remove('c');
    ghosts.add(run('e', 50));
    work(ghosts);
    expect(shapes(ghosts)).toEqual(['b1', 'd0', 'e2']);
  });

  it('are of this night and these rules, or they do not come', () => {
    const ghosts = ghostsOnPage();
    const { recording } = run('a', 50);
    for (const other of [
      { ...recording, rulesVersion: RULES_VERSION + 1 },
      { ...recording, levelId: 'elsewhere' },
      { ...recording, contentHash: 'fedcba9876543210' },
    ])
      expect(ghosts.add({ runId: 'a', name: '', recording: other })).toBe(false);
    work(ghosts);
    expect(ghosts.seen.value).toEqual([]);
  });

  it('are runs with the same things carried over, and no others', () => {
    const ghosts = ghostsOnPage();
    const start = { moneyPounds: 50, batteryPercent: 100, identityPercent: 10 };
    const own = run('own', 50);
    const carried = { ...own, runId: 'carried', recording: { ...own.recording, start } };
    expect([ghosts.add(own), ghosts.add(carried)]).toEqual([true, false]);
    ghosts.enter(world, { ...start });
    expect([ghosts.add(own), ghosts.add(carried)]).toEqual([false, true]);
    work(ghosts);
    // The same things once more: whoever walked along stays.
    ghosts.enter(world, start);
    expect(ghosts.seen.value.map(({ runId }) => runId)).toEqual(['carried']);
  });

  it('stay for the next play on the same sheet, and are left behind on another', () => {
    const ghosts = ghostsOnPage();
    ghosts.add(run('a', 50));
    work(ghosts);
    ghosts.enter(world, null);
    expect(shapes(ghosts)).toEqual(['a0']);
    ghosts.add(run('b', 5000));
    ghosts.enter({ ...world }, null);
    work(ghosts);
    expect(ghosts.seen.value).toEqual([]);
  });
});
