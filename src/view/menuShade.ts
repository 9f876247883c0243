// Where the page's own words lie over the sheet, the title's menu or a night's name and clock: lettering under them is
// dimmed away.
// Law: pure; the shade follows the scrims of the pages (src/ui/style/title.css) and the words of the head (head.css).
import type { StageLayout } from './layout.ts';
import type { SeenPixels } from './seen.ts';
import { smoothstep } from './sheet/noise.ts';

/** @returns what is left of a word at a place in pixels of the sheet, 0 to 1. */
export type MenuShade = (x: number, y: number) => number;

/** Shares of the window between which a word comes back: below the menu on a phone, beside it elsewhere. A word of
 * single letters is never half there: it comes back within the width of one. */
const BELOW_MENU = [0.8, 0.83] as const;
/** On a phone the languages stand at the very bottom. */
const ABOVE_LANGUAGES = [0.87, 0.9] as const;
const BESIDE_MENU = [0.52, 0.56] as const;

export function menuShade(kind: StageLayout['kind'], seen: SeenPixels): MenuShade {
  if (kind === 'phone') return (_, y) => betweenMenuAndLanguages((y - seen.top) / seen.height);
  return (x) => smoothstep(...BESIDE_MENU, (x - seen.left) / seen.width);
}

/** The sheet's name, and the buttons with the clock, in the upper corners of a wide map: CSS px from its edges. */
export const NAME_PX = 250;
export const CLOCK_PX = 310;
export const HEAD_PX = 72;
const HEAD_FADE_PX = 14;

/** @param px - device pixels a CSS pixel of words. @returns as `menuShade`, for a night that is walked at a desk. */
export function headShade(seen: SeenPixels, px: number): MenuShade {
  return (x, y) => {
    const aside = Math.min(x - seen.left - NAME_PX * px, seen.left + seen.width - CLOCK_PX * px - x);
    const below = y - seen.top - HEAD_PX * px;
    return smoothstep(0, HEAD_FADE_PX * px, Math.max(aside, below));
  };
}

function betweenMenuAndLanguages(share: number): number {
  return smoothstep(...BELOW_MENU, share) * (1 - smoothstep(...ABOVE_LANGUAGES, share));
}
