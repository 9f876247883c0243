// Tells when the player is no longer at the page: another window, a locked screen, a turned device.
// Law: only tells; whoever listens decides what stops.

export type Away = 'hidden' | 'blurred' | 'left' | 'frozen' | 'turned';

/** @returns a function that stops listening. */
export function onAway(tell: (why: Away) => void): () => void {
  const { signal, abort } = listening();
  const once = { signal };
  document.addEventListener('visibilitychange', () => document.hidden && tell('hidden'), once);
  document.addEventListener('freeze', () => tell('frozen'), once);
  window.addEventListener('blur', () => tell('blurred'), once);
  window.addEventListener('pagehide', () => tell('left'), once);
  // Absent in Safari before 16.4, where a turned device still blurs or resizes the page.
  const turning: ScreenOrientation | undefined = screen.orientation;
  turning?.addEventListener('change', () => tell('turned'), once);
  return abort;
}

/** Tells each time the page is shown or hidden. @returns a function that stops listening. */
export function onShown(tell: (isShown: boolean) => void): () => void {
  const { signal, abort } = listening();
  document.addEventListener('visibilitychange', () => tell(!document.hidden), { signal });
  window.addEventListener('pagehide', () => tell(false), { signal });
  window.addEventListener('pageshow', () => tell(!document.hidden), { signal });
  return abort;
}

function listening(): { readonly signal: AbortSignal; readonly abort: () => void } {
  const control = new AbortController();
  return { signal: control.signal, abort: () => control.abort() };
}
