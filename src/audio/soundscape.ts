// All instruments of the night on one desk.
// Law: what lasts follows the scene, what happens once follows the events; nothing else makes a sound.
import type { NightEvent } from '../core/event.ts';
import type { ReadonlyNight } from '../core/night.ts';
import { Air } from './air.ts';
import { type Desk, makeDesk } from './desk.ts';
import { Finders } from './finders.ts';
import { Heart } from './heart.ts';
import { Hum } from './hum.ts';
import { Line } from './line.ts';
import { worldGain } from './loudness.ts';
import { Murmur } from './murmur.ts';
import { makeStuff } from './noise.ts';
import type { Scene } from './scene.ts';
import { Steps } from './steps.ts';
import { chain, endless, gain, glide, type Studio } from './studio.ts';
import { Village } from './village.ts';

/** How slowly the world sinks when someone holds the caller, in seconds. */
const SINK_SECONDS = 0.9;

export class Soundscape {
  readonly #context: BaseAudioContext;
  readonly #desk: Desk;
  readonly #line: Line;
  readonly #steps: Steps;
  readonly #village: Village;
  /** Everything but one's own heart goes through here. */
  readonly #world: GainNode;
  readonly #lasting: readonly { follow(scene: Scene, at: number): void }[];

  constructor(context: BaseAudioContext) {
    this.#context = context;
    this.#desk = makeDesk(context);
    const stuff = makeStuff(context);
    const white = endless(context, stuff.white);
    const brown = endless(context, stuff.brown);
    this.#world = gain(context, 1);
    chain(this.#world, this.#desk.in);
    const studio: Studio = { context, out: this.#world, stuff, white, brown };
    this.#line = new Line(studio);
    this.#steps = new Steps(studio);
    this.#village = new Village(studio);
    this.#lasting = [
      new Air(studio),
      this.#line,
      new Hum(studio),
      new Murmur(studio),
      new Finders(studio),
      this.#village,
      new Heart({ ...studio, out: this.#desk.in }),
    ];
  }

  fade(to: number, seconds: number): void {
    this.#desk.fade(to, this.#context.currentTime, seconds);
  }

  follow(scene: Scene): void {
    const at = this.#context.currentTime;
    glide(this.#world.gain, worldGain(scene.isHeld), at, SINK_SECONDS);
    for (const instrument of this.#lasting) instrument.follow(scene, at);
  }

  happen(events: readonly NightEvent[], night: ReadonlyNight): void {
    const at = this.#context.currentTime;
    for (const event of events) {
      if (event.kind === 'footstep') this.#steps.happen(event, night.caller.low, at);
      else this.#line.happen(event, at);
      this.#village.happen(event, night, at);
    }
  }
}
