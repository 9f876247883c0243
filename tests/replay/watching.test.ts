// A recorded night that is watched in every manner there is: it is the same night each time.
import { describe, expect, it } from 'vitest';
import { type Checksum, checksum } from '../../src/core/checksum.ts';
import { Command, walkCommand } from '../../src/core/command.ts';
import { step } from '../../src/core/step.ts';
import { Player, verify } from '../../src/replay/play.ts';
import { Recorder } from '../../src/replay/record.ts';
import type { Recording } from '../../src/replay/recording.ts';
import { playShortNight, shortWorld } from './shortNight.ts';

const world = shortWorld();
const recording = playShortNight(world, 900);
const straight = sumsOf(new Player(recording, world));

describe('a recorded night', () => {
  it('is the same when it is watched twice, by one player or by two', () => {
    const player = new Player(recording, world);
    expect(sumsOf(player)).toEqual(straight);
    player.seek(0);
    expect(sumsOf(player)).toEqual(straight);
    expect(sumsOf(new Player(recording, world))).toEqual(straight);
    expect(player.verdict).toEqual({ verdict: 'verified' });
  });

  it.each([1, 2, 5, 7, 64, 100, 333])('is the same when it is watched %i ticks in one go', (pace) => {
    const player = new Player(recording, world);
    while (!player.done) {
      for (let i = 0; i < pace && !player.done; i++) player.next();
      expect(checksum(player.night)).toEqual(straight[player.night.tick]);
    }
    expect(player.verdict).toEqual({ verdict: 'verified' });
  });

  it('is the same wherever one goes back and forth in it, at any pace and with breaks on the way', () => {
    const player = new Player(recording, world);
    for (let i = 1; i <= 200; i++) {
      const goal = (i * i * 7919) % (recording.ticks + 1);
      let ticksLeft = 40;
      while (player.night.tick !== goal) {
        player.seek(goal, () => ticksLeft-- > 0);
        expect(checksum(player.night)).toEqual(straight[player.night.tick]);
        ticksLeft = 40;
      }
      for (let ahead = 0; ahead < i % 4; ahead++) player.next();
      expect(checksum(player.night)).toEqual(straight[player.night.tick]);
    }
    player.seek(recording.ticks);
    expect(player.verdict).toEqual({ verdict: 'verified' });
  });

  it('diverges at the same tick in whatever manner it is watched', () => {
    const checkpoints = recording.checkpoints.slice();
    checkpoints[1] = (checkpoints[1] as number) ^ 1;
    const forged = { ...recording, checkpoints };
    expect(verify(forged, world)).toEqual({ verdict: 'diverged', divergedAt: 128 });
    const player = new Player(forged, world);
    for (const tick of [100, 20, 127, 64, 250, 10, 200]) player.seek(tick);
    expect(player.verdict).toEqual({ verdict: 'diverged', divergedAt: 128 });
    expect(player.compared).toBe(1);
  });

  it('is the same as far as it was taken over, and so is its fork in whatever manner that is watched', () => {
    const player = new Player(recording, world);
    for (const tick of [200, 30, 140]) player.seek(tick);
    const [fork, sums] = forkOf(player);
    expect(sums.slice(0, 140)).toEqual(straight.slice(0, 140));
    const watcher = new Player(fork, world);
    for (const tick of [fork.ticks, 0, 141, 139, 64, fork.ticks - 1]) {
      watcher.seek(tick);
      expect(checksum(watcher.night)).toEqual(sums[tick]);
    }
    watcher.seek(0);
    expect(sumsOf(watcher)).toEqual(sums);
    expect(watcher.verdict).toEqual({ verdict: 'verified' });
    player.seek(0);
    expect(sumsOf(player)).toEqual(straight);
  });
});

/** From where the player stands one walks on in silence. @returns the fork, and its checksums by tick as it was lived. */
function forkOf(player: Player): readonly [Recording, readonly Checksum[]] {
  const takenOver = player.takeOver();
  if (!takenOver) throw new Error('expected a night to take over');
  const { night } = takenOver;
  const recorder = Recorder.from(takenOver);
  const sums = straight.slice(0, night.tick + 1);
  for (let lived = 0; lived < 120; lived++) {
    const commands = lived === 3 ? [Command.phoneOff, walkCommand(4, false)] : [];
    step(night, commands);
    recorder.add(commands, night);
    sums.push(checksum(night));
  }
  return [recorder.finish(night), sums];
}

/** Played tick by tick from where the player stands. */
function sumsOf(player: Player): readonly Checksum[] {
  const sums = [checksum(player.night)];
  while (!player.done) {
    player.next();
    sums.push(checksum(player.night));
  }
  return sums;
}
