// How large what hands recorded becomes: a night of keys fits into a message, a night on glass into a small file.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { deflate } from '../../src/cli/deflate.ts';
import { beginNight } from '../../src/core/begin.ts';
import { Command, walkCommand } from '../../src/core/command.ts';
import { hashUnit } from '../../src/core/random.ts';
import { TICKS_PER_SECOND } from '../../src/core/rules.ts';
import { step } from '../../src/core/step.ts';
import { decodeRecording, encodeRecording } from '../../src/replay/format.ts';
import { encodeLink, LINK_BUDGET_CHARACTERS } from '../../src/replay/link.ts';
import { verify } from '../../src/replay/play.ts';
import { Recorder } from '../../src/replay/record.ts';
import type { Recording } from '../../src/replay/recording.ts';
import { tinyWorld } from '../helpers/tinyWorld.ts';

const MINUTE_TICKS = 60 * TICKS_PER_SECOND;
const TOUCH_FILE_BYTES = 20_000;
const HEADINGS = 16;

describe('a night by the keyboard', () => {
  it('of three minutes on the real page fits into a link', async () => {
    const recording = goldenOf('larch-hollow-keys-6');
    expect(recording.ticks).toBeGreaterThan(3 * MINUTE_TICKS);
    expect(await linkCharacters(recording)).toBeLessThanOrEqual(LINK_BUDGET_CHARACTERS);
  });

  it('of three minutes, played by one who never rests his fingers, still fits', async () => {
    // Two other keys every second: far more than anyone presses who reads what happens.
    const recording = wandered(3 * MINUTE_TICKS, (tick) => (tick % 20 === 0 ? 2 : 0));
    expect(recording.commands.length).toBeGreaterThan(150);
    expect(await linkCharacters(recording)).toBeLessThanOrEqual(LINK_BUDGET_CHARACTERS);
  });
});

describe('a night on glass', () => {
  it('of ten minutes on the real page is a small file', () => {
    const recording = goldenOf('long-night-thumb-1');
    expect(recording.ticks).toBeGreaterThan(10 * MINUTE_TICKS);
    expect(encodeRecording(recording).length).toBeLessThanOrEqual(TOUCH_FILE_BYTES);
  });

  it('of ten minutes with a thumb that trembles all the time is one too, and is verified', () => {
    // Three times a second the stick comes to lie at the sixteenth beside the one before.
    const recording = wandered(10 * MINUTE_TICKS, (tick) => (tick % 6 === 0 ? 1 : 0));
    expect(recording.ticks).toBe(10 * MINUTE_TICKS);
    expect(recording.commands.length).toBeGreaterThan(1800);
    expect(encodeRecording(recording).length).toBeLessThanOrEqual(TOUCH_FILE_BYTES);
    expect(verify(recording, world)).toEqual({ verdict: 'verified' });
  });
});

const world = tinyWorld({ dawnTick: 20 * MINUTE_TICKS });

/** A walk whose heading turns by so many sixteenths, one way or the other, with some commands of other kinds. */
function wandered(ticks: number, turnAt: (tick: number) => number): Recording {
  const night = beginNight(world, 3);
  const recorder = new Recorder(night);
  let heading = 0;
  while (night.tick < ticks) {
    const jitter = Math.floor(hashUnit(5, night.tick, 0) * 6) % 6;
    const turn = turnAt(night.tick) * (hashUnit(5, night.tick, 1) < 0.5 ? 1 : HEADINGS - 1);
    heading = (heading + turn) % HEADINGS;
    const other = jitter === 5 && turn !== 0 ? [night.caller.running ? Command.runOff : Command.runOn] : [];
    const commands = turn === 0 ? [] : [walkCommand(heading, jitter === 0), ...other];
    step(night, commands);
    recorder.add(commands, night);
  }
  return recorder.finish(night);
}

async function linkCharacters(recording: Recording): Promise<number> {
  const linked = await encodeLink(recording, deflate);
  return linked.ok ? linked.link.length : Number.POSITIVE_INFINITY;
}

function goldenOf(name: string): Recording {
  const decoded = decodeRecording(readFileSync(new URL(`../golden/${name}.farend`, import.meta.url)));
  if (!decoded.ok) throw new Error(`tests/golden/${name}: ${decoded.error.at}: ${decoded.error.mend}`);
  return decoded.recording;
}
