// What is real: all published facts that the game's rules stand on, and how they are found.
// Law: each of the nineteen systems has at least one.
import type { Fact, SystemId } from './fact.ts';
import { FACTS_OF_THE_AIR } from './facts.air.ts';
import { FACTS_OF_PEOPLE } from './facts.people.ts';

export const FACTS: readonly Fact[] = [...FACTS_OF_THE_AIR, ...FACTS_OF_PEOPLE];

/** @throws RangeError for a fact that is not there. */
export function factOf(id: string): Fact {
  const fact = FACTS.find((one) => one.id === id);
  if (!fact) throw new RangeError(`facts: ${id}: expected one of ${FACTS.map((one) => one.id).join(', ')}`);
  return fact;
}

/** @returns what is published on that system, at least one fact. */
export function factsOfSystem(system: SystemId): readonly Fact[] {
  return FACTS.filter(({ systems }) => systems.includes(system));
}
