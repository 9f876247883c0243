// The instruments of the night that is shown: read again after each frame's ticks, and what they have to remember.
// Law: reads a night and never changes it; with a new night all memory begins anew.
import { type ReadonlySignal, signal } from '@preact/signals-core';
import type { ReadonlyNight } from '../core/night.ts';
import type { HudState } from './hud.ts';
import { NoiseMemory } from './noiseMemory.ts';
import { fixMeters, readHud } from './reading.ts';
import { SECTION_EVERY_TICKS, type Section, takeSection } from './section.ts';

export class Instruments {
  readonly #hud = signal<HudState | null>(null);
  #noise = new NoiseMemory();
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

  begin(night: ReadonlyNight): void {
    this.#noise = new NoiseMemory();
    this.#closestFixMeters = -1;
    this.#section = null;
    this.read(night);
  }

  read(night: ReadonlyNight): void {
    this.#noise.note(night);
    this.#hud.value = readHud(night, this.#sectionFor(night), this.#noise);
  }

  noteFix(night: ReadonlyNight): void {
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
