// The wire to the page around this one, where there is one: messages of the window, by a list of origins.
// Law: only the page that holds the frame is heard, and only from an origin of the list; nothing is ever sent to an origin
// that is not on it, nor to any origin at all.

interface HostWireOptions {
  /** Those that may hear and be heard; as browsers write them. */
  readonly origins: readonly string[];
  readonly hear: (data: unknown) => void;
  /** Told, for developers, of what was not heard. */
  readonly note: (words: string) => void;
}

export interface HostWire {
  /** Does nothing while no origin of the list is known to be there. */
  tell(message: object): void;
}

export function openHostWire({ origins, hear, note }: HostWireOptions): HostWire {
  const { parent } = window;
  let host = knownHost(origins);
  window.addEventListener('message', (event) => {
    if (parent === window || event.source !== parent) return;
    if (!origins.includes(event.origin))
      return note(`a message from ${event.origin.slice(0, 200)}: expected an origin that embed.json lists`);
    host = event.origin;
    hear(event.data);
  });
  return {
    tell(message): void {
      if (host !== null && parent !== window) parent.postMessage(message, host);
    },
  };
}

/** Gives the focus to the page around this one, where the browser lets it. */
export function focusHost(): void {
  const { activeElement } = document;
  if (activeElement instanceof HTMLElement) activeElement.blur();
  window.parent.focus();
}

/** Tells of the size of the window in CSS px, now and whenever it changes. */
export function onWindowSize(tell: (widthPx: number, heightPx: number) => void): void {
  const look = (): void => tell(window.innerWidth, window.innerHeight);
  look();
  window.addEventListener('resize', look);
}

/** Some browsers tell who is around, others only where the page was asked from; else it has to speak first. */
function knownHost(origins: readonly string[]): string | null {
  const ancestors: DOMStringList | undefined = location.ancestorOrigins;
  const known = ancestors?.[0] ?? originOf(document.referrer);
  return known !== null && origins.includes(known) ? known : null;
}

function originOf(address: string): string | null {
  try {
    return new URL(address).origin;
  } catch {
    return null;
  }
}
