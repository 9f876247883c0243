// All instruments of the night on one desk.
// Law: what lasts follows the scene, what happens once follows the events; nothing else makes a sound.
import type { SoundPart, Volumes } from '../app/volumes.ts';
import type { NightEvent } from '../core/event.ts';
import type { ReadonlyNight } from '../core/night.ts';
import { Air } from './air.ts';
import { Birds } from './birds.ts';
import { type Desk, makeDesk } from './desk.ts';
import { Finders } from './finders.ts';
import { Heart } from './heart.ts';
import { Hum } from './hum.ts';
import { Line } from './line.ts';
import { Murmur } from './murmur.ts';
import { makeStuff } from './noise.ts';
import { Parts } from './parts.ts';
import type { Scene } from './scene.ts';
import { Steps } from './steps.ts';
import { endless, type Studio } from './studio.ts';
import { Truck } from './truck.ts';
import { Village } from './village.ts';

export class Soundscape {
  readonly #context: BaseAudioContext;
  readonly #desk: Desk;
  readonly #parts: Parts;
  readonly #line: Line;
  readonly #steps: Steps;
  readonly #village: Village;
  readonly #lasting: readonly { follow(scene: Scene, at: number): void }[];

  constructor(context: BaseAudioContext) {
    this.#context = context;
    this.#desk = makeDesk(context);
    this.#parts = new Parts(context, this.#desk.in);
    const stuff = makeStuff(context);
    const [white, brown] = [endless(context, stuff.white), endless(context, stuff.brown)];
    const studio = (out: AudioNode): Studio => ({ context, out, stuff, white, brown });
    const of = (part: SoundPart): Studio => studio(this.#parts.into(part));
    this.#line = new Line(of('line'));
    this.#steps = new Steps(of('body'));
    this.#village = new Village(of('surroundings'), this.#parts.into('body'));
    this.#lasting = [
      this.#parts,
      new Air(studio(this.#parts.ambience)),
      new Birds(studio(this.#parts.ambience)),
      this.#line,
      new Hum(of('line')),
      new Murmur(of('voice')),
      new Finders(of('detection')),
      this.#village,
      new Truck(of('surroundings')),
      new Heart(studio(this.#parts.heart)),
    ];
  }

  fade(to: number, seconds: number): void {
    this.#desk.fade(to, this.#context.currentTime, seconds);
  }

  set({ volumes, mono }: { readonly volumes: Volumes; readonly mono: boolean }): void {
    this.#parts.set(volumes, this.#context.currentTime);
    this.#desk.mix(mono);
  }

  follow(scene: Scene): void {
    const at = this.#context.currentTime;
    for (const instrument of this.#lasting) instrument.follow(scene, at);
  }

  /** A click of the phone by itself, for whoever learns the sounds. */
  click(event: NightEvent): void {
    this.#line.happen(event, this.#context.currentTime);
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
