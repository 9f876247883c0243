// Which words of the sheet have no room beside those that matter more, once they are large or the sheet is small.
// Law: pure; whoever comes first stays, a name of several letters is written whole or not at all.

/** A word, or a letter of one, as it would stand: all of one group are a name. */
export interface Standing {
  readonly group: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** @param words - what matters most first. @returns the groups that are left out. */
export function crowdedOut(words: readonly Standing[]): ReadonlySet<string> {
  const groups = new Map<string, Standing[]>();
  for (const word of words) groups.set(word.group, [...(groups.get(word.group) ?? []), word]);
  const out = new Set<string>();
  const standing: Standing[] = [];
  for (const [group, letters] of groups) {
    const isFree = letters.every((letter) => !standing.some((other) => overlap(letter, other)));
    if (isFree) standing.push(...letters);
    else out.add(group);
  }
  return out;
}

function overlap(a: Standing, b: Standing): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
