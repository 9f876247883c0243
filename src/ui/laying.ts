// One screen follows another as sheets are laid on a desk: the old one sinks away beneath, the new one comes to lie on it.
// Law: for the eye only, and short: the new screen is there at once for hands, focus and readers; with less motion it is
// a plain cut.
import type { Game, Screen } from '../app/game.ts';

/** As long as the animations in laying.css. */
const LAYING_MS = 280;

/** The screens that are one sheet. @returns its name. */
function sheetOf(screen: Screen): string {
  return screen === 'pause' || screen === 'things' ? 'play' : screen;
}

/** Follows the screens of a game. @param beneath where the old sheet may lie: an element that nobody else writes to. */
export function laySheets(game: Game, root: HTMLElement, beneath: () => HTMLElement | null): void {
  let lying = sheetOf(game.screen.peek());
  let timer: ReturnType<typeof setTimeout> | undefined;
  const end = (): void => {
    root.ownerDocument.documentElement.classList.remove('is-laying');
    beneath()?.replaceChildren();
  };
  game.screen.subscribe((screen) => {
    const sheet = sheetOf(screen);
    if (sheet === lying) return;
    lying = sheet;
    clearTimeout(timer);
    end();
    if (isStill(game)) return;
    // The signal comes before the words are drawn anew: what stands in the page is still the old screen.
    leaveBeneath(root, beneath());
    // Looked at once, so that an animation that was running begins again.
    void root.offsetWidth;
    root.ownerDocument.documentElement.classList.add('is-laying');
    timer = setTimeout(end, LAYING_MS);
  });
}

function isStill(game: Game): boolean {
  return game.settings.peek().reducedMotion || matchMedia('(prefers-reduced-motion: reduce)').matches;
}

function leaveBeneath(root: HTMLElement, place: HTMLElement | null): void {
  const old = root.querySelector('.screen');
  if (!old || !place) return;
  const copy = old.cloneNode(true) as HTMLElement;
  const canvases = old.querySelectorAll('canvas');
  copy.querySelectorAll('canvas').forEach((canvas, index) => {
    const drawn = canvases[index];
    if (drawn && drawn.width > 0 && drawn.height > 0) canvas.getContext('2d')?.drawImage(drawn, 0, 0);
  });
  // No two things on a page share a name, and what only looks like a control is none.
  for (const named of copy.querySelectorAll('[id], [name]')) {
    named.removeAttribute('id');
    named.removeAttribute('name');
  }
  const frame = root.ownerDocument.createElement('div');
  frame.append(...copy.childNodes);
  frame.className = 'screen';
  place.replaceChildren(frame);
}
