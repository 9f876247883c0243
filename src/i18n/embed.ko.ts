// The small print, the pages it leads to, and the words of a class, in Korean.
// Law: as in messages.ko.ts.
import type { embedEn } from './embed.en.ts';

export const embedKo: Readonly<Record<keyof typeof embedEn, string>> = {
  'pages.title': '이 게임에 대하여',
  'pages.accessibility': '접근성',
  'pages.privacy': '개인 정보',
  'pages.teachers': '교사에게',
  'pages.print': '이 페이지 인쇄',
  'pages.minutes': '{n}분',

  'class.mode': '수업용: 모두에게 같은 밤이고, 편지도 바깥 링크도 없다.',
  'class.keep': '이 탭을 닫으면 아무것도 남지 않는다.',
  'class.free.lead': '반 모두에게 같은 하룻밤.',
  'class.free.given': '우리 반의 밤',
};
