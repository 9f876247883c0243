// Which of the published facts stand beside the end of a night: those of the systems that it is about.
// Law: a night that names none, or only such as have no fact of their own, has the few of every night.
import { FACTS, type Fact } from '../i18n/facts.ts';

/** By the number of the system. */
const FACT_OF_SYSTEM: Readonly<Record<number, string>> = {
  1: 'shortCalls',
  4: 'detectors',
  5: 'detectors',
  6: 'tenMinutes',
  7: 'shortCalls',
  11: 'bribes',
  12: 'detention',
  14: 'callingAbroad',
  15: 'notKnowing',
  17: 'theWayDown',
};

export function factsOfNight(about: readonly number[]): readonly Fact[] {
  const ids = new Set(about.map((system) => FACT_OF_SYSTEM[system]));
  const facts = FACTS.filter(({ id }) => ids.has(id));
  return facts.length > 0 ? facts : FACTS.filter(({ afterTheNight }) => afterTheNight);
}
