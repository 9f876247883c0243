// The same words in Korean.
// Law: as in printed.en.ts.
import type { printedEn } from './printed.en.ts';

export const printedKo: Readonly<Record<keyof typeof printedEn, string>> = {
  'sheet.farEnd': '건너편',
  'sheet.contours': '등고선 간격 20 m',
  'sheet.believedThere': '저들이 짚은 곳',
  'sheet.hearsYou': '듣고 있음',
  'sheet.takesBearing': '방향을 잡음',
  'sheet.youFromTo': '나, {from}~{to}',
};
