import { describe, expect, it } from 'vitest';
import { subjectParticle } from '../../src/i18n/particles.ts';

describe('the particle of a subject in Korean', () => {
  it('follows the last syllable', () => {
    expect(['집', '문', '이모', '차량 A'].map(subjectParticle)).toEqual(['이', '이', '가', '가']);
  });

  it('follows letters as they are read: 엘, 엠, 엔 and 알 close', () => {
    const closed = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'].filter((letter) => subjectParticle(letter) === '이');
    expect(closed.join('')).toBe('LMNR');
    expect(subjectParticle('AM')).toBe('이');
  });
});
