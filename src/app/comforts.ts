// Contrast, stillness and gentleness: what someone may need whatever way to play is chosen, and what a way only lends.
// Law: a way that is left takes with it what it lent, and nothing that the device asks for or the player has chosen.

const COMFORTS = ['highContrast', 'reducedMotion', 'gentle'] as const;
type Comfort = (typeof COMFORTS)[number];

export interface Lent {
  /** What is on by the way to play alone. */
  readonly lent: readonly Comfort[];
}

export type Comforts = Readonly<Record<Comfort, boolean>> & Lent;

/** @param stored - what the device held, of any kind. */
export function lentFrom(stored: unknown): Comfort[] {
  return Array.isArray(stored) ? COMFORTS.filter((comfort) => stored.includes(comfort)) : [];
}

/** @returns the comforts with those that are lent; what is on anyhow is not lent. */
export function withLent(own: Omit<Comforts, 'lent'>, lent: Lent['lent']): Comforts {
  const isOn = (comfort: Comfort): boolean => own[comfort] || lent.includes(comfort);
  return {
    highContrast: isOn('highContrast'),
    reducedMotion: isOn('reducedMotion'),
    gentle: isOn('gentle'),
    lent: lent.filter((comfort) => !own[comfort]),
  };
}

/** @returns the comforts after a change: another way lends others, and what is chosen by hand is one's own. */
export function changedComforts(comforts: Comforts, change: Partial<Comforts>): Comforts {
  const isOwn = (comfort: Comfort): boolean =>
    change[comfort] ?? (comforts[comfort] && !comforts.lent.includes(comfort));
  const own = {
    highContrast: isOwn('highContrast'),
    reducedMotion: isOwn('reducedMotion'),
    gentle: isOwn('gentle'),
  };
  return withLent(own, lentAfter(comforts.lent, change));
}

export function lentAfter(lent: Lent['lent'], change: Partial<Comforts>): Lent['lent'] {
  return (change.lent ?? lent).filter((comfort) => change[comfort] === undefined);
}
