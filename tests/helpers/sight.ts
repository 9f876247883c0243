// What eyes make of a color: its luminance, how far two colors stand apart, and how protans, deutans and tritans see them.
// Law: pure; WCAG 2.2 for luminance and contrast, Machado, Oliveira and Fernandes 2009 ("A physiologically-based model for
// simulation of color vision deficiency", IEEE TVCG 15/6), severity 1, in linear RGB.

/** Linear red, green and blue, 0 to 1. */
export type Light = readonly [number, number, number];

type Matrix = readonly [Light, Light, Light];

const SAME: Matrix = [
  [1, 0, 0],
  [0, 1, 0],
  [0, 0, 1],
];
const PROTAN: Matrix = [
  [0.152286, 1.052583, -0.204868],
  [0.114503, 0.786281, 0.099216],
  [-0.003882, -0.048116, 1.051998],
];
const DEUTAN: Matrix = [
  [0.367322, 0.860646, -0.227968],
  [0.280085, 0.672501, 0.047413],
  [-0.01182, 0.04294, 0.968881],
];
const TRITAN: Matrix = [
  [1.255528, -0.076749, -0.178779],
  [-0.078411, 0.930809, 0.147602],
  [0.004733, 0.691367, 0.3039],
];

const MATRICES = { ordinary: SAME, protan: PROTAN, deutan: DEUTAN, tritan: TRITAN } as const;
export const SIGHTS = ['ordinary', 'protan', 'deutan', 'tritan'] as const;
export type Sight = (typeof SIGHTS)[number];

/** @param color as `#rrggbb`. */
function lightOf(color: string): Light {
  if (!/^#[0-9a-f]{6}$/i.test(color)) throw new Error(`${color}: expected #rrggbb`);
  return bytesToLight(
    ...([1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16)) as [number, number, number]),
  );
}

/** @param red, green, blue as sRGB bytes. */
export function bytesToLight(red: number, green: number, blue: number): Light {
  return [linear(red / 255), linear(green / 255), linear(blue / 255)];
}

function linear(value: number): number {
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
}

function seenBy(sight: Sight, [red, green, blue]: Light): Light {
  return MATRICES[sight].map((row) =>
    Math.max(0, Math.min(1, row[0] * red + row[1] * green + row[2] * blue)),
  ) as unknown as Light;
}

/** Relative luminance, 0 to 1. */
export function luminance([red, green, blue]: Light): number {
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** @returns 1 to 21. */
export function contrast(one: number, other: number): number {
  return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
}

/** @returns how far two colors stand apart to that sight, 1 to 21. */
export function contrastTo(sight: Sight, one: string, other: string): number {
  return contrast(luminance(seenBy(sight, lightOf(one))), luminance(seenBy(sight, lightOf(other))));
}

const TO_CONES: Matrix = [
  [0.4122214708, 0.5363325363, 0.0514459929],
  [0.2119034982, 0.6806995451, 0.1073969566],
  [0.0883024619, 0.2817188376, 0.6299787005],
];
const TO_LAB: Matrix = [
  [0.2104542553, 0.793617785, -0.0040720468],
  [1.9779984951, -2.428592205, 0.4505937099],
  [0.0259040371, 0.7827717662, -0.808675766],
];

/** @returns how far apart two colors are to a sight in OKLab (Ottosson 2020): 0 for the same, 1 for black and white. */
export function differenceTo(sight: Sight, one: string, other: string): number {
  const [a, b] = [labOf(seenBy(sight, lightOf(one))), labOf(seenBy(sight, lightOf(other)))];
  return Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
}

function labOf(light: Light): Light {
  const [long, middle, short] = times(TO_CONES, light);
  return times(TO_LAB, [Math.cbrt(long), Math.cbrt(middle), Math.cbrt(short)]);
}

function times(matrix: Matrix, [x, y, z]: Light): Light {
  const row = ([a, b, c]: Light) => a * x + b * y + c * z;
  return [row(matrix[0]), row(matrix[1]), row(matrix[2])];
}
