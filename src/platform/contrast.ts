// Whether the player's device asks for strong contrast.

export function prefersMoreContrast(): boolean {
  return matchMedia('(prefers-contrast: more)').matches;
}
