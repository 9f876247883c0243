import { describe, expect, it } from 'vitest';
import { FACING_US, type Facing, facingOf, type Side } from '../../src/view/facing.ts';

const RAD_PER_DEGREE = Math.PI / 180;

/** @param degrees clockwise from east, as on the sheet. */
function lookAt(degrees: number, before: Facing): Facing {
  return facingOf(Math.cos(degrees * RAD_PER_DEGREE), Math.sin(degrees * RAD_PER_DEGREE), before);
}

function changesAlong(degrees: readonly number[], first: Facing): number {
  let now = first;
  let changes = 0;
  for (const look of degrees) {
    const next = lookAt(look, now);
    if (next.side !== now.side || next.west !== now.west) changes++;
    now = next;
  }
  return changes;
}

const SIDES: readonly Side[] = ['front', 'back', 'side'];

describe('the side of a figure that is seen', () => {
  it.each([
    [0, 'side', false],
    [45, 'front', false],
    [90, 'front', false],
    [135, 'front', true],
    [180, 'side', true],
    [225, 'back', true],
    [270, 'back', false],
    [315, 'back', false],
  ] as const)('is for a look at %s degrees clockwise from east the %s', (degrees, side, west) => {
    expect(lookAt(degrees, FACING_US)).toEqual({ side, west });
  });

  it('stays what it was for one who walks on a diagonal, however the ground pushes him about', () => {
    for (const diagonal of [45, 135, 225, 315]) {
      const wavering = Array.from({ length: 80 }, (_, step) => diagonal + 7 * Math.sin(step * 1.7));
      for (const side of SIDES) {
        const first = lookAt(diagonal, { side, west: diagonal > 90 && diagonal < 270 });
        expect(changesAlong(wavering, first)).toBe(0);
      }
    }
  });

  it('is not mirrored to and fro for one who walks straight north or south', () => {
    for (const straight of [90, 270]) {
      const wavering = Array.from({ length: 80 }, (_, step) => straight + 6 * Math.sin(step * 1.7));
      for (const west of [true, false]) {
        const side = straight === 90 ? 'front' : 'back';
        expect(changesAlong(wavering, { side, west })).toBe(0);
      }
    }
  });

  it('changes four sides and two mirrors in one slow turn around', () => {
    const turn = Array.from({ length: 721 }, (_, step) => step / 2);
    expect(changesAlong(turn, { side: 'side', west: false })).toBe(6);
  });

  it('keeps what it was for one who looks nowhere new', () => {
    const before: Facing = { side: 'back', west: true };
    expect(facingOf(0, 0, before)).toBe(before);
  });
});
