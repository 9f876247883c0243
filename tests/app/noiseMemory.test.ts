import { describe, expect, it } from 'vitest';
import { NoiseMemory } from '../../src/app/noiseMemory.ts';
import { beginNight } from '../../src/core/begin.ts';
import { tinyWorld } from '../helpers/tinyWorld.ts';

/** A night in which a line is being spoken, at this part, under this much noise. */
function speaking(part: number, noiseRiseDb: number) {
  const night = beginNight(tinyWorld(), 1);
  night.call.speaking = true;
  night.call.part = part;
  night.phone.noiseRiseDb = noiseRiseDb;
  return night;
}

describe('what noise took of a line', () => {
  it('is remembered by part, and nothing is laid to noise that was only weak', () => {
    const memory = new NoiseMemory();
    memory.note(speaking(0, 0));
    memory.note(speaking(1, 12));
    memory.note(speaking(2, 0));
    expect(memory.drownedParts(0, false).slice(0, 4)).toEqual([false, true, false, false]);
    expect(memory.drownedParts(1, false).some(Boolean)).toBe(false);
  });

  it('holds parts that came and went between two frames', () => {
    const memory = new NoiseMemory();
    memory.note(speaking(3, 12));
    memory.note(speaking(6, 12));
    expect(memory.drownedParts(0, false).slice(2, 8)).toEqual([false, true, true, true, true, false]);
  });

  it('forgets a part that is said again in silence', () => {
    const memory = new NoiseMemory();
    memory.note(speaking(5, 12));
    memory.note({ ...speaking(5, 0), call: { ...speaking(5, 0).call, speaking: false } });
    memory.note(speaking(5, 0));
    expect(memory.drownedParts(0, false)[5]).toBe(false);
  });
});
