// The page as it is served, and one level more: the nights that are shipped end before eight minutes are over.
// Law: built anew from the sources each time, into a folder of its own.
import { fileURLToPath } from 'node:url';
import { build, preview } from 'vite';

const root = fileURLToPath(new URL('../../', import.meta.url));
const outDir = `${root}test-results/long-night-page`;

export interface ServedPage {
  readonly address: string;
  close(): Promise<void>;
}

export async function serveWithLongNight(): Promise<ServedPage> {
  await build({
    root,
    logLevel: 'error',
    plugins: [
      {
        name: 'golden levels',
        enforce: 'pre',
        transform: (code, id) =>
          id.endsWith('src/main.ts')
            ? code.replace("'../levels/*.json'", "'../levels/*.json', '../tests/golden/long-night.json'")
            : undefined,
      },
    ],
    build: { outDir, emptyOutDir: true },
  });
  const server = await preview({ root, build: { outDir }, preview: { port: 0, host: '127.0.0.1' } });
  const address = server.resolvedUrls?.local[0];
  if (!address) throw new Error('vite preview: expected an address');
  return { address, close: () => server.close() };
}
