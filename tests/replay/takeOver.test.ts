// A recorded night that is taken over: it goes on by other hands, and the recording of it says from when.
import { describe, expect, it } from 'vitest';
import { checksum } from '../../src/core/checksum.ts';
import { Command, walkCommand } from '../../src/core/command.ts';
import { step } from '../../src/core/step.ts';
import { decodeRecording, encodeRecording } from '../../src/replay/format.ts';
import { Player, verify } from '../../src/replay/play.ts';
import { Recorder, type TakenOver } from '../../src/replay/record.ts';
import type { Recording } from '../../src/replay/recording.ts';
import { playShortNight, shortWorld } from './shortNight.ts';

const SOUTH = 8;
/** At the beginning, around checkpoints and keyframes, in the middle of the call. */
const TICKS = [0, 1, 63, 64, 65, 99, 100, 128, 150, 200, 201];

const world = shortWorld();
const original = playShortNight(world, 900);

describe('a night that is taken over', () => {
  it.each(TICKS)('at tick %i goes on by other hands and is verified', (tick) => {
    const fork = goOn(takenOverAt(original, tick), 90, (at) => (at === tick + 2 ? OTHER : []));
    expect(fork).toMatchObject({ takenOverAt: tick, ticks: tick + 90 });
    expect(verify(fork, world)).toEqual({ verdict: 'verified' });
    expect(decodeRecording(encodeRecording(fork))).toEqual({ ok: true, recording: fork });
    const taken = original.commands.filter((timed) => timed.tick < tick);
    expect(fork.commands).toEqual([...taken, ...OTHER.map((command) => ({ tick: tick + 2, command }))]);
    expect(fork.checkpoints.slice(0, Math.floor(tick / 64))).toEqual(
      original.checkpoints.slice(0, Math.floor(tick / 64)),
    );
  });

  it.each(TICKS)('at tick %i ends as it did where it is told the same', (tick) => {
    const fork = goOn(takenOverAt(original, tick), 900, (at) => commandsAt(original, at));
    expect(fork).toEqual({ ...original, takenOverAt: tick });
  });

  it('can be taken over again, before or after that tick, and says the last one', () => {
    const first = goOn(takenOverAt(original, 150), 100, () => []);
    for (const tick of [70, 150, 240]) {
      const second = goOn(takenOverAt(first, tick), 80, (at) => (at === tick ? OTHER : []));
      expect(second.takenOverAt).toBe(tick);
      expect(verify(second, world)).toEqual({ verdict: 'verified' });
    }
  });

  it('leaves the watched one as it was, however often it is taken', () => {
    const player = new Player(original, world);
    player.seek(150);
    const before = checksum(player.night);
    for (let times = 0; times < 2; times++) goOn(mustBe(player.takeOver()), 50, () => OTHER);
    expect(checksum(player.night)).toEqual(before);
    player.seek(original.ticks);
    expect(player.verdict).toEqual({ verdict: 'verified' });
  });

  it('can be taken over where it was left, but not where it is over', () => {
    const left = playShortNight(world, 150);
    expect(
      verify(
        goOn(takenOverAt(left, 150), 60, () => OTHER),
        world,
      ),
    ).toEqual({ verdict: 'verified' });
    const player = new Player(original, world);
    player.seek(original.ticks);
    expect(player.takeOver()).toBeNull();
  });
});

describe('a night that is not what was recorded', () => {
  it('is not handed over where it was refused', () => {
    const other = { ...original, rulesVersion: original.rulesVersion + 1 };
    expect(new Player(other, world).takeOver()).toBeNull();
    expect(new Player(original, { ...world, contentHash: 'fedcba9876543210' }).takeOver()).toBeNull();
  });

  it('is not handed over once it has diverged, also not before that tick', () => {
    const player = new Player({ ...original, luck: original.luck + 1 }, world);
    player.seek(100);
    expect(player.divergedAt).toBe(64);
    player.seek(10);
    expect(player.takeOver()).toBeNull();
  });
});

const OTHER: readonly Command[] = [Command.hangUp, walkCommand(SOUTH, true), Command.runOn];

function takenOverAt(recording: Recording, tick: number): TakenOver {
  const player = new Player(recording, world);
  player.seek(tick);
  return mustBe(player.takeOver());
}

function mustBe(takenOver: TakenOver | null): TakenOver {
  if (!takenOver) throw new Error('expected a night to take over');
  return takenOver;
}

function goOn(takenOver: TakenOver, ticks: number, tell: (tick: number) => readonly Command[]): Recording {
  const { night } = takenOver;
  const recorder = Recorder.from(takenOver);
  for (let lived = 0; lived < ticks; lived++) {
    const commands = tell(night.tick);
    step(night, commands);
    recorder.add(commands, night);
  }
  return recorder.finish(night);
}

function commandsAt(recording: Recording, tick: number): readonly Command[] {
  return recording.commands.filter((timed) => timed.tick === tick).map(({ command }) => command);
}
