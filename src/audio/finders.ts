// The ticking of every receiver that hears the phone: faster the better it hears, louder the nearer it is.
// Law: only what hears you ticks; silence means that nobody does.
import { tickingOf } from './loudness.ts';
import type { HearingFinder, Scene } from './scene.ts';
import { type Studio, steer, strike } from './studio.ts';

/** Ticks are set this far ahead, in seconds. */
const AHEAD_SECONDS = 0.1;

interface Seat {
  readonly panner: StereoPannerNode;
  nextAt: number;
}

export class Finders {
  readonly #studio: Studio;
  /** One place in the room for each finder, made when it first hears. */
  readonly #seats = new Map<number, Seat>();

  constructor(studio: Studio) {
    this.#studio = studio;
  }

  follow(scene: Scene, at: number): void {
    for (const finder of scene.finders) this.#tick(finder, at);
  }

  #tick(finder: HearingFinder, at: number): void {
    const seat = this.#seatOf(finder, at);
    steer(seat.panner.pan, finder.pan, at, 0.1);
    const { perSecond, gain } = tickingOf(finder.levelDbm, finder.meters);
    // Receivers that tick at the same rate must still not tick together.
    seat.nextAt = Math.max(seat.nextAt, at + 0.01 * finder.finder);
    while (seat.nextAt < at + AHEAD_SECONDS) {
      const rate = 0.94 + 0.05 * (finder.finder % 4);
      strike(this.#studio, seat.panner, { buffer: this.#studio.stuff.tick, at: seat.nextAt, gain, rate });
      seat.nextAt += 1 / perSecond;
    }
  }

  #seatOf(finder: HearingFinder, at: number): Seat {
    const known = this.#seats.get(finder.finder);
    if (known) return known;
    const panner = new StereoPannerNode(this.#studio.context, { pan: finder.pan });
    panner.connect(this.#studio.out);
    const seat = { panner, nextAt: at };
    this.#seats.set(finder.finder, seat);
    return seat;
  }
}
