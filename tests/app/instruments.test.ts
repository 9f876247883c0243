// What is remembered of a night is the same however it was reached: lived straight, leapt to, or taken over.
import { describe, expect, it } from 'vitest';
import { outcomePageOf } from '../../src/app/pages.ts';
import { readHud } from '../../src/app/reading.ts';
import { takeSection } from '../../src/app/section.ts';
import { Session } from '../../src/app/session.ts';
import { Showing } from '../../src/app/showing.ts';
import { grownWorld } from '../helpers/grownLands.ts';
import { golden, levelNamed } from './goldenNight.ts';

const recording = golden('larch-hollow-reckless-3');
const world = grownWorld(levelNamed('larch-hollow'));

/** Goes on with the commands of the recording up to a tick. */
function live(session: Session, untilTick: number): void {
  while (session.night.tick < untilTick && session.night.outcome === 'none') {
    const { tick } = session.night;
    session.say(...recording.commands.filter((timed) => timed.tick === tick).map(({ command }) => command));
    session.tick();
  }
}

function seek(showing: Showing, tick: number): void {
  showing.change({ tick });
  while (showing.isSeeking) showing.seekOn();
}

function told({ night, remembered: { noise, memory, closestFixMeters } }: Session | Showing) {
  const hud = readHud(night, takeSection(night), noise, memory);
  return { hud, tidings: memory.tidings(night), closestFixMeters, lastCallEnd: memory.lastCallEnd };
}

const straight = new Session(world, recording.luck, () => {});
const TICKS = [0, 1, 100, 333, Math.floor(recording.ticks / 2), recording.ticks - 40, recording.ticks - 1];
const toldAt = TICKS.map((tick) => {
  live(straight, tick);
  return told(straight);
});
live(straight, recording.ticks);
const end = outcomePageOf(straight.night, straight.remembered);

describe('what is remembered of a night', () => {
  it('is there to be remembered', () => {
    expect(end).toMatchObject({ outcome: recording.outcome, lastCallEnd: expect.any(String) });
    expect(end?.closestFixMeters).toBeGreaterThanOrEqual(0);
    expect(toldAt.some(({ tidings }) => tidings !== null)).toBe(true);
  });

  it('is the same after leaps back and forth', () => {
    const showing = new Showing(recording, world, 'file', () => {});
    for (const index of [3, 1, 5, 2, 6, 0, 4]) {
      seek(showing, TICKS[index] ?? 0);
      expect(told(showing)).toEqual(toldAt[index]);
    }
  });

  it('goes on with a night that is taken over: told the same, it ends on the same page', () => {
    const showing = new Showing(recording, world, 'file', () => {});
    for (const index of [5, 4, 0, 6, 2, 3, 1]) {
      seek(showing, TICKS[index] ?? 0);
      const fork = showing.takeOver();
      expect(fork).not.toBeNull();
      const session = new Session(world, recording.luck, () => {}, null, fork);
      expect(told(session)).toEqual(toldAt[index]);
      live(session, recording.ticks);
      expect(outcomePageOf(session.night, session.remembered)).toEqual(end);
    }
    seek(showing, recording.ticks);
    expect(outcomePageOf(showing.night, showing.remembered)).toEqual(end);
  });
});
