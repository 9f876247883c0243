import { expect, it } from 'vitest';
import { inkForLevel } from '../../src/view/reception.ts';

it('shows no ink at -104 dBm, full ink at -84 dBm and half between', () => {
  expect(inkForLevel(-120)).toBe(0);
  expect(inkForLevel(-104)).toBe(0);
  expect(inkForLevel(-94)).toBe(0.5);
  expect(inkForLevel(-84)).toBe(1);
  expect(inkForLevel(-40)).toBe(1);
});
