// The colors of the printed ground: from moonlight to the duotone, the snow, and how a row of color is mixed.
// Law: numbers of ART.md ("Palette", "Ground"); colors are 0 to 1 until they are written.

export type Rgb = readonly [number, number, number];

/** One row of color, a channel each. */
export interface ColorRow {
  readonly red: Float32Array;
  readonly green: Float32Array;
  readonly blue: Float32Array;
}

export function colorRow(width: number): ColorRow {
  return { red: new Float32Array(width), green: new Float32Array(width), blue: new Float32Array(width) };
}

/** Mixes a share of a color into pixel `k`. */
export function mixInto(row: ColorRow, k: number, share: number, red: number, green: number, blue: number) {
  row.red[k] = (row.red[k] as number) * (1 - share) + red * share;
  row.green[k] = (row.green[k] as number) * (1 - share) + green * share;
  row.blue[k] = (row.blue[k] as number) * (1 - share) + blue * share;
}

/** Adds light of a color to pixel `k`. */
export function addInto(row: ColorRow, k: number, light: number, red: number, green: number, blue: number) {
  row.red[k] = (row.red[k] as number) + red * light;
  row.green[k] = (row.green[k] as number) + green * light;
  row.blue[k] = (row.blue[k] as number) + blue * light;
}

/** Duotone of bare ground, shadow to moon, and the share of light at which each color stands. */
const GROUND_STOPS: readonly (readonly [number, Rgb])[] = [
  [0, [0.03, 0.04, 0.058]],
  [0.22, [0.058, 0.079, 0.107]],
  [0.42, [0.112, 0.15, 0.186]],
  [0.66, [0.25, 0.298, 0.332]],
  [1, [0.6, 0.625, 0.6]],
];
export const GROUND_TONES = 1024;
/** Red, green, blue of the ground for a light of 0 to 1 in `GROUND_TONES` steps. */
export const GROUND_RAMP = rampOf(GROUND_STOPS, GROUND_TONES);

export const SNOW_SHADOW: Rgb = [0.085, 0.115, 0.165];
export const SNOW_MOON: Rgb = [0.66, 0.7, 0.71];
export const VALLEY_AIR: Rgb = [0.07, 0.092, 0.12];
export const FOG: Rgb = [0.2, 0.235, 0.27];
export const BANK: Rgb = [0.36, 0.44, 0.5];
export const CITY_LIGHT: Rgb = [1, 0.8, 0.52];
/** The ink of reception where it is strong and where it is weak. */
export const AMBER: Rgb = [1, 0.69, 0.3];
export const WEAK_AMBER: Rgb = [0.62, 0.36, 0.13];
export const AMBER_WASH: Rgb = [1, 0.552, 0.186];

function rampOf(stops: readonly (readonly [number, Rgb])[], steps: number): Float32Array {
  const ramp = new Float32Array(steps * 3);
  for (let step = 0; step < steps; step++) {
    const light = step / (steps - 1);
    const above = Math.max(
      1,
      stops.findIndex(([stop]) => stop >= light),
    );
    const [fromLight, from] = stops[above - 1] ?? [0, VALLEY_AIR];
    const [toLight, to] = stops[above] ?? [1, VALLEY_AIR];
    const share = (light - fromLight) / (toLight - fromLight);
    for (const channel of [0, 1, 2] as const) {
      ramp[step * 3 + channel] = from[channel] + (to[channel] - from[channel]) * share;
    }
  }
  return ramp;
}
