// What a recorded night was like from its first tick to its last, gathered once: the way walked, the call, the exposure
// and what happened. The theatre's timeline, list and pictures are all drawn from it.
// Law: computed from the recording and never stored; the same recording gives the same trace.
import type { CallEnd, NightEvent } from '../core/event.ts';
import type { ReadonlyNight } from '../core/night.ts';
import type { World } from '../core/world.ts';
import { Player } from './play.ts';
import type { Recording } from './recording.ts';

/** Something that happened, and the tick after which it had. */
export interface TracedEvent {
  readonly tick: number;
  readonly event: NightEvent;
}

/** A bearing as it was taken: from where, and the unit vector towards where the sender was taken to be. */
export interface TracedBearing {
  readonly tick: number;
  /** Hunters by their number, then the posts. */
  readonly finder: number;
  readonly fromX: number;
  readonly fromY: number;
  readonly towardsX: number;
  readonly towardsY: number;
  readonly sigmaRad: number;
  readonly levelDbm: number;
}

/** From ringing to its end. */
export interface TracedCall {
  readonly fromTick: number;
  readonly toTick: number;
  /** Null where the recording ends before the call does. */
  readonly end: CallEnd | null;
  readonly x: number;
  readonly y: number;
}

export interface Trace {
  readonly ticks: number;
  /** Where the caller was after each tick, x and y in cells, from tick 0 on: two numbers a tick. */
  readonly route: Float32Array;
  /** 0 to 1 by tick. */
  readonly exposureLevel: Float32Array;
  /** By tick: 0 no call, 1 a call in which nobody speaks, 2 to 5 speech from lost (2) to clear (5). */
  readonly voice: Uint8Array;
  readonly calls: readonly TracedCall[];
  readonly bearings: readonly TracedBearing[];
  /** In order; without what fills a night but tells nothing, such as steps. */
  readonly events: readonly TracedEvent[];
}

const SLICE_TICKS = 200;
/** Told by other means, or too often to be told. */
const UNTOLD: readonly NightEvent['kind'][] = [
  'footstep',
  'refused',
  'barsChanged',
  'bearingTaken',
  'hunterTurned',
];

/** Lives the night once. @returns after each slice the share that is done, at the end the trace. */
export function* traceNight(recording: Recording, world: World): Generator<number, Trace> {
  const player = new Player(recording, world);
  const notes = new Notes(recording.ticks);
  notes.note([], player.night);
  while (!player.done) {
    const events = player.next();
    notes.note(events, player.night);
    if (player.night.tick % SLICE_TICKS === 0) yield player.night.tick / recording.ticks;
  }
  return notes.finish(player.night);
}

class Notes {
  readonly #route: Float32Array;
  readonly #exposureLevel: Float32Array;
  readonly #voice: Uint8Array;
  readonly #calls: TracedCall[] = [];
  readonly #bearings: TracedBearing[] = [];
  readonly #events: TracedEvent[] = [];
  #call: Omit<TracedCall, 'toTick' | 'end'> | null = null;

  constructor(ticks: number) {
    this.#route = new Float32Array((ticks + 1) * 2);
    this.#exposureLevel = new Float32Array(ticks + 1);
    this.#voice = new Uint8Array(ticks + 1);
  }

  note(events: readonly NightEvent[], night: ReadonlyNight): void {
    const { tick, caller } = night;
    this.#route[tick * 2] = caller.x;
    this.#route[tick * 2 + 1] = caller.y;
    this.#exposureLevel[tick] = night.exposureLevel;
    this.#voice[tick] = voiceOf(night);
    for (const event of events) this.#noteEvent(event, night);
  }

  finish({ tick }: ReadonlyNight): Trace {
    if (this.#call) this.#calls.push({ ...this.#call, toTick: tick, end: null });
    return {
      ticks: tick,
      route: this.#route.slice(0, (tick + 1) * 2),
      exposureLevel: this.#exposureLevel.slice(0, tick + 1),
      voice: this.#voice.slice(0, tick + 1),
      calls: this.#calls,
      bearings: this.#bearings,
      events: this.#events,
    };
  }

  #noteEvent(event: NightEvent, night: ReadonlyNight): void {
    const { tick, caller } = night;
    if (event.kind === 'ringing') this.#call = { fromTick: tick, x: caller.x, y: caller.y };
    if (event.kind === 'callEnded' && this.#call) {
      this.#calls.push({ ...this.#call, toTick: tick, end: event.why });
      this.#call = null;
    }
    if (event.kind === 'bearingTaken') this.#noteBearing(event, night);
    // Events are used again by the next tick: they are copied.
    if (!UNTOLD.includes(event.kind)) this.#events.push({ tick, event: { ...event } });
  }

  #noteBearing(event: Extract<NightEvent, { kind: 'bearingTaken' }>, night: ReadonlyNight): void {
    const finder = night.hunters[event.finder] ?? night.posts[event.finder - night.hunters.length];
    if (!finder) return;
    this.#bearings.push({
      tick: night.tick,
      finder: event.finder,
      fromX: finder.bearingFromX,
      fromY: finder.bearingFromY,
      towardsX: event.x,
      towardsY: event.y,
      sigmaRad: event.sigmaRad,
      levelDbm: event.levelDbm,
    });
  }
}

function voiceOf({ phone, call }: ReadonlyNight): number {
  if (phone.state !== 'inCall' && phone.state !== 'ringing') return 0;
  return call.speaking ? 2 + Math.min(3, phone.quality) : 1;
}
