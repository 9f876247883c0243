// Texts that someone could write as a seed, the odd ones first: for trying many nights.
// Law: the same number gives the same text, always.
import { surpriseSeed } from '../content/free/surprise.ts';
import { hashUnit } from '../core/random.ts';

const ODD: readonly string[] = [
  '',
  ' ',
  '__proto__',
  'constructor',
  'toString',
  'null',
  '0',
  '-1',
  '~3jn',
  '~9',
  'larch~3jn~5',
  '\u0000',
  '\u0007\u001b[31m',
  '\n\r\t',
  '\ud800',
  '\udc00\ud800',
  '\u202eright to left',
  '낙엽골',
  '건너편',
  '🌒🏔️📞',
  '👨‍👩‍👧‍👦'.repeat(40),
  'x'.repeat(200),
  'x'.repeat(201),
  'long '.repeat(20000),
  '../../etc/passwd',
  '<script>alert(1)</script>',
  '2026-11-26',
  'Zalgo \u0301\u0327\u0360',
];
const KEY = 71;
const LONGEST = 40;

export function oddSeed(index: number): string {
  const odd = ODD[index];
  if (odd !== undefined) return odd;
  const chance = (k: number) => hashUnit(KEY, index, k);
  if (chance(0) < 0.4) return surpriseSeed([chance(1), chance(2), chance(3)]);
  const length = Math.floor(chance(1) * LONGEST);
  const most = chance(2) < 0.5 ? 0x7f : 0xffff;
  return String.fromCharCode(...Array.from({ length }, (_, k) => Math.floor(chance(3 + k) * most)));
}
