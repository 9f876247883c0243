// The instruments of the night that is shown: read again once ticks ran.
// Law: reads a night, and what is remembered of it, and changes neither.
import { type ReadonlySignal, signal } from '@preact/signals-core';
import type { ReadonlyNight } from '../core/night.ts';
import type { HudState } from './hud.ts';
import { readHud } from './reading.ts';
import type { Remembered } from './remembered.ts';
import { SECTION_EVERY_TICKS, type Section, takeSection } from './section.ts';

/** A night that is lived or watched, with what is remembered of it. */
export interface Shown {
  readonly night: ReadonlyNight;
  readonly remembered: Remembered;
}

export class Instruments {
  readonly #hud = signal<HudState | null>(null);
  #section: Section | null = null;
  #sectionTick = 0;

  get hud(): ReadonlySignal<HudState | null> {
    return this.#hud;
  }

  /** Another night is shown. */
  begin(shown: Shown): void {
    this.#section = null;
    this.read(shown);
  }

  read({ night, remembered: { noise, memory } }: Shown): void {
    this.#hud.value = readHud(night, this.#sectionFor(night), noise, memory);
  }

  #sectionFor(night: ReadonlyNight): Section {
    const isFresh = Math.abs(night.tick - this.#sectionTick) < SECTION_EVERY_TICKS;
    if (this.#section && isFresh) return this.#section;
    this.#sectionTick = night.tick;
    this.#section = takeSection(night);
    return this.#section;
  }
}
