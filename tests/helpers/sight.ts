// Colors as other eyes see them: Machado, Oliveira and Fernandes 2009, severity 1, on linear light.
// Law: pure; differences are OKLab distances, contrast is WCAG's.

export const SIGHTS = ['ordinary', 'protan', 'deutan', 'tritan'] as const;
type Sight = (typeof SIGHTS)[number];
type Triple = readonly [number, number, number];
type Matrix = readonly [Triple, Triple, Triple];

const MATRICES: Readonly<Record<Exclude<Sight, 'ordinary'>, Matrix>> = {
  protan: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deutan: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritan: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};
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

/** @returns the linear light of a color like `#FFB054`, as that sight takes it in. */
function seenBy(sight: Sight, color: string): Triple {
  const channel = (at: number) => {
    const value = Number.parseInt(color.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  const light: Triple = [channel(1), channel(3), channel(5)];
  if (sight === 'ordinary') return light;
  const [red, green, blue] = times(MATRICES[sight], light);
  const clipped = (value: number) => Math.max(0, Math.min(1, value));
  return [clipped(red), clipped(green), clipped(blue)];
}

/** @returns how far apart two colors are to a sight: 0 for the same, 1 for black and white. */
export function differenceTo(sight: Sight, one: string, other: string): number {
  const [a, b] = [labOf(seenBy(sight, one)), labOf(seenBy(sight, other))];
  return Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
}

/** @returns the contrast ratio of two colors to a sight, 1 to 21. */
export function contrastTo(sight: Sight, one: string, other: string): number {
  const [low, high] = [luminance(seenBy(sight, one)), luminance(seenBy(sight, other))].sort((a, b) => a - b);
  return ((high ?? 0) + 0.05) / ((low ?? 0) + 0.05);
}

function luminance([red, green, blue]: Triple): number {
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function labOf(light: Triple): Triple {
  const [long, middle, short] = times(TO_CONES, light);
  return times(TO_LAB, [Math.cbrt(long), Math.cbrt(middle), Math.cbrt(short)]);
}

function times(matrix: Matrix, [x, y, z]: Triple): Triple {
  const row = ([a, b, c]: Triple) => a * x + b * y + c * z;
  return [row(matrix[0]), row(matrix[1]), row(matrix[2])];
}
