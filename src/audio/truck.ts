// A truck that drives nearby: a low diesel, from its side.
// Law: only what drives is heard; it comes up slowly and goes as it drives away.
import { engineGain } from './loudness.ts';
import type { Scene } from './scene.ts';
import { chain, endless, gain, type Studio, steer } from './studio.ts';

/** Deep, with enough above it for a small loudspeaker. */
const STROKES_HERTZ = 46;
const MOST_HERTZ = 420;
const COMES_SECONDS = 0.35;

export class Truck {
  readonly #level: GainNode;
  readonly #panner: StereoPannerNode;

  constructor({ context, stuff, out }: Studio) {
    const diesel = new OscillatorNode(context, { type: 'sawtooth', frequency: STROKES_HERTZ });
    const rough = new GainNode(context, { gain: 0.55 });
    // The road under it makes its strokes uneven.
    chain(endless(context, stuff.brown), gain(context, 0.9)).connect(rough.gain);
    const dull = new BiquadFilterNode(context, { type: 'lowpass', frequency: MOST_HERTZ, Q: 0.5 });
    this.#level = gain(context, 0);
    this.#panner = new StereoPannerNode(context);
    chain(diesel, rough, dull, this.#level, this.#panner, out);
    diesel.start();
  }

  follow({ engine }: Scene, at: number): void {
    steer(this.#level.gain, engine ? engineGain(engine.meters) : 0, at, COMES_SECONDS);
    if (engine) steer(this.#panner.pan, engine.pan, at, COMES_SECONDS);
  }
}
