// The list of pages that may talk with the game from around it: assets/embed.json, read when the page is built.
// Law: a file that is wrong stops the build with its mend, and not the player.
import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';
import { parseHosts } from '../src/content/hosts.ts';

const FILE = 'assets/embed.json';

export function checkHosts(root: string): Plugin {
  return {
    name: 'check-hosts',
    buildStart() {
      this.addWatchFile(root + FILE);
      readHosts(root);
    },
  };
}

/** @param root of the project, with a slash at its end. @returns the origins that the file names. @throws Error with file, place and mend. */
export function readHosts(root: string): readonly string[] {
  const read = parseHosts(FILE, readFileSync(root + FILE, 'utf8'));
  if (!read.ok) throw new Error(read.error);
  return read.origins;
}
