import { signal } from '@preact/signals-core';
import { describe, expect, it } from 'vitest';
import { Embedding } from '../../src/app/embedding.ts';
import type { Game, NightPage, OutcomePage, Screen } from '../../src/app/game.ts';
import { classLuck, readVisit } from '../../src/app/visit.ts';
import type { ToHost } from '../../src/content/hostMessage.ts';
import type { Action } from '../../src/input/action.ts';

/** As much of a game as a host can touch. */
function standIn(isClass = false) {
  const screen = signal<Screen>('title');
  const page = signal({ levelId: 'larch-hollow', sheetNumber: '14' } as NightPage);
  const outcome = signal<OutcomePage | null>(null);
  const deeds: string[] = [];
  const game = {
    screen,
    page,
    outcome,
    settings: signal({ language: 'en' }),
    nights: [{ levelId: 'larch-hollow' }, { levelId: 'static' }],
    free: { drawCode: (code: string) => deeds.push(`draw ${code}`) },
    act: ({ kind }: Action) => deeds.push(kind),
    choose: (levelId: string) => deeds.push(`choose ${levelId}`),
    change: ({ language }: { language?: string }) => deeds.push(`speak ${language}`),
  } as unknown as Game;
  const told: ToHost[] = [];
  const notes: string[] = [];
  const covered = signal(true);
  const embedding = new Embedding({
    game,
    covered,
    isClass,
    tell: (message) => told.push(message),
    note: (words) => notes.push(words),
  });
  const kinds = () => told.map(({ kind }) => kind);
  return { screen, page, outcome, deeds, told, notes, covered, embedding, kinds };
}

describe('the page around the game', () => {
  it('is greeted, and again whenever it says hello', () => {
    const { embedding, kinds, told } = standIn();
    embedding.resize(480, 360);
    embedding.hear({ farEnd: 1, kind: 'hello' });
    expect(kinds()).toEqual(['keys', 'ready', 'size', 'ready', 'size']);
    expect(told[1]).toEqual({ kind: 'ready', language: 'en', levels: ['larch-hollow', 'static'] });
  });

  it('is told once that a night began, however often it is held, and how it ended', () => {
    const { screen, page, outcome, told } = standIn();
    const nights = () => told.filter(({ kind }) => kind.startsWith('night'));
    for (const next of ['play', 'pause', 'play', 'things', 'play'] as const) screen.value = next;
    expect(nights()).toHaveLength(1);
    outcome.value = { outcome: 'home', heardByLine: [true, false, true] } as unknown as OutcomePage;
    screen.value = 'outcome';
    screen.value = 'watch';
    screen.value = 'outcome';
    expect(nights()).toEqual([
      { kind: 'nightBegan', level: 'larch-hollow', sheet: '14' },
      {
        kind: 'nightEnded',
        level: 'larch-hollow',
        sheet: '14',
        outcome: 'home',
        linesHeard: 2,
        linesTotal: 3,
      },
    ]);
    page.value = { ...page.value };
    outcome.value = null;
    screen.value = 'play';
    expect(nights()).toHaveLength(3);
  });

  it('opens a level that is known, and a night of any code', () => {
    const { embedding, deeds, notes } = standIn();
    embedding.hear({ farEnd: 1, kind: 'open', level: 'static' });
    embedding.hear({ farEnd: 1, kind: 'open', night: 'larch' });
    embedding.hear({ farEnd: 1, kind: 'open', level: 'nowhere' });
    expect(deeds).toEqual(['choose static', 'draw larch']);
    expect(notes).toEqual(['open: level: expected one of those that ready tells, got nowhere']);
  });

  it('of a class opens its sheets, and none of the free nights', () => {
    const { embedding, deeds, notes } = standIn(true);
    embedding.hear({ farEnd: 1, kind: 'open', night: 'larch' });
    embedding.hear({ farEnd: 1, kind: 'open', level: 'static' });
    expect(deeds).toEqual(['choose static']);
    expect(notes).toEqual(['open: night: expected a level, in a class']);
  });

  it('takes no night away from whoever plays it, and may hold it', () => {
    const { embedding, screen, deeds, notes } = standIn();
    for (const busy of ['play', 'pause', 'things', 'watch'] as const) {
      screen.value = busy;
      embedding.hear({ farEnd: 1, kind: 'open', level: 'static' });
      embedding.hear({ farEnd: 1, kind: 'pause' });
    }
    expect(deeds).toEqual(['pause', 'pause']);
    expect(notes).toHaveLength(4);
  });

  it('takes no page away on which someone writes, studies a land, or reads how a night ended', () => {
    const { embedding, screen, deeds, notes } = standIn();
    for (const busy of ['message', 'map', 'outcome', 'between'] as const) {
      screen.value = busy;
      embedding.hear({ farEnd: 1, kind: 'open', level: 'static' });
      embedding.hear({ farEnd: 1, kind: 'open', night: 'larch' });
    }
    expect(deeds).toEqual([]);
    expect(notes).toHaveLength(8);
    expect(notes[0]).toBe('open: expected no message to be under way');
  });

  it('is told for developers where what it opens lies there already', () => {
    const { embedding, deeds, notes } = standIn();
    embedding.hear({ farEnd: 1, kind: 'open', level: 'larch-hollow' });
    expect(deeds).toEqual([]);
    expect(notes).toEqual(['open: level: expected another than the one that lies there, got larch-hollow']);
  });

  it('is told whose the keys are', () => {
    const { covered, told } = standIn();
    covered.value = false;
    covered.value = true;
    const taken = told.flatMap((message) => (message.kind === 'keys' ? [message.taken] : []));
    expect(taken).toEqual([false, true, false]);
  });
});

describe('a visit', () => {
  const visitOf = (query: string) => readVisit((name) => new URLSearchParams(query).get(name));

  it('is as it always is where nothing is asked for', () => {
    for (const query of ['', 'embed=0&class=0', 'page=nowhere'])
      expect(visitOf(query), query).toMatchObject({
        isEmbedded: false,
        isClass: false,
        keeps: true,
        night: null,
        page: null,
      });
  });

  it('is read from the address', () => {
    expect(visitOf('embed=1&class=1&keep=0&night=larch~5f&page=teachers')).toMatchObject({
      isEmbedded: true,
      isClass: true,
      keeps: false,
      night: 'larch~5f',
      page: 'teachers',
    });
    expect(visitOf('embed=1').covered.value).toBe(true);
    expect(visitOf('night=larch').night).toBeNull();
    expect(visitOf(`class=1&night=${'x'.repeat(5000)}`).night).toHaveLength(206);
  });

  it('of a class has one luck a sheet, the same on every device', () => {
    expect([classLuck('larch-hollow'), classLuck('static')]).toMatchInlineSnapshot(`
      [
        1811628623,
        42150397,
      ]
    `);
    expect(classLuck('larch-hollow')).toBeLessThan(2 ** 32);
  });
});
