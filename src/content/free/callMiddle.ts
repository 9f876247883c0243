// The lines of a free night's call after proof and health: news, kin, money, danger, a warning, and goodbye.
// Law: no line leans on another but those told together here.
import { far, own, type Said } from './said.ts';

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
