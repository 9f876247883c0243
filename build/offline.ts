// The service worker as it is shipped: one plain script beside the page, which knows every file of its build by its bytes.
// Law: written last, when all files lie in their folder; the same build gives the same edition, whatever a host then edits
// in the files that are its own.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Plugin } from 'vite';
import { type Edition, HOSTS_OWN } from '../src/platform/kept.ts';
import { scriptOf } from './script.ts';

const WORKER = 'offline.js';
/** Read by hosts and never by a page. */
const FOR_HOSTS = /^(_headers|offline\.js|sprites\/.*|.*\.map)$/;
/** Every Hangul syllable there is, for what a player may type: two megabytes that most never need. */
const SELDOM = /-korean-\d+-normal-[^/]*\.woff2$/;

export function keepOffline(root: string): Plugin {
  let folder = '';
  return {
    name: 'keep-offline',
    apply: 'build',
    configResolved(config) {
      folder = `${path.resolve(config.root, config.build.outDir).replaceAll('\\', '/')}/`;
    },
    async closeBundle(error?: Error) {
      if (error || !existsSync(`${folder}index.html`)) return;
      await writeWorker(root, folder);
    },
  };
}

/** Knows the files that lie in this folder now. @param folder with its `/`. */
export async function writeWorker(root: string, folder: string): Promise<void> {
  writeFileSync(folder + WORKER, await workerFor(root, editionIn(folder)));
}

function editionIn(folder: string): Edition {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath}/${entry.name}`.replaceAll('\\', '/').replaceAll('//', '/'))
    .map((file) => file.slice(folder.length))
    .filter((name) => !FOR_HOSTS.test(name) && !HOSTS_OWN.includes(name))
    .sort();
  const hashes = names.map((name) => [name, hashOf(folder + name)] as const);
  return {
    name: createHash('sha256').update(JSON.stringify(hashes)).digest('hex').slice(0, 16),
    files: Object.fromEntries(hashes.filter(([name]) => !SELDOM.test(name))),
    later: Object.fromEntries(hashes.filter(([name]) => SELDOM.test(name))),
  };
}

function hashOf(file: string): string {
  return `sha256-${createHash('sha256').update(readFileSync(file)).digest('base64')}`;
}

function workerFor(root: string, edition: Edition): Promise<string> {
  const define = { EDITION: JSON.stringify(edition) };
  return scriptOf({ root, entry: `${root}src/platform/offline.worker.ts`, name: 'offline', define });
}
