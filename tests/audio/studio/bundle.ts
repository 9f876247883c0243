// Builds the renderer into one script for a bare page.
// Law: built as the game is, with the same bundler and target.
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const root = fileURLToPath(new URL('../../../', import.meta.url));

/** @returns a script that leaves one global, `studio`, with what render.ts exports. */
export async function bundleStudio(): Promise<string> {
  const built = await build({
    root,
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    define: { global: 'globalThis' },
    build: {
      write: false,
      target: 'es2022',
      lib: { entry: `${root}tests/audio/studio/render.ts`, formats: ['iife'], name: 'studio' },
    },
  });
  const [output] = Array.isArray(built) ? built : [];
  const [chunk] = output?.output ?? [];
  if (!chunk) throw new Error('tests/audio/studio/render.ts: expected to become one script');
  return chunk.code;
}

declare global {
  interface Window {
    /** What the renderer leaves on its page. */
    readonly studio: typeof import('./render.ts');
  }
}
