// The colors of a painted map: ground by moonlight, river, and the amber of service.
// Law: amber means a connection and nothing else; it is brighter where the level is.
import { HANDSET_SENSITIVITY_DBM } from '../../core/radio/constants.ts';

export type Rgb = readonly [red: number, green: number, blue: number];

/** Ground from shadow to moonlight, and the light at which each color stands. */
const GROUND: readonly (readonly [number, Rgb])[] = [
  [0, [8, 10, 15]],
  [0.22, [15, 20, 28]],
  [0.42, [29, 39, 48]],
  [0.66, [64, 76, 85]],
  [1, [153, 159, 153]],
];
const CONTOUR_SHADOW: Rgb = [42, 52, 64];
const CONTOUR_MOON: Rgb = [115, 135, 147];
const AMBER: Rgb = [255, 176, 84];
const WEAK_AMBER: Rgb = [158, 92, 33];
const RIVER: Rgb = [14, 42, 64];
const RIVER_DEEP: Rgb = [9, 26, 42];
export const BANK: Rgb = [92, 111, 127];
export const INK: Rgb = [8, 11, 16];
export const PAPER: Rgb = [236, 230, 214];

/** A level so far above the weakest that serves is drawn as the strongest, in dB. */
const STRONG_DB = 40;

export interface Served {
  /** 0 outside of service, 1 inside; between them at the very edge. */
  readonly cover: number;
  /** 0 at the weakest level that serves, 1 where it is strong. */
  readonly strength: number;
}

export function serviceOf(levelDbm: number): Served {
  const above = levelDbm - HANDSET_SENSITIVITY_DBM;
  return { cover: smoothstep(-0.3, 0.3, above), strength: clamp01(above / STRONG_DB) };
}

/** The amber lies on the land like lamplight: the relief stays to be seen in it, and contours glow. */
export function groundColor(light: number, line: number, moonSide: number, { cover, strength }: Served): Rgb {
  const bare = groundTone(light);
  const amber = mix(WEAK_AMBER, AMBER, strength);
  const lit = scale(amber, 0.16 + (0.4 + 0.5 * strength) * clamp01(light * 1.35));
  const ground = mix(bare, lit, cover * (0.6 + 0.35 * strength));
  const ink = mix(mix(CONTOUR_SHADOW, CONTOUR_MOON, (moonSide + 1) / 2), amber, cover);
  return mix(ground, ink, line * (0.55 + 0.3 * cover));
}

export function waterColor(pixelsFromBank: number): Rgb {
  return mix(RIVER, RIVER_DEEP, clamp01(pixelsFromBank / 24));
}

function groundTone(light: number): Rgb {
  const at = clamp01(light);
  const above = Math.max(
    1,
    GROUND.findIndex(([stop]) => stop >= at),
  );
  const [fromLight, from] = GROUND[above - 1] ?? [0, INK];
  const [toLight, to] = GROUND[above] ?? [1, INK];
  return mix(from, to, (at - fromLight) / (toLight - fromLight));
}

export function mix(from: Rgb, to: Rgb, share: number): Rgb {
  return [
    from[0] + (to[0] - from[0]) * share,
    from[1] + (to[1] - from[1]) * share,
    from[2] + (to[2] - from[2]) * share,
  ];
}

function scale([red, green, blue]: Rgb, by: number): Rgb {
  return [red * by, green * by, blue * by];
}

export function clamp01(value: number): number {
  return value < 0 ? 0 : value > 1 ? 1 : value;
}

export function smoothstep(from: number, to: number, value: number): number {
  const t = clamp01((value - from) / (to - from));
  return t * t * (3 - 2 * t);
}
