import { expect, it } from 'vitest';
import { charactersOf, messageText } from '../../src/app/messageText.ts';

it('counts a message as a person would', () => {
  expect(charactersOf('전화하게 해 주십시오.')).toBe(12);
  expect(charactersOf('🌲🌲')).toBe(2);
  // Hangul that was typed in parts is the same syllable.
  expect(messageText('\u1112\u1161\u11ab')).toBe('한');
});

it('cleans it of what nobody sees', () => {
  expect(messageText('  Let them\tcall. \r\n\r\n\r\n\r\nLet them\u0000 write.\u202e  ')).toBe(
    'Let them call.\n\nLet them write.',
  );
  expect(messageText('\u200b\n \ud800')).toBe('');
});
