// What the command line tells of why they came closer: lines that can be read aloud, or one JSON value.
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { lineOf } from '../../src/cli/why.ts';
import type { Why, WhyCause } from '../../src/replay/why.ts';
import { tinyWorld } from '../helpers/tinyWorld.ts';
import { said } from './said.ts';

const golden = (name: string) => fileURLToPath(new URL(`../golden/${name}.farend`, import.meta.url));
const LONG_MS = 60_000;

describe('far-end why', () => {
  it(
    'says in a line for each what it was and what would have changed it',
    async () => {
      const { code, out, err } = await said('why', golden('static-reckless-3'));
      expect([code, err]).toEqual([0, []]);
      expect(out).toHaveLength(4);
      for (const line of out)
        expect(line).toMatch(/^\d\d:\d\d:\d\d {2}(heard|bearing|crossed|found|held): .+\. .+\.$/);
      expect(out[0]).toContain(
        'heard: the agent 240 m SW received the phone (-48 dBm, 52 dB more than needed)',
      );
      expect(out[1]).toMatch(/crossed: a bearing by the agent .+; 3 bearings by then\. Hang up 2 s sooner/);
      expect(out[3]).toContain('held: an agent had seen someone from 130 m at 00:54:48');
    },
    LONG_MS,
  );

  it(
    'is one JSON value with --json: a list of entries',
    async () => {
      const { code, out } = await said('why', golden('larch-hollow-reckless-3'), '--json');
      expect([code, out.length]).toEqual([0, 1]);
      const told = JSON.parse(out[0] ?? '');
      expect(told.length).toBeGreaterThan(2);
      for (const entry of told) {
        expect(Object.keys(entry).sort()).toEqual(
          ['before', 'cause', 'changes', 'kind', 'now', 'tick', 'x', 'y'].sort(),
        );
        for (const change of entry.changes)
          expect(change).toEqual({ kind: expect.any(String), seconds: expect.any(Number) });
      }
    },
    LONG_MS,
  );

  it(
    'says so where nobody came closer',
    async () => {
      const { out } = await said('why', golden('larch-hollow-careful-1'));
      expect(out).toEqual(['Nobody came closer in this night.']);
    },
    LONG_MS,
  );
});

describe('a line', () => {
  const world = tinyWorld();
  const from = { fromX: 64, fromY: 20, meters: 444 };
  const line = (cause: WhyCause, more: Partial<Why> = {}) =>
    lineOf(
      { tick: 300, kind: 'rise', now: 'crossed', before: 'heard', x: 64, y: 64, cause, changes: [], ...more },
      world,
    );

  it('has words for every cause', () => {
    expect(line({ kind: 'report', neighbor: 0, sawTick: 60, ...from })).toBe(
      '01:30:00  crossed: a neighbor told of someone seen 440 m away at 01:22:00. Of what was tried, nothing alone would have kept it away for 10 s.',
    );
    expect(line({ kind: 'walkedIn', quiet: true })).toContain(
      'nothing new came in; the way led to where they already looked',
    );
    expect(line({ kind: 'closedIn', quiet: false })).toContain(
      'no single piece of news made it; what they believed drew together here',
    );
    expect(line({ kind: 'door' }, { kind: 'held' })).toContain('held: they came to the door');
    const seen = { kind: 'sight', hunter: 0, rides: true, sawTick: 60, ...from } as const;
    expect(line({ ...seen, upright: false, running: false, phoneLit: true })).toContain(
      'those in a truck 440 m N saw someone: lying low, the phone lit',
    );
  });

  it('joins what would have changed it', () => {
    const changes = [
      { kind: 'walkSlowly', seconds: 5 },
      { kind: 'turnBack', seconds: 10 },
    ] as const;
    expect(line({ kind: 'walkedIn', quiet: true }, { changes })).toMatch(
      /Walk slowly 5 s sooner, or turn back 10 s sooner, and it would not have come to this in the next 10 s\.$/,
    );
  });
});
