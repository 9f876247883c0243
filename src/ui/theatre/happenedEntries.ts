// The entries of the list of what happened: each thing told has its own, and a reason stands with what it explains.
// Law: pure; nothing that is told is left out, a reason least of all.
import type { ToldMoment } from '../../app/told.ts';
import type { Why } from '../../replay/why.ts';
import { bearingWords, eventWords } from './eventWords.ts';
import type { WhyTelling } from './whyWords.ts';

export interface HappenedEntry {
  readonly tick: number;
  readonly words: string;
  readonly why: Why | null;
}

interface Told {
  readonly moment: Exclude<ToldMoment, { readonly kind: 'why' }>;
  readonly words: string;
  why: Why | null;
}

export function happenedEntries(moments: readonly ToldMoment[], telling: WhyTelling): HappenedEntry[] {
  const told: Told[] = [];
  for (const moment of moments) {
    if (moment.kind === 'why') explain(told, moment.why);
    else {
      const words =
        moment.kind === 'bearing' ? bearingWords(moment.bearing, telling) : eventWords(moment.event, telling);
      if (words !== null) told.push({ moment, words, why: null });
    }
  }
  return told.map(({ moment: { tick }, words, why }) => ({ tick, words, why }));
}

/** A reason is told of a rise or of being held: it stands with that event of its tick. */
function explain(told: readonly Told[], why: Why): void {
  const kind = why.kind === 'rise' ? 'exposureChanged' : 'held';
  const explained = told.find(
    ({ moment }) => moment.tick === why.tick && moment.kind === 'event' && moment.event.kind === kind,
  );
  if (explained) explained.why = why;
}
