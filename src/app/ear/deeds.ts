// How each ordered deed is done, tick by tick, with the few presses that a hand has.
// Law: what the main press would mean is looked at before it is given; it never does what was not asked for.
import type { ReadonlyNight } from '../../core/night.ts';
import type { Action, ActionSink, Plain } from '../../input/action.ts';
import { primaryOf } from '../meaning.ts';
import type { OrderedDeed } from './order.ts';

export type Step = 'on' | 'done' | 'cannot' | 'noService';
type Steps = (night: ReadonlyNight, ticks: number) => Step;

/** After a press the night needs some ticks to answer. */
const ANSWER_TICKS = 4;
/** A phone has looked once through all that there is. */
const SEARCH_TICKS = 40;
/** Without service for so many ticks, there is none here. */
const NO_SERVICE_TICKS = 90;
/** Whoever holds one takes a while over an answer. */
const OFFER_TICKS = 60;

type IsSo = (night: ReadonlyNight) => boolean;

/** What is pressed until it is so. */
const PRESSED = {
  hangUp: ['hangUp', ({ phone }) => phone.state !== 'inCall' && phone.state !== 'ringing'],
  putAway: ['hangUp', ({ phone }) => phone.state === 'off'],
  low: ['toggleLow', ({ caller }) => caller.low],
  rise: ['toggleLow', ({ caller }) => !caller.low],
  run: ['toggleRun', ({ caller }) => caller.running],
  walk: ['toggleRun', ({ caller }) => !caller.running],
  guarded: ['toggleGuarded', ({ call }) => call.guarded],
  plain: ['toggleGuarded', ({ call }) => !call.guarded],
} as const satisfies Partial<Record<OrderedDeed, readonly [Plain, IsSo]>>;

export function deedOf(deed: Exclude<OrderedDeed, 'goOn'>, act: ActionSink): Steps {
  if (isPressed(deed)) {
    const [kind, isSo] = PRESSED[deed];
    return pressing(act, kind, isSo);
  }
  switch (deed) {
    case 'takeOut':
      return takingOut(act);
    case 'call':
      return calling(act);
    case 'say':
      return speaking(act);
    case 'goIn':
      return goingIn(act);
    case 'stop':
    case 'scan':
      return () => 'done';
    case 'offerNothing':
    case 'offerHalf':
    case 'offerAll':
      return once(act, { kind: deed }, OFFER_TICKS);
    default:
      return once(act, { kind: deed }, ANSWER_TICKS);
  }
}

function isPressed(deed: OrderedDeed): deed is keyof typeof PRESSED {
  return deed in PRESSED;
}

/** Takes the phone out and waits until it has found service, or has looked for it in vain. */
function takingOut(act: ActionSink): Steps {
  let pressedTick = -1;
  return (night, ticks) => {
    const { state } = night.phone;
    if (state === 'off') {
      if (pressedTick >= 0) return 'on';
      if (primaryOf(night) !== 'takePhone') return 'cannot';
      pressedTick = ticks;
      act({ kind: 'primary' });
      return 'on';
    }
    return state === 'searching' && ticks < SEARCH_TICKS ? 'on' : 'done';
  };
}

/** Takes the phone out, waits until it is ready, calls, and is done when someone answers. */
function calling(act: ActionSink): Steps {
  let pressedTick = -ANSWER_TICKS;
  return (night, ticks) => {
    const { state } = night.phone;
    if (state === 'inCall') return 'done';
    if (state === 'ringing' || ticks - pressedTick < ANSWER_TICKS) return 'on';
    const primary = primaryOf(night);
    if (primary === 'noService') return ticks > NO_SERVICE_TICKS ? 'noService' : 'on';
    if (primary !== 'takePhone' && primary !== 'call' && primary !== 'callInside') return 'cannot';
    pressedTick = ticks;
    act({ kind: 'primary' });
    return 'on';
  };
}

/** Says one's next line as soon as it is one's turn, and is done when it is one's turn again. */
function speaking(act: ActionSink): Steps {
  let spokenTick = -1;
  return (night, ticks) => {
    if (night.phone.state === 'ringing') return 'on';
    if (night.phone.state !== 'inCall') return spokenTick < 0 ? 'cannot' : 'done';
    if (primaryOf(night) !== 'speak') return 'on';
    if (spokenTick >= 0) return ticks - spokenTick > ANSWER_TICKS ? 'done' : 'on';
    spokenTick = ticks;
    act({ kind: 'primary' });
    return 'on';
  };
}

/** Presses until it is so; a press that changes nothing is not given twice in a moment. */
function pressing(act: ActionSink, kind: (typeof PRESSED)[keyof typeof PRESSED][0], isSo: IsSo): Steps {
  let pressedTick = -ANSWER_TICKS;
  let presses = 0;
  return (night, ticks) => {
    if (isSo(night)) return 'done';
    if (ticks - pressedTick < ANSWER_TICKS) return 'on';
    if (presses === 2) return 'cannot';
    pressedTick = ticks;
    presses++;
    act({ kind });
    return 'on';
  };
}

function goingIn(act: ActionSink): Steps {
  let isPressed = false;
  return (night) => {
    if (isPressed) return 'on';
    if (primaryOf(night) !== 'goIn') return 'cannot';
    isPressed = true;
    act({ kind: 'primary' });
    return 'on';
  };
}

function once(act: ActionSink, action: Action, doneTicks: number): Steps {
  let isGiven = false;
  return (_, ticks) => {
    if (!isGiven) act(action);
    isGiven = true;
    return ticks >= doneTicks ? 'done' : 'on';
  };
}
