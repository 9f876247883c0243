// Why the gauge of exposure stands where it does: who heard or saw or told, and how closely that fixes the caller.
// Law: pure; taken from the night and from what its news were, and no more than the five steps already tell.
import { pressing } from '../core/belief.ts';
import { finderAt } from '../core/finders.ts';
import { type Belief, EXPOSURES, type Exposure, type Hunter, type ReadonlyNight } from '../core/night.ts';
import { BEARING_TOLD_TICKS, NOTICE_TICKS } from '../core/rules.ts';
import { fromCaller, toStep, type Whereabouts } from './direction.ts';
import type { Tidings } from './memory.ts';

/** What carries the antenna that heard a signal. */
export type Ear = 'hand' | 'truck' | 'mast';

export type ExposureCause =
  | { readonly kind: 'quiet' }
  | { readonly kind: 'heard'; readonly by: Ear }
  | {
      readonly kind:
        | 'oneBearing'
        | 'bearings'
        | 'twoCross'
        | 'bearingsCross'
        | 'report'
        | 'sighting'
        | 'fading';
      /** Radius that holds half of what they believe. */
      readonly meters: number;
    }
  | ({ readonly kind: 'seen'; readonly by: 'agent' | 'truck' } & Whereabouts);

/** @param tidings what the pressing post was told lately, or null where nobody kept it: then the state has to do. */
export function causeOf(night: ReadonlyNight, tidings: Tidings | null): ExposureCause {
  const { exposure } = night;
  switch (exposure) {
    case 'unheard':
      return { kind: 'quiet' };
    case 'heard':
      return { kind: 'heard', by: earOf(night) };
    case 'bearing':
    case 'crossed':
      return causeOfBelief(night, tidings ?? tidingsOf(night), exposure === 'crossed');
    case 'found':
      return causeOfSight(night);
    default:
      return exposure satisfies never;
  }
}

/** @returns true when they are closer now than before. */
export function isRaised(before: Exposure, now: Exposure): boolean {
  return EXPOSURES.indexOf(now) > EXPOSURES.indexOf(before);
}

function causeOfBelief(night: ReadonlyNight, { news, bearings }: Tidings, crossed: boolean): ExposureCause {
  const { ticksSinceNews, radiusCells } = pressing(night);
  const meters = toStep(radiusCells * night.world.sheet.cellMeters);
  if (ticksSinceNews > BEARING_TOLD_TICKS / 4) return { kind: 'fading', meters };
  if (news !== 'bearing') return { kind: news, meters };
  if (bearings < 2) return { kind: 'oneBearing', meters };
  if (!crossed) return { kind: 'bearings', meters };
  return { kind: bearings === 2 ? 'twoCross' : 'bearingsCross', meters };
}

/** The newest news has to be one of a kind that there was. */
function tidingsOf(night: ReadonlyNight): Tidings {
  const { bearings }: Pick<Belief, 'bearings'> = pressing(night);
  if (bearings > 0) return { news: 'bearing', bearings };
  return { news: night.evidence.reports > 0 ? 'report' : 'sighting', bearings };
}

/** The one that heard the phone last, the first among equals. A coat hides what a man carries, not that he hears. */
function earOf({ world, hunters, posts }: ReadonlyNight): Ear {
  let last = 0;
  for (let index = 1; index < hunters.length + posts.length; index++) {
    const [one, best] = [finderAt({ hunters, posts }, index), finderAt({ hunters, posts }, last)];
    if (one && best && one.ticksSinceHeard < best.ticksSinceHeard) last = index;
  }
  if (last >= hunters.length) return 'mast';
  return world.hunters[last]?.kind === 'truck' ? 'truck' : 'hand';
}

function causeOfSight(night: ReadonlyNight): ExposureCause {
  const seeing = nearestWatcher(night);
  if (!seeing) return { kind: 'seen', by: 'agent', meters: 0, eighth: 0 };
  return { kind: 'seen', by: seeing.rides ? 'truck' : 'agent', ...fromCaller(night, seeing) };
}

function nearestWatcher({
  hunters,
  caller,
}: ReadonlyNight): Readonly<Pick<Hunter, 'x' | 'y' | 'rides'>> | null {
  const square = ({ x, y }: { readonly x: number; readonly y: number }): number =>
    (x - caller.x) ** 2 + (y - caller.y) ** 2;
  return hunters
    .filter(({ seesTicks }) => seesTicks >= NOTICE_TICKS)
    .reduce<(typeof hunters)[number] | null>(
      (best, one) => (best && square(best) <= square(one) ? best : one),
      null,
    );
}
