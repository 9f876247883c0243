// The same words in Korean.
// Law: as in messages.ko.ts; the counters stand after native number words.
import type { sheetsEn } from './sheets.en.ts';

export const sheetsKo: Readonly<Record<keyof typeof sheetsEn, string>> = {
  'sheets.first': '도엽',
  'sheets.second': '강을 따라 놓인 밤들',
  'sheets.list': '처음부터 끝까지의 도엽',
  'sheets.goUp': '올라가기',
  'sheets.drawing': '그리는 중',
  'sheets.unwalked': '아직 걷지 않음',
  'sheets.kept.one': '남은 기록 하나',
  'sheets.kept.other': '남은 기록 {n}개',
  'sheets.best': '가장 많이 닿은 말은 {total}마디 중 {heard}마디',
  'sheets.amber': '주황빛 선: 건너편 기지국이 들을 수 있는 땅.',
  'sheets.key.turn': '도엽',
  'sheets.key.goUp': '올라가기',
  'sheets.key.watch': '마지막 기록 보기',

  'cast.agents.one': '요원 한 명',
  'cast.agents.other': '요원 {n} 명',
  'cast.trucks.one': '차량 한 대',
  'cast.trucks.other': '차량 {n} 대',
  'cast.masts.one': '듣는 기둥 한 개',
  'cast.masts.other': '듣는 기둥 {n} 개',
  'cast.jammers.one': '방해기 한 대',
  'cast.jammers.other': '방해기 {n} 대',
  'cast.neighbors.one': '이웃 한 명',
  'cast.neighbors.other': '이웃 {n} 명',
};
