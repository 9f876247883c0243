// The device's own way of handing something on.
// Law: nothing is handed on without the player's choice in the device's own dialog; to turn away from it is no trouble.

export function canShare(): boolean {
  return typeof globalThis.navigator?.share === 'function';
}

/** @returns `refused` where the device could not do it. */
export async function share(text: string, picture: Blob | null, name: string): Promise<'done' | 'refused'> {
  try {
    await navigator.share(shareOf(text, picture, name));
    return 'done';
  } catch (error) {
    return error instanceof DOMException && error.name === 'AbortError' ? 'done' : 'refused';
  }
}

/** With the picture where the device takes one. */
function shareOf(text: string, picture: Blob | null, name: string): ShareData {
  if (!picture || typeof navigator.canShare !== 'function') return { text };
  const whole = { text, files: [new File([picture], name, { type: picture.type })] };
  return navigator.canShare(whole) ? whole : { text };
}
