import { describe, expect, it } from 'vitest';
import { BACK_LOBE_LOSS_DB } from '../../../src/core/radio/constants.ts';
import {
  addDbm,
  isServiceable,
  nextBars,
  nextLinkCounter,
  nextPowerDbm,
  sinrDb,
  speechClarity,
  speechQuality,
} from '../../../src/core/radio/link.ts';

/** Power after many steps from a level that power control can stand on. */
function settledDbm(startDbm: number, lossDb: number): number {
  let powerDbm = startDbm;
  for (let block = 0; block < 40; block++) powerDbm = nextPowerDbm(powerDbm, lossDb, BACK_LOBE_LOSS_DB);
  return powerDbm;
}

describe('the link', () => {
  it('breaks where a handheld phone’s sensitivity ends, at -102 dBm', () => {
    expect(isServiceable(-102, sinrDb(-102))).toBe(true);
    expect(isServiceable(-102.2, sinrDb(-102.2))).toBe(false);
    expect(sinrDb(-102)).toBeCloseTo(8.97, 6);
  });

  it('breaks under a jammer that leaves less than 9 dB, however strong the tower is', () => {
    expect(isServiceable(-80, sinrDb(-80, -95))).toBe(true);
    expect(isServiceable(-80, sinrDb(-80, -85))).toBe(false);
    expect(sinrDb(-80, -200)).toBeCloseTo(sinrDb(-80), 6);
  });

  it('adds powers, not levels', () => {
    expect(addDbm(-90, -90)).toBeCloseTo(-86.9897, 4);
    expect(addDbm(-90, -120)).toBeCloseTo(-89.9957, 4);
    expect(addDbm(-120, -90)).toBe(addDbm(-90, -120));
  });

  it('lets speech through in four steps, and smoothly between them', () => {
    expect([0, 8.9, 9, 11.4, 11.5, 14.4, 14.5, 40].map(speechQuality)).toEqual([0, 0, 1, 1, 2, 2, 3, 3]);
    expect(speechClarity(5)).toBe(0);
    expect(speechClarity(11.75)).toBeCloseTo(0.5, 9);
    expect(speechClarity(20)).toBe(1);
  });

  it('loses a call after twelve lost blocks in a row, and heals twice as fast', () => {
    let counter = 12;
    for (let block = 0; block < 11; block++) counter = nextLinkCounter(counter, false);
    expect(counter).toBe(1);
    expect(nextLinkCounter(counter, true)).toBe(3);
    expect(nextLinkCounter(counter, false)).toBe(0);
    expect(nextLinkCounter(12, true)).toBe(12);
  });
});

describe('power control', () => {
  it('sends 17 dBm from the best spots and all it can from 106 dB on', () => {
    expect(settledDbm(33, 90)).toBe(17);
    expect(settledDbm(33, 106)).toBe(33);
    expect(settledDbm(33, 140)).toBe(33);
    expect(settledDbm(33, 60)).toBe(5);
  });

  it('moves by one step of 2 dB a block and then stands still', () => {
    expect(nextPowerDbm(33, 80, BACK_LOBE_LOSS_DB)).toBe(31);
    expect(nextPowerDbm(5, 140, BACK_LOBE_LOSS_DB)).toBe(7);
    for (let lossDb = 70; lossDb < 120; lossDb += 0.7) {
      const powerDbm = settledDbm(33, lossDb);
      expect(nextPowerDbm(powerDbm, lossDb, BACK_LOBE_LOSS_DB)).toBe(powerDbm);
      expect((powerDbm - 5) % 2).toBe(0);
    }
  });
});

describe('the bars', () => {
  it('light one by one as the level rises', () => {
    expect([-110, -101, -96, -91, -86, -80].map((level) => nextBars(0, level))).toEqual([0, 1, 2, 3, 4, 5]);
  });

  it('do not flicker while the level trembles around a mark', () => {
    let bars = nextBars(0, -96);
    for (let i = 0; i < 20; i++) {
      bars = nextBars(bars, -98 + (i % 2 === 0 ? 0.9 : -0.9));
      expect(bars).toBe(2);
    }
    expect(nextBars(bars, -99.5)).toBe(1);
  });
});
