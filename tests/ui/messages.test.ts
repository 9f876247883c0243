import { describe, expect, it } from 'vitest';
import type { MessageKey } from '../../src/i18n/message.ts';
import { messagesEn } from '../../src/i18n/messages.en.ts';
import { messagesKo } from '../../src/i18n/messages.ko.ts';
import { say } from '../../src/i18n/say.ts';
import { callTimeText, clockSecondsText, clockText, durationText, metersText } from '../../src/i18n/units.ts';

const MESSAGES = { en: messagesEn, ko: messagesKo };
const keys = Object.keys(MESSAGES.en) as MessageKey[];
const valuesIn = (message: string): string[] =>
  [...message.matchAll(/\{(\w+)\}/g)].map(([value]) => value).sort();

describe('the words of the interface', () => {
  it('name the same values in English and in Korean', () => {
    for (const key of keys) {
      expect(valuesIn(MESSAGES.ko[key]), key).toEqual(valuesIn(MESSAGES.en[key]));
    }
  });

  it('are all there in both languages, and Korean is written in Korean', () => {
    const sameInBoth: readonly MessageKey[] = [
      'common.meters',
      'speech.heard',
      'ask.towerThere',
      'common.whereabouts',
      'heard.where',
      'place.titled',
      'place.title',
      'list.comma',
      'list.and',
      'list.or',
      'ear.danger',
      'ear.event',
      'ear.scan.danger',
    ];
    expect(Object.keys(MESSAGES.ko).sort()).toEqual([...keys].sort());
    for (const key of keys) {
      expect(MESSAGES.en[key].trim(), key).not.toBe('');
      if (!sameInBoth.includes(key)) expect(MESSAGES.ko[key], key).toMatch(/[가-힣]/);
    }
  });

  it('never tell a player that they failed', () => {
    for (const key of keys)
      expect(MESSAGES.en[key], key).not.toMatch(/\b(fail|failed|lose|lost the game|game over)\b/i);
  });

  it('fill in their values', () => {
    expect(say('en', 'outcome.taken', { time: '03:12' })).toBe('They came at 03:12.');
    expect(say('ko', 'task.said', { heard: 4, total: 8 })).toBe('8마디 중 4마디 전함');
  });
});

describe('times and lengths', () => {
  it('read like a clock, before midnight too', () => {
    expect(clockText(2 * 3600 + 14 * 60 + 59)).toBe('02:14');
    expect(clockText(-60)).toBe('23:59');
    expect(clockSecondsText(8048)).toBe('02:14:08');
    expect(callTimeText(107.9)).toBe('01:47');
  });

  it('are rounded as a person would', () => {
    expect(metersText('en', 93)).toBe('95 m');
    expect(metersText('en', 902)).toBe('900 m');
    expect(durationText('en', 161)).toBe('2 min 41 s');
    expect(durationText('ko', 59)).toBe('59초');
  });
});
