// A player's own keys and buttons in the place of those that the game begins with.
// Law: pure; one key means one thing, no deed that has a key is left without one, and the keys that lead back or press are never given
// away. What is read is a stranger's: unknown names are left out, and a map that is not whole is none.
import { ASKED_BY_KEY, type Plain } from './action.ts';
import { DIRECTIONS, type Direction, KEYMAP, type Keymap } from './keymap.ts';

/** All that a player may give another key, in the order in which it is shown. */
export const MEANINGS = [
  'north',
  'west',
  'south',
  'east',
  'primary',
  'hangUp',
  'toggleLow',
  'toggleRun',
  'toggleGuarded',
  'things',
  'toggleSheet',
  'ask',
  'otherPhone',
  'toggleWait',
  'offerNothing',
  'offerHalf',
  'offerAll',
  'pause',
  'letPass',
  'listen',
  ...ASKED_BY_KEY,
] as const satisfies readonly (Direction | Plain)[];
export type Meaning = (typeof MEANINGS)[number];

/** What was chosen anew; whatever is not named here keeps what the game begins with. */
export type Own<Id> = Readonly<Partial<Record<Meaning, readonly Id[]>>>;

/** No deed has more keys than this. */
const MOST_IDS = 3;
const MOST_BUTTONS = 32;
/** On a pad this one always holds the night, and leads on again. */
export const HOLDING_BUTTON = 9;

/** Keys that a keyboard may have, by where they lie. Tab, Enter, Escape and what opens menus are left to the page. */
const KNOWN_CODE =
  /^(Key[A-Z]|Digit\d|Numpad(\d|Add|Subtract|Multiply|Divide|Decimal)|Arrow(Up|Down|Left|Right)|Space|Shift(Left|Right)|Comma|Period|Slash|Semicolon|Quote|Bracket(Left|Right)|Backslash|Backquote|Minus|Equal|Intl(Backslash|Ro|Yen)|Home|End|Page(Up|Down)|Insert|Delete|Backspace)$/;

export function isGivableKey(code: unknown): code is string {
  if (typeof code !== 'string' || !KNOWN_CODE.test(code)) return false;
  const fixed = KEYMAP.actByCode[code];
  return fixed === undefined || isMeaning(fixed);
}

export function isGivableButton(button: unknown): button is number {
  return (
    Number.isInteger(button) &&
    (button as number) >= 0 &&
    (button as number) < MOST_BUTTONS &&
    button !== HOLDING_BUTTON
  );
}

export function ownKeysFrom(stored: unknown): Own<string> {
  return ownFrom(stored, isGivableKey, KEYS);
}

export function ownButtonsFrom(stored: unknown): Own<number> {
  return ownFrom(stored, isGivableButton, BUTTONS);
}

/** @returns the map that the hands read. */
export function keymapWith(keys: Own<string>, buttons: Own<number>): Keymap {
  const byCode = given(keys, KEYS);
  const byButton = given(buttons, BUTTONS);
  return {
    walkByCode: part(byCode, isDirection),
    actByCode: part(byCode, isAct),
    walkByButton: part(byButton, isDirection),
    actByButton: part(byButton, isAct),
  };
}

/** @returns the keys of a deed, the one that is shown first. */
export function keysOf(keymap: Keymap, meaning: Direction | Plain): string[] {
  return idsOf(keymap.walkByCode, keymap.actByCode, meaning);
}

export function buttonsOf(keymap: Keymap, meaning: Direction | Plain): number[] {
  return idsOf(keymap.walkByButton, keymap.actByButton, meaning).map(Number);
}

/** @returns what a key does now, or null. */
export function meaningOfKey(keymap: Keymap, code: string): Meaning | null {
  const meaning = keymap.walkByCode[code] ?? keymap.actByCode[code];
  return meaning !== undefined && isMeaning(meaning) ? meaning : null;
}

export function meaningOfButton(keymap: Keymap, button: number): Meaning | null {
  const meaning = keymap.walkByButton[button] ?? keymap.actByButton[button];
  return meaning !== undefined && isMeaning(meaning) ? meaning : null;
}

/**
 * A deed is given one key in the place of those it had; whoever had that key gets the first of them in exchange.
 * Nothing is changed where a deed would be left without any, or where the key is not to be given.
 */
export function withKey(own: Own<string>, meaning: Meaning, code: string): Own<string> {
  const keymap = keymapWith(own, {});
  const given = { meaning, id: code, other: meaningOfKey(keymap, code) };
  return exchanged(own, given, {
    had: (one) => keysOf(keymap, one),
    isGivable: isGivableKey,
    defaults: KEYS,
  });
}

export function withButton(own: Own<number>, meaning: Meaning, button: number): Own<number> {
  const keymap = keymapWith({}, own);
  const given = { meaning, id: button, other: meaningOfButton(keymap, button) };
  const had = (one: Meaning) => buttonsOf(keymap, one);
  return exchanged(own, given, { had, isGivable: isGivableButton, defaults: BUTTONS });
}

interface Exchange<Id> {
  readonly meaning: Meaning;
  readonly id: Id;
  /** Whose it is now. */
  readonly other: Meaning | null;
}

interface Device<Id> {
  readonly had: (one: Meaning) => readonly Id[];
  readonly isGivable: (id: unknown) => boolean;
  readonly defaults: Table<Id>;
}

function exchanged<Id>(
  own: Own<Id>,
  { meaning, id, other }: Exchange<Id>,
  { had, isGivable, defaults }: Device<Id>,
): Own<Id> {
  if (other === meaning || !isGivable(id)) return own;
  const changed: Own<Id> = { ...own, [meaning]: [id] };
  if (other === null) return changed;
  const old = had(meaning).filter(isGivable).slice(0, 1);
  const left = had(other).filter((one) => one !== id && isGivable(one));
  const both = { ...changed, [other]: [...old, ...left].slice(0, MOST_IDS) };
  return isWhole(both, defaults) ? both : own;
}

type Table<Id> = ReadonlyMap<Id, Direction | Plain>;

const KEYS: Table<string> = new Map(Object.entries({ ...KEYMAP.walkByCode, ...KEYMAP.actByCode }));
const BUTTONS: Table<number> = new Map(
  Object.entries({ ...KEYMAP.walkByButton, ...KEYMAP.actByButton }).map(([id, does]) => [Number(id), does]),
);

/** The own ones first, then all that nobody asked for, as far as it is free; arrows and one button stay what they are. */
function given<Id>(own: Own<Id>, defaults: Table<Id>): Map<Id, Direction | Plain> {
  const table = new Map<Id, Direction | Plain>();
  for (const meaning of MEANINGS) {
    for (const id of own[meaning] ?? []) if (!table.has(id)) table.set(id, meaning);
  }
  for (const [id, does] of defaults) {
    const isFixed = isArrow(id) || id === HOLDING_BUTTON;
    const isKept = !isMeaning(does) || own[does] === undefined || isFixed;
    if (isKept && !table.has(id)) table.set(id, does);
  }
  return table;
}

function isArrow(id: unknown): boolean {
  return typeof id === 'string' ? id.startsWith('Arrow') : KEYMAP.walkByButton[id as number] !== undefined;
}

function ownFrom<Id>(stored: unknown, isGivable: (id: unknown) => id is Id, defaults: Table<Id>): Own<Id> {
  if (typeof stored !== 'object' || stored === null) return {};
  const own: Partial<Record<Meaning, readonly Id[]>> = {};
  for (const meaning of MEANINGS) {
    const ids: unknown = Object.hasOwn(stored, meaning) ? (stored as Record<string, unknown>)[meaning] : null;
    if (!Array.isArray(ids) || ids.length > MOST_IDS) continue;
    const good = ids.filter(isGivable);
    if (good.length > 0) own[meaning] = good;
  }
  return isWhole(own, defaults) ? own : {};
}

function isWhole<Id>(own: Own<Id>, defaults: Table<Id>): boolean {
  const kept = new Set(given(own, defaults).values());
  return [...defaults.values()].every((does) => kept.has(does));
}

function part<Id extends string | number, Does extends Direction | Plain>(
  table: ReadonlyMap<Id, Direction | Plain>,
  isOf: (does: Direction | Plain) => does is Does,
): Record<Id, Does> {
  const found: Partial<Record<Id, Does>> = {};
  for (const [id, does] of table) if (isOf(does)) found[id] = does;
  return found as Record<Id, Does>;
}

function idsOf(
  walk: Readonly<Record<string, Direction>>,
  act: Readonly<Record<string, Plain>>,
  meaning: Direction | Plain,
): string[] {
  return [...Object.entries(walk), ...Object.entries(act)]
    .filter(([, does]) => does === meaning)
    .map(([id]) => id);
}

function isMeaning(does: Direction | Plain): does is Meaning {
  return MEANINGS.some((meaning) => meaning === does);
}

function isDirection(does: Direction | Plain): does is Direction {
  return does in DIRECTIONS;
}

function isAct(does: Direction | Plain): does is Plain {
  return !isDirection(does);
}
