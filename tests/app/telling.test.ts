import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Notice } from '../../src/app/game.ts';
import { Session } from '../../src/app/session.ts';
import { newStory } from '../../src/app/story.ts';
import { Telling } from '../../src/app/telling.ts';
import { parseStory } from '../../src/content/storySave.ts';
import { levelOf } from '../helpers/testLevels.ts';
import { tinyWorld } from '../helpers/tinyWorld.ts';

const CHAPTERS = [levelOf('levels/larch-hollow.json'), levelOf('levels/static.json')];

/** A device's memory. */
const kept = new Map<string, string>();
vi.stubGlobal('localStorage', {
  getItem: (key: string) => kept.get(key) ?? null,
  setItem: (key: string, text: string) => kept.set(key, text),
});

function tell(read?: ConstructorParameters<typeof Telling>[2]) {
  const notices: Notice[] = [];
  return { notices, telling: new Telling(CHAPTERS, (notice) => notices.push(notice), read) };
}

/** A night that grows light after three ticks. */
function livedSession(levelId = 'larch-hollow'): Session {
  const session = new Session({ ...tinyWorld({ dawnTick: 3 }), levelId }, 9, () => {});
  for (let tick = 0; tick < 4; tick++) session.tick();
  return session;
}

describe('the story as it is lived', () => {
  beforeEach(() => kept.clear());

  it('keeps nothing before its first night was lived, and then reads back the same', () => {
    const { telling } = tell();
    expect([telling.isNew, kept.size]).toEqual([true, 0]);
    const session = livedSession();
    telling.live(session);
    telling.end(session);
    expect(telling.page.value).toMatchObject({
      lived: 1,
      isHere: true,
      next: { levelId: 'static', number: 2 },
    });
    const read = parseStory(kept.get('far-end:story') ?? '');
    const again = tell(read).telling;
    expect(again.next).toEqual(telling.next);
    expect(again.page.value).toEqual({ ...telling.page.value, isHere: false });
  });

  it('takes no night that was not begun for it, and none twice', () => {
    const { telling } = tell();
    const [own, other] = [livedSession(), livedSession()];
    telling.live(own);
    telling.end(other);
    expect(telling.isNew).toBe(true);
    telling.end(own);
    telling.end(own);
    expect(telling.page.value?.lived).toBe(1);
  });

  it('begins anew with its first night, and lets go of the one under way', () => {
    const { telling } = tell();
    const first = livedSession();
    telling.live(first);
    telling.end(first);
    const second = livedSession('static');
    telling.live(second);
    telling.beginAnew();
    telling.end(second);
    expect(telling.next).toEqual({ level: CHAPTERS[0], start: null });
    expect(telling.isNew).toBe(true);
  });

  it('tells of a story that cannot be read, and lays it aside before another is kept', () => {
    kept.set('far-end:story', '{"format":7}');
    const { telling, notices } = tell(parseStory('{"format":7}'));
    expect(notices).toEqual([{ kind: 'badStory', detail: expect.stringContaining('story: ') }]);
    expect(kept.get('far-end:story')).toBe('{"format":7}');
    const session = livedSession();
    telling.live(session);
    telling.end(session);
    expect(kept.get('far-end:story-unread')).toBe('{"format":7}');
    expect(parseStory(kept.get('far-end:story') ?? '').ok).toBe(true);
  });

  it('tells of a story whose next night is not here', () => {
    const save = newStory(CHAPTERS);
    const next = { levelId: 'nowhere', start: null, phone: 'own' } as const;
    const { notices } = tell({ ok: true, save: save && { ...save, next } });
    expect(notices).toEqual([
      { kind: 'badStory', detail: 'story: next.levelId: no such night here: nowhere' },
    ]);
  });

  it('goes on where the device keeps nothing, and says so', () => {
    vi.stubGlobal('localStorage', {
      getItem: () => null,
      setItem: () => {
        throw new Error('full');
      },
    });
    const { telling, notices } = tell();
    const session = livedSession();
    telling.live(session);
    telling.end(session);
    expect(notices).toEqual([{ kind: 'storageRefused' }]);
    expect(telling.next?.level.id).toBe('static');
  });
});
