// Builds the renderer into one script for a bare page.
// Law: built as the game is, with the same bundler and target.
import { fileURLToPath } from 'node:url';
import { scriptOf } from '../../../build/script.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));

/** @returns a script that leaves one global, `studio`, with what render.ts exports. */
export function bundleStudio(): Promise<string> {
  return scriptOf({ root, entry: `${root}tests/audio/studio/render.ts`, name: 'studio' });
}

declare global {
  interface Window {
    /** What the renderer leaves on its page. */
    readonly studio: typeof import('./render.ts');
  }
}
