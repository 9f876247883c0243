// Whom the built page may connect to: itself, and whoever takes the messages by assets/action.json.
// Law: one origin more at most, and only the one that the file names; a file that is wrong stops the build with its mend.
import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';
import { originOf, parseReceiver } from '../src/content/receiver.ts';

const FILE = 'assets/action.json';
const OWN = "connect-src 'self'";

export function allowReceiver(root: string): Plugin {
  return {
    name: 'allow-receiver',
    transformIndexHtml: (html) => withReceiver(html, readFileSync(root + FILE, 'utf8')),
  };
}

/** @throws Error with file, place and mend where the text is no such file. */
export function withReceiver(html: string, text: string): string {
  const read = parseReceiver(FILE, text);
  if (!read.ok) throw new Error(read.error);
  const origin = read.receiver && originOf(read.receiver.endpoint);
  if (!origin) return html;
  if (!html.includes(OWN)) throw new Error(`index.html: Content-Security-Policy: expected ${OWN}`);
  return html.replace(OWN, `${OWN} ${origin}`);
}
