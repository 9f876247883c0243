// Tells when the player is no longer at the page, or the page has lost what it is played with: another window, a locked
// screen, a turned device, a pad without power, a picture or a sound that was taken away.
// Law: only tells; whoever listens decides what stops.

export type Away =
  | 'hidden'
  | 'blurred'
  | 'left'
  | 'frozen'
  | 'turned'
  | 'unfilled'
  | 'padLost'
  | 'pictureLost'
  | 'soundLost';

interface Sign {
  readonly why: Away;
  readonly on: () => EventTarget | undefined;
  readonly event: string;
  /** The same event also tells of the opposite. */
  readonly isSo?: () => boolean;
  /** It stays at whatever it happened to: heard on its way there. */
  readonly passes?: true;
}

/** Sound is a thing of its own, outside of the page: whoever makes it tells of it here. */
const sound = new EventTarget();

/** All signs of it, each as the browser gives it. */
const SIGNS: readonly Sign[] = [
  { why: 'hidden', on: () => document, event: 'visibilitychange', isSo: () => document.hidden },
  { why: 'frozen', on: () => document, event: 'freeze' },
  { why: 'blurred', on: () => window, event: 'blur' },
  { why: 'left', on: () => window, event: 'pagehide' },
  // Absent in Safari before 16.4, where a turned device still blurs or resizes the page.
  { why: 'turned', on: () => screen.orientation, event: 'change' },
  {
    why: 'unfilled',
    on: () => document,
    event: 'fullscreenchange',
    isSo: () => document.fullscreenElement === null,
  },
  { why: 'padLost', on: () => window, event: 'gamepaddisconnected' },
  { why: 'pictureLost', on: () => document, event: 'webglcontextlost', passes: true },
  { why: 'soundLost', on: () => sound, event: 'interrupted' },
];

/** @returns a function that stops listening. */
export function onAway(tell: (why: Away) => void): () => void {
  const { signal, abort } = listening();
  for (const { why, on, event, isSo, passes = false } of SIGNS) {
    const listener = (): void => {
      if (isSo?.() ?? true) tell(why);
    };
    on()?.addEventListener(event, listener, { signal, capture: passes });
  }
  return abort;
}

/** The device took the sound away, for a call or an alarm. */
export function tellSoundLost(): void {
  sound.dispatchEvent(new Event('interrupted'));
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
