// Tells a screen reader a sentence without any element, where the browser can (WAI-ARIA 1.3, ariaNotify).
// Law: one way or the other, never both: where this works the live regions are silent.

interface Notifying {
  ariaNotify(sentence: string, options?: { readonly priority?: 'high' | 'normal' }): void;
}

function canNotify(page: object): page is Notifying {
  return 'ariaNotify' in page && typeof page.ariaNotify === 'function';
}

export const HAS_NOTIFY = typeof document !== 'undefined' && canNotify(document);

/** Where the browser cannot, the regions on the page are read instead. */
export function notify(sentence: string, isUrgent: boolean): void {
  if (canNotify(document)) document.ariaNotify(sentence, { priority: isUrgent ? 'high' : 'normal' });
}
