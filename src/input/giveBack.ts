// Escape gives the keys back to the page around the game, where nothing in the game has a use for it.
// Law: what lies on top is left first: a dialog over the pause keeps its Escape.
import { openDialogs } from './hands.ts';
import { topDialog } from './padFocus.ts';

interface GiveBack {
  /** True on the title, and in the pause. */
  readonly mayGive: () => boolean;
  readonly give: () => void;
}

export function onGiveBack({ mayGive, give }: GiveBack): void {
  const press = (event: KeyboardEvent): void => {
    if (event.code !== 'Escape' || event.isComposing || !mayGive() || isLeftFirst()) return;
    // Else the browser would close the pause with the same press, and the night would go on.
    event.preventDefault();
    event.stopImmediatePropagation();
    give();
  };
  window.addEventListener('keydown', press, { capture: true });
}

/** The pause itself is the one dialog that gives the keys back. */
function isLeftFirst(): boolean {
  return openDialogs() > 0 && topDialog()?.dataset.leaves !== 'pause';
}
