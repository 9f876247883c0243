// The moments that are told of a night: what happened, each bearing, and why they came closer, in one order.
// Law: pure; list, leaps and spoken text go over these very moments, so that none of them knows of more than another.
import type { NightEvent } from '../core/event.ts';
import type { Trace, TracedBearing } from '../replay/trace.ts';
import type { Why } from '../replay/why.ts';

export type ToldMoment =
  | { readonly tick: number; readonly kind: 'bearing'; readonly bearing: TracedBearing }
  | { readonly tick: number; readonly kind: 'event'; readonly event: NightEvent }
  | { readonly tick: number; readonly kind: 'why'; readonly why: Why };

/** @returns in order of time; within a tick bearings first, then what came of them, then the reasons for it. */
export function toldMoments(
  trace: Pick<Trace, 'events' | 'bearings'> | null,
  why: readonly Why[] | null,
): readonly ToldMoment[] {
  const moments: ToldMoment[] = [
    ...(trace?.bearings ?? []).map((bearing) => ({ tick: bearing.tick, kind: 'bearing' as const, bearing })),
    ...(trace?.events ?? []).map(({ tick, event }) => ({ tick, kind: 'event' as const, event })),
    ...(why ?? []).map((one) => ({ tick: one.tick, kind: 'why' as const, why: one })),
  ];
  return moments.sort((a, b) => a.tick - b.tick);
}
