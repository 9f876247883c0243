// The small lights: windows and street lamps of the far city, the few lit windows of the village.
// Law: light is added, never painted over; every light reaches as far into a neighboring tile as it shines.
import type { CityLight, Sheet } from '../../core/terrain/sheet.ts';
import { type Frame, pixelOf } from './frame.ts';
import type { Rgb } from './tone.ts';

interface LightLook {
  readonly color: Rgb;
  /** Reach of the halo and side of the point itself, in eighths of a cell. */
  readonly halo: number;
  readonly side: number;
  readonly haloStrength: number;
  readonly pointStrength: number;
}

const LOOKS: Readonly<Record<CityLight['kind'], LightLook>> = {
  window: { color: [1, 0.84, 0.59], halo: 4.2, side: 1.2, haloStrength: 0.5, pointStrength: 0.9 },
  coolWindow: { color: [0.84, 0.89, 0.925], halo: 4.2, side: 1.2, haloStrength: 0.5, pointStrength: 0.9 },
  street: { color: [1, 0.745, 0.44], halo: 6.5, side: 1.45, haloStrength: 0.42, pointStrength: 0.9 },
  bright: { color: [1, 0.925, 0.8], halo: 15, side: 2.3, haloStrength: 0.5, pointStrength: 1 },
};
const HOME: LightLook = {
  color: [1, 0.7, 0.4],
  halo: 9,
  side: 1.8,
  haloStrength: 0.34,
  pointStrength: 0.75,
};
/** A lit window shines on the ground before the house, south of its middle. */
const WINDOW_SOUTH_CELLS = 0.3;
const LARGEST_HALO_CELLS = 2;

/** @returns added light by pixel as RGB triplets, or null where it is dark. */
export function lightsIn(sheet: Sheet, frame: Frame): Float32Array | null {
  const { left, top, width, height, pixelsPerCell } = frame;
  const reach = LARGEST_HALO_CELLS * pixelsPerCell;
  let plane: Float32Array | null = null;
  const shine = (x: number, y: number, look: LightLook, brightness: number) => {
    const atX = pixelOf(x, pixelsPerCell) - left;
    const atY = pixelOf(y, pixelsPerCell) - top;
    if (atX < -reach || atY < -reach || atX > width + reach || atY > height + reach) return;
    plane ??= new Float32Array(width * height * 3);
    addHalo(plane, frame, atX, atY, look, brightness);
    addPoint(plane, frame, atX, atY, look, brightness);
  };
  for (const light of sheet.city.lights) shine(light.x, light.y, LOOKS[light.kind], light.brightness);
  for (const house of sheet.houses) if (house.lit) shine(house.x, house.y + WINDOW_SOUTH_CELLS, HOME, 1);
  return plane;
}

/** Bright in the inner third, then fading slowly. */
function addHalo(
  plane: Float32Array,
  { width, height, pixelsPerCell }: Frame,
  x: number,
  y: number,
  look: LightLook,
  brightness: number,
): void {
  const radius = (look.halo * pixelsPerCell) / 8;
  const strength = look.haloStrength * brightness;
  const right = Math.min(width - 1, Math.floor(x + radius));
  const bottom = Math.min(height - 1, Math.floor(y + radius));
  for (let row = Math.max(0, Math.ceil(y - radius)); row <= bottom; row++) {
    for (let column = Math.max(0, Math.ceil(x - radius)); column <= right; column++) {
      const dx = column + 0.5 - x;
      const dy = row + 0.5 - y;
      const away = Math.sqrt(dx * dx + dy * dy) / radius;
      if (away >= 1) continue;
      const share = away < 0.35 ? 1 - (away * 0.65) / 0.35 : (0.35 * (1 - away)) / 0.65;
      add(plane, (row * width + column) * 3, strength * share, look.color);
    }
  }
}

/** The point itself: a square of at least one pixel, shared out among the pixels that it covers. */
function addPoint(
  plane: Float32Array,
  { width, height, pixelsPerCell }: Frame,
  x: number,
  y: number,
  look: LightLook,
  brightness: number,
): void {
  const half = Math.max(1, (look.side * pixelsPerCell) / 8) / 2;
  // Seen from far away, a light smaller than its pixel fades rather than crowd the city.
  const strength = Math.min(1, look.pointStrength * brightness) * Math.min(1, pixelsPerCell / 4);
  for (let row = Math.max(0, Math.floor(y - half)); row < Math.min(height, y + half); row++) {
    const coverY = Math.min(row + 1, y + half) - Math.max(row, y - half);
    for (let column = Math.max(0, Math.floor(x - half)); column < Math.min(width, x + half); column++) {
      const coverX = Math.min(column + 1, x + half) - Math.max(column, x - half);
      add(plane, (row * width + column) * 3, strength * coverX * coverY, look.color);
    }
  }
}

function add(plane: Float32Array, at: number, light: number, color: Rgb): void {
  plane[at] = (plane[at] as number) + light * color[0];
  plane[at + 1] = (plane[at + 1] as number) + light * color[1];
  plane[at + 2] = (plane[at + 2] as number) + light * color[2];
}
