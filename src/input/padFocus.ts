// A pad where nothing walks: on pages and in dialogs its cross moves the focus, one button presses, one leaves.
// Law: it does what Tab, Enter and Escape would do there, and never more.

const CAN_HAVE_FOCUS = 'button, input, select, a[href], summary';

/** @returns the dialog that lies on top: of those that are open the last one on the page, or null. */
export function topDialog(): HTMLElement | null {
  return [...document.querySelectorAll<HTMLElement>('dialog[open]')].at(-1) ?? null;
}

/** @param step 1 to the next, -1 to the one before; past the last comes the first. */
export function moveFocus(step: 1 | -1): void {
  const within = topDialog() ?? document.querySelector('main');
  const all = [...(within?.querySelectorAll<HTMLElement>(CAN_HAVE_FOCUS) ?? [])].filter(isShown);
  const { activeElement } = document;
  const now = activeElement instanceof HTMLElement ? all.indexOf(activeElement) : -1;
  const start = now < 0 && step < 0 ? 0 : now;
  all[(start + step + all.length) % Math.max(1, all.length)]?.focus();
}

/** In a frame the cover lies over everything: it is all that can be pressed. */
export function pressFocused(): void {
  const cover = document.querySelector<HTMLElement>('.cover');
  if (cover) return cover.click();
  const { activeElement } = document;
  if (activeElement instanceof HTMLElement && activeElement.matches(CAN_HAVE_FOCUS)) activeElement.click();
}

export function leaveTop(): void {
  topDialog()?.dispatchEvent(new Event('cancel', { cancelable: true }));
}

function isShown(element: HTMLElement): boolean {
  return element.checkVisibility() && element.tabIndex >= 0;
}
