// What the command line shows of a recorded night: as it stood at a tick, and under other lucks.
import { copyFileSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { chosenLevel } from '../../src/cli/levelFiles.ts';
import { plainOf } from '../../src/cli/plain.ts';
import { buildWorld } from '../../src/content/world.ts';
import { Command } from '../../src/core/command.ts';
import { RULES_VERSION } from '../../src/core/rules.ts';
import { step } from '../../src/core/step.ts';
import { decodeRecording, encodeRecording } from '../../src/replay/format.ts';
import { Player } from '../../src/replay/play.ts';
import { Recorder } from '../../src/replay/record.ts';
import type { Recording } from '../../src/replay/recording.ts';
import { seal } from '../replay/spoiled.ts';
import { said } from './said.ts';

const file = fileURLToPath(new URL('../golden/static-reckless-3.farend', import.meta.url));
const decoded = decodeRecording(readFileSync(file));
if (!decoded.ok) throw new Error(decoded.error.mend);
const { recording } = decoded;
const folder = mkdtempSync(join(tmpdir(), 'far-end-replay-'));
const LONG_MS = 60_000;

async function answered(...args: readonly string[]) {
  const { code, out, err } = await said(...args, '--json');
  expect([code, err, out.length]).toEqual([0, [], 1]);
  return JSON.parse(out[0] ?? '');
}

describe('a night at a tick', () => {
  it(
    'is lived from a link as from a file, and shown without the cells of any belief',
    async () => {
      const { link } = await answered('link', file);
      const night = await answered('replay', link, '--until', '200');
      expect(night).toMatchObject({ verdict: 'watching', level: 'static', tick: 200, outcome: 'none' });
      expect(night.checksum).toMatch(/^[0-9a-f]{16}$/);
      expect(night.beliefs[0]).toMatchObject({ alert: expect.any(Number), peakX: expect.any(Number) });
      expect(night.beliefs[0]).not.toHaveProperty('massByCell');
      expect(night.neighbors).toHaveLength(8);
    },
    LONG_MS,
  );

  it(
    'is the end without --until, with all that it claims, and whole with --full',
    async () => {
      const night = await answered('replay', file, '--full');
      const { ticks, outcome } = recording;
      // The checksum of the night itself, as tests/golden/nights.json has it.
      const checksum = '397c8bbd62064bf1';
      expect(night).toMatchObject({ verdict: 'verified', tick: ticks, outcome, checksum });
      expect(night.beliefs[0].massByCell).toHaveLength(4096);
    },
    LONG_MS,
  );

  it(
    'is told apart from the night that was recorded',
    async () => {
      const forged = join(folder, 'forged.farend');
      writeFileSync(forged, encodeRecording({ ...recording, luck: 4 }));
      const { code, out, err } = await said('replay', forged, '--until', '128', '--json');
      expect([code, err.length]).toEqual([1, 1]);
      expect(JSON.parse(out.join('\n'))).toMatchObject({ verdict: 'diverged', tick: expect.any(Number) });
    },
    LONG_MS,
  );

  it('beyond the end is no night', async () => {
    const { code, err } = await said('replay', file, '--until', '532');
    expect([code, err]).toEqual([2, ['--until: expected a whole number from 0 to 531, got 532']]);
  });
});

describe('a night that was taken over', () => {
  it(
    'is verified as any other, and verify and replay tell at which tick',
    async () => {
      const fork = join(folder, 'fork.farend');
      const bytes = encodeRecording(takenOverAt(100));
      writeFileSync(fork, bytes);
      const { link } = await answered('link', fork);
      for (const source of [fork, link]) {
        const verdict = await answered('verify', source);
        expect(verdict).toEqual({
          verdict: 'verified',
          rulesVersion: RULES_VERSION,
          level: 'static',
          luck: 3,
          takenOverAt: 100,
          ticks: 160,
          outcome: 'none',
          checksum: expect.stringMatching(/^[0-9a-f]{16}$/),
        });
      }
      const night = await answered('replay', fork, '--until', '120');
      expect(night).toMatchObject({ verdict: 'watching', takenOverAt: 100, tick: 120 });
    },
    LONG_MS,
  );
});

describe('a recording that is not for these rules, this format or these levels', () => {
  it('is refused where it has an older format, by its own error', async () => {
    const bytes = encodeRecording(recording).slice(0, -4);
    bytes[6] = 2;
    const older = join(folder, 'older.farend');
    writeFileSync(older, seal(bytes));
    const { code, out, err } = await said('verify', older, '--json');
    expect([code, err.length]).toEqual([2, 1]);
    expect(JSON.parse(out[0] ?? '')).toMatchObject({
      verdict: 'notAReplay',
      error: { code: 'otherFormat', at: 'byte 6' },
    });
  });

  it(
    'is lived on a level of its own that lies beside it, and on no other',
    async () => {
      const golden = fileURLToPath(new URL('../golden/long-night-thumb-1.farend', import.meta.url));
      expect(await answered('replay', golden, '--until', '1')).toMatchObject({
        level: 'long-night',
        tick: 1,
      });
      const elsewhere = join(folder, 'long.farend');
      copyFileSync(golden, elsewhere);
      const { code, err } = await said('verify', elsewhere);
      expect([code, err.length]).toEqual([2, 1]);
      expect(err[0]).toContain('level: expected long-night as it was recorded');
    },
    LONG_MS,
  );
});

describe('any tick of a night', () => {
  it(
    'is reached as in straight play',
    async () => {
      const figures = await answered('bench', 'seek', file, '--seeks', '20');
      expect(figures).toMatchObject({ level: 'static', ticks: 531, seeks: 20, different: 0 });
      expect(figures.p50Ms).toBeLessThanOrEqual(figures.maxMs);
    },
    LONG_MS,
  );
});

describe('the same steps under other lucks', () => {
  it(
    'are counted, with where someone was taken, and called a model',
    async () => {
      const { code, out, err } = await said('luck', file, '--runs', '3');
      expect([code, err]).toEqual([0, []]);
      expect(out[0]).toMatch(/^With these same steps, [0-3] of 3 nights ended in their hands\.$/);
      for (const name of ['runs', 'home', 'taken', 'dawn', 'linesHeardMean', 'takenAt', 'wallMs'])
        expect(out.some((line) => line.startsWith(`${name} `))).toBe(true);
      expect(out[out.length - 1]).toContain('A model: ');
    },
    LONG_MS,
  );
});

describe('two nights held against each other', () => {
  it(
    'part at the first tick, system and field that differ, with exit code 1',
    async () => {
      const first = recording.commands.findIndex(({ command }) => command === Command.phoneOn);
      const commands = recording.commands.filter((_, index) => index !== first);
      const other = join(folder, 'other.farend');
      writeFileSync(other, encodeRecording({ ...recording, commands }));
      const { code, out } = await said('debug', file, other, '--json');
      expect(code).toBe(1);
      const tick = recording.commands[first]?.tick;
      expect(JSON.parse(out.join('\n'))).toMatchObject({
        tick,
        part: 'obey',
        field: 'phone.state',
        b: 'off',
      });
    },
    LONG_MS,
  );

  it(
    'on two machines are compared by their lines: tick, system, hash',
    async () => {
      const { code, out, err } = await said('debug', file, '--from', '1', '--until', '3');
      expect([code, err]).toEqual([0, []]);
      expect(out[0]).toMatch(/^1 obey [0-9a-f]{16}$/);
      expect(out[out.length - 1]).toMatch(/^2 count [0-9a-f]{16}$/);
    },
    LONG_MS,
  );

  it.each([
    ['a third night', ['debug', file, file, file], 'expected at most 2'],
    ['a first tick for two', ['debug', file, file, '--from', '3'], '--from: expected one recording'],
    ['JSON for one', ['debug', file, '--json'], '--json: expected two recordings'],
  ])('are not %s', async (_, args, words) => {
    const { code, err } = await said(...args);
    expect([code, err.length]).toEqual([2, 1]);
    expect(err[0]).toContain(words);
  });
});

/** The golden night up to a tick, and a while in silence. */
function takenOverAt(tick: number): Recording {
  const player = new Player(recording, buildWorld(chosenLevel('static')));
  player.seek(tick);
  const takenOver = player.takeOver();
  if (!takenOver) throw new Error('expected a night to take over');
  const recorder = Recorder.from(takenOver);
  for (let lived = 0; lived < 60; lived++) {
    step(takenOver.night, []);
    recorder.add([], takenOver.night);
  }
  return recorder.finish(takenOver.night);
}

describe('plain data', () => {
  it('has arrays for typed arrays, and leaves out what is not wanted at any depth', () => {
    const data = { a: Float64Array.of(1, 0.5), b: [{ c: null, d: 1 }], d: 'x' };
    expect(plainOf(data, new Set(['d']))).toEqual({ a: [1, 0.5], b: [{ c: null }] });
  });
});
