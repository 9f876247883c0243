// The game's service worker: it keeps the edition that it was built with, and gives pages what is kept.
// Law: it never puts another edition under a page that is open; an edition is taken by a press and by nothing else.
import { type Edition, KeptEdition } from './kept.ts';

declare const EDITION: Edition;

interface Lasting extends Event {
  waitUntil(work: Promise<unknown>): void;
}
interface Asked extends Lasting {
  readonly request: Request;
  respondWith(answer: Promise<Response>): void;
}
interface Told extends Lasting {
  readonly data: unknown;
  readonly ports: readonly MessagePort[];
}
/** What TypeScript's library for pages does not know of a service worker. */
interface Scope {
  readonly registration: { readonly scope: string };
  readonly clients: {
    claim(): Promise<void>;
    matchAll(which: { type: 'window'; includeUncontrolled: true }): Promise<readonly unknown[]>;
  };
  skipWaiting(): Promise<void>;
  addEventListener(kind: 'install' | 'activate', listen: (event: Lasting) => void): void;
  addEventListener(kind: 'fetch', listen: (event: Asked) => void): void;
  addEventListener(kind: 'message', listen: (event: Told) => void): void;
}

const scope = self as unknown as Scope;
const kept = new KeptEdition(
  { caches, folder: scope.registration.scope, fetch: (request) => fetch(request) },
  EDITION,
);

scope.addEventListener('install', (event) => event.waitUntil(kept.fill()));

scope.addEventListener('activate', (event) => event.waitUntil(begin()));

scope.addEventListener('fetch', (event) => {
  const answer = kept.answer(event.request);
  if (!answer) return;
  event.respondWith(answer);
  if (event.request.mode === 'navigate') event.waitUntil(sweepWhereNobodyIs());
});

scope.addEventListener('message', (event) => {
  const [port] = event.ports;
  if (event.data === 'isNewer') event.waitUntil(isNewer().then((newer) => port?.postMessage(newer)));
  if (event.data === 'take') event.waitUntil(take().then(() => port?.postMessage(true)));
});

/** The first edition on this device is nobody's choice: there is no other, and the page that brought it is of it. */
async function begin(): Promise<void> {
  if ((await kept.chosen()) === null) await kept.choose();
  await scope.clients.claim();
}

async function isNewer(): Promise<boolean> {
  return (await kept.chosen()) !== kept.name;
}

async function take(): Promise<void> {
  await kept.choose();
  await scope.skipWaiting();
}

/** The page that is on its way is not among them yet: whoever is may still be of the edition before. */
async function sweepWhereNobodyIs(): Promise<void> {
  const pages = await scope.clients.matchAll({ type: 'window', includeUncontrolled: true });
  if (pages.length === 0) await kept.sweep();
}
