// The one entrance to input: listens to every device and turns it into actions.
// Law: hands that leave the page let go at once; whatever is held when the night stops must be pressed anew.
import type { Place } from '../core/terrain/sheet.ts';
import { onAway } from '../platform/visibility.ts';
import type { ActionSink } from './action.ts';
import type { Hands, HandWishes } from './hands.ts';
import { Keys } from './keys.ts';
import type { Pad } from './pad.ts';
import { Pointers } from './pointers.ts';
import { Steering } from './steering.ts';

export interface ListenOptions {
  /** The map. */
  readonly surface: HTMLElement;
  /** @returns the place on the sheet under a point of the window, or null where there is no map. */
  readonly placeAt: (clientX: number, clientY: number) => Place | null;
  readonly act: ActionSink;
  readonly wishes: () => HandWishes;
  readonly isPlaying: () => boolean;
  /** True while the hands move a question instead of the caller. */
  readonly isAsking: () => boolean;
}

export interface Listening {
  stop(): void;
  /** Gives the hands a pad to hold, which comes late. */
  take(Held: typeof Pad): void;
  /** Reads what tells nothing by itself; to be called once a frame. */
  poll(): void;
}

export function listen(options: ListenOptions): Listening {
  const control = new AbortController();
  const steering = new Steering((action) => {
    if (options.isPlaying()) options.act(action);
  });
  const hands: Hands = { ...options, steering, signal: control.signal };
  const keys = new Keys(hands);
  const pointers = new Pointers(hands);
  let pad: Pad | null = null;

  const letGo = (): void => {
    keys.letGo();
    pointers.letGo();
    pad?.letGo();
    steering.letGo();
  };
  const forget = (): void => {
    steering.forget();
    letGo();
  };
  const stopAway = onAway(letGo);
  let wasPlaying = false;
  let wasAsking = false;

  return {
    take(Held): void {
      pad = new Held(hands);
    },
    poll(): void {
      const isPlaying = options.isPlaying();
      if (wasPlaying && !isPlaying) letGo();
      wasPlaying = isPlaying;
      const isAsking = options.isAsking();
      if (wasAsking !== isAsking) forget();
      wasAsking = isAsking;
      pad?.poll();
    },
    stop(): void {
      letGo();
      stopAway();
      control.abort();
    },
  };
}
