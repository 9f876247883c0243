// The same words in Korean.
// Law: as in messages.ko.ts.
import type { freeEn } from './free.en.ts';

export const freeKo: Readonly<Record<keyof typeof freeEn, string>> = {
  'free.first': '어느 밤이든',
  'free.second': '어떤 글에도 밤이 있다',
  'free.lead': '어떤 글이든 저마다의 골짜기로 자란다. 먼저 끝까지 걸어 집으로 돌아와 본 밤만 보여 준다.',

  'free.tonight': '오늘 밤',
  'free.tonight.note': '세계 표준시(UTC) 날짜라서 누구에게나 같은 밤이다. 순위는 없다.',
  'free.tonight.draw': '오늘 밤 그리기',
  'free.before': '지난 {n}일의 밤',
  'free.before.note': '지난 밤도 열려 있다.',
  'free.before.keys': '화살표 키로 날짜를 옮긴다.',
  'free.before.table': '날짜로 보는 지난 밤',
  'free.walked': '이 기기에서 걸은 밤',

  'free.own': '직접 쓰기',
  'free.seed': '밤이 자라날 글',
  'free.seed.hint': '어느 문자로든 무엇이든, {most}자까지. 같은 글은 같은 밤이다.',
  'free.seed.count': '{most}자 중 {n}자',
  'free.surprise': '아무 글이나',
  'free.surprised': '이제 이 글이다: {words}',
  'free.hard': '얼마나 어렵게',
  'free.hard.note':
    '한 단계마다 엿듣는 이가 늘고 더 가까이 오며, 배터리와 돈은 줄어든다. 땅이 너무 험하면 덜 온다.',
  'free.hard.1': '고요한 밤',
  'free.hard.2': '조심스러운 밤',
  'free.hard.3': '여느 밤',
  'free.hard.4': '지켜보는 밤',
  'free.hard.5': '귀가 많은 밤',
  'free.battery': '배터리 {percent}\u00a0%',
  'free.with': '무엇이 있는 밤',
  'free.with.jammers': '방해기',
  'free.with.jammers.note': '시간표에 따라 건너편 채널을 잡음으로 덮는다',
  'free.with.neighbors': '이웃',
  'free.with.neighbors.note': '알려 주는 이, 일러바치는 이, 대부분은 잠든 이',
  'free.with.broker': '브로커',
  'free.with.broker.note': '몫을 떼고 강 건너 돈을 넘겨준다',
  'free.with.fog': '안개',
  'free.with.fog.note': '아무도 멀리 보지 못한다',
  'free.code': '이 밤의 부호',
  'free.code.empty': '글이 없어도 하나의 밤이다',
  'free.draw': '이 밤 그리기',

  'free.recent': '최근에 걸은 밤',
  'free.recent.note': '이 기기에만 남는다.',
  'free.recent.none': '아직 없다. 여기서 시작한 밤은 이 기기에만 남는다.',
  'free.nightOf': '{day}의 밤',
  'free.begun': '{when} 시작',

  'free.drawing': '밤을 그리는 중',
  'free.drawing.share': '진행 정도',
  'free.step.known': '전에 걸어 본 밤이다. 땅만 다시 자란다.',
  'free.step.land': '땅이 자라고 있다.',
  'free.step.people': '사람들이 제자리를 찾고 있다.',
  'free.step.proof': '조심스러운 누군가가 먼저 걸어 본다. 집으로 돌아올 수 있는지 확인하려고.',
  'free.attempt':
    '그 골짜기는 걷기에 공평하지 않았다. 같은 이름의 다른 골짜기를 찾는다. {most}번 중 {n}번째.',
  'free.leave': '그만두기',
};
