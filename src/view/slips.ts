// How much of the map the theatre's slips of paper lie over: no word that can stand elsewhere is set below them.
// Law: pure; the slips are laid by src/ui/style/theatre.css and theatre-plans.css, and this follows them.
import type { StageLayout } from './layout.ts';
import type { SeenPixels } from './seen.ts';

/** In CSS px from the map's upper and lower edge, at ordinary words. Legend and tools break in a narrow window. */
const COVERED_PX: Readonly<Record<StageLayout['kind'], { readonly above: number; readonly below: number }>> =
  {
    desktop: { above: 108, below: 66 },
    phone: { above: 0, below: 44 },
    landscape: { above: 62, below: 44 },
  };
const LEGEND_BREAKS_BELOW_PX = 1240;
const LEGEND_LINE_PX = 28;

/** @param letterPx - device pixels a CSS pixel of words. */
export function clearOfSlips(
  { kind, width }: Pick<StageLayout, 'kind' | 'width'>,
  seen: SeenPixels,
  letterPx: number,
): SeenPixels {
  const { above, below } = COVERED_PX[kind];
  const line = kind === 'desktop' && width < LEGEND_BREAKS_BELOW_PX ? LEGEND_LINE_PX : 0;
  const top = Math.min(above * letterPx, seen.height / 3);
  const bottom = Math.min((below + line) * letterPx, seen.height / 3);
  return { ...seen, top: seen.top + top, height: seen.height - top - bottom };
}
