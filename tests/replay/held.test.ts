// A night that ends in their hands is recorded with its answer, and lived again to the same sentence.
import { describe, expect, it } from 'vitest';
import { beginNight } from '../../src/core/begin.ts';
import { Command } from '../../src/core/command.ts';
import { step } from '../../src/core/step.ts';
import { decodeRecording, encodeRecording } from '../../src/replay/format.ts';
import { restore, snapshot } from '../../src/replay/keyframe.ts';
import { Player, verify } from '../../src/replay/play.ts';
import { Recorder } from '../../src/replay/record.ts';
import type { Recording } from '../../src/replay/recording.ts';
import { tinyWorld } from '../helpers/tinyWorld.ts';

const world = tinyWorld({ hunters: [{ id: 'a', round: [{ x: 64, y: 66 }] }] });

/** Hides the phone, fetches it, is held, and answers with `offer`. */
function taken(offer: number, luck: number): Recording {
  const night = beginNight(world, luck);
  const recorder = new Recorder(night);
  while (night.outcome === 'none') {
    const isHeld = night.capture.stage === 'held' && night.capture.offered < 0;
    const early = night.tick === 2 ? [Command.hidePhone] : [];
    const commands = night.tick === 5 ? [Command.fetchPhone, Command.guardedOn] : early;
    const all = isHeld ? [...commands, offer] : commands;
    step(night, all);
    recorder.add(all, night);
  }
  return recorder.finish(night);
}

describe('a night that ends in their hands', () => {
  it('is written with its sentence, read, and verified', () => {
    const sentences = new Set<string>();
    for (let luck = 1; luck <= 12; luck++) {
      const recording = taken(Command.offerHalf, luck);
      const decoded = decodeRecording(encodeRecording(recording));
      expect(decoded).toEqual({ ok: true, recording });
      expect(verify(recording, world)).toEqual({ verdict: 'verified' });
      sentences.add(recording.sentence);
    }
    expect([...sentences].sort()).toEqual(['reform', 'released']);
  });

  it('diverges where it claims a milder end', () => {
    const recording = taken(Command.offerNothing, 1);
    expect(recording.sentence).toBe('reform');
    const claim: Recording = { ...recording, sentence: 'released' };
    expect(verify(claim, world)).toEqual({ verdict: 'diverged', divergedAt: recording.ticks });
  });

  it('can be left while it is held, and goes on to the same answer', () => {
    const recording = taken(Command.offerHalf, 3);
    const player = new Player(recording, world);
    player.seek(recording.ticks - 10);
    expect(player.night.capture.stage).toBe('held');
    const copy = restore(snapshot(player.night));
    while (copy.outcome === 'none') step(copy, []);
    expect([copy.tick, copy.capture.sentence]).toEqual([recording.ticks, recording.sentence]);
  });
});
