// One module with all that it asks for, as one plain script: a worker, or what a bare page runs.
// Law: the same bundler and target as the game's.
import { build } from 'vite';

interface ScriptOrder {
  /** Of the project, with a slash at its end. */
  readonly root: string;
  readonly entry: string;
  /** The global that holds what the module exports. */
  readonly name: string;
  /** Words of the code that the build replaces. */
  readonly define?: Readonly<Record<string, string>>;
}

/** @throws Error where the module does not become one script. */
export async function scriptOf({ root, entry, name, define = {} }: ScriptOrder): Promise<string> {
  const built = await build({
    root,
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    define: { global: 'globalThis', ...define },
    build: {
      write: false,
      target: 'es2022',
      lib: { entry, formats: ['iife'], name },
    },
  });
  const [output] = Array.isArray(built) ? built : [];
  const [chunk, ...others] = output?.output ?? [];
  if (!chunk || others.length > 0) throw new Error(`${entry}: expected to become one script`);
  return chunk.code;
}
