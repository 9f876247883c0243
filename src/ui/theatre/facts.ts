// What a trace tells of how a night ended and what was said in it.
// Law: pure; taken from the events alone.
import type { Outcome } from '../../core/night.ts';
import type { Trace } from '../../replay/trace.ts';

interface TraceFacts {
  readonly outcome: Outcome | 'none';
  readonly linesHeard: number;
}

export function traceFacts({ events }: Pick<Trace, 'events'>): TraceFacts {
  const heard = new Set<number>();
  let outcome: Outcome | 'none' = 'none';
  for (const { event } of events) {
    if (event.kind === 'lineHeard' && !event.inside) heard.add(event.line);
    if (event.kind === 'ended') outcome = event.outcome;
  }
  return { outcome, linesHeard: heard.size };
}
