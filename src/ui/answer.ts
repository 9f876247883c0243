// What the explanation of a place says in words, for the eye and for the ear.
// Law: first the plain sentence; the same explanation always reads the same.
import type { Explanation, Verdict } from '../app/explaining.ts';
import type { Language } from '../i18n/language.ts';
import { say } from '../i18n/say.ts';

/** @returns the one plain sentence. */
export function verdictSentence(answer: Explanation, language: Language): string {
  return say(language, `ask.${answer.verdict}`, {
    tower: say(language, `tower.${answer.tower}`),
    db: Math.round(lostTo(answer.verdict, answer)),
  });
}

/** @returns the same with the bars, as it is read out. */
export function answerSentence(answer: Explanation, language: Language): string {
  return say(language, 'ask.told', { sentence: verdictSentence(answer, language), bars: answer.bars });
}

function lostTo(verdict: Verdict, { loss }: Explanation): number {
  if (verdict === 'woodland') return loss.woodlandDb;
  return verdict === 'antenna' ? loss.antennaDb : loss.groundDb;
}
