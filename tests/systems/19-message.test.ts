// Row 19: the game "then asks them to send a message".
import { describe, expect, it } from 'vitest';
import { LONGEST_MESSAGE_CHARACTERS } from '../../src/app/message.ts';
import { charactersOf, messageText } from '../../src/app/messageText.ts';
import { Outbox } from '../../src/app/outbox.ts';
import type { PostAnswer, Posting } from '../../src/platform/post.ts';
import { memoryDatabase } from '../app/inPlace.ts';

const WORDS = { language: 'en', endpoint: '/messages', to: 'A house' } as const;
const WRITTEN = '  Let people call\u200b their families.  \r\n\r\n\r\n\r\nThat is all. ';

/** An outbox of one device whose receiver answers so, then takes everything. */
function deviceWith(answers: PostAnswer[]) {
  const posted: Posting[] = [];
  const alarms: (() => void)[] = [];
  let now = Date.UTC(2026, 0, 1);
  const outbox = new Outbox({
    database: memoryDatabase(),
    post: async (posting) => {
      posted.push(posting);
      return answers.shift() ?? { kind: 'answered', status: 201, words: '', retryAfter: null };
    },
    nowMs: () => now,
    after: (_, act) => {
      alarms.push(act);
      return () => alarms.splice(alarms.indexOf(act), 1);
    },
    newId: () => `00000000-0000-4000-8000-${String(posted.length + 1).padStart(12, '0')}`,
    chance: () => 0.5,
    leaseMs: 30_000,
  });
  const passAnHour = async () => {
    now += 3_600_000;
    for (const act of alarms.splice(0)) act();
    await outbox.settled();
  };
  return { outbox, posted, passAnHour };
}

describe('19 Send a message', () => {
  it('is written in at most 280 characters, in any script, and what is sent is what was counted', () => {
    expect(messageText(WRITTEN)).toBe('Let people call their families.\n\nThat is all.');
    expect(charactersOf('가족에게 전화를')).toBe(8);
    expect(LONGEST_MESSAGE_CHARACTERS).toBe(280);
  });

  it('arrives once though the receiver was silent, and failed, before it took it', async () => {
    const silent: PostAnswer = { kind: 'silent', wasOffline: true };
    const failed: PostAnswer = { kind: 'answered', status: 500, words: '', retryAfter: null };
    const { outbox, posted, passAnHour } = deviceWith([silent, failed]);
    expect(await outbox.commit({ ...WORDS, text: messageText(WRITTEN) })).toBeNull();
    await outbox.settled();
    expect(outbox.kept.value?.[0]?.state.kind).toBe('waiting');
    await passAnHour();
    await passAnHour();
    await passAnHour();
    expect(outbox.kept.value?.map(({ state }) => state.kind)).toEqual(['sent']);
    expect(posted).toHaveLength(3);
    expect(new Set(posted.map(({ key }) => key)).size).toBe(1);
  });

  it('leaves nothing on its own: without a commitment nothing is posted', async () => {
    const { outbox, posted, passAnHour } = deviceWith([]);
    outbox.hurry();
    await passAnHour();
    expect(posted).toEqual([]);
  });
});
