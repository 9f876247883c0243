// The words of the opening card, read before the first night on a device.
// Law: what has to be read are 60 words at most, title and buttons counted; all else waits behind "more".
import type { Words } from './language.ts';

/** All that stands on the card before "more" is opened, in its order. */
export const CARD = {
  title: { en: 'Before you go up', ko: '올라가기 전에' },
  what: {
    en: 'You go up at night to call someone who fled. People and places are invented; the rules follow published reports.',
    ko: '밤에 산에 올라, 떠난 가족에게 전화한다. 사람과 땅은 지어낸 것이고, 규칙은 공개된 보고를 따른다.',
  },
  content: {
    en: 'It is about capture, imprisonment and fear for family. No blood is shown.',
    ko: '붙잡힘과 갇힘, 가족 걱정을 다룬다. 피는 보여 주지 않는다.',
  },
  notEndorsed: {
    en: 'Not made or endorsed by Amnesty International.',
    ko: '국제앰네스티가 만들거나 승인한 것이 아니다.',
  },
  gentle: { en: 'Gentle: without the capture scene', ko: '잔잔하게: 붙잡히는 장면 없이' },
  go: { en: 'Go up', ko: '올라가기' },
  more: { en: 'More', ko: '더 보기' },
} as const satisfies Readonly<Record<string, Words>>;

export const CARD_MORE: readonly Words[] = [
  {
    en: 'After Amnesty International’s report and game of 2016, Connection Denied. Words in quotation marks are those of people named in its press release, unaltered, with name and date. All else is paraphrased, and all talk on the line is invented.',
    ko: '국제앰네스티가 2016년에 낸 보고서와 게임 Connection Denied에서 출발했다. 따옴표 안은 그 보도 자료에 이름이 나오는 사람들의 말 그대로이며, 이름과 날짜를 적었다. 나머지는 풀어 쓴 것이고, 통화의 말은 모두 지어낸 것이다.',
  },
  {
    en: 'Gentle: should someone hold you, plain words on plain paper say so, and the night waits for your answer. It can be changed at any time in the settings.',
    ko: '잔잔하게: 누가 당신을 붙잡으면 빈 종이에 글로만 알리고, 밤은 대답을 기다린다. 설정에서 언제든 바꿀 수 있다.',
  },
  {
    en: 'Made by the contributors of The Far End, as open source. You can stop at any moment. Numbers are tuned for play and are no advice.',
    ko: '오픈 소스로, 건너편 기여자들이 만들었다. 언제든 멈출 수 있다. 숫자는 게임에 맞춘 것이며 조언이 아니다.',
  },
];
