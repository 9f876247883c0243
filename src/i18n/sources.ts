// Where the facts come from, and the only words that may stand in quotation marks.
// Law: data, kept as published: a source has publisher, title and date; a quotation is word for word, with name and date.
import type { Words } from './language.ts';

/** A year, a month or a day: 2014, 2016-03, 2016-03-09. */
export type PublishedOn = `${number}` | `${number}-${number}` | `${number}-${number}-${number}`;

export interface Source {
  readonly publisher: Words;
  /** As published where it is set as a title; else what it tells. */
  readonly title: Words;
  readonly publishedOn: PublishedOn;
  /** True where only the year is known, and not surely. */
  readonly isAround: boolean;
  /** The report that it stands for: name, length and number. */
  readonly document: Words | null;
}

export type SourceId = 'amnesty' | 'dailyNk' | 'newYorkTimes' | 'dailyNkGaps' | 'ap' | 'dailyNkReports';

/** In the order of their numbers on the page. */
export const SOURCE_ORDER: readonly SourceId[] = [
  'amnesty',
  'newYorkTimes',
  'ap',
  'dailyNk',
  'dailyNkGaps',
  'dailyNkReports',
];

const DAILY_NK: Words = { en: 'Daily NK', ko: '데일리NK' };

export const SOURCES: Readonly<Record<SourceId, Source>> = {
  amnesty: {
    publisher: { en: 'Amnesty International UK', ko: '국제앰네스티 영국지부' },
    title: {
      en: 'press release “North Korea: ‘Absolute control’ of phone networks and internet a key weapon”',
      ko: '보도 자료 “North Korea: ‘Absolute control’ of phone networks and internet a key weapon”',
    },
    publishedOn: '2016-03-09',
    isAround: false,
    document: {
      en: 'on the report Connection Denied, 58 pages, ASA 24/3373/2016',
      ko: '보고서 Connection Denied(58쪽, ASA 24/3373/2016)에 관한 것',
    },
  },
  newYorkTimes: {
    publisher: { en: 'The New York Times', ko: '뉴욕 타임스' },
    title: { en: 'interview with Ju Chan-yang', ko: '주찬양 인터뷰' },
    publishedOn: '2016',
    isAround: false,
    document: null,
  },
  ap: {
    publisher: { en: 'The Associated Press', ko: 'AP통신' },
    title: { en: 'report on a call between relatives', ko: '가족 사이의 통화에 관한 보도' },
    publishedOn: '2014',
    isAround: false,
    document: null,
  },
  dailyNk: {
    publisher: DAILY_NK,
    title: { en: 'report on signal detection near the border', ko: '국경 지역 전파 탐지에 관한 보도' },
    publishedOn: '2014',
    isAround: false,
    document: null,
  },
  dailyNkGaps: {
    publisher: DAILY_NK,
    title: { en: 'report on gaps in the jamming', ko: '전파 방해의 빈틈에 관한 보도' },
    publishedOn: '2012',
    isAround: true,
    document: null,
  },
  dailyNkReports: {
    publisher: DAILY_NK,
    title: { en: 'report on people who report on each other', ko: '서로를 신고하는 일에 관한 보도' },
    publishedOn: '2017',
    isAround: false,
    document: null,
  },
};

/** Where the report can be read: its name and number, and no address that could grow old. */
export const WHERE_TO_READ: Words = {
  en: 'The report: Connection Denied: Restrictions on Mobile Phones and Outside Information in North Korea, Amnesty International, 2016, number ASA 24/3373/2016, at amnesty.org.',
  ko: '보고서: Connection Denied: Restrictions on Mobile Phones and Outside Information in North Korea, 국제앰네스티, 2016년, 문서 번호 ASA 24/3373/2016, amnesty.org.',
};

export type SpeakerId = 'soKyung' | 'eunMi' | 'jongHee' | 'arnoldFang' | 'commission';

export interface Quotation {
  /** Word for word, in the language it was published in. */
  readonly english: string;
  /** Named as the source names the speaker. */
  readonly who: Words;
  readonly source: SourceId;
}

/** All words that may be quoted; of a long one, whole sentences in a row may stand alone. */
export const QUOTATIONS: Readonly<Record<SpeakerId, Quotation>> = {
  soKyung: {
    english:
      'In a bad case we would be sent to the political prison camp, where we would expect a long sentence. A lighter case, we would be sent to a reform facility and imprisonment would be for one to two years. Most people get out with a bribe though.',
    who: {
      en: 'So-kyung, a North Korean woman who now lives in Japan',
      ko: '소경(So-kyung), 지금은 일본에 사는 북한 여성',
    },
    source: 'amnesty',
  },
  eunMi: {
    english:
      'Bureau 27 of the State Security Department has this monitoring device, and agents hold this antenna-shaped device in their hands with red lights blinking. They said it was a detection device. When the Bureau 27 agents came to arrest me they took off their coats and there were these electric cords strapped around their body.',
    who: {
      en: 'Eun-mi, a woman in her 40s who left in 2014',
      ko: '은미(Eun-mi), 2014년에 떠난 40대 여성',
    },
    source: 'amnesty',
  },
  jongHee: {
    english:
      'Everybody was monitoring everybody else. In neighbourhoods, and in workplaces, people were monitoring each other.',
    who: { en: 'Jong-hee, who left in 2014', ko: '종희(Jong-hee), 2014년에 떠난 사람' },
    source: 'amnesty',
  },
  arnoldFang: {
    english:
      'Nothing can ever justify people being thrown in detention for trying to fulfil a basic human need – to connect with their family and friends.',
    who: {
      en: 'Arnold Fang, East Asia Researcher at Amnesty International',
      ko: '아널드 팡(Arnold Fang), 국제앰네스티 동아시아 조사관',
    },
    source: 'amnesty',
  },
  commission: {
    english: 'not have any parallel',
    who: { en: 'United Nations Commission of Inquiry, 2014', ko: '유엔 조사위원회, 2014년' },
    source: 'amnesty',
  },
};

/** @returns true for words that stand in the list: a whole quotation, or whole sentences of one in a row. */
export function isQuotable(words: string): boolean {
  return Object.values(QUOTATIONS).some(({ english }) => {
    const sentences = english.split(/(?<=\.) /);
    return sentences.some((_, from) =>
      sentences.some((_, more) => sentences.slice(from, from + more + 1).join(' ') === words),
    );
  });
}

/** @returns the number of a source on the page, from 1. */
export function sourceNumber(source: SourceId): number {
  return SOURCE_ORDER.indexOf(source) + 1;
}
