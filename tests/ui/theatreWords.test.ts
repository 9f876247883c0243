import { describe, expect, it } from 'vitest';
import type { NightPage } from '../../src/app/game.ts';
import type { NightEvent } from '../../src/core/event.ts';
import type { Why, WhyCause, WhyChange } from '../../src/replay/why.ts';
import { eventWords, markWords, type Telling } from '../../src/ui/theatre/eventWords.ts';
import { momentWords } from '../../src/ui/theatre/moment.ts';
import { whyStory } from '../../src/ui/theatre/whyWords.ts';

const line = (voice: 'caller' | 'farEnd', en: string, guarded = false): NightPage['lines'][number] => ({
  id: en,
  voice,
  words: { en, ko: '말' },
  guarded: guarded ? { en: 'You know me.', ko: '나다.' } : null,
  brings: null,
});

const world = {
  towers: [
    { x: 10, y: 1 },
    { x: 90, y: 1 },
  ],
  hunters: [{ kind: 'hand' as const }, { kind: 'truck' as const }],
  startSecond: 3600,
  home: { x: 50, y: 50 },
  sheet: { cellMeters: 10 },
};
const page = {
  farName: { en: 'Aunt', ko: '고모' },
  legal: null,
  lines: [line('farEnd', 'Who is this?'), line('caller', 'Sun-hee.', true)],
};
const english: Telling = { language: 'en', page, world };
const korean: Telling = { language: 'ko', page, world };

/** One or more of every kind that a trace can hold. */
const EVENTS: readonly NightEvent[] = [
  { kind: 'phoneSwitched', on: true },
  { kind: 'phoneSwitched', on: false },
  { kind: 'serviceFound', tower: 0 },
  { kind: 'serviceLost', why: 'weak' },
  { kind: 'serviceLost', why: 'jammed' },
  { kind: 'towerChanged', tower: 1, before: 0 },
  { kind: 'jammerSwitched', jammer: 0, on: true },
  { kind: 'jammerSwitched', jammer: 0, on: false },
  { kind: 'ringing' },
  { kind: 'connected', inside: false },
  { kind: 'lineHeard', line: 0, inside: false },
  { kind: 'lineHeard', line: 1, inside: false },
  { kind: 'lineBroken', line: 1, inside: false },
  ...(['hungUp', 'dropped', 'jammed', 'allSaid', 'batteryEmpty', 'cutOff'] as const).map(
    (why) => ({ kind: 'callEnded', why }) as const,
  ),
  { kind: 'bearingTaken', finder: 2, x: 1, y: 0, levelDbm: -90, sigmaRad: 0.1 },
  { kind: 'exposureChanged', now: 'crossed', before: 'bearing' },
  { kind: 'exposureChanged', now: 'bearing', before: 'crossed' },
  { kind: 'seen', hunter: 1 },
  { kind: 'lostSight', hunter: 1 },
  { kind: 'coatOff', hunter: 0 },
  { kind: 'batteryLow', battery: 0.1 },
  { kind: 'batteryEmpty' },
  ...(['hidden', 'dropped', 'fetched'] as const).map((where) => ({ kind: 'phonePut', where }) as const),
  { kind: 'phoneFound', hunter: 0, withSim: true },
  { kind: 'phoneFound', hunter: 0, withSim: false },
  { kind: 'simBroken' },
  { kind: 'overheard', finder: 0, line: 1 },
  ...(['plainLine', 'report', 'absence', 'phone'] as const).map(
    (by) => ({ kind: 'identityRaised', by, identity: 0.4 }) as const,
  ),
  { kind: 'neighborSaw', neighbor: 0 },
  ...(['looksAway', 'reports', 'warns'] as const).map(
    (does) => ({ kind: 'neighborActs', neighbor: 0, does }) as const,
  ),
  { kind: 'reported', neighbor: 0, command: 0 },
  { kind: 'warned', neighbor: 0, hunter: 0 },
  { kind: 'knocked', answered: true },
  { kind: 'knocked', answered: false },
  { kind: 'held', hunter: 0 },
  { kind: 'held', hunter: -1 },
  { kind: 'offered', money: 100, taken: true },
  { kind: 'offered', money: 100, taken: false },
  { kind: 'offered', money: 0, taken: false },
  ...(['none', 'warned', 'released', 'reform', 'camp'] as const).map(
    (sentence) => ({ kind: 'sentenced', sentence }) as const,
  ),
  ...(['home', 'taken', 'dawn'] as const).map((outcome) => ({ kind: 'ended', outcome }) as const),
];

const UNTOLD: readonly NightEvent[] = [
  { kind: 'lineBegun', line: 1, again: false, inside: false },
  { kind: 'newsArrived', command: 0, news: 'bearing' },
  { kind: 'footstep', surface: 'road', running: false },
  { kind: 'refused', command: 0, reason: 'noService' },
  { kind: 'barsChanged', bars: 1, before: 0 },
  { kind: 'hunterTurned', hunter: 0, now: 'listen', before: 'patrol' },
];

describe('what happened, in words', () => {
  it('is a sentence of its own for each event, with nothing left to fill in', () => {
    const sentences = EVENTS.map((event) => eventWords(event, english));
    for (const sentence of sentences) expect(sentence).toMatch(/^[A-Z][^{}]*[.”]$/);
    expect(new Set(sentences).size).toBe(EVENTS.length);
  });

  it('is in Korean too', () => {
    for (const event of EVENTS)
      expect(eventWords(event, korean), event.kind).toMatch(/^[^{}]*[가-힣][^{}]*$/);
  });

  it('is nothing for what only fills a night', () => {
    for (const event of UNTOLD) expect(eventWords(event, english)).toBeNull();
  });

  it('names finders by their letter and by what carries them, the posts after the hunters', () => {
    expect(eventWords({ kind: 'seen', hunter: 0 }, english)).toBe('Agent A sees you.');
    expect(eventWords({ kind: 'lostSight', hunter: 1 }, english)).toBe('Truck B has you in sight no longer.');
    expect(eventWords({ kind: 'overheard', finder: 2, line: 0 }, english)).toBe('Mast C understands line 1.');
  });

  it('puts the particle that fits behind every letter in Korean', () => {
    const hunters = new Array<{ kind: 'hand' }>(26).fill({ kind: 'hand' });
    const telling: Telling = { ...korean, world: { ...world, hunters } };
    const closed = hunters.flatMap((_, hunter) => {
      const [, letter = '', particle] =
        /요원 ([A-Z])(이|가) /.exec(eventWords({ kind: 'seen', hunter }, telling) ?? '') ?? [];
      expect(markWords({ kind: 'seen', hunter }, 'ko')).toBe(`${letter}${particle} 봄`);
      return particle === '이' ? [letter] : [];
    });
    expect(closed).toEqual(['L', 'M', 'N', 'R']);
  });

  it('quotes a line only where its words are sure: one that may have been said guarded is counted', () => {
    expect(eventWords({ kind: 'lineHeard', line: 0, inside: false }, english)).toBe(
      'Line 1 has got through: “Who is this?”',
    );
    expect(eventWords({ kind: 'lineHeard', line: 1, inside: false }, english)).toBe(
      'Line 2 has got through.',
    );
  });

  it('marks on the timeline only what ends or turns a night, in few words', () => {
    const marks = EVENTS.flatMap((event) => markWords(event, 'en') ?? []);
    expect(marks).toContain('held at the door');
    expect(marks).toContain('B sees you');
    for (const words of marks) expect(words.length).toBeLessThan(24);
    expect(markWords({ kind: 'ringing' }, 'en')).toBeNull();
  });
});

const heard = {
  finder: 1,
  ear: 'truck',
  fromX: 84,
  fromY: 90,
  meters: 342,
  levelDbm: -97.24,
  marginDb: 6.6,
  sigmaDegrees: 4.4,
  powerDbm: 29,
  bearings: 3,
} as const;

const CAUSES: readonly WhyCause[] = [
  { kind: 'signal', ...heard },
  { kind: 'bearing', ...heard },
  { kind: 'bearings', ...heard },
  {
    kind: 'sight',
    hunter: 0,
    rides: false,
    fromX: 50,
    fromY: 82,
    meters: 80,
    sawTick: 90,
    upright: true,
    running: false,
    phoneLit: true,
  },
  { kind: 'report', neighbor: 0, fromX: 38, fromY: 90, meters: 120, sawTick: 60 },
  { kind: 'door' },
  { kind: 'walkedIn', quiet: true },
  { kind: 'closedIn', quiet: true },
];

const KINDS: readonly WhyChange['kind'][] = [
  'phoneOff',
  'hangUp',
  'lieLow',
  'walkSlowly',
  'standStill',
  'turnBack',
];

function whyOf(cause: WhyCause, changes: readonly WhyChange[] = []): Why {
  return { tick: 100, kind: 'rise', now: 'crossed', before: 'bearing', x: 50, y: 90, cause, changes };
}

/** The caller sat at (50, 90) all the while. */
const route = new Float32Array(202).map((_, index) => (index % 2 === 0 ? 50 : 90));

function storyOf(why: Why, telling = english) {
  return whyStory(why, { ...telling, world, route });
}

describe('why they came closer, in words', () => {
  it('has whole sentences for every cause, in both languages', () => {
    for (const cause of CAUSES) {
      for (const sentence of storyOf(whyOf(cause)).sentences) expect(sentence).toMatch(/^[A-Z][^{}]*\.$/);
      for (const sentence of storyOf(whyOf(cause), korean).sentences)
        expect(sentence).toMatch(/^[^{}]*[가-힣][^{}]*\.$/);
    }
  });

  it('tells who received what, from where, and where the caller was', () => {
    const [who, power, where] = storyOf(whyOf({ kind: 'bearing', ...heard })).sentences;
    expect(who).toBe(
      'Truck B took a bearing, 340 m east: −97.2 dBm, 7 dB more than a bearing needs. It was right to about 4 degrees.',
    );
    expect(power).toBe('Your phone sent with 29 dBm.');
    expect(where).toBe('You were 400 m south of your door.');
  });

  it('tells when and from where a neighbor had seen him', () => {
    const report = CAUSES.find(({ kind }) => kind === 'report') ?? { kind: 'door' };
    expect(storyOf(whyOf(report)).sentences[0]).toBe(
      'A neighbor had seen you at 01:02, from 120 m west, and told their post.',
    );
  });

  it('tells what made one easy to see, and if nothing did', () => {
    const seen = CAUSES[3];
    if (seen?.kind !== 'sight') throw new Error('no sight');
    expect(storyOf(whyOf(seen)).sentences.slice(0, 3)).toEqual([
      'Agent A saw you, from 80 m north.',
      'You stood upright.',
      'The phone lit your face.',
    ]);
    const hidden = { ...seen, upright: false, phoneLit: false };
    expect(storyOf(whyOf(hidden)).sentences[1]).toBe('You lay low, and no light was on.');
  });

  it('says that nothing new had reached them only where that is so', () => {
    for (const kind of ['walkedIn', 'closedIn'] as const) {
      expect(storyOf(whyOf({ kind, quiet: true })).sentences[0]).toBe('Nothing new had reached them.');
      const loud = [
        ...storyOf(whyOf({ kind, quiet: false })).sentences,
        ...storyOf(whyOf({ kind, quiet: false }), korean).sentences,
      ];
      expect(loud.join(' ')).not.toMatch(/[Nn]othing new|새로 알게/);
    }
  });

  it('tells what would have changed it: one as a sentence, several as a choice, none as none', () => {
    for (const kind of KINDS) {
      const one = storyOf(whyOf({ kind: 'door' }, [{ kind, seconds: 10 }]));
      expect(one.change).toMatch(/^[A-Z][^{}]*10 s[^{}]*, and it would not have come to this then\.$/);
    }
    const many = storyOf(
      whyOf(
        { kind: 'door' },
        KINDS.map((kind) => ({ kind, seconds: 4.5 })),
      ),
    );
    expect(many.change).toMatch(/^Any one of these/);
    expect(new Set(many.changes).size).toBe(KINDS.length);
    expect(many.changes[0]).toBe('Put the phone away 4.5 s sooner');
    expect(storyOf(whyOf({ kind: 'door' })).change).toMatch(/^Nothing that was tried/);
  });
});

describe('the sentence of the moment', () => {
  const now = { outcome: 'none', held: null, phone: 'inCall' } as const;

  it('tells whether one was on the line, and how far off they would search', () => {
    expect(momentWords(now, { fixMeters: 93 }, 'en')).toBe(
      'At this moment you were on the line, and 95 m from where they would search.',
    );
    expect(momentWords({ ...now, phone: 'registered' }, { fixMeters: -1 }, 'en')).toBe(
      'At this moment you were not on the line, and they knew of no place to search.',
    );
  });

  it('tells that one was held, and how the night ended', () => {
    const held = { stage: 'free' } as never;
    expect(momentWords({ ...now, held }, { fixMeters: 5 }, 'en')).toBe('At this moment they held you.');
    expect(momentWords({ ...now, outcome: 'dawn' }, { fixMeters: 5 }, 'en')).toMatch(/it had grown light/);
  });
});

describe('a call within the country', () => {
  const legal = {
    farName: { en: 'Man of the bridge', ko: '다리 쪽 사람' },
    lines: [line('farEnd', 'Not so loud.')],
  };
  const telling: Telling = { ...english, page: { ...page, legal } };

  it('is never told as the call abroad', () => {
    expect(eventWords({ kind: 'connected', inside: true }, telling)).toBe('Someone on this side answers.');
    expect(eventWords({ kind: 'lineHeard', line: 0, inside: true }, telling)).toBe(
      'Within the country: “Not so loud.”',
    );
    expect(eventWords({ kind: 'lineBroken', line: 0, inside: true }, telling)).toBe(
      'Within the country: line 1 breaks up.',
    );
  });
});
