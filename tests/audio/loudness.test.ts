import { describe, expect, it } from 'vitest';
import { DEFAULT_VOLUME } from '../../src/app/volumes.ts';
import { CEILING, ceilingCurve } from '../../src/audio/desk.ts';
import {
  ambienceGain,
  BREATH_GAIN,
  engineGain,
  gravelGain,
  gustAt,
  heartOf,
  hissOf,
  humOf,
  knockGain,
  masterGain,
  partGain,
  riverGain,
  rustleGain,
  tickingOf,
  voiceGain,
  whistleGain,
  windOf,
  worldGain,
} from '../../src/audio/loudness.ts';

/** An instrument alone stays under this amplitude, so that several together still have room. */
const SAFE_GAIN = 0.5;

describe('the line', () => {
  it('is silent with the phone off, whatever the ratio says', () => {
    for (const sinrDb of [-200, 0, 30]) expect(hissOf('silent', sinrDb).gain).toBe(0);
  });

  it('hisses louder and sharper the worse it hears', () => {
    const ratios = [25, 15, 11, 9, 5];
    const hisses = ratios.map((ratio) => hissOf('atEar', ratio));
    for (let i = 1; i < hisses.length; i++) {
      expect(hisses[i]?.gain).toBeGreaterThanOrEqual(hisses[i - 1]?.gain ?? 0);
      expect(hisses[i]?.hertz).toBeGreaterThanOrEqual(hisses[i - 1]?.hertz ?? 0);
    }
    expect(hissOf('atEar', 5).gain).toBeGreaterThan(10 * hissOf('atEar', 20).gain);
  });

  it('is fainter in the hand than at the ear', () => {
    expect(hissOf('inHand', 9).gain).toBeLessThan(hissOf('atEar', 9).gain / 3);
  });
});

describe('the hum of jammers', () => {
  it('is silent with the phone off, and where nothing is jammed', () => {
    expect(humOf('silent', 40)).toBe(0);
    expect(humOf('atEar', 0)).toBe(0);
  });

  it('rises with the noise, softer in the hand, and never over the hiss of a lost line', () => {
    const rises = [1, 4, 10, 20, 30, 60];
    const hums = rises.map((riseDb) => humOf('atEar', riseDb));
    expect(hums).toEqual([...hums].sort((a, b) => a - b));
    expect(humOf('atEar', 30)).toBeGreaterThan(4 * humOf('atEar', 1));
    expect(humOf('inHand', 30)).toBeLessThan(humOf('atEar', 30));
    for (const hum of hums) expect(hum).toBeLessThan(hissOf('atEar', -200).gain);
  });
});

describe('a voice', () => {
  it('is wholly gone where its part is lost, and whole where it is clear', () => {
    expect(voiceGain('farEnd', 0)).toBe(0);
    expect(voiceGain('farEnd', 3)).toBe(1);
  });

  it('keeps a trace in one’s own head', () => {
    expect(voiceGain('caller', 0)).toBeGreaterThan(0);
    expect(voiceGain('caller', 0)).toBeLessThan(0.25);
  });

  it('grows with clarity', () => {
    for (const voice of ['caller', 'farEnd'] as const) {
      const gains = [0, 1, 2, 3].map((clarity) => voiceGain(voice, clarity));
      expect(gains).toEqual([...gains].sort((a, b) => a - b));
    }
  });
});

describe('a receiver that hears', () => {
  it('ticks faster for a stronger signal and louder from nearby', () => {
    expect(tickingOf(-100, 500).perSecond).toBeLessThan(2);
    expect(tickingOf(-62, 500).perSecond).toBeCloseTo(9);
    expect(tickingOf(-80, 50).gain).toBeGreaterThan(4 * tickingOf(-80, 800).gain);
  });

  it('never ticks so fast or slow that it says nothing', () => {
    for (const levelDbm of [-200, -110, 0]) {
      expect(tickingOf(levelDbm, 0).perSecond).toBeGreaterThan(1);
      expect(tickingOf(levelDbm, 1e6).perSecond).toBeLessThanOrEqual(9);
    }
  });
});

describe('people nearby', () => {
  it.each([
    ['a whistle', whistleGain],
    ['a knock', knockGain],
    ['a coat', rustleGain],
    ['steps of one who walks', (meters: number) => gravelGain(meters, false)],
    ['steps of one who hurries', (meters: number) => gravelGain(meters, true)],
  ])('are heard softer from farther off: %s', (_, gainAt) => {
    const gains = [0, 50, 150, 400, 2000].map((meters) => gainAt(meters));
    expect(gains).toEqual([...gains].sort((a, b) => b - a));
    expect(gains[0]).toBeGreaterThan(2 * (gains[4] ?? 1));
  });

  it('are never louder than the receiver that hunts one, or than one’s own heart', () => {
    for (const level of [whistleGain(0), knockGain(0), rustleGain(0), gravelGain(0, true), BREATH_GAIN]) {
      expect(level).toBeLessThan(tickingOf(-62, 0).gain);
      expect(level).toBeLessThan(heartOf('found', 1)?.gain ?? 0);
    }
  });

  it('and everything else sink away while someone holds the caller', () => {
    expect(worldGain(false)).toBe(1);
    expect(worldGain(true)).toBeLessThan(0.1);
    expect(worldGain(true)).toBeGreaterThan(0);
  });
});

describe('the heart', () => {
  it('is heard only once bearings cross, and hurries when they see you', () => {
    for (const exposure of ['unheard', 'heard', 'bearing'] as const) expect(heartOf(exposure, 1)).toBeNull();
    expect(heartOf('crossed', 0)?.perMinute).toBe(66);
    expect(heartOf('found', 0)?.perMinute).toBeGreaterThan(heartOf('crossed', 1)?.perMinute ?? 0);
  });
});

describe('the air', () => {
  it('blows harder on the ridge and carries the river only nearby', () => {
    expect(windOf(1, 0.5, 0).gain).toBeGreaterThan(5 * windOf(0, 0.5, 0).gain);
    expect(riverGain(0)).toBeGreaterThan(10 * riverGain(500));
  });

  it('is sheltered among trees, whose branches rush instead', () => {
    expect(windOf(1, 0.5, 1).gain).toBeLessThan(windOf(1, 0.5, 0).gain);
    expect(windOf(1, 0.5, 0).branches).toBe(0);
    expect(windOf(1, 0.5, 1).branches).toBeGreaterThan(2 * windOf(1, 0.5, 0.3).branches);
  });

  it('gives way to a voice, and a little to receivers that hear', () => {
    expect(ambienceGain('nothing')).toBe(1);
    expect(ambienceGain('finders')).toBeLessThan(0.7);
    expect(ambienceGain('voice')).toBeLessThan(ambienceGain('finders') / 1.5);
  });

  it('carries a truck farther than steps', () => {
    expect(engineGain(200)).toBeGreaterThan(2 * gravelGain(200, true));
    expect(engineGain(0)).toBeLessThan(SAFE_GAIN);
  });

  it('has gusts between nothing and full', () => {
    for (let second = 0; second < 600; second++) {
      expect(gustAt(second)).toBeGreaterThanOrEqual(0);
      expect(gustAt(second)).toBeLessThanOrEqual(1);
    }
  });
});

describe('the desk', () => {
  it('is silent when muted and follows the volume to its ends', () => {
    expect(masterGain(1, true)).toBe(0);
    expect(masterGain(0, false)).toBe(0);
    expect(masterGain(1, false)).toBe(1);
    expect(masterGain(7, false)).toBe(1);
  });

  it('has each part as it is meant at the volume that it begins with, silent at 0, and some room above', () => {
    expect(partGain(DEFAULT_VOLUME)).toBe(1);
    expect(partGain(0)).toBe(0);
    expect(partGain(1)).toBeGreaterThan(1.4);
    expect(partGain(9)).toBe(partGain(1));
  });

  it('lets no sample pass its ceiling and changes nothing that is quiet', () => {
    const curve = ceilingCurve();
    for (const sample of curve) expect(Math.abs(sample)).toBeLessThanOrEqual(CEILING);
    const quiet = Math.round(((0.3 + 1) / 2) * (curve.length - 1));
    expect(curve[quiet]).toBeCloseTo(0.3, 3);
  });

  it('leaves room: no instrument alone asks for more than half', () => {
    const loudest = [
      hissOf('atEar', -200).gain,
      humOf('atEar', 100),
      windOf(1, 1, 0).gain,
      windOf(1, 1, 1).branches,
      riverGain(0),
      tickingOf(0, 0).gain,
      heartOf('found', 1)?.gain ?? 0,
    ];
    for (const gain of loudest) expect(gain).toBeLessThan(SAFE_GAIN);
  });
});
