// A smooth function of x >= 1 as straight pieces, 256 to an octave, found by the bits of x instead of a logarithm.
// Law: built from exact functions and read with exact operations, so it gives the same bits in every engine.
//
// Pieces of equal share of x keep the error even: under 1e-5 dB for 10 log10 x, under 1e-4 dB for the loss of an edge.

const INDEX_BITS = 8;
const PER_OCTAVE = 1 << INDEX_BITS;
/** Mantissa bits of the high word below the index say how far between two points x lies. */
const REST_BITS = 20 - INDEX_BITS;
const REST_MASK = (1 << REST_BITS) - 1;
const REST_STEP = 1 / (1 << REST_BITS);

const double = new Float64Array([1]);
const words = new Int32Array(double.buffer);
/** The high word of 1: exponent 0, mantissa 0. */
const ONE = 0x3ff00000;
const HIGH = words[1] === ONE ? 1 : 0;

/** @returns the table of the function for 1 <= x < 2^octaves. */
export function makeOctaveTable(octaves: number, lossOf: (x: number) => number): Float64Array {
  const table = new Float64Array(octaves * PER_OCTAVE + 1);
  let octave = 1;
  for (let index = 0; index < table.length; index++) {
    const within = index % PER_OCTAVE;
    table[index] = lossOf(octave * (1 + within / PER_OCTAVE));
    if (within === PER_OCTAVE - 1) octave *= 2;
  }
  return table;
}

/** @param x within the table's octaves. */
export function readOctaveTable(table: Float64Array, x: number): number {
  return readOctaveTableAt(table, octavePlace(x));
}

/** @returns where x >= 1 lies in any octave table, for several tables to be read at one x. */
export function octavePlace(x: number): number {
  double[0] = x;
  return (words[HIGH] as number) - ONE;
}

/** @param place of `octavePlace`. */
export function readOctaveTableAt(table: Float64Array, place: number): number {
  const index = place >> REST_BITS;
  const before = table[index] as number;
  // Half a step more than the bits say: the words cut off below are half a step on average.
  const share = ((place & REST_MASK) + 0.5) * REST_STEP;
  return before + ((table[index + 1] as number) - before) * share;
}
