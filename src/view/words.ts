// The few words that the picture prints and no page holds: the far bank's name and the note beside the scale bar.
// Law: whatever a level names comes from its page; both languages stand here side by side.
import type { Words } from '../app/game.ts';

export const FAR_BANK: Words = { en: 'the far end', ko: '건너편' };

export const CONTOUR_NOTE: Words = { en: 'contours every 20 m', ko: '등고선 간격 20 m' };
