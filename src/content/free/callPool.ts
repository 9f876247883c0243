// The lines from which the calls of free nights are made: one elder calls, one younger answers, in both languages.
// Law: no line leans on another but those told together here; `{elder}` stands for how the younger says the elder's name.

export interface Said {
  readonly id: string;
  readonly words: Both;
  readonly guarded?: Both;
  readonly tells?: number;
  readonly brings?: 'proof' | 'health' | 'kin' | 'money' | 'danger' | 'next' | 'goodbye';
}

export interface Both {
  readonly en: string;
  readonly ko: string;
}

function far(id: string, en: string, ko: string): Said {
  return { id, words: { en, ko } };
}

function own(
  id: string,
  brings: NonNullable<Said['brings']>,
  tells: number,
  [en, ko]: readonly [string, string],
  [guardedEn, guardedKo]: readonly [string, string],
): Said {
  return { id, brings, tells, words: { en, ko }, guarded: { en: guardedEn, ko: guardedKo } };
}

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

export const NEWS: readonly Said[] = [
  far(
    'laundry',
    'I have work now, in a laundry. The room is small and the water is hot.',
    '이제 일이 있어요. 세탁소예요. 방은 작아도 더운물이 나와요.',
  ),
  far(
    'trains',
    'I live near a station. I count trains the way we counted geese.',
    '역 가까이 살아요. 기러기 세듯이 기차를 세요.',
  ),
  far(
    'writing',
    'I study in the evenings. I am slow, and they are patient.',
    '저녁마다 공부해요. 저는 느리고, 다들 기다려 줘요.',
  ),
  far(
    'kitchen',
    'I share a kitchen with two others. On Sundays we cook what we remember.',
    '둘이랑 부엌을 같이 써요. 일요일이면 생각나는 걸 해 먹어요.',
  ),
  far(
    'names',
    'I have your names written down nowhere. I say them before I sleep.',
    '이름들은 어디에도 안 적었어요. 자기 전에 불러 봐요.',
  ),
];

export const KIN: readonly Said[] = [
  own(
    'cousin',
    'kin',
    0.55,
    [
      'Your cousin has a child now, a girl. She has your frown.',
      '네 사촌이 아이를 낳았다. 딸이다. 찡그리는 게 너를 닮았다.',
    ],
    ['There is one more of us. She frowns.', '식구가 하나 늘었다. 찡그릴 줄 안다.'],
  ),
  own(
    'uncle',
    'kin',
    0.55,
    [
      'Your uncle died last year. He asked about you to the end.',
      '네 삼촌이 작년에 돌아가셨다. 끝까지 너를 물으셨다.',
    ],
    ['One chair is empty since last year. You were asked for.', '작년부터 자리 하나가 비었다. 너를 찾았다.'],
  ),
  own(
    'wood',
    'kin',
    0.4,
    [
      'Old Pak next door still splits our wood. He wants nothing for it.',
      '옆집 박 노인이 아직 우리 장작을 패 준다. 아무것도 안 받는다.',
    ],
    ['The wood is split for us. Nothing is asked for it.', '장작은 누가 패 준다. 바라는 것도 없이.'],
  ),
  own(
    'school',
    'kin',
    0.5,
    [
      'Your cousin’s boy walks an hour to school. At night he reads to us.',
      '네 사촌 아들이 한 시간을 걸어 학교에 간다. 밤에는 우리한테 읽어 준다.',
    ],
    ['Someone walks far every day, and reads to us at night.', '날마다 멀리 걷는 아이가, 밤에 읽어 준다.'],
  ),
  own(
    'dog',
    'kin',
    0.35,
    [
      'The dog still waits at the bend where you left. I call him in.',
      '네가 떠난 길목에서 개가 아직 기다린다. 내가 불러들인다.',
    ],
    ['At the bend someone still waits, on four legs.', '길목에서 아직 기다린다. 네발로.'],
  ),
];

export const MONEY: readonly (readonly [Said, Said])[] = [
  [
    far(
      'sent',
      'I sent something with the man with the cart. Did it come?',
      '수레꾼 편에 보냈어요. 닿았어요?',
    ),
    own(
      'flour',
      'money',
      0.35,
      [
        'It came, a third of it gone. It was flour for two months.',
        '왔다. 삼분의 일은 비어 있었다. 두 달 밀가루가 됐다.',
      ],
      ['It came, lighter. It lasted two months.', '왔다. 가벼워져서. 두 달을 갔다.'],
    ),
  ],
  [
    far(
      'parcel',
      'There is a parcel on the way. Do not pay for it twice.',
      '보따리 하나가 가고 있어요. 값을 두 번 치르지 마세요.',
    ),
    own(
      'medicine',
      'money',
      0.35,
      [
        'I will not. The last one had been opened, but the medicine was in it.',
        '안 치른다. 지난번 것은 열려 있었지만 약은 들어 있었다.',
      ],
      [
        'I know. The last one was lighter. What mattered was in it.',
        '안다. 지난번은 가벼웠다. 긴한 건 있었다.',
      ],
    ),
  ],
  [
    far('left', 'Is anything left of what I sent?', '보낸 게 좀 남아 있어요?'),
    own(
      'shoes',
      'money',
      0.3,
      [
        'Enough for rice and a pair of shoes. Send less, and live.',
        '쌀하고 신발 한 켤레 값은 있다. 덜 보내고, 너도 살아라.',
      ],
      ['Enough. Send less, and live.', '넉넉하다. 덜 보내고, 너도 살아라.'],
    ),
  ],
];

/** With a broker on the hill: after the first of the two he hands over what he has. */
export const BROKERED: readonly [Said, Said] = [
  far(
    'told',
    'I have let the man on the hill know. He has the money, less his part.',
    '산에 있는 사람한테 알렸어요. 돈은 그 사람한테 있어요. 자기 몫은 떼고요.',
  ),
  own(
    'find-him',
    'money',
    0.4,
    [
      'Then I will find him on the way down. It is for the winter.',
      '그럼 내려가는 길에 찾아가마. 겨울 날 돈이다.',
    ],
    ['Then there is one more walk tonight.', '그럼 오늘 밤은 한 군데 더 걷는다.'],
  ),
];

export const DANGER: readonly (readonly [Said, Said])[] = [
  [
    far('bad', 'Is it bad now, where you are?', '거기는 요즘 험해요?'),
    own(
      'curtains',
      'danger',
      0.3,
      [
        'They carry boxes that blink. We draw the curtains and say little.',
        '깜박이는 상자를 들고 다닌다. 우리는 커튼을 치고 말을 줄인다.',
      ],
      ['One sees red lights. We keep to ourselves.', '붉은 불이 보인다. 우리는 조용히 지낸다.'],
    ),
  ],
  [
    far('asked', 'Has anyone asked about me?', '저를 묻는 사람이 있었어요?'),
    own(
      'working',
      'danger',
      0.4,
      ['Twice. I said that you work in the south of the province.', '두 번 왔다. 도 남쪽에서 일한다고 했다.'],
      ['Twice. I said what one says.', '두 번. 하는 말을 했다.'],
    ),
  ],
];

export const WARNINGS: readonly Said[] = [
  far(
    'brief',
    'Do not stay for my sake. I only wanted to hear you breathe.',
    '저 때문에 오래 있지 마세요. 숨소리만 들어도 됐어요.',
  ),
  far('other-way', 'Go home by another way than you came.', '오던 길 말고 다른 길로 들어가세요.'),
  far(
    'whenever',
    'I will be here, whenever it is. You need not promise a day.',
    '언제든 여기 있을게요. 날은 약속하지 않으셔도 돼요.',
  ),
  far(
    'rings',
    'If it rings one day and nobody speaks, that is me, listening.',
    '어느 날 울리고 아무 말 없으면, 저예요. 듣고 있는 거예요.',
  ),
  far(
    'place-kept',
    'We keep a place for you at the table. Go down slowly.',
    '상에 자리 하나 비워 둬요. 천천히 내려가세요.',
  ),
];

export const GOODBYES: readonly Said[] = [
  own(
    'enough',
    'goodbye',
    0.1,
    ['I have heard you. That is enough for a long time. Sleep.', '들었다. 오래 견디겠다. 자거라.'],
    ['I heard. Sleep.', '들었다. 자거라.'],
  ),
  own(
    'dry-feet',
    'goodbye',
    0.1,
    ['Eat, and keep your feet dry. I am going down.', '밥 먹고, 발 적시지 마라. 나는 내려간다.'],
    ['Keep dry. I am going.', '젖지 마라. 간다.'],
  ),
  own(
    'laugh',
    'goodbye',
    0.1,
    [
      'Laugh once, so that I can take it down with me. Good night.',
      '한 번 웃어라. 가지고 내려가게. 잘 자거라.',
    ],
    ['Laugh once. Good night.', '한 번 웃어라. 잘 자거라.'],
  ),
  own(
    'door',
    'goodbye',
    0.1,
    [
      'Say good night as you used to. I will pass it on to the door.',
      '하던 대로 잘 자라고 해라. 문한테 전하마.',
    ],
    ['As you used to say. Good night.', '하던 대로. 잘 자거라.'],
  ),
  own(
    'same-night',
    'goodbye',
    0.1,
    ['It is the same night on both sides. Good night.', '이쪽도 저쪽도 같은 밤이다. 잘 자거라.'],
    ['The same night. Sleep.', '같은 밤이다. 자거라.'],
  ),
];
