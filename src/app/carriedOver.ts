// What is carried over from the end of a night to the beginning of the next one, and how long that takes.
// Law: pure and the same for everyone: every number stands here with its unit and reason; nothing is drawn by chance.
//
// The numbers are the game's own: nobody has published what a year of waiting costs.
import type { LivedNight, NextNight, NightLeft } from '../content/storySave.ts';
import { PROVEN_IDENTITY } from '../core/rules.ts';

/** Pounds a year that living takes from what was put by: food, firewood and medicine beyond what a field gives. */
const LIVING_POUNDS_A_YEAR = 60;
/** Two nights in one year lie a season or two apart, in years. */
const LEAST_YEARS = 0.5;
/** Pounds for a smuggled phone with its card: scarce, so that it costs what four months of living do and more. */
export const PHONE_POUNDS = 100;
/** Share of a full charge that an old, borrowed phone still holds. */
const BORROWED_CHARGE = 0.5;
/** Share of what is known about someone that is still known a year later: people are moved, files lie. */
const KNOWN_AFTER_A_YEAR = 0.5;
/** And after a season or two. */
const KNOWN_AFTER_SEASONS = 0.75;
/** Percent that being seen on the hills by daylight adds to how sure they are who it was. */
const DAWN_PERCENT = 15;
/** At most so sure, in percent, that whoever comes home unheard is not asked at the door for an old night's sake. */
const MOST_KNOWN_PERCENT = 30;
/** Years in a reform facility, "one to two" in the words of the source: two for whoever was known by name. */
const REFORM_YEARS = 1;
const REFORM_YEARS_KNOWN = 2;

/** @returns the years that a sentence takes, 0 for most. */
export function yearsInReform({
  sentence,
  left,
}: {
  readonly sentence: LivedNight['sentence'];
  readonly left: Pick<NightLeft, 'identityPercent'>;
}): number {
  if (sentence !== 'reform') return 0;
  return left.identityPercent >= PROVEN_IDENTITY * 100 ? REFORM_YEARS_KNOWN : REFORM_YEARS;
}

/**
 * @param years from that night to the next one, 0 for the same year.
 * @param fullCharge of the next level's phone, 0 to 1.
 */
export function carriedOver(
  { outcome, left }: Pick<LivedNight, 'outcome' | 'left'>,
  years: number,
  fullCharge: number,
): Pick<NextNight, 'start' | 'phone'> {
  const living = Math.round(LIVING_POUNDS_A_YEAR * Math.max(LEAST_YEARS, years));
  const putBy = Math.max(0, left.moneyPounds - living);
  const phone = phoneAfter(outcome, left, putBy);
  const charge = fullCharge * (phone === 'borrowed' ? BORROWED_CHARGE : 1);
  return {
    phone,
    start: {
      moneyPounds: phone === 'bought' ? putBy - PHONE_POUNDS : putBy,
      batteryPercent: Math.round(charge * 100),
      identityPercent: knownAfter(outcome, left.identityPercent, years),
    },
  };
}

/** Whoever was held has no phone any more, unless it lay under a stone; a card that was broken is as good as none. */
function phoneAfter(
  outcome: LivedNight['outcome'],
  { phone, sim }: NightLeft,
  putBy: number,
): NextNight['phone'] {
  const isThere = sim && (phone === 'hidden' || (phone === 'held' && outcome !== 'taken'));
  if (isThere) return 'own';
  return putBy >= PHONE_POUNDS ? 'bought' : 'borrowed';
}

function knownAfter(outcome: LivedNight['outcome'], percent: number, years: number): number {
  let known = Math.min(100, percent + (outcome === 'dawn' ? DAWN_PERCENT : 0));
  if (years < 1) known *= KNOWN_AFTER_SEASONS;
  for (let year = 1; year <= years; year++) known *= KNOWN_AFTER_A_YEAR;
  return Math.min(MOST_KNOWN_PERCENT, Math.round(known));
}
