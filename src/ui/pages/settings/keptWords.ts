// What the pieces about what this device keeps have in common: the word of each kind, and the way to the room behind them.
// Law: the room is fetched when someone asks for it, and not before.
import type { KeptLine } from '../../../app/keptRoom.ts';
import type { MessageKey } from '../../../i18n/message.ts';
import type { Say } from '../../context.ts';

export const KEPT_WORDS: Readonly<Record<KeptLine['what'], MessageKey & `kept.${string}`>> = {
  settings: 'kept.settings',
  story: 'kept.story',
  'story-unread': 'kept.storyUnread',
  'free-recent': 'kept.recent',
  runs: 'kept.runs',
  messages: 'kept.messages',
  proven: 'kept.proven',
  offline: 'kept.offline',
  other: 'kept.other',
};

export const room = () => import('../../../app/keptRoom.ts');

export function formOf(n: number): 'one' | 'other' {
  return n === 1 ? 'one' : 'other';
}

export function listOf(kinds: readonly KeptLine['what'][], tell: Say): string {
  return kinds.map((what) => tell(KEPT_WORDS[what])).join(', ');
}
