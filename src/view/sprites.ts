// Every drawing of assets/sprites by its name, and those that belong to one movement laid side by side.
// Law: the folder is the list: a drawing that is added there is drawn to the atlas and shown in every sheet of figures.

const TEXTS: Record<string, string> = import.meta.glob('../../assets/sprites/*.svg', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** The SVG text of each drawing by its name, in the order of the names. */
export const SPRITES: ReadonlyMap<string, string> = new Map(
  Object.keys(TEXTS)
    .sort()
    .map((path) => [path.slice(path.lastIndexOf('/') + 1, -'.svg'.length), TEXTS[path] as string]),
);

/** @returns the names of drawings that are frames of one movement together, any other by itself. */
export function movements(names: Iterable<string> = SPRITES.keys()): readonly (readonly string[])[] {
  const byStem = new Map<string, string[]>();
  for (const name of names) {
    const stem = name.replace(/-\d+$/, '');
    const frames = byStem.get(stem);
    if (frames === undefined) byStem.set(stem, [name]);
    else frames.push(name);
  }
  return [...byStem.values()];
}
