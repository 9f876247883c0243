// Where the title's words and menu lie over the sheet: lettering under them is dimmed away.
// Law: pure; the shade follows the scrims of the pages (src/ui/style/title.css).
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

function betweenMenuAndLanguages(share: number): number {
  return smoothstep(...BELOW_MENU, share) * (1 - smoothstep(...ABOVE_LANGUAGES, share));
}
