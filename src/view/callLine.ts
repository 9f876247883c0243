// The call itself: a fine beaded line from the telephone to the tower across the river.
// Law: beads run the way the voice runs, 60 px a second; with reduced motion or calm they stand.
import type Phaser from 'phaser';
import { callNow, linesNow } from '../core/systems/call.ts';
import type { Brush } from './brush.ts';
import type { Moment } from './moment.ts';
import { Strokes } from './strokes.ts';

const BEAD_PX = 7;
const RUN_PX_A_SECOND = 60;
/** Every ninth bead is bright. */
const BRIGHT_EVERY = 9;
const SKIP_NEAR = 4;
const SKIP_FAR = 2;
/** As many strengths as the eye can tell apart in a bead: all beads of one are one stroke. */
const STRENGTHS = 16;

export class CallLine {
  readonly #strokes: Strokes;
  readonly #px: number;
  readonly #atlas: Brush['atlas'];
  #run = 0;

  constructor(brush: Brush, layer: Phaser.GameObjects.Layer) {
    this.#strokes = new Strokes(brush.scene, layer, brush.atlas);
    this.#px = brush.px;
    this.#atlas = brush.atlas;
  }

  draw(moment: Moment, from: readonly [x: number, y: number], to: readonly [x: number, y: number]): void {
    this.#strokes.begin();
    // On paper lies what they knew, and nobody saw the call.
    if (moment.inCall && this.#atlas.paper === 'night') this.#drawBeads(moment, from, to);
    this.#strokes.end();
  }

  #drawBeads(moment: Moment, from: readonly [number, number], to: readonly [number, number]): void {
    const dx = to[0] - from[0];
    const dy = to[1] - from[1];
    const beads = Math.floor(Math.sqrt(dx * dx + dy * dy) / (BEAD_PX * this.#px));
    if (!moment.reducedMotion && !moment.calm)
      this.#run += (moment.movedMs / 1000) * RUN_PX_A_SECOND * voiceSign(moment);
    const shift = this.#run / BEAD_PX;
    const byStrength: number[][] = Array.from({ length: STRENGTHS + 1 }, () => []);
    for (let bead = SKIP_NEAR; bead < beads - SKIP_FAR; bead++) {
      const middle = Math.abs(bead / beads - 0.5) * 2;
      const alpha = Math.min(1, 0.34 + 0.3 * middle * Math.sqrt(middle) + 0.5 * brightness(bead - shift));
      byStrength[Math.round(alpha * STRENGTHS)]?.push(bead);
    }
    const ink = moment.network === 'domestic' ? 'bone' : 'amber';
    byStrength.forEach((row, strength) => {
      for (const bead of row) {
        const t = bead / beads;
        const radius = (0.95 + 0.75 * brightness(bead - shift)) * this.#px;
        this.#strokes.dot(ink, from[0] + dx * t, from[1] + dy * t, radius, strength / STRENGTHS);
      }
    });
  }
}

/** @returns 1 at a bright bead, falling to 0 one bead away, so that the light glides from bead to bead. */
function brightness(bead: number): number {
  const phase = ((bead % BRIGHT_EVERY) + BRIGHT_EVERY) % BRIGHT_EVERY;
  return Math.max(0, 1 - Math.min(phase, BRIGHT_EVERY - phase));
}

/** @returns 1 while the caller speaks or waits, -1 while the far end speaks. */
function voiceSign(moment: Moment): number {
  const call = callNow(moment.night);
  return call.speaking && linesNow(moment.night)[call.line]?.voice === 'farEnd' ? -1 : 1;
}
