// A recorded night that is lived again: it is the same, or it is said where it stopped being the same.
import { describe, expect, it } from 'vitest';
import { checksum } from '../../src/core/checksum.ts';
import { CHECK_EVERY_TICKS, RULES_VERSION } from '../../src/core/rules.ts';
import { step } from '../../src/core/step.ts';
import { restore, snapshot } from '../../src/replay/keyframe.ts';
import { Player, verify } from '../../src/replay/play.ts';
import type { Recording } from '../../src/replay/recording.ts';
import { tinyWorld } from '../helpers/tinyWorld.ts';
import { PHONE_TICK, playShortNight, shortWorld } from './shortNight.ts';

const world = shortWorld();
const recording = playShortNight(world, 900);

describe('a recorded night', () => {
  it('holds a call, a bearing and a way home', () => {
    const player = new Player(recording, world);
    player.seek(recording.ticks);
    const { call, beliefs, outcome } = player.night;
    expect({ calls: call.calls, heard: [...call.heardByLine], outcome }).toEqual({
      calls: 1,
      heard: [1, 1],
      outcome: 'home',
    });
    expect(beliefs[0]?.bearings).toBeGreaterThan(0);
  });

  it('is verified when it is lived again', () => {
    expect(verify(recording, world)).toEqual({ verdict: 'verified' });
  });

  it('is verified also where it was left before its end', () => {
    expect(verify(playShortNight(world, 150), world)).toEqual({ verdict: 'verified' });
    expect(verify(playShortNight(world, 0), world)).toEqual({ verdict: 'verified' });
  });

  it('is not the same with other luck', () => {
    expect(verify({ ...recording, luck: recording.luck + 1 }, world).verdict).toBe('diverged');
  });

  it('diverges at the first checkpoint after a command that was taken out', () => {
    const commands = recording.commands.filter(({ tick }) => tick !== PHONE_TICK);
    expect(verify({ ...recording, commands }, world)).toEqual({ verdict: 'diverged', divergedAt: 64 });
  });

  it('diverges at its end when only the end is another', () => {
    // Its one plain line was overheard: at home someone came to ask.
    expect(recording.sentence).toBe('warned');
    const claims: Partial<Recording>[] = [{ outcome: 'taken' }, { sentence: 'none' }];
    for (const claim of claims)
      expect(verify({ ...recording, ...claim }, world)).toEqual({
        verdict: 'diverged',
        divergedAt: recording.ticks,
      });
  });

  it('diverges where the night ends before it claims to', () => {
    const ticks = recording.ticks + 1;
    expect(verify({ ...recording, ticks }, world)).toEqual({
      verdict: 'diverged',
      divergedAt: recording.ticks,
    });
  });

  it('is never lived under other rules', () => {
    const other = { ...recording, rulesVersion: RULES_VERSION + 1 };
    expect(verify(other, world)).toEqual({ verdict: 'cannotVerify', why: 'otherRules' });
    const player = new Player(other, world);
    player.seek(100);
    expect([player.night.tick, player.next(), player.done]).toEqual([0, [], true]);
  });

  it('is never lived on another level', () => {
    const other = { ...world, contentHash: 'fedcba9876543210' };
    expect(verify(recording, other)).toEqual({ verdict: 'cannotVerify', why: 'otherLevel' });
  });
});

describe('a player of recordings', () => {
  it('reaches any tick, back and forth, as the straight run does', () => {
    const straight = checksumByTick(recording);
    const player = new Player(recording, world);
    for (const tick of [250, 10, 201, 200, 199, 300, 0, 101, 64, recording.ticks]) {
      const goal = Math.min(tick, recording.ticks);
      player.seek(tick);
      expect([player.night.tick, checksum(player.night)]).toEqual([goal, straight[goal]]);
    }
    expect(player.verdict).toEqual({ verdict: 'verified' });
  });

  it('stays at the nearest end when asked to go beyond', () => {
    const player = new Player(recording, world);
    player.seek(1e9);
    expect(player.night.tick).toBe(recording.ticks);
    player.seek(-5);
    expect(player.night.tick).toBe(0);
  });

  it('counts every checkpoint once, however often it is passed', () => {
    const player = new Player(recording, world);
    const nearEnd = recording.ticks - 1;
    for (const tick of [nearEnd, 0, nearEnd, 200]) player.seek(tick);
    expect(player.compared).toBe(Math.floor(nearEnd / CHECK_EVERY_TICKS));
    expect(player.verdict).toEqual({ verdict: 'watching' });
  });

  it('gives the events of each tick again after going back', () => {
    const player = new Player(recording, world);
    player.seek(PHONE_TICK);
    const first = player.next();
    player.seek(PHONE_TICK);
    expect(player.next()).toEqual(first);
    expect(first).toContainEqual({ kind: 'phoneSwitched', on: true });
  });
});

describe('a keyframe', () => {
  it('is taken every five seconds of play, more rarely in a night of hours: at most 200', () => {
    const long = tinyWorld({ dawnTick: 288_000 });
    const keptIn = (of: Recording) => {
      let kept = 0;
      const keep = () => {
        kept++;
        return () => {};
      };
      new Player(of, long, { note: () => {}, keep }).seek(3000);
      return kept;
    };
    const left = { ...playShortNight(long, 1), commands: [], ticks: 3000 };
    expect(keptIn(left)).toBe(31);
    expect(keptIn({ ...left, ticks: 288_000 })).toBe(3);
  });

  it('goes on as the night did, from every tick of a window to its end', () => {
    const straight = checksumByTick(recording);
    const player = new Player(recording, world);
    for (player.seek(PHONE_TICK); player.night.tick < recording.ticks - 3; player.next()) {
      const { tick } = player.night;
      const copy = restore(snapshot(player.night));
      expect(checksum(copy)).toEqual(straight[tick]);
      for (let ahead = 1; ahead <= 3; ahead++) {
        step(copy, commandsAt(tick + ahead - 1));
        expect(checksum(copy)).toEqual(straight[tick + ahead]);
      }
    }
  });

  it('shares nothing with the night but its world', () => {
    const player = new Player(recording, world);
    player.seek(150);
    const keyframe = snapshot(player.night);
    const before = checksum(keyframe.night);
    player.seek(recording.ticks);
    const copy = restore(keyframe);
    copy.caller.x = -1;
    copy.beliefs[0]?.massByCell.fill(0);
    copy.hunters.length = 0;
    expect(checksum(keyframe.night)).toEqual(before);
    expect(copy.world).toBe(world);
  });
});

function commandsAt(tick: number) {
  return recording.commands.filter((timed) => timed.tick === tick).map(({ command }) => command);
}

/** The straight run, one checksum a tick. */
function checksumByTick(of: Recording) {
  const player = new Player(of, world);
  const sums = [checksum(player.night)];
  while (!player.done) {
    player.next();
    sums.push(checksum(player.night));
  }
  return sums;
}
