// The words of the page "What is real" around its facts: its parts, its labels, and who made this.
// Law: fetched with that page and not before; licenses are told by the names that their owners use.
import type { FactGroup } from './fact.ts';
import type { Words } from './language.ts';

export const REAL_WORDS = {
  lead: {
    en: 'The people and places on these sheets are invented. What the rules stand on is not. Each statement names its source and date; beside it stands how it is played.',
    ko: '이 지도의 사람과 땅은 지어낸 것이다. 규칙이 딛고 선 것은 그렇지 않다. 모든 글에 출처와 날짜가 있고, 옆에는 게임에서 어떻게 다루는지 적었다.',
  },
  contents: { en: 'On this page', ko: '차례' },
  inThisGame: { en: 'In this game', ko: '이 게임에서' },
  gist: { en: 'In other words:', ko: '우리말로 풀면:' },
  around: { en: 'around {year}', ko: '{year}년 무렵' },
  paraphrased: {
    en: 'Everything outside quotation marks is paraphrased.',
    ko: '따옴표 밖의 글은 모두 풀어 쓴 것이다. 인용은 공개된 영어 그대로 두었다.',
  },
  whereToRead: { en: 'Where to read the report', ko: '보고서를 읽을 곳' },
  card: { en: 'Read the opening card', ko: '첫머리 글 읽기' },
  credits: { en: 'Who made this', ko: '만든 사람들' },
} as const satisfies Readonly<Record<string, Words>>;

export const GROUP_WORDS: Readonly<Record<FactGroup, Words>> = {
  climb: { en: 'The climb and the phone', ko: '산과 전화기' },
  listeners: { en: 'Those who listen', ko: '듣는 사람들' },
  neighbors: { en: 'Neighbors', ko: '이웃' },
  money: { en: 'Money', ko: '돈' },
  taken: { en: 'Being taken', ko: '붙잡히는 일' },
  notKnowing: { en: 'Not knowing', ko: '알 수 없음' },
};

interface Credit {
  readonly what: Words;
  readonly who: Words;
}

export const CREDITS: readonly Credit[] = [
  {
    what: { en: 'Game', ko: '게임' },
    who: {
      en: 'Made by the contributors of The Far End, open source under the MIT License. Not made, commissioned or endorsed by Amnesty International.',
      ko: '건너편 기여자들이 만들었다. MIT 라이선스의 오픈 소스다. 국제앰네스티가 만들거나 맡기거나 승인한 것이 아니다.',
    },
  },
  {
    what: { en: 'Words on the line', ko: '통화의 말' },
    who: {
      en: 'Invented, as are all people and places. Quotations are of those who are named beside them.',
      ko: '사람과 땅처럼 모두 지어낸 것이다. 인용은 곁에 이름을 적은 사람들의 말이다.',
    },
  },
  {
    what: { en: 'Typefaces', ko: '글꼴' },
    who: {
      en: 'Gowun Batang (The Gowun Batang Project Authors), IBM Plex Sans Condensed, IBM Plex Sans KR and IBM Plex Mono (IBM Corp.), packed by Fontsource: SIL Open Font License 1.1.',
      ko: '고운바탕(The Gowun Batang Project Authors), IBM Plex Sans Condensed, IBM Plex Sans KR, IBM Plex Mono(IBM Corp.), Fontsource 꾸러미: SIL Open Font License 1.1.',
    },
  },
  {
    what: { en: 'Libraries', ko: '라이브러리' },
    who: {
      en: 'Phaser, Preact, Preact Signals, Valibot, seedrandom, uqr, and fast-png for the command line: MIT License.',
      ko: 'Phaser, Preact, Preact Signals, Valibot, seedrandom, uqr, 그리고 명령줄의 fast-png: MIT 라이선스.',
    },
  },
  {
    what: { en: 'Radio', ko: '전파' },
    who: {
      en: 'Loss over the land after ITU-R Recommendations P.525 and P.526; cells and power control after the GSM specifications. Numbers are tuned for play and are no advice.',
      ko: '지형에 따른 손실은 ITU-R 권고 P.525와 P.526을, 셀과 출력 조절은 GSM 규격을 따랐다. 숫자는 게임에 맞춘 것이며 조언이 아니다.',
    },
  },
];
