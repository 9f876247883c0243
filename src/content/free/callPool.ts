// The first lines from which the calls of free nights are made: one elder calls, one younger answers, in both languages.
// Law: no line leans on another but those told together here; `{elder}` stands for how the younger says the elder's name.

import { type Both, far, own, type Said } from './said.ts';

export const ELDERS: readonly Both[] = [
  { en: 'Mother', ko: '어머니' },
  { en: 'Grandmother', ko: '할머니' },
  { en: 'Brother', ko: '오빠' },
  { en: 'Sister', ko: '누나' },
  { en: 'My husband', ko: '여보' },
  { en: 'Aunt', ko: '고모' },
];

/** What the one abroad is called on the phone. */
export const PSEUDONYMS: readonly Both[] = [
  { en: 'Cousin', ko: '사촌' },
  { en: 'Seamstress', ko: '침모' },
  { en: 'Teacher', ko: '선생' },
  { en: 'Miller', ko: '방앗간' },
  { en: 'Beekeeper', ko: '벌치기' },
];

export const ASKS: readonly Said[] = [
  far('who', 'Who is this? Say it so that I know.', '누구세요? 제가 알 수 있게 말해 주세요.'),
  far(
    'only-we',
    'Yes? If it is you, tell me something only we know.',
    '네? 맞으면, 우리만 아는 걸 말해 주세요.',
  ),
  far('not-name', 'The line is bad. Who are you? Not the name.', '소리가 나빠요. 누구세요? 이름은 말고요.'),
  far(
    'small-thing',
    'I do not know who is breathing there. Tell me some small thing.',
    '누구 숨소리인지 모르겠어요. 작은 것 하나만 말해 주세요.',
  ),
];

/** Each proof gives the night its title. */
export const PROOFS: readonly (Said & { readonly title: Both })[] = [
  {
    title: { en: 'The blue bowl', ko: '파란 사발' },
    ...own(
      'bowl',
      'proof',
      0.5,
      [
        'The blue bowl with the chip. You turned it to the wall.',
        '이 빠진 파란 사발. 네가 벽 쪽으로 돌려 놨지.',
      ],
      [
        'What you turned to the wall. It still stands that way.',
        '네가 벽 쪽으로 돌려 놓은 것. 아직 그대로다.',
      ],
    ),
  },
  {
    title: { en: 'Six ducklings', ko: '오리 새끼 여섯' },
    ...own(
      'ducklings',
      'proof',
      0.5,
      [
        'You carried six ducklings over the ice in your hat.',
        '네가 모자에 오리 새끼 여섯을 담아 얼음을 건넜지.',
      ],
      ['Six of them, in your hat.', '여섯이었지. 네 모자 속에.'],
    ),
  },
  {
    title: { en: 'The rice jar', ko: '쌀독' },
    ...own(
      'jar',
      'proof',
      0.55,
      [
        'The night the roof leaked, we held the rice jar between us.',
        '지붕이 새던 밤, 쌀독을 둘이 안고 있었지.',
      ],
      ['The night of the jar. We held it between us.', '독을 안던 밤. 둘이서 안았지.'],
    ),
  },
  {
    title: { en: 'Red thread', ko: '붉은 실' },
    ...own(
      'button',
      'proof',
      0.5,
      [
        'Your gray coat. I sewed a brass button on it with red thread.',
        '네 잿빛 외투. 놋단추를 내가 붉은 실로 달았지.',
      ],
      ['One button is not like the others. You know the thread.', '단추 하나가 다르지. 실은 네가 안다.'],
    ),
  },
  {
    title: { en: 'The bell on the gate', ko: '대문의 방울' },
    ...own(
      'bell',
      'proof',
      0.55,
      [
        'You hung a cow bell on our gate, so that nobody could come home late.',
        '네가 우리 대문에 소 방울을 달았지. 아무도 늦게 못 오게.',
      ],
      ['What hung on the gate. Nobody could come home late.', '문에 달려 있던 것. 아무도 늦게 못 왔지.'],
    ),
  },
  {
    title: { en: 'Eleven pieces', ko: '열한 조각' },
    ...own(
      'pear',
      'proof',
      0.45,
      [
        'We cut the one pear into eleven pieces. You counted them.',
        '배 하나를 열한 조각으로 나눴지. 네가 세었고.',
      ],
      ['One, cut into eleven. You counted.', '하나를 열하나로. 네가 세었지.'],
    ),
  },
  {
    title: { en: 'The second verse', ko: '둘째 절' },
    ...own(
      'verse',
      'proof',
      0.45,
      ['You sing the second verse first. You always have.', '너는 둘째 절부터 부르지. 늘 그랬다.'],
      ['You begin in the middle. You always have.', '너는 가운데부터지. 늘 그랬다.'],
    ),
  },
  {
    title: { en: 'Under the table', ko: '상 밑' },
    ...own(
      'table',
      'proof',
      0.55,
      [
        'You scratched your name under our table. I never sanded it off.',
        '우리 상 밑에 네 이름을 새겼지. 나는 밀어 내지 않았다.',
      ],
      [
        'What you scratched where nobody looks. It is still there.',
        '아무도 안 보는 데 네가 새긴 것. 아직 있다.',
      ],
    ),
  },
];

/** A question and its answer. */
export const HEALTH: readonly (readonly [Said, Said])[] = [
  [
    far('wind', '{elder}. Is that the wind, or are you walking?', '{elder}. 바람 소리예요, 걷고 계세요?'),
    own(
      'stone',
      'health',
      0.2,
      [
        'The wind. I sit behind a stone. My knees still carry me.',
        '바람이다. 바위 뒤에 앉았다. 무릎은 아직 쓸 만하다.',
      ],
      ['The weather. I am well enough.', '날씨 소리다. 지낼 만하다.'],
    ),
  ],
  [
    far(
      'ill',
      '{elder}. You sound far away. Have you been ill?',
      '{elder}. 목소리가 멀어요. 어디 아프셨어요?',
    ),
    own(
      'cough',
      'health',
      0.25,
      ['A cough since the first cold. It is going.', '첫추위부터 기침을 했다. 이제 낫는다.'],
      ['Something small. It is going.', '별것 아니다. 낫는다.'],
    ),
  ],
  [
    far(
      'number',
      '{elder}. I thought that nobody had this number any more.',
      '{elder}. 이 번호를 아는 사람이 이제 없는 줄 알았어요.',
    ),
    own(
      'here',
      'health',
      0.3,
      ['I kept it in my head. I am here, I eat, I sleep.', '머릿속에 두었다. 나는 여기 있다. 먹고 잔다.'],
      ['It was kept. All is as it should be.', '잘 두었다. 다 그대로다.'],
    ),
  ],
  [
    far(
      'hands',
      '{elder}. Your voice is the same. How are your hands?',
      '{elder}. 목소리는 그대로네요. 손은 어떠세요?',
    ),
    own(
      'cracked',
      'health',
      0.3,
      ['Cracked, as every year. They still mend and carry.', '해마다 그렇듯 텄다. 그래도 깁고 나른다.'],
      ['As every year. They do what they must.', '해마다 같다. 할 일은 한다.'],
    ),
  ],
  [
    far(
      'warm',
      '{elder}. I wait at this hour every week. Are you warm?',
      '{elder}. 매주 이 시간에 기다려요. 춥지 않으세요?',
    ),
    own(
      'two-coats',
      'health',
      0.2,
      ['Two coats, and the hill at my back. Warm enough.', '외투 두 벌에 등 뒤는 산이다. 안 춥다.'],
      ['Warm enough. Do not count the weeks.', '안 춥다. 날을 세지는 마라.'],
    ),
  ],
];
