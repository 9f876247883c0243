// The instruments of the night that is shown: read again after each frame's ticks, and what they have to remember.
// Law: reads a night and never changes it; with a new night, or a leap in one, all memory begins anew.
import { type ReadonlySignal, signal } from '@preact/signals-core';
import type { NightEvent } from '../core/event.ts';
import type { ReadonlyNight } from '../core/night.ts';
import type { HudState } from './hud.ts';
import { NightMemory } from './memory.ts';
import { NoiseMemory } from './noiseMemory.ts';
import { fixMeters, readHud } from './reading.ts';
import { SECTION_EVERY_TICKS, type Section, takeSection } from './section.ts';

export class Instruments {
  readonly #hud = signal<HudState | null>(null);
  #noise = new NoiseMemory();
  #memory = new NightMemory();
  #lastTick = 0;
  #closestFixMeters = -1;
  #section: Section | null = null;
  #sectionTick = 0;

  get hud(): ReadonlySignal<HudState | null> {
    return this.#hud;
  }

  /** The closest that their fix came, in meters; -1 when they heard nothing. */
  get closestFixMeters(): number {
    return this.#closestFixMeters;
  }

  get memory(): NightMemory {
    return this.#memory;
  }

  begin(night: ReadonlyNight): void {
    this.#forget();
    this.#closestFixMeters = -1;
    this.#section = null;
    this.#lastTick = night.tick;
    this.read(night);
  }

  read(night: ReadonlyNight): void {
    this.#follow(night, this.#lastTick);
    this.#noise.note(night);
    this.#hud.value = readHud(night, this.#sectionFor(night), this.#noise, this.#memory);
  }

  /** To be told of every tick that is lived, also of one in which nothing happened. */
  note(events: readonly NightEvent[], night: ReadonlyNight): void {
    this.#follow(night, this.#lastTick + 1);
    this.#memory.note(events, night);
    if (events.some(({ kind }) => kind === 'bearingTaken')) this.#noteFix(night);
  }

  /** A recording may leap, back or ahead: what happened on the way was told to nobody, so what is remembered is void. */
  #follow({ tick }: ReadonlyNight, expectedTick: number): void {
    if (tick !== expectedTick) this.#forget();
    this.#lastTick = tick;
  }

  #forget(): void {
    this.#noise = new NoiseMemory();
    this.#memory = new NightMemory();
  }

  #noteFix(night: ReadonlyNight): void {
    const meters = fixMeters(night);
    const best = this.#closestFixMeters;
    if (meters >= 0 && (best < 0 || meters < best)) this.#closestFixMeters = meters;
  }

  #sectionFor(night: ReadonlyNight): Section {
    const isFresh = Math.abs(night.tick - this.#sectionTick) < SECTION_EVERY_TICKS;
    if (this.#section && isFresh) return this.#section;
    this.#sectionTick = night.tick;
    this.#section = takeSection(night);
    return this.#section;
  }
}
