// What is real: the published facts that the game's rules stand on.
// Law: no fact without a source and a date; all is paraphrased but `quote`, which is word for word as published.
import type { Words } from './language.ts';

/** A year, a month or a day: 2014, 2016-03, 2016-03-09. */
export type PublishedOn = `${number}` | `${number}-${number}` | `${number}-${number}-${number}`;

export interface Source {
  readonly publisher: Words;
  readonly what: Words;
  readonly publishedOn: PublishedOn;
}

export type SourceId = 'amnesty' | 'dailyNk' | 'newYorkTimes';

/** In the order of their numbers on the page. */
export const SOURCE_ORDER: readonly SourceId[] = ['amnesty', 'dailyNk', 'newYorkTimes'];

export const SOURCES: Readonly<Record<SourceId, Source>> = {
  amnesty: {
    publisher: { en: 'Amnesty International UK', ko: '국제앰네스티 영국지부' },
    what: {
      en: 'press release on the report Connection Denied, ASA 24/3373/2016',
      ko: '보고서 Connection Denied(ASA 24/3373/2016)에 관한 보도 자료',
    },
    publishedOn: '2016-03-09',
  },
  dailyNk: {
    publisher: { en: 'Daily NK', ko: '데일리NK' },
    what: { en: 'report on signal detection near the border', ko: '국경 지역 전파 탐지에 관한 보도' },
    publishedOn: '2014',
  },
  newYorkTimes: {
    publisher: { en: 'The New York Times', ko: '뉴욕 타임스' },
    what: { en: 'interview with Ju Chan-yang', ko: '주찬양 인터뷰' },
    publishedOn: '2016',
  },
};

export interface Quote {
  /** Word for word, in the language it was published in. */
  readonly english: string;
  readonly who: Words;
}

export interface Fact {
  readonly id: string;
  readonly heading: Words;
  readonly text: Words;
  readonly source: SourceId;
  readonly quote?: Quote;
  /** True for the few that stand beside the end of a night. */
  readonly afterTheNight: boolean;
}

export const FACTS: readonly Fact[] = [
  {
    id: 'callingAbroad',
    heading: { en: 'Calling abroad', ko: '나라 밖으로 거는 전화' },
    text: {
      en: 'People near the border use smuggled phones on Chinese networks, because the domestic service does not allow international calls.',
      ko: '국내 통신망으로는 국제 전화를 걸 수 없어, 국경 가까이 사는 사람들은 몰래 들여온 전화기를 중국 통신망에 연결해 쓴다.',
    },
    source: 'amnesty',
    afterTheNight: true,
  },
  {
    id: 'shortCalls',
    heading: { en: 'Short, high and without names', ko: '짧게, 높이, 이름 없이' },
    text: {
      en: 'Callers keep it short and use pseudonyms. They go up to remote, mountainous areas, where there is less jamming and less danger of being spotted.',
      ko: '전화하는 사람들은 통화를 짧게 하고 가명을 쓴다. 전파 방해와 눈에 띌 위험이 적은 외진 산으로 올라간다.',
    },
    source: 'amnesty',
    afterTheNight: false,
  },
  {
    id: 'detectors',
    heading: { en: 'The hand-held detectors', ko: '손에 드는 탐지기' },
    text: {
      en: 'Detection devices and jammers are used near the border. A woman who left in 2014 remembered agents with an antenna-shaped device and blinking red lights, and cords around their bodies under their coats.',
      ko: '국경 가까이에서 탐지기와 전파 방해기가 쓰인다. 2014년에 떠난 한 여성은 빨간 불이 깜박이는 안테나 모양의 기기를 든 요원들과, 겉옷 속 몸에 감긴 줄을 기억했다.',
    },
    source: 'amnesty',
    quote: {
      english:
        'Bureau 27 of the State Security Department has this monitoring device, and agents hold this antenna-shaped device in their hands with red lights blinking. They said it was a detection device. When the Bureau 27 agents came to arrest me they took off their coats and there were these electric cords strapped around their body.',
      who: {
        en: 'Eun-mi, a woman in her 40s who left in 2014',
        ko: '은미, 2014년에 떠난 40대 여성',
      },
    },
    afterTheNight: true,
  },
  {
    id: 'theWayDown',
    heading: { en: 'The way down', ko: '내려오는 길' },
    text: {
      en: 'In 2014 it was reported that fixed detectors alert patrols and hand-held ones then close in, and that people were arrested on their way down.',
      ko: '2014년 보도에 따르면 고정 탐지기가 순찰대에 알리면 손에 드는 탐지기가 거리를 좁혔고, 산에서 내려오던 사람들이 붙잡혔다.',
    },
    source: 'dailyNk',
    afterTheNight: true,
  },
  {
    id: 'detention',
    heading: { en: 'Who is caught', ko: '붙잡힌 사람' },
    text: {
      en: 'People caught calling relatives abroad risk being sent to a political prison camp or another place of detention; a reform facility, it was told, for one to two years.',
      ko: '나라 밖 가족과 통화하다 붙잡히면 정치범 수용소나 다른 구금 시설로 보내질 수 있다. 교화 시설이면 1년에서 2년이라고 한다.',
    },
    source: 'amnesty',
    afterTheNight: false,
  },
  {
    id: 'bribes',
    heading: { en: 'Bought free', ko: '돈으로 풀려나는 일' },
    text: {
      en: 'Most of those who are caught get out with a bribe, one who left has told. How it ends is not the same for everyone.',
      ko: '떠나온 한 사람에 따르면 붙잡힌 사람은 대부분 뇌물을 주고 풀려난다. 끝은 사람마다 다르다.',
    },
    source: 'amnesty',
    afterTheNight: false,
  },
  {
    id: 'notKnowing',
    heading: { en: 'Not knowing', ko: '알 수 없음' },
    text: {
      en: 'Most people who flee have no way to reach their families. Neither side knows whether the other is alive, under investigation, imprisoned or dead.',
      ko: '떠난 사람은 대부분 가족에게 연락할 길이 없다. 살아 있는지, 조사를 받는지, 갇혔는지, 죽었는지 서로 알지 못한다.',
    },
    source: 'amnesty',
    afterTheNight: false,
  },
  {
    id: 'tenMinutes',
    heading: { en: 'Barely ten minutes', ko: '겨우 십 분' },
    text: {
      en: 'Ju Chan-yang told of a call in 2009: barely ten minutes, and the connection was lost.',
      ko: '주찬양은 2009년의 통화를 이야기했다. 겨우 십 분 만에 연결이 끊겼다.',
    },
    source: 'newYorkTimes',
    afterTheNight: true,
  },
];

/** @throws RangeError for a fact that is not there. */
export function factOf(id: string): Fact {
  const fact = FACTS.find((one) => one.id === id);
  if (!fact) throw new RangeError(`facts: ${id}: expected one of ${FACTS.map((one) => one.id).join(', ')}`);
  return fact;
}

/** @returns the number of a source on the page, from 1. */
export function sourceNumber(source: SourceId): number {
  return SOURCE_ORDER.indexOf(source) + 1;
}
