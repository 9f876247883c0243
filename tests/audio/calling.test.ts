import { describe, expect, it } from 'vitest';
import { type Bird, birdIn } from '../../src/audio/calling.ts';
import { beginNight } from '../../src/core/begin.ts';
import type { Night } from '../../src/core/night.ts';
import { tinyWorld } from '../helpers/tinyWorld.ts';

const NIGHT_TICKS = 6000;

/** Every call of a night in which the caller stands still. */
function callsIn(night: Night): Bird[] {
  const calls = new Map<number, Bird>();
  for (night.tick = 0; night.tick < NIGHT_TICKS; night.tick++) {
    const bird = birdIn(night, 0);
    if (bird) calls.set(bird.call, bird);
  }
  return [...calls.values()];
}

describe('birds of the night', () => {
  it('are the same in the same night, others in another, and seldom', () => {
    const calls = callsIn(beginNight(tinyWorld(), 3));
    expect(callsIn(beginNight(tinyWorld(), 3))).toEqual(calls);
    expect(callsIn(beginNight(tinyWorld(), 4))).not.toEqual(calls);
    expect(calls.length).toBeGreaterThan(0);
    expect(calls.length).toBeLessThan(NIGHT_TICKS / 600);
  });

  it('are owls in the forest, nightjars in the open, and none over snow', () => {
    const kinds = (night: Night) => new Set(callsIn(night).map(({ kind }) => kind));
    expect(kinds(beginNight(tinyWorld({ forest: 0.6 }), 3))).toEqual(new Set(['owl']));
    expect(kinds(beginNight(tinyWorld(), 3))).toEqual(new Set(['nightjar']));
    const snowed = beginNight(tinyWorld(), 3);
    snowed.world.sheet.snowByCell.fill(1);
    expect(kinds(snowed).size).toBe(0);
  });

  it('wait for silence: none beside a call, a receiver that hears, or a hand on the caller', () => {
    const onLine = beginNight(tinyWorld(), 3);
    onLine.phone.state = 'inCall';
    const hunted = beginNight(tinyWorld({ hunters: [{ id: 'a', round: [{ x: 9, y: 9 }] }] }), 3);
    Object.assign(hunted.hunters[0] ?? {}, { ticksSinceHeard: 0, heardDbm: -90 });
    const held = beginNight(tinyWorld(), 3);
    held.capture.stage = 'held';
    for (const night of [onLine, hunted, held]) expect(callsIn(night)).toEqual([]);
  });
});
