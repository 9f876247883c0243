// Which of the published facts stand beside the end of a night: those of the systems that it is about.
// Law: a night that names none has the few of every night.
import { type Fact, SYSTEMS } from '../i18n/fact.ts';
import { FACTS } from '../i18n/facts.ts';

/** @param about numbers of systems, from 1. */
export function factsOfNight(about: readonly number[]): readonly Fact[] {
  const systems = about.flatMap((number) => SYSTEMS[number - 1] ?? []);
  const facts = FACTS.filter((fact) => fact.systems.some((system) => systems.includes(system)));
  return facts.length > 0 ? facts : FACTS.filter(({ afterTheNight }) => afterTheNight);
}
