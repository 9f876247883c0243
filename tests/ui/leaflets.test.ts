import { describe, expect, it } from 'vitest';
import { FACTS } from '../../src/i18n/facts.ts';
import { languages, type Words, wordsIn } from '../../src/i18n/language.ts';
import { ACCESSIBILITY } from '../../src/i18n/leaflet.accessibility.ts';
import { PRIVACY } from '../../src/i18n/leaflet.privacy.ts';
import { TEACHERS } from '../../src/i18n/leaflet.teachers.ts';
import type { LeafletBlock } from '../../src/i18n/leaflet.ts';

const LEAFLETS = { ACCESSIBILITY, PRIVACY, TEACHERS };

function wordsOf(block: LeafletBlock): readonly Words[] {
  switch (block.kind) {
    case 'words':
      return [block.words];
    case 'list':
      return block.items;
    case 'plan':
      return block.steps.flatMap(({ what, how }) => [what, how]);
    case 'flags':
      return block.flags.map(({ means }) => means);
    case 'facts':
    case 'sources':
      return [];
    default:
      return block satisfies never;
  }
}

const everyWords = Object.values(LEAFLETS).flatMap(({ title, lead, parts }) => [
  title,
  lead,
  ...parts.flatMap(({ heading, blocks }) => [heading, ...blocks.flatMap(wordsOf)]),
]);
const blocks = Object.values(LEAFLETS).flatMap(({ parts }) => parts.flatMap((part) => part.blocks));

describe('the leaflets', () => {
  it('are whole in both languages', () => {
    for (const words of everyWords) {
      for (const language of languages()) expect(wordsIn(words, language).trim()).not.toBe('');
      expect(words.ko, words.en).toMatch(/[가-힣]/);
    }
  });

  it('quote nobody by themselves: quotations come with the facts, which have their sources', () => {
    const signs = ['“Watch a recording”', '“What this device keeps”'];
    for (const { en } of everyWords)
      expect(signs.reduce((text, sign) => text.replace(sign, ''), en)).not.toMatch(/[“”"]/);
    const ids = blocks.flatMap((block) => (block.kind === 'facts' ? block.ids : []));
    expect(ids.length).toBeGreaterThan(4);
    for (const id of ids) expect(FACTS.map((fact) => fact.id)).toContain(id);
    expect(blocks.some(({ kind }) => kind === 'sources')).toBe(true);
  });

  it('plan a lesson of the minutes that they promise', () => {
    const steps = blocks.flatMap((block) => (block.kind === 'plan' ? block.steps : []));
    expect(steps.reduce((sum, { minutes }) => sum + minutes, 0)).toBe(45);
    expect(TEACHERS.parts.map(({ heading }) => heading.en)).toContain('A lesson of 45 minutes');
  });

  it('never grade, blame or hurry, and send nobody elsewhere', () => {
    for (const { en, ko } of everyWords) {
      expect(en).not.toMatch(/\b(fail|failed|winner|score of|https?:|www\.)/i);
      expect(ko).not.toMatch(/https?:|www\./);
    }
  });
});
