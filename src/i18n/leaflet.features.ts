// What this version can do, as far as the leaflets tell of it: each with its words where it is here, and where it is not.
// Law: a leaflet says what is true of this version; what comes in is turned to true here, and a test reminds of it.
import type { Words } from './language.ts';

export interface Feature {
  readonly isHere: boolean;
  readonly here: Words;
  readonly not: Words;
}

export const FEATURES = {
  stepMode: {
    isHere: false,
    here: {
      en: 'Step by step: time moves only when you do something. The speed of the night can be changed at any moment.',
      ko: '한 걸음씩: 무언가를 할 때만 시간이 흐른다. 밤의 빠르기는 언제든 바꿀 수 있다.',
    },
    not: {
      en: 'The night runs at one speed. It can be held at any moment, but not slowed down.',
      ko: '밤은 한 가지 빠르기로 흐른다. 언제든 멈출 수 있지만 늦출 수는 없다.',
    },
  },
  ownKeys: {
    isHere: false,
    here: {
      en: 'Keys and the buttons of a gamepad can be chosen in the settings.',
      ko: '글쇠와 게임패드 단추를 설정에서 고를 수 있다.',
    },
    not: {
      en: 'Keys and the buttons of a gamepad cannot be changed.',
      ko: '글쇠와 게임패드 단추를 바꿀 수 없다.',
    },
  },
  oneButton: {
    isHere: false,
    here: {
      en: 'One key or one button alone is enough for a whole night.',
      ko: '글쇠 하나, 단추 하나로도 하룻밤을 다 지낼 수 있다.',
    },
    not: {
      en: 'A night cannot be played with a single button.',
      ko: '단추 하나만으로는 하룻밤을 지낼 수 없다.',
    },
  },
  byEar: {
    isHere: false,
    here: {
      en: 'By ear: the way, reception and danger can be asked for in words and heard as sounds.',
      ko: '귀로: 길과 전파와 위험을 말로 물을 수 있고 소리로 들을 수 있다.',
    },
    not: {
      en: 'A night cannot be walked by ear alone: the way over the land is not told in words.',
      ko: '귀만으로는 밤길을 걸을 수 없다. 땅 위의 길을 말로 일러 주지 않는다.',
    },
  },
  offline: {
    isHere: false,
    here: {
      en: 'Once it has been loaded, the game can be played without a network.',
      ko: '한 번 불러오면 인터넷 없이도 할 수 있다.',
    },
    not: {
      en: 'To open the page a network is needed; a night that has begun goes on without one.',
      ko: '페이지를 열려면 인터넷이 있어야 한다. 시작한 밤은 끊겨도 이어진다.',
    },
  },
  deleteAll: {
    isHere: false,
    here: {
      en: 'All of it can be deleted in the settings.',
      ko: '설정에서 전부 지울 수 있다.',
    },
    not: {
      en: 'All of it goes when you delete what the browser keeps for this page.',
      ko: '브라우저가 이 페이지를 위해 간직한 것을 지우면 전부 없어진다.',
    },
  },
} as const satisfies Readonly<Record<string, Feature>>;

export type FeatureId = keyof typeof FEATURES;

/** @returns the words of those that are here, or of those that are not. */
export function featureWords(ids: readonly FeatureId[], isHere: boolean): readonly Words[] {
  return ids
    .map((id): Feature => FEATURES[id])
    .filter((feature) => feature.isHere === isHere)
    .map(({ here, not }) => (isHere ? here : not));
}

/** @returns what is true of it in this version. */
export function featureNow(id: FeatureId): Words {
  const feature: Feature = FEATURES[id];
  return feature.isHere ? feature.here : feature.not;
}
