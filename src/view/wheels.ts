// The wheels of whatever drives, and how its body moves on its springs.
// Law: wheels turn as far as the road they have rolled over, never by time; nothing rocks with reduced motion.
import type Phaser from 'phaser';
import { addImage, type Brush } from './brush.ts';

const RADIUS_UNITS = 2.4;
/** Road in units from one dip of the body to the next, and how deep it dips. */
const DIP_EVERY_UNITS = 23;
const DIP_UNITS = 0.35;
/** How far the nose goes up while it sets out, and down while it stops, in radians. */
const PITCH_RAD = 0.035;

/** Where each axle is from the foot point of the drawing, in units. */
type Axles = readonly (readonly [x: number, y: number])[];

interface Driven {
  /** Foot point in world pixels. */
  readonly x: number;
  readonly y: number;
  /** Device pixels for a unit of this drawing, and its scale. */
  readonly unit: number;
  readonly scale: number;
  readonly west: boolean;
  /** The road behind it, in device pixels. */
  readonly drivenPixels: number;
}

export class Wheels {
  readonly #images: readonly Phaser.GameObjects.Image[];
  readonly #axles: Axles;

  constructor(brush: Brush, layer: Phaser.GameObjects.Layer, axles: Axles) {
    this.#axles = axles;
    this.#images = axles.map(() => addImage(brush, layer, 'wheel'));
  }

  draw({ x, y, unit, scale, west, drivenPixels }: Driven, visible: boolean): void {
    const towards = west ? -1 : 1;
    const turned = (drivenPixels / (RADIUS_UNITS * unit)) * towards;
    this.#axles.forEach(([east, up], index) => {
      this.#images[index]
        ?.setVisible(visible)
        .setPosition(x + east * towards * unit, y + up * unit)
        .setRotation(turned % (2 * Math.PI))
        .setScale(scale)
        .setDepth(y + 0.01);
    });
  }
}

/** @returns how far the body is down on its springs, in units. */
export function dipUnits(drivenPixels: number, unit: number): number {
  return DIP_UNITS * Math.sin((2 * Math.PI * drivenPixels) / (DIP_EVERY_UNITS * unit));
}

/** @param gaining speed still to gain as a share of full speed, negative while it stops. @returns radians, nose up, looking east. */
export function pitchRad(gaining: number): number {
  return -PITCH_RAD * gaining;
}
