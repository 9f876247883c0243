// Other tabs of the same game, told that something on the device has changed.
// Law: never throws; where browsers have no way to tell, nobody is told.

export interface OtherTabs {
  tell(): void;
  /** Calls whenever another tab tells. */
  onTold(listen: () => void): void;
}

export function otherTabs(name: string): OtherTabs {
  const channel = openChannel(name);
  return {
    tell: () => channel?.postMessage(null),
    onTold: (listen) => channel?.addEventListener('message', listen),
  };
}

function openChannel(name: string): BroadcastChannel | null {
  try {
    return new BroadcastChannel(name);
  } catch {
    return null;
  }
}
