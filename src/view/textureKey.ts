// Names for textures. Law: none is given twice, so nothing that is made anew takes away what still hangs.

let madeSoFar = 0;

/** @param kind of the texture, for whoever looks at the list of them. */
export function newTextureKey(kind: string): string {
  return `${kind}-${madeSoFar++}`;
}
