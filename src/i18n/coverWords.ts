// The words on the cover of a frame. Law: fetched in a frame alone.
import type { Words } from './language.ts';

export const COVER_WORDS = {
  play: { en: 'Press to play', ko: '눌러서 시작' },
  goOn: { en: 'Press to go on', ko: '눌러서 계속' },
  note: {
    en: 'Until then keys, wheel and touch are the page’s. Esc in the pause gives them back.',
    ko: '그 전에는 키보드와 마우스 휠과 터치가 모두 바깥 페이지의 것이다. 멈춤에서 Esc를 누르면 돌려준다.',
  },
} as const satisfies Readonly<Record<string, Words>>;
