// Where everyone stands at one tick, for drawing between two ticks.
import type { ReadonlyNight } from '../core/night.ts';
import type { Poses } from './game.ts';

/** Numbers kept for each hunter: x, y, walked cells, antenna x, antenna y. */
const NUMBERS_A_HUNTER = 5;

export function posesOf(night: ReadonlyNight): Poses {
  const hunters = new Float64Array(night.hunters.length * NUMBERS_A_HUNTER);
  night.hunters.forEach((hunter, index) => {
    const { x, y, walkedCells, antennaX, antennaY } = hunter;
    hunters.set([x, y, walkedCells, antennaX, antennaY], index * NUMBERS_A_HUNTER);
  });
  const { x, y, walkedCells } = night.caller;
  return { callerX: x, callerY: y, callerWalkedCells: walkedCells, hunters };
}
