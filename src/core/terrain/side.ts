// The sides of a sheet, and on which of them the far bank lies.
// Law: asked of the sheet itself, whatever it was grown from.
import { Bank, type Sheet } from './sheet.ts';

/** In quarters clockwise from the north, which is where the far bank lies unless a land says otherwise. */
export const SIDES = ['north', 'east', 'south', 'west'] as const;
export type Side = (typeof SIDES)[number];

/** @returns the side whose edge has the most cells of the far bank. */
export function farSideOf({ size, bankByCell }: Pick<Sheet, 'size' | 'bankByCell'>): Side {
  const last = size - 1;
  const counts = { north: 0, east: 0, south: 0, west: 0 };
  for (let at = 0; at < size; at++) {
    if (bankByCell[at] === Bank.far) counts.north++;
    if (bankByCell[at * size + last] === Bank.far) counts.east++;
    if (bankByCell[last * size + at] === Bank.far) counts.south++;
    if (bankByCell[at * size] === Bank.far) counts.west++;
  }
  let side: Side = 'north';
  for (const other of SIDES) if (counts[other] > counts[side]) side = other;
  return side;
}
