import { describe, expect, it } from 'vitest';
import { Session } from '../../src/app/session.ts';
import { Showing } from '../../src/app/showing.ts';
import { checksum, checksumText } from '../../src/core/checksum.ts';
import { grownWorld } from '../helpers/grownLands.ts';
import { golden, levelNamed } from './goldenNight.ts';

const recording = golden('larch-hollow-reckless-3');
const world = grownWorld(levelNamed('larch-hollow'));

const show = () => new Showing(recording, world, 'file', () => {});
const sum = ({ night }: Showing) => checksumText(checksum(night));

/** Goes to a moment as frames would. */
function seek(showing: Showing, tick: number): void {
  showing.change({ tick });
  while (showing.isSeeking) showing.seekOn();
}

function playToEnd(showing: Showing, frameMs = 16.7): void {
  showing.change({ playing: true });
  while (showing.state.playing) showing.advance(frameMs);
}

/** Watched once from the first tick to the last, at the pace it was lived. */
const straight = show();
playToEnd(straight);
const END = { verdict: 'verified', divergedAt: -1, tick: recording.ticks } as const;

describe('a recording that is watched', () => {
  it('comes to its end verified', () => {
    expect(straight.state).toMatchObject(END);
  });

  it('comes to the same end at every speed, and changed on the way', () => {
    for (const speed of [0.25, 8]) {
      const showing = show();
      showing.change({ speed });
      playToEnd(showing, 100);
      expect([showing.state.verdict, sum(showing)]).toEqual(['verified', sum(straight)]);
    }
    const showing = show();
    for (const speed of [4, 0.5, 2]) {
      showing.change({ speed });
      for (let frame = 0; frame < 40; frame++) showing.advance(33);
    }
    playToEnd(showing);
    expect([showing.state.verdict, sum(showing)]).toEqual(['verified', sum(straight)]);
  });

  it('comes to the same end after leaps back and forth, and from its beginning again', () => {
    const showing = show();
    const middle = Math.floor(recording.ticks / 2);
    seek(showing, middle);
    const atMiddle = sum(showing);
    for (const tick of [recording.ticks, 3, middle + 77, 0, 99, 100, 101]) seek(showing, tick);
    seek(showing, middle);
    expect(sum(showing)).toBe(atMiddle);
    for (let time = 0; time < 2; time++) {
      playToEnd(showing);
      expect(showing.state).toMatchObject({ ...END, compared: straight.state.compared });
      expect(sum(showing)).toBe(sum(straight));
    }
  });

  it('shows no more ticks in a frame than the clock owes, at the fastest too', () => {
    const showing = show();
    showing.change({ speed: 100 });
    expect(showing.state.speed).toBe(8);
    expect(showing.advance(50)).toBe(8);
    // A stall is dropped: five ticks at the pace of one, forty at eight.
    expect(showing.advance(60_000)).toBe(40);
  });

  it('cannot be taken over at its end, but anywhere else, and says so before', () => {
    const showing = show();
    seek(showing, 100);
    expect(showing.state.canTakeOver).toBe(true);
    expect(showing.takeOver()?.takenOver.night.tick).toBe(100);
    showing.change({ tick: recording.ticks });
    expect([showing.isSeeking, showing.state.canTakeOver]).toEqual([true, false]);
    seek(showing, recording.ticks);
    expect([showing.state.canTakeOver, showing.takeOver()]).toEqual([false, null]);
  });

  it('can be taken over at the end of a night that was left, but not once it is another night', () => {
    const session = new Session(world, recording.luck, () => {});
    for (let i = 0; i < 70; i++) session.tick();
    const left = new Showing(session.recording(), world, 'file', () => {});
    seek(left, 70);
    expect(left.state).toMatchObject({ tick: 70, lastTick: 70, canTakeOver: true });
    expect(left.takeOver()).not.toBeNull();

    const other = new Showing({ ...recording, luck: recording.luck + 1 }, world, 'file', () => {});
    expect(other.state.canTakeOver).toBe(true);
    seek(other, 70);
    expect([other.state.verdict, other.state.canTakeOver]).toEqual(['diverged', false]);
    const refused = new Showing({ ...recording, rulesVersion: 999 }, world, 'file', () => {});
    expect(refused.state.canTakeOver).toBe(false);
  });
});
