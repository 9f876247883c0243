// The outbox in a real browser, and the file that says who takes messages: fetched only where a message may be at hand.
// Law: the file is asked for when someone opens the page of messages, and never before.
import { MOST_HOST_FILE_BYTES } from '../content/hostFile.ts';
import { originOf, parseReceiver, type ReceiverResult } from '../content/receiver.ts';
import { mayConnectTo } from '../platform/connection.ts';
import { openDatabase } from '../platform/database.ts';
import { otherTabs } from '../platform/otherTabs.ts';
import { type OwnFile, readOwnFile } from '../platform/ownFile.ts';
import { LONGEST_POST_MS, post } from '../platform/post.ts';
import type { ReceiverState } from './message.ts';
import { Outbox } from './outbox.ts';

const FILE = 'action.json';
/** A page may be slow to write down what it was answered. */
const LEASE_MS = LONGEST_POST_MS + 10_000;

export function openOutbox(): Outbox {
  return new Outbox({
    database: openDatabase('far-end-message', 'messages', otherTabs('far-end-message')),
    post,
    nowMs: () => Date.now(),
    after: (ms, act) => {
      const timer = setTimeout(act, ms);
      return () => clearTimeout(timer);
    },
    newId: newUuid,
    chance: () => Math.random(),
    leaseMs: LEASE_MS,
  });
}

export async function askReceiver(): Promise<ReceiverState> {
  return receiverState(await readOwnFile(FILE, MOST_HOST_FILE_BYTES));
}

function receiverState(file: OwnFile): ReceiverState {
  switch (file.kind) {
    case 'absent':
      return { kind: 'none' };
    case 'unread':
      return { kind: 'unread' };
    case 'tooLarge':
      return { kind: 'bad', detail: `${FILE}: expected at most ${MOST_HOST_FILE_BYTES} bytes` };
    case 'read':
      return reachable(parseReceiver(FILE, file.text));
    default:
      return file satisfies never;
  }
}

/** A message that the page's own policy holds back would wait for ever. */
function reachable(read: ReceiverResult): ReceiverState {
  if (!read.ok) return { kind: 'bad', detail: read.error };
  if (!read.receiver) return { kind: 'none' };
  const origin = originOf(read.receiver.endpoint);
  if (origin === null || mayConnectTo(origin)) return { kind: 'there', receiver: read.receiver };
  const mend = `expected an origin that this page was built for, got ${origin}; build again, or use a path on your own origin`;
  return { kind: 'bad', detail: `${FILE}: endpoint: ${mend}` };
}

/** Version 4 (RFC 9562), also where the page is served without TLS, where no randomUUID is. */
function newUuid(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}
