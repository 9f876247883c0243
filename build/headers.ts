// What a host is to say with each file, as a `_headers` file beside the page: hosts that know such files follow it.
// Law: the same policy as in the page itself, and who may lay the page into another, which only a header can say.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Plugin } from 'vite';
import { readHosts } from './hosts.ts';

const POLICY = /http-equiv="Content-Security-Policy" content="([^"]*)"/;
const UNUSED = [
  'camera',
  'display-capture',
  'geolocation',
  'hid',
  'microphone',
  'midi',
  'payment',
  'serial',
  'usb',
];

/** @param root of the project, with a slash at its end. */
export function tellHosts(root: string): Plugin {
  let folder = '';
  return {
    name: 'tell-hosts',
    apply: 'build',
    configResolved({ build: { outDir } }) {
      folder = path.resolve(root, outDir);
    },
    closeBundle() {
      if (!existsSync(`${folder}/index.html`)) return;
      const policy = POLICY.exec(readFileSync(`${folder}/index.html`, 'utf8'))?.[1];
      if (!policy) throw new Error('index.html: Content-Security-Policy: expected one');
      writeFileSync(`${folder}/_headers`, headersFor(policy, readHosts(root)));
    },
  };
}

/** Whoever may talk with the game may also lay it into a page. */
function headersFor(policy: string, origins: readonly string[]): string {
  const ancestors = ["'self'", ...origins].join(' ');
  return `/*
  Content-Security-Policy: ${policy}; frame-ancestors ${ancestors}
  Cross-Origin-Opener-Policy: same-origin
  Referrer-Policy: no-referrer
  Permissions-Policy: ${UNUSED.map((feature) => `${feature}=()`).join(', ')}
  X-Content-Type-Options: nosniff
  Cache-Control: no-cache
/built/*
  ! Cache-Control
  Cache-Control: public, max-age=31536000, immutable
`;
}
