// Keys and pad buttons by the name that is printed on them.
// Law: the letter of the player's own layout where it is known; else the place of the key names it.
import { type Language, type Words, wordsIn } from './language.ts';

/** Printed the same on keyboards of both languages. */
const PRINTED: Readonly<Record<string, string>> = {
  Space: 'Space',
  Escape: 'Esc',
  ShiftLeft: 'Shift',
  ShiftRight: 'Shift',
  ArrowUp: '↑',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
  Comma: ',',
  Period: '.',
  Slash: '/',
  Semicolon: ';',
  Quote: '’',
  BracketLeft: '[',
  BracketRight: ']',
  Backslash: '\\',
  Backquote: '`',
  Minus: '-',
  Equal: '=',
  IntlBackslash: '<',
  PageUp: 'PgUp',
  PageDown: 'PgDn',
  Insert: 'Ins',
  Delete: 'Del',
};

const NUMPAD_SIGNS: Readonly<Record<string, string>> = {
  Add: '+',
  Subtract: '−',
  Multiply: '×',
  Divide: '÷',
  Decimal: '.',
};

const NUMPAD: Words = { en: 'Num', ko: '숫자판' };

/** @param letters - what the player's layout prints on a key, by where it lies. */
export function keyText(language: Language, code: string, letters: ReadonlyMap<string, string>): string {
  const printed = PRINTED[code];
  // A layout also names dead keys and signs; of those that have no letter the usual sign is clearer.
  const letter = letters.get(code)?.toUpperCase();
  if (letter !== undefined && isOneLetter(letter)) return letter;
  if (printed !== undefined) return printed;
  if (code.startsWith('Numpad')) {
    const rest = code.slice(6);
    return `${wordsIn(NUMPAD, language)} ${NUMPAD_SIGNS[rest] ?? rest}`;
  }
  return code.replace(/^(Key|Digit|Intl)/, '');
}

/** Korean keyboards print both: the Latin letter is the one that all of them share. */
function isOneLetter(letter: string): boolean {
  return /^[\p{L}\d]$/u.test(letter) && !/\p{Script=Hangul}/u.test(letter);
}

/** By the two kinds of pads that most hands hold. */
const BUTTONS = [
  'A · ✕',
  'B · ○',
  'X · □',
  'Y · △',
  'LB · L1',
  'RB · R1',
  'LT · L2',
  'RT · R2',
  'View · ⧉',
  'Menu · ☰',
  'LS · L3',
  'RS · R3',
  '↑',
  '↓',
  '←',
  '→',
] as const;

export function buttonText(button: number): string {
  return BUTTONS[button] ?? `${button + 1}`;
}
