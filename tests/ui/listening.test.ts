import { describe, expect, it, vi } from 'vitest';
import { beginNight } from '../../src/core/begin.ts';
import type { Night } from '../../src/core/night.ts';
import { ANNOUNCE_EVERY_MS, makeAnnouncer } from '../../src/ui/announcer.ts';
import { clickCaption, Listening } from '../../src/ui/listening.ts';
import { tinyWorld } from '../helpers/tinyWorld.ts';
import { villager } from '../helpers/villager.ts';

/** The caller at (64, 64); an agent 100 m east; a truck 200 m south; a villager 50 m north. */
function nightOf(): Night {
  return beginNight(
    tinyWorld({
      hunters: [
        { id: 'a', round: [{ x: 74, y: 64 }] },
        { id: 'b', kind: 'truck', round: [{ x: 64, y: 84 }] },
      ],
      neighbors: [villager('v', [{ x: 64, y: 59 }])],
    }),
    1,
  );
}

function heardBy(listening: Listening, night: Night, language: 'en' | 'ko' = 'en'): string[] {
  return listening.hear(night, language).map(({ sentence }) => sentence);
}

function ticking(night: Night, heardDbm: number): void {
  Object.assign(night.hunters[0] ?? {}, { ticksSinceHeard: 0, heardDbm });
}

/** Longer than any pause. */
const PAUSE_TICKS = 31;

describe('what is heard, in words', () => {
  it('is nothing in a silent night', () => {
    expect(heardBy(new Listening(), nightOf())).toEqual([]);
  });

  it('tells of a receiver once, where it is, and when it falls silent', () => {
    const [night, listening] = [nightOf(), new Listening()];
    ticking(night, -95);
    expect(heardBy(listening, night)).toEqual(['A receiver ticks slowly: east, near.']);
    expect(heardBy(listening, night)).toEqual([]);
    ticking(night, -70);
    expect(heardBy(listening, night), 'too soon to tell again').toEqual([]);
    night.tick += 80;
    expect(heardBy(listening, night, 'ko')).toEqual(['수신기가 빠르게 똑딱거린다. 동쪽, 가까이.']);
    Object.assign(night.hunters[0] ?? {}, { ticksSinceHeard: 41 });
    expect(heardBy(listening, night), 'it may be but a pause').toEqual([]);
    night.tick += PAUSE_TICKS;
    expect(heardBy(listening, night)).toEqual(['The ticking has stopped.']);
    expect(heardBy(listening, night)).toEqual([]);
  });

  it('does not say that the ticking has stopped while another one goes on', () => {
    const [night, listening] = [nightOf(), new Listening()];
    ticking(night, -95);
    Object.assign(night.hunters[1] ?? {}, { ticksSinceHeard: 0, heardDbm: -85 });
    expect(heardBy(listening, night)).toHaveLength(2);
    Object.assign(night.hunters[0] ?? {}, { ticksSinceHeard: 41 });
    night.tick += PAUSE_TICKS;
    expect(heardBy(listening, night)).toEqual(['One receiver has fallen silent.']);
  });

  it('takes a short pause for none, and a night begun anew for new', () => {
    const [night, listening] = [nightOf(), new Listening()];
    night.tick = 500;
    ticking(night, -95);
    expect(heardBy(listening, night)).toHaveLength(1);
    Object.assign(night.hunters[0] ?? {}, { ticksSinceHeard: 41 });
    night.tick += 20;
    expect(heardBy(listening, night)).toEqual([]);
    ticking(night, -95);
    expect(heardBy(listening, night)).toEqual([]);
    night.tick = 3;
    expect(heardBy(listening, night)).toHaveLength(1);
  });

  it('tells of steps, hurried ones, and engines', () => {
    const [night, listening] = [nightOf(), new Listening()];
    Object.assign(night.hunters[1] ?? {}, { speedCells: 1 });
    Object.assign(night.neighbors[0] ?? {}, { speedCells: 0.2 });
    expect(heardBy(listening, night)).toEqual(['Steps: north, near.', 'An engine: south, not far.']);
    night.tick += 80;
    Object.assign(night.neighbors[0] ?? {}, { state: 'reporting' });
    Object.assign(night.hunters[1] ?? {}, { speedCells: 0 });
    expect(heardBy(listening, night)).toEqual(['The engine has gone.', 'Hurried steps: north, near.']);
  });

  it('tells how the line sounds, and nothing of it outside of a call', () => {
    const [night, listening] = [nightOf(), new Listening()];
    night.phone.state = 'inCall';
    night.phone.quality = 3;
    expect(heardBy(listening, night)).toEqual(['The line is clear.']);
    night.tick += 80;
    night.phone.quality = 0;
    expect(heardBy(listening, night)).toEqual(['The line roars. Hardly a word comes through.']);
    night.phone.state = 'registered';
    expect(heardBy(listening, night)).toEqual([]);
  });

  it('tells of a jammer’s hum as it begins and ends', () => {
    const loss = new Float32Array(128 * 128).fill(100);
    const jammer = {
      id: 'j',
      mastMeters: 8,
      eirpDbm: 2,
      sector: null,
      schedule: { firstTick: 0, onTicks: 1, offTicks: 0 },
      stands: [{ x: 24, y: 64, lossDbByCell: loss, wayToNext: new Float32Array(0) }],
      standTicks: 0,
    };
    const [night, listening] = [beginNight(tinyWorld({ jammers: [jammer] }), 1), new Listening()];
    Object.assign(night.jammers[0] ?? {}, { on: true });
    night.phone.noiseRiseDb = 12;
    expect(heardBy(listening, night), 'with the phone off').toEqual([]);
    night.phone.state = 'registered';
    expect(heardBy(listening, night)).toEqual(['A hum in the earpiece: a jammer, west.']);
    night.phone.noiseRiseDb = 0;
    night.tick += PAUSE_TICKS;
    expect(heardBy(listening, night)).toEqual(['The hum in the earpiece has gone.']);
  });

  it('is the heart when bearings meet, and nothing more once someone holds the caller', () => {
    const [night, listening] = [nightOf(), new Listening()];
    ticking(night, -95);
    night.exposure = 'crossed';
    expect(heardBy(listening, night)).toContain('Your heart beats hard.');
    night.capture.stage = 'held';
    expect(heardBy(listening, night)).toEqual([]);
  });

  it('has words for the clicks and the ringing, and none for what makes no sound', () => {
    const night = nightOf();
    const told = (event: Parameters<typeof clickCaption>[0]) => clickCaption(event, night, 'en')?.sentence;
    expect(told({ kind: 'ringing' })).toBe('It rings at the far end.');
    expect(told({ kind: 'callEnded', why: 'dropped' })).toBe('The call was lost.');
    expect(
      told({ kind: 'bearingTaken', finder: 0, x: 1, y: 0, levelDbm: -80, sigmaRad: 0.1 }),
    ).toBeUndefined();
  });
});

describe('a flood of sounds', () => {
  it('comes one line at a time, and what has grown old is never told', () => {
    vi.useFakeTimers();
    const lines: string[] = [];
    const announcer = makeAnnouncer((line) => lines.push(line), 2 * ANNOUNCE_EVERY_MS);
    for (const name of ['one', 'two', 'three', 'four', 'five'])
      announcer.tell({ kind: `heard.${name}`, sentence: name });
    expect(lines).toEqual(['one']);
    vi.advanceTimersByTime(ANNOUNCE_EVERY_MS - 1);
    expect(lines).toEqual(['one']);
    vi.advanceTimersByTime(20 * ANNOUNCE_EVERY_MS);
    expect(lines).toEqual(['one', 'two', 'three']);
    vi.useRealTimers();
  });
});
