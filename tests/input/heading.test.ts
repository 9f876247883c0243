import { describe, expect, it } from 'vitest';
import { headingOf, readStick, STILL, steerOf } from '../../src/input/heading.ts';

function push(heading: number, share: number): [number, number] {
  const angle = (heading / 16) * 2 * Math.PI;
  return [Math.sin(angle) * share, -Math.cos(angle) * share];
}

describe('a push of the thumb', () => {
  it('gives each of the sixteen headings in its own direction', () => {
    for (let heading = 0; heading < 16; heading++) {
      expect(readStick(...push(heading, 1), STILL)).toEqual({ heading, slowly: false });
    }
  });

  it('stands still inside the dead zone of 12 of 52 px', () => {
    expect(readStick(11 / 52, 0, STILL)).toBe(STILL);
    expect(readStick(12.5 / 52, 0, STILL).heading).toBe(4);
  });

  it('walks slowly under 45 % of its way', () => {
    expect(readStick(...push(3, 0.4), STILL).slowly).toBe(true);
    expect(readStick(...push(3, 0.5), STILL).slowly).toBe(false);
  });

  it('keeps its heading, pace and walk when it trembles on a border', () => {
    let steer = readStick(...push(4.45, 0.46), STILL);
    const first = steer;
    for (let i = 0; i < 50; i++) {
      steer = readStick(...push(i % 2 ? 4.4 : 4.6, i % 2 ? 0.44 : 0.46), steer);
      expect(steer).toEqual(first);
    }
    const barely = readStick(12.5 / 52, 0, STILL);
    expect(readStick(11.5 / 52, 0, barely)).toEqual(barely);
    expect(readStick(9 / 52, 0, barely)).toBe(STILL);
  });

  it('takes the next heading once it has clearly turned, also across north', () => {
    expect(headingOf(...push(4.8, 1), 4)).toBe(5);
    expect(headingOf(...push(15.8, 1), 0)).toBe(0);
    expect(headingOf(...push(15.2, 1), 0)).toBe(15);
    expect(headingOf(...push(0.9, 1), 15)).toBe(1);
  });
});

describe('keys held', () => {
  it('give eight headings at full pace', () => {
    expect(steerOf(['north'])).toEqual({ heading: 0, slowly: false });
    expect(steerOf(['north', 'east']).heading).toBe(2);
    expect(steerOf(['south', 'east']).heading).toBe(6);
    expect(steerOf(['west', 'south']).heading).toBe(10);
    expect(steerOf(['west', 'north']).heading).toBe(14);
  });

  it('let the newer of two opposed keys count', () => {
    expect(steerOf(['west', 'east']).heading).toBe(4);
    expect(steerOf(['east', 'north', 'west']).heading).toBe(14);
  });

  it('stand still when none is held', () => {
    expect(steerOf([])).toBe(STILL);
  });
});
