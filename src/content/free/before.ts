// What stands on the sheet before a free night: the land, the sky, who is about, in a few plain sentences.
// Law: only what is so tonight is said, and both languages say the same.
import type { Level } from '../schema.ts';
import type { Form } from '../terrain/form.ts';
import type { Rock } from '../terrain/rock.ts';
import type { Both } from './said.ts';

const RAVINES: Both = {
  en: 'Above the steep edge lies an upland that many ravines have cut.',
  ko: '가파른 벼랑 위로 골이 많이 팬 고원이 있다.',
};
const LANDS: Readonly<Record<Form, Both>> = {
  valley: { en: 'A valley with many side valleys.', ko: '곁골짜기가 많은 골짜기.' },
  gorge: {
    en: 'The river runs in a gorge, and the slopes begin at the last house.',
    ko: '강은 협곡을 흐르고, 비탈은 마지막 집에서 시작된다.',
  },
  plateau: {
    en: 'Above the steep edge lies a wide, open upland.',
    ko: '가파른 벼랑 위로 넓고 트인 고원이 있다.',
  },
  twinValley: {
    en: 'Behind the first ridge there is a second valley.',
    ko: '첫 산등성이 뒤에 또 하나의 골짜기가 있다.',
  },
  braided: {
    en: 'The river lies broad between banks of gravel.',
    ko: '강은 자갈밭 사이로 넓게 갈라져 흐른다.',
  },
  bend: {
    en: 'The river makes one wide bend around the far city.',
    ko: '강은 건너 도시를 크게 돌아 굽이친다.',
  },
};
/** Where the rock makes the form another. */
const LANDS_OF_ROCK: Readonly<Partial<Record<Form, Readonly<Partial<Record<Rock, Both>>>>>> = {
  valley: {
    granite: { en: 'A valley under broad, round mountains.', ko: '넓고 둥근 산들 아래의 골짜기.' },
    limestone: {
      en: 'A valley with few brooks, between mountains that stand apart.',
      ko: '개울이 드문 골짜기. 산들은 저마다 따로 솟아 있다.',
    },
  },
  plateau: {
    clay: RAVINES,
    slate: RAVINES,
  },
};
const SKIES: Readonly<Record<NonNullable<Level['weather']>, Both>> = {
  clear: { en: 'The sky is clear.', ko: '하늘은 맑다.' },
  cloud: { en: 'Clouds hide the moon now and then.', ko: '구름이 이따금 달을 가린다.' },
  wind: { en: 'Wind in the trees.', ko: '나무에 바람이 분다.' },
  rain: { en: 'It rains, and one sees less far.', ko: '비가 와서 멀리 보이지 않는다.' },
  snow: { en: 'It snows, and one sees less far.', ko: '눈이 내려 멀리 보이지 않는다.' },
  fog: { en: 'Fog. One hears people before one sees them.', ko: '안개다. 사람은 보이기 전에 들린다.' },
};
const HANDS: Both = {
  en: 'Bureau 27 walks its rounds with antennas.',
  ko: '27국이 안테나를 들고 순찰을 돈다.',
};
const COATS: Both = {
  en: 'Some of them carry the antenna under the coat.',
  ko: '그중에는 외투 속에 안테나를 숨긴 이도 있다.',
};
const TRUCK: Both = { en: 'A truck listens on the road.', ko: '길에서는 차 한 대가 듣는다.' };
const MAST: Both = { en: 'A mast listens on the hill.', ko: '산에서는 기둥이 듣는다.' };
const JAMMERS: Both = {
  en: 'Where noise fills the air, a ridge keeps it out, and it does not run all night.',
  ko: '잡음이 하늘을 채우는 곳도 있다. 산등성이가 막아 주고, 밤새 켜 두지는 못한다.',
};
const BROKER: Both = {
  en: 'On the hill someone waits with money from abroad.',
  ko: '산에서 누군가 밖에서 온 돈을 가지고 기다린다.',
};
const HOME: Both = {
  en: 'Someone waits at the far end. Be home before it gets light.',
  ko: '건너편에서 누군가 기다린다. 날이 밝기 전에 집에 닿아야 한다.',
};

export function beforeOf(
  land: Level['land'],
  level: Pick<Level, 'weather' | 'hunters' | 'finders' | 'jammers' | 'transfer'>,
): Both {
  const { weather = 'clear', hunters, finders = [], jammers = [], transfer } = level;
  const has = (kind: string) => hunters.some((hunter) => (hunter.kind ?? 'hand') === kind);
  const form: Form = land.form ?? 'valley';
  const rock: Rock = land.rock ?? 'mixed';
  const said = [LANDS_OF_ROCK[form]?.[rock] ?? LANDS[form], SKIES[weather]];
  if (has('hand')) said.push(HANDS);
  if (has('plain')) said.push(COATS);
  if (has('truck')) said.push(TRUCK);
  if (finders.length > 0) said.push(MAST);
  if (jammers.some(({ schedule }) => schedule && schedule.offMinutes > 0)) said.push(JAMMERS);
  if (transfer) said.push(BROKER);
  said.push(HOME);
  return { en: said.map(({ en }) => en).join(' '), ko: said.map(({ ko }) => ko).join(' ') };
}
