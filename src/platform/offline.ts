// The page's side of the time without a network: has its edition kept, hears of a newer one, and takes it when told to.
// Law: never throws; a visit that keeps nothing neither looks nor touches; where a browser or its user refuses, the game is played as before, with a network.
import { isOurs } from './kept.ts';
import { isKeeping } from './storage.ts';

const WORKER = 'offline.js';
/** A worker that says nothing for so long is not waited for. */
const LONGEST_ANSWER_MS = 8000;
const LONGEST_REST_MS = 10_000;

/** Begins when the page has nothing else to do. @param tellNewer called when a newer edition lies ready. */
export async function keepOffline(tellNewer: () => void): Promise<void> {
  if (!isServed() || !isKeeping()) return;
  await untilIdle();
  try {
    const registration = await navigator.serviceWorker.register(WORKER, { updateViaCache: 'none' });
    await tellWhenNewer(registration, tellNewer);
  } catch {
    // Refused, or the network went away: another visit will do.
  }
}

/** @returns false where it could not be taken; else the page is to be loaded anew. */
export async function takeNewer(): Promise<boolean> {
  const registration = await registered();
  const worker = registration?.waiting ?? registration?.active;
  return worker ? (await ask(worker, 'take')) === true : false;
}

/** @returns the bytes of all that is kept for the time without a network; null where nothing is, or nobody may look. */
export async function offlineBytes(): Promise<number | null> {
  if (!isKeeping()) return null;
  try {
    const names = (await caches.keys()).filter(isOurs);
    let bytes = 0;
    for (const name of names) {
      const shelf = await caches.open(name);
      for (const request of await shelf.keys())
        bytes += (await (await shelf.match(request))?.blob())?.size ?? 0;
    }
    return names.length === 0 ? null : bytes;
  } catch {
    return null;
  }
}

/** Lets go of all that is kept, and of the worker. @returns false where something stayed. */
export async function forgetOffline(): Promise<boolean> {
  if (!isKeeping()) return true;
  try {
    const registration = await registered();
    await registration?.unregister();
    if (typeof caches === 'undefined') return true;
    for (const name of (await caches.keys()).filter(isOurs)) await caches.delete(name);
    return true;
  } catch {
    return false;
  }
}

/** From a host, with the worker beside it: not from disk, and not while someone edits. */
function isServed(): boolean {
  const { MODE, PROD } = import.meta.env;
  return PROD && MODE !== 'single' && 'serviceWorker' in navigator;
}

async function registered(): Promise<ServiceWorkerRegistration | null> {
  try {
    return isServed() ? ((await navigator.serviceWorker.getRegistration()) ?? null) : null;
  } catch {
    return null;
  }
}

async function tellWhenNewer(
  registration: ServiceWorkerRegistration | undefined,
  tell: () => void,
): Promise<void> {
  if (!registration) return;
  const { active, waiting } = registration;
  if (waiting || (active && (await ask(active, 'isNewer')) === true)) return tell();
  registration.addEventListener('updatefound', () => {
    const { installing } = registration;
    installing?.addEventListener('statechange', () => {
      // The first one on a device finds no other, and waits for nobody.
      if (installing.state === 'installed' && registration.active) tell();
    });
  });
}

function ask(worker: ServiceWorker, what: 'isNewer' | 'take'): Promise<unknown> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }) => resolve(data);
    setTimeout(() => resolve(null), LONGEST_ANSWER_MS);
    worker.postMessage(what, [port2]);
  });
}

function untilIdle(): Promise<void> {
  return new Promise((resolve) => {
    if (typeof requestIdleCallback !== 'function') return void setTimeout(resolve, 2000);
    requestIdleCallback(() => resolve(), { timeout: LONGEST_REST_MS });
  });
}
