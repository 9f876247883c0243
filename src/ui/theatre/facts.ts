// What a trace tells of how a night ended and what was said in it.
// Law: pure; taken from the events alone.
import type { Outcome } from '../../core/night.ts';
import type { Trace } from '../../replay/trace.ts';

interface TraceFacts {
  readonly outcome: Outcome | 'none';
  readonly linesHeard: number;
  /** The tick that is told: whoever was taken was taken when they came, and not when it was decided what followed. */
  readonly endTick: number;
}

export function traceFacts({ events, ticks }: Pick<Trace, 'events' | 'ticks'>): TraceFacts {
  const heard = new Set<number>();
  let outcome: Outcome | 'none' = 'none';
  let heldTick = ticks;
  for (const { event, tick } of events) {
    if (event.kind === 'lineHeard' && !event.inside) heard.add(event.line);
    if (event.kind === 'held') heldTick = tick;
    if (event.kind === 'ended') outcome = event.outcome;
  }
  return { outcome, linesHeard: heard.size, endTick: outcome === 'taken' ? heldTick : ticks };
}
