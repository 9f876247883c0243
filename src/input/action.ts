// What a player means, whatever the hands use: keys, a thumb, a pointer or a pad all end here.
// Law: an action says nothing of devices; the app turns it into commands or into a change of screen.
import type { Place } from '../core/terrain/sheet.ts';

export type Action =
  /** Walk towards a compass heading (0 to 15 clockwise from north); -1 stands still. */
  | { readonly kind: 'walk'; readonly heading: number; readonly slowly: boolean }
  /** Walk to a place by the best way, until told otherwise. */
  | { readonly kind: 'walkTo'; readonly place: Place }
  /** The one thing that matters now: take out the phone, call, speak, go in. */
  | { readonly kind: 'primary' }
  /** Hang up, or put the phone away. */
  | { readonly kind: 'hangUp' }
  /** Say one's own lines without names from now on, or plainly again. */
  | { readonly kind: 'toggleGuarded' }
  | { readonly kind: 'toggleRun' }
  | { readonly kind: 'toggleLow' }
  /** Show the whole sheet, or come back. */
  | { readonly kind: 'toggleSheet' }
  /** Ask why a place is heard or not; null asks about where one stands, or ends the question. */
  | { readonly kind: 'ask'; readonly place: Place | null }
  /** Look at what one carries, or look up again. */
  | { readonly kind: 'things' }
  /** Put the phone under a stone here, take it up again, let it fall, or break its SIM card. */
  | { readonly kind: 'hidePhone' | 'fetchPhone' | 'dropPhone' | 'breakSim' }
  /** Put this phone away and take the other one. */
  | { readonly kind: 'otherPhone' }
  /** To whoever is led: wait here, come on, or whichever of the two is the other one now. */
  | { readonly kind: 'waitHere' | 'comeOn' | 'toggleWait' }
  /** Take what the broker holds. */
  | { readonly kind: 'takeMoney' }
  /** What one holds out to whoever holds one. */
  | { readonly kind: 'offerNothing' | 'offerHalf' | 'offerAll' }
  /** Where time waits for a command: let a moment pass. */
  | { readonly kind: 'letPass' }
  /** Open or close the line in which one types what to do. */
  | { readonly kind: 'listen' }
  /** Hear what lies around, in turn; or be told one thing. None of them is a step. */
  | { readonly kind: Asking }
  /** Leave what lies over the night; where nothing does, pause. */
  | { readonly kind: 'back' }
  | { readonly kind: 'pause' };

/** What one may ask of the night without a step: all that has a key of its own, and what can be typed. */
export const ASKED_BY_KEY = [
  'scan',
  'askWhere',
  'askWay',
  'askDanger',
  'askSignal',
  'askExposure',
  'askEvents',
  'askTask',
  'askCall',
  'askThings',
  'askTime',
] as const;
export const ASKINGS = [...ASKED_BY_KEY, 'askHelp'] as const;
export type Asking = (typeof ASKINGS)[number];

/** Actions that a key or a button can give: they say everything by their name. */
export type Plain = Exclude<Action['kind'], 'walk' | 'walkTo'>;

export function actionOf(plain: Plain): Action {
  return plain === 'ask' ? { kind: 'ask', place: null } : ({ kind: plain } as Action);
}

export type ActionSink = (action: Action) => void;
