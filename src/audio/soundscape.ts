// All instruments of the night on one desk.
// Law: what lasts follows the scene, what happens once follows the events; nothing else makes a sound.
import type { NightEvent } from '../core/event.ts';
import { Air } from './air.ts';
import { type Desk, makeDesk } from './desk.ts';
import { Finders } from './finders.ts';
import { Heart } from './heart.ts';
import { Hum } from './hum.ts';
import { Line } from './line.ts';
import { Murmur } from './murmur.ts';
import { makeStuff } from './noise.ts';
import type { Scene } from './scene.ts';
import { Steps } from './steps.ts';
import { endless, type Studio } from './studio.ts';

export class Soundscape {
  readonly #context: BaseAudioContext;
  readonly #desk: Desk;
  readonly #line: Line;
  readonly #steps: Steps;
  readonly #lasting: readonly { follow(scene: Scene, at: number): void }[];

  constructor(context: BaseAudioContext) {
    this.#context = context;
    this.#desk = makeDesk(context);
    const stuff = makeStuff(context);
    const white = endless(context, stuff.white);
    const brown = endless(context, stuff.brown);
    const studio: Studio = { context, out: this.#desk.in, stuff, white, brown };
    this.#line = new Line(studio);
    this.#steps = new Steps(studio);
    this.#lasting = [
      new Air(studio),
      this.#line,
      new Hum(studio),
      new Murmur(studio),
      new Finders(studio),
      new Heart(studio),
    ];
  }

  fade(to: number, seconds: number): void {
    this.#desk.fade(to, this.#context.currentTime, seconds);
  }

  follow(scene: Scene): void {
    for (const instrument of this.#lasting) instrument.follow(scene, this.#context.currentTime);
  }

  happen(events: readonly NightEvent[], isLow: boolean): void {
    const at = this.#context.currentTime;
    for (const event of events) {
      if (event.kind === 'footstep') this.#steps.happen(event, isLow, at);
      else this.#line.happen(event, at);
    }
  }
}
