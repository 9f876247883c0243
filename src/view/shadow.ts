// The moon's shadow of whatever stands on the sheet. Law: away from the moon, and under its figure.
import type Phaser from 'phaser';
import type { Moment } from './moment.ts';

/** @param long, wide - scales of the drawing. */
export function layShadow(
  image: Phaser.GameObjects.Image,
  moment: Moment,
  x: number,
  y: number,
  long: number,
  wide: number,
  alpha = 0.8,
): void {
  const moon = moment.night.world.sheet.moonDirection;
  image
    .setPosition(x, y)
    .setRotation(Math.atan2(-moon.y, -moon.x))
    .setScale(long, wide)
    .setAlpha(alpha)
    .setDepth(y - 0.4);
}
