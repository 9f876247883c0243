import { describe, expect, it } from 'vitest';
import { beginNight } from '../../src/core/begin.ts';
import { checksum, checksumText, dataChecksum } from '../../src/core/checksum.ts';
import { tinyWorld } from '../helpers/tinyWorld.ts';

type Change = (record: Record<string, unknown>, field: string) => void;

/** Visits every number, flag and word of a state and calls `change` with its owner. */
function forEachLeaf(value: unknown, visit: Change): void {
  for (const field of Object.keys(value as object)) {
    if (field === 'world') continue;
    const record = value as Record<string, unknown>;
    const inner = record[field];
    if (ArrayBuffer.isView(inner)) {
      if ((inner as unknown as ArrayLike<number>).length > 0)
        visit(inner as unknown as Record<string, unknown>, '0');
    } else if (typeof inner === 'object' && inner !== null) forEachLeaf(inner, visit);
    else visit(record, field);
  }
}

function changed(value: unknown): unknown {
  if (typeof value === 'number') return value + 1;
  if (typeof value === 'boolean') return !value;
  return `${value}x`;
}

describe('the checksum of a night', () => {
  it('changes when any single field of the state changes', () => {
    const night = beginNight(tinyWorld({ hunters: [{ id: 'a', round: [{ x: 9, y: 9 }] }] }), 5);
    const before = checksumText(checksum(night));
    let leaves = 0;
    forEachLeaf(night, (record, field) => {
      const kept = record[field];
      record[field] = changed(kept);
      expect(checksumText(checksum(night)), field).not.toBe(before);
      record[field] = kept;
      leaves++;
    });
    expect(leaves).toBeGreaterThan(80);
    expect(checksumText(checksum(night))).toBe(before);
  });

  it('tells two lucks apart and calls -0 and 0 the same', () => {
    const world = tinyWorld();
    expect(checksum(beginNight(world, 1))).not.toEqual(checksum(beginNight(world, 2)));
    const night = beginNight(world, 1);
    const before = checksum(night);
    night.caller.speedCells = -0;
    expect(checksum(night)).toEqual(before);
  });
});

describe('the checksum of plain data', () => {
  it('tells maps apart by a single last bit, and lists by where they end', () => {
    const map = Float32Array.of(1, 2, 3);
    const other = Float32Array.of(1, 2, 3.0000002384185791);
    expect(dataChecksum(map)).toEqual(dataChecksum([1, 2, 3]));
    expect(dataChecksum(map)).not.toEqual(dataChecksum(other));
    expect(dataChecksum([[1], [2, 3]])).not.toEqual(dataChecksum([[1, 2], [3]]));
  });
});
