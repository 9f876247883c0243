import { describe, expect, it } from 'vitest';
import { menuShade } from '../../src/view/menuShade.ts';
import { SettledLight } from '../../src/view/settledLight.ts';
import { editionKey } from '../../src/view/sheet/edition.ts';
import { moonGain, ORDINARY_LIGHT } from '../../src/view/sheet/sheetLight.ts';

const at = (moonlight: number) => ({ ...ORDINARY_LIGHT, moonlight });

describe('moonlight', () => {
  it('lifts the shade and leaves the brightest ground as it was, so that no sign is washed out', () => {
    expect(moonGain(1.6, 0.02)).toBeGreaterThan(1.6);
    expect(moonGain(1.6, 0.62)).toBeCloseTo(1);
    let before = 0;
    for (let light = 0; light <= 0.62; light += 0.01) {
      const lit = light * moonGain(1.6, light);
      expect(lit).toBeGreaterThanOrEqual(before);
      expect(lit).toBeLessThanOrEqual(0.6201);
      before = lit;
    }
  });

  it('dims all ground alike below its middle, and changes nothing there', () => {
    expect(moonGain(0.6, 0.02)).toBe(0.6);
    expect(moonGain(0.6, 0.5)).toBe(0.6);
    expect(moonGain(1, 0.3)).toBe(1);
  });

  it('makes another edition of the night sheet, and none of the paper', () => {
    const night = { paper: 'night', air: [] } as const;
    const paper = { paper: 'paper', air: [] } as const;
    expect(editionKey({ ...night, light: at(1.2) })).not.toBe(editionKey(night));
    expect(editionKey({ ...night, light: at(1) })).toBe(editionKey(night));
    expect(editionKey({ ...paper, light: at(1.2) })).toBe(editionKey(paper));
  });

  it('is printed once the hand rests', () => {
    const settled = new SettledLight();
    expect(settled.follow(at(1), 16).moonlight).toBe(1);
    for (const moonlight of [1.1, 1.2, 1.3]) expect(settled.follow(at(moonlight), 100).moonlight).toBe(1);
    settled.follow(at(1.3), 100);
    expect(settled.follow(at(1.3), 100).moonlight).toBe(1.3);
  });
});

describe('lettering under the title', () => {
  const seen = { left: 100, top: 50, width: 400, height: 800 };

  it('is dimmed away under the menu and whole beside it', () => {
    const phone = menuShade('phone', seen);
    expect([phone(300, 200), phone(300, 718), phone(300, 800)]).toEqual([0, 1, 0]);
    const desktop = menuShade('desktop', seen);
    expect([desktop(150, 700), desktop(450, 100)]).toEqual([0, 1]);
  });
});
