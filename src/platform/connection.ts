// The way out of this device: when it opens, and where the page's own policy lets it lead.
// Law: only tells.

/** Calls each time the device finds a network again. */
export function onOnline(tell: () => void): void {
  addEventListener('online', tell);
}

/** @returns false where the page was built without this origin in its policy: no request to it would leave. */
export function mayConnectTo(origin: string): boolean {
  if (origin === location.origin) return true;
  const policy = document.querySelector<HTMLMetaElement>('meta[http-equiv="Content-Security-Policy"]');
  if (!policy) return true;
  const rule = policy.content.split(';').find((one) => one.trim().startsWith('connect-src '));
  return rule?.trim().split(/\s+/).includes(origin) ?? true;
}
