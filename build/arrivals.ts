// Which modules come in one file: what is fetched at one moment lies together, and its words are packed once.
// Law: nothing comes along that this moment does not need, and no worker is given what is the page's.
import type { Rolldown } from 'vite';

type Ask = (id: string) => { readonly importedIds: readonly string[] } | null;

/** The files in which the first load arrives, each with the module that asks for all the others in it. */
const ARRIVALS: readonly (readonly [string, string])[] = [
  ['sheet', 'src/view/sheet/painter.worker.ts'],
  ['easel', 'src/view/easel/easel.worker.ts'],
  ['index', 'src/main.ts'],
  ['stage', 'src/view/stage.ts'],
  ['play', 'src/ui/pages/Play.tsx'],
];

/** @returns the groups of the first load; whatever comes later is left to be split by who shares it. */
export function arrivals(root: string): Rolldown.CodeSplittingGroup {
  let nameById: ReadonlyMap<string, string> | null = null;
  return {
    name: (id, bundle) => {
      nameById ??= readArrivals(root, (asked) => bundle.getModuleInfo(asked));
      return nameById.get(id) ?? null;
    },
  };
}

/** A module belongs to the first file that needs it. */
function readArrivals(root: string, ask: Ask): ReadonlyMap<string, string> {
  const nameById = new Map<string, string>();
  for (const [name, first] of ARRIVALS) {
    const waiting = [root + first];
    for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
      if (nameById.has(id)) continue;
      nameById.set(id, name);
      waiting.push(...(ask(id)?.importedIds ?? []));
    }
  }
  // A worker's entry acts as soon as it is read: nobody else may be given it.
  for (const [, first] of ARRIVALS) if (first.endsWith('.worker.ts')) nameById.delete(root + first);
  return nameById;
}
