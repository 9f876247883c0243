// Times and lengths as people read them.
// Law: numbers in, words out; rounding happens here and nowhere else in the interface.
import type { Language } from './language.ts';
import { say } from './say.ts';

const DAY_SECONDS = 86_400;

const twoDigits = (n: number): string => String(n).padStart(2, '0');

/** @returns the clock time of `seconds` after midnight, which may be negative: 02:14. */
export function clockText(seconds: number): string {
  const ofDay = wholeSecondsOfDay(seconds);
  return `${twoDigits(Math.floor(ofDay / 3600))}:${twoDigits(Math.floor(ofDay / 60) % 60)}`;
}

/** @returns the clock time with its seconds: 02:14:08. */
export function clockSecondsText(seconds: number): string {
  return `${clockText(seconds)}:${twoDigits(wholeSecondsOfDay(seconds) % 60)}`;
}

/** @returns the length of a call as a phone shows it: 01:47. */
export function callTimeText(seconds: number): string {
  const whole = Math.max(0, Math.floor(seconds));
  return `${twoDigits(Math.floor(whole / 60))}:${twoDigits(whole % 60)}`;
}

/** @returns a length to the nearest 5 m below 100 m, else to the nearest 10 m: more would be false precision. */
function roundedMeters(meters: number): number {
  const step = meters < 100 ? 5 : 10;
  return Math.round(meters / step) * step;
}

/** @returns a length in words: 95 m. */
export function metersText(language: Language, meters: number): string {
  return say(language, 'common.meters', { n: roundedMeters(meters) });
}

/** @returns where something lies from here, in words: 120 m west. @param eighth of the compass, clockwise from north. */
export function whereText(
  language: Language,
  { meters, eighth }: { readonly meters: number; readonly eighth: 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 },
): string {
  const direction = say(language, `direction.${eighth}`);
  return say(language, 'common.whereabouts', { meters: metersText(language, meters), direction });
}

/** @returns a sum in words: 150 pounds. */
export function poundsText(language: Language, pounds: number): string {
  return say(language, 'common.pounds', { n: Math.round(pounds) });
}

/** @returns a span of time in words: 2 min 41 s. */
export function durationText(language: Language, totalSeconds: number): string {
  const whole = Math.max(0, Math.round(totalSeconds));
  const values = { minutes: Math.floor(whole / 60), seconds: whole % 60 };
  return say(language, whole < 60 ? 'common.seconds' : 'common.minutesSeconds', values);
}

/** @returns a level or a loss to a tenth, with a true minus: −104.2 dBm. */
export function levelText(value: number, unit: 'dB' | 'dBm'): string {
  const tenths = Math.round(value * 10) / 10;
  return `${tenths < 0 ? '−' : ''}${Math.abs(tenths).toFixed(1)} ${unit}`;
}

/** @returns a power to two digits, which is all that is known of it: 3.2 mW, 79 mW, 2000 mW. */
export function milliwattsText(milliwatts: number): string {
  return `${Number(milliwatts.toPrecision(2))} mW`;
}

function wholeSecondsOfDay(seconds: number): number {
  const whole = Math.floor(seconds);
  return ((whole % DAY_SECONDS) + DAY_SECONDS) % DAY_SECONDS;
}

/** @returns parts of a sentence in a row: a, b and c. */
export function listText(language: Language, parts: readonly string[], last: 'and' | 'or'): string {
  const [before, end] = [parts.slice(0, -1), parts.at(-1) ?? ''];
  if (before.length === 0) return end;
  return say(language, `list.${last}`, { list: before.join(say(language, 'list.comma')), end });
}

/** @returns a sum as it stands in an account: £1,000. */
export function sumText(language: Language, pounds: number): string {
  const digits = String(Math.round(pounds)).replace(/\B(?=(\d{3})+$)/g, ',');
  return say(language, 'ledger.pounds', { n: digits });
}

/** @returns a small number as a word, as it stands before what is counted; a larger one in digits. */
export function numberWord(language: Language, n: number): string {
  return say(language, 'number.words').split(' ')[n] ?? String(n);
}
