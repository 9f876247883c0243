// What people do near the caller: a breath when one is noticed, a whistle that warns, knocks, a coat, steps nearby.
// Law: each once and quietly, from the side where it happens; what is far off is not heard.
import { EARSHOT_METERS } from '../app/earshot.ts';
import type { NightEvent } from '../core/event.ts';
import type { ReadonlyNight } from '../core/night.ts';
import type { Place } from '../core/terrain/sheet.ts';
import { BREATH_GAIN, gravelGain, knockGain, rustleGain, whistleGain } from './loudness.ts';
import { panOf, type Scene } from './scene.ts';
import { chain, gain, glide, type Studio, strike } from './studio.ts';

/** Two low notes, the second a little lower, and how long the first one lasts, in seconds. */
const WHISTLE_HERTZ = [590, 525] as const;
const NOTE_SECONDS = 0.24;
const KNOCK_GAP_SECONDS = 0.31;
/** Steps closer together than this are one: a recording may be watched fast. */
const CLOSEST_SECONDS = 0.12;

/** A grain of noise: its color, how softly it begins, and how long it dies away, in seconds. */
interface Grain {
  readonly filter: BiquadFilterType;
  readonly hertz: number;
  readonly q: number;
  readonly rise: number;
  readonly fall: number;
}

const BREATH: Grain = { filter: 'bandpass', hertz: 900, q: 0.6, rise: 0.11, fall: 0.09 };
const RUSTLE: Grain = { filter: 'bandpass', hertz: 2300, q: 0.45, rise: 0.03, fall: 0.07 };
const GRAVEL: Grain = { filter: 'bandpass', hertz: 1500, q: 0.8, rise: 0.004, fall: 0.028 };

export class Village {
  readonly #studio: Studio;
  readonly #body: AudioNode;
  #lastStepAt = -1;
  #lastStep = -1;

  /** @param body where one's own breath goes. */
  constructor(studio: Studio, body: AudioNode) {
    this.#studio = studio;
    this.#body = body;
  }

  /** The steps of the nearest who walks. */
  follow({ walker }: Scene, at: number): void {
    const isNew = walker !== null && walker.step !== this.#lastStep;
    this.#lastStep = walker?.step ?? -1;
    if (!walker || !isNew || at - this.#lastStepAt < CLOSEST_SECONDS) return;
    this.#lastStepAt = at;
    const level = gravelGain(walker.meters, walker.hurries);
    this.#sound(GRAVEL, level, walker.pan, at, walker.step % 2 ? 1.06 : 0.95);
  }

  happen(event: NightEvent, night: ReadonlyNight, at: number): void {
    switch (event.kind) {
      case 'neighborSaw':
        return this.#sound(BREATH, BREATH_GAIN, 0, at, 1, this.#body);
      case 'warned':
        return this.#whistle(from(night, night.neighbors[event.neighbor]), at);
      case 'knocked':
        return this.#knock(from(night, night.world.home), at);
      case 'coatOff':
        return this.#rustle(from(night, night.hunters[event.hunter]), at);
      default:
        return;
    }
  }

  #whistle({ meters, pan }: Heard, at: number): void {
    const { context } = this.#studio;
    const tone = new OscillatorNode(context, { type: 'sine', frequency: WHISTLE_HERTZ[0] });
    const shape = gain(context, 0);
    const seat = this.#seat(pan);
    chain(tone, shape, seat);
    glide(tone.frequency, WHISTLE_HERTZ[1], at + NOTE_SECONDS, 0.03);
    glide(shape.gain, whistleGain(meters), at, 0.04);
    glide(shape.gain, 0, at + 2 * NOTE_SECONDS, 0.06);
    tone.onended = () => seat.disconnect();
    tone.start(at);
    tone.stop(at + 2 * NOTE_SECONDS + 0.5);
  }

  #knock({ meters, pan }: Heard, at: number): void {
    if (meters > EARSHOT_METERS) return;
    const seat = this.#seat(pan);
    const level = knockGain(meters);
    const { click } = this.#studio.stuff;
    for (const [index, rate] of [0.26, 0.245].entries())
      strike(this.#studio, seat, { buffer: click, at: at + index * KNOCK_GAP_SECONDS, gain: level, rate });
  }

  /** Cloth: two strokes that run into each other. */
  #rustle({ meters, pan }: Heard, at: number): void {
    if (meters > EARSHOT_METERS) return;
    this.#sound(RUSTLE, rustleGain(meters), pan, at, 1);
    this.#sound(RUSTLE, 0.6 * rustleGain(meters), pan, at + 0.2, 0.82);
  }

  #sound(grain: Grain, level: number, pan: number, at: number, turn: number, into = this.#studio.out): void {
    const { context, stuff } = this.#studio;
    const source = new AudioBufferSourceNode(context, { buffer: stuff.white, playbackRate: turn });
    const filter = new BiquadFilterNode(context, {
      type: grain.filter,
      frequency: grain.hertz * turn,
      Q: grain.q,
    });
    const shape = gain(context, 0);
    const seat = this.#seat(pan, into);
    chain(source, filter, shape, seat);
    const top = at + 2 * grain.rise;
    glide(shape.gain, level, at, grain.rise);
    glide(shape.gain, 0, top, grain.fall);
    source.onended = () => seat.disconnect();
    source.start(at, (0.37 * (1 + this.#lastStep)) % 2);
    source.stop(top + 7 * grain.fall);
  }

  #seat(pan: number, into = this.#studio.out): AudioNode {
    const panner = new StereoPannerNode(this.#studio.context, { pan });
    panner.connect(into);
    return panner;
  }
}

interface Heard {
  readonly meters: number;
  readonly pan: number;
}

function from({ caller, world }: ReadonlyNight, place: Place = caller): Heard {
  return {
    meters: Math.hypot(place.x - caller.x, place.y - caller.y) * world.sheet.cellMeters,
    pan: panOf(caller, place.x, place.y),
  };
}
