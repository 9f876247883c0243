// How the game is built and served: a slim Phaser, Preact's JSX, module workers, and one strict content policy.
// Law: the built page loads nothing from elsewhere and holds no inline code, so it can be served from any folder.
import { fileURLToPath } from 'node:url';
import { defineConfig, type Plugin } from 'vite';
import { arrivals } from './build/arrivals.ts';
import { packArt } from './build/art.ts';
import { cutFonts } from './build/fonts.ts';
import { tellHosts } from './build/headers.ts';
import { checkHosts } from './build/hosts.ts';
import { checkLevels } from './build/levels.ts';
import { keepOffline } from './build/offline.ts';
import { slimPhaser } from './build/phaser.ts';
import { allowReceiver } from './build/policy.ts';
import { inlineWorkers, oneFile } from './build/single.ts';
import { fetchGrowerAtOnce, shareWithWorkers } from './build/workers.ts';

const root = fileURLToPath(new URL('.', import.meta.url)).replaceAll('\\', '/');

/** The dev server puts style sheets into the page by script, and is trusted as it is: only there may a style be inline. */
const looserPolicyWhileEditing: Plugin = {
  name: 'looser-policy-while-editing',
  apply: 'serve',
  transformIndexHtml: (html) =>
    html
      .replace("style-src 'self'", "style-src 'self' 'unsafe-inline'")
      .replace("; require-trusted-types-for 'script'; trusted-types default", ''),
};

/** The engine changes seldom and our own code often: each is kept by browsers on its own. */
const PARTS = [
  { name: 'phaser', test: /node_modules[\\/](phaser|eventemitter3)/ },
  { name: 'nights', test: /[\\/]levels[\\/][^\\/]+\.json/ },
  // With the list of them: in another file each would be named once more.
  { name: 'art', test: /[\\/]sprites[\\/][^\\/]+\.svg|[\\/]view[\\/]sprites\.ts/ },
  // The night itself, and what records it, is needed by the page and by every worker: in the page's own file it would
  // bring a document with it, which no worker has.
  {
    name: 'core',
    test: /[\\/]src[\\/]core[\\/]|[\\/]content[\\/]levelFacts|[\\/]replay[\\/](record|chain)\.ts|node_modules[\\/]seedrandom/,
  },
];

/** `--mode single` makes one file, which is opened from disk. */
export default defineConfig(({ mode }) => {
  const isSingle = mode === 'single';
  return {
    base: './',
    publicDir: isSingle ? false : 'assets',
    plugins: [
      slimPhaser(root),
      cutFonts(root, isSingle),
      checkLevels(root),
      packArt(),
      checkHosts(root),
      ...(isSingle
        ? [inlineWorkers(root), oneFile(root)]
        : [shareWithWorkers(), fetchGrowerAtOnce(), allowReceiver(root), tellHosts(root), keepOffline(root)]),
      looserPolicyWhileEditing,
    ],
    define: { global: 'globalThis' },
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    worker: { format: 'es' },
    server: { host: '127.0.0.1' },
    preview: { host: '127.0.0.1', port: 4173 },
    build: {
      target: 'es2022',
      outDir: isSingle ? 'dist-single' : 'dist',
      assetsDir: 'built',
      // An inlined asset is a data: address, which the policy allows for pictures only.
      assetsInlineLimit: isSingle ? Number.MAX_SAFE_INTEGER : 0,
      cssCodeSplit: !isSingle,
      modulePreload: { polyfill: false },
      rolldownOptions: {
        checks: { pluginTimings: false },
        output: { codeSplitting: isSingle ? false : { groups: [...PARTS, arrivals(root)] } },
      },
      reportCompressedSize: false,
      chunkSizeWarningLimit: 1400,
    },
  };
});
