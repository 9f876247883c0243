// Which key and which pad button means what: plain data, so that a player's own map can take its place.
// Law: keys are named by where they lie (KeyboardEvent.code), never by the letter printed on them.
import type { Plain } from './action.ts';

/** Unit steps on the sheet: x runs east, y runs south. */
export const DIRECTIONS = {
  north: { x: 0, y: -1 },
  east: { x: 1, y: 0 },
  south: { x: 0, y: 1 },
  west: { x: -1, y: 0 },
} as const;

export type Direction = keyof typeof DIRECTIONS;

export interface Keymap {
  readonly walkByCode: Readonly<Record<string, Direction>>;
  readonly actByCode: Readonly<Record<string, Plain>>;
  /** Buttons of the standard pad (W3C Gamepad, "Remapping"). */
  readonly walkByButton: Readonly<Record<number, Direction>>;
  readonly actByButton: Readonly<Record<number, Plain>>;
}

export const KEYMAP: Keymap = {
  walkByCode: {
    KeyW: 'north',
    KeyD: 'east',
    KeyS: 'south',
    KeyA: 'west',
    ArrowUp: 'north',
    ArrowRight: 'east',
    ArrowDown: 'south',
    ArrowLeft: 'west',
  },
  actByCode: {
    Space: 'primary',
    KeyX: 'hangUp',
    ShiftLeft: 'toggleLow',
    ShiftRight: 'toggleLow',
    KeyC: 'toggleLow',
    KeyR: 'toggleRun',
    KeyM: 'toggleSheet',
    KeyE: 'ask',
    KeyG: 'toggleGuarded',
    KeyT: 'things',
    KeyO: 'otherPhone',
    KeyH: 'toggleWait',
    Digit1: 'offerNothing',
    Digit2: 'offerHalf',
    Digit3: 'offerAll',
    Numpad1: 'offerNothing',
    Numpad2: 'offerHalf',
    Numpad3: 'offerAll',
    Period: 'letPass',
    Slash: 'listen',
    KeyQ: 'scan',
    KeyL: 'askWhere',
    KeyJ: 'askWay',
    KeyN: 'askDanger',
    KeyB: 'askSignal',
    KeyV: 'askExposure',
    KeyK: 'askEvents',
    KeyU: 'askTask',
    KeyI: 'askCall',
    KeyY: 'askThings',
    KeyF: 'askTime',
    Escape: 'back',
    KeyP: 'pause',
  },
  walkByButton: { 12: 'north', 13: 'south', 14: 'west', 15: 'east' },
  actByButton: {
    0: 'primary',
    1: 'hangUp',
    2: 'toggleLow',
    3: 'toggleRun',
    4: 'ask',
    5: 'toggleGuarded',
    6: 'things',
    7: 'letPass',
    8: 'toggleSheet',
    9: 'pause',
    10: 'toggleWait',
    11: 'otherPhone',
  },
};
