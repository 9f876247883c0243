// The published facts on the climb, the phone, and those who listen.
// Law: as fact.ts says: nothing here that the sources of sources.ts do not tell, and no number of our own.
import type { Fact } from './fact.ts';

export const FACTS_OF_THE_AIR: readonly Fact[] = [
  {
    id: 'goingUp',
    group: 'climb',
    systems: ['signalSpot'],
    heading: { en: 'Up the mountain', ko: '산으로' },
    text: {
      en: 'People who call go up to remote, mountainous areas, to have less jamming and less danger of being spotted.',
      ko: '전화하는 사람들은 전파 방해와 눈에 띌 위험을 줄이려고 외진 산으로 올라간다.',
    },
    source: 'amnesty',
    inPlay: {
      en: 'You walk up on foot; slope, forest and snow decide how fast. Any place that the far bank reaches will do.',
      ko: '걸어서 오른다. 비탈과 숲과 눈이 걸음을 정하고, 건너편이 닿는 곳이면 어디든 된다.',
    },
  },
  {
    id: 'networks',
    group: 'climb',
    systems: ['signalStrength'],
    heading: { en: 'A foreign network', ko: '나라 밖 통신망' },
    text: {
      en: 'Chinese mobile networks reach the border, and people who live near it use them to call abroad.',
      ko: '중국 통신망은 국경까지 닿고, 국경 가까이 사는 사람들은 그 통신망으로 나라 밖에 전화한다.',
    },
    source: 'amnesty',
    inPlay: {
      en: 'Every tower is computed over the land; contours glow amber where it can be heard.',
      ko: '모든 기지국의 전파를 지형 위에서 계산한다. 들리는 곳에서는 등고선이 주황빛으로 빛난다.',
    },
  },
  {
    id: 'callingAbroad',
    group: 'climb',
    systems: ['domesticPhone'],
    heading: { en: 'The legal phone', ko: '허가된 전화기' },
    text: {
      en: 'The domestic mobile service has over three million subscribers, and international calls are blocked on it. The internet is for foreigners and a select few; for others there is at most a closed network.',
      ko: '국내 이동 통신은 가입자가 삼백만이 넘지만 국제 전화는 막혀 있다. 인터넷은 외국인과 선택된 소수만 쓰고, 다른 이들에게는 기껏해야 닫힌 망이 있다.',
    },
    source: 'amnesty',
    inPlay: {
      en: 'The legal phone works inside the country. It cannot call across the river.',
      ko: '허가된 전화기는 나라 안에서 된다. 강 건너로는 걸리지 않는다.',
    },
    afterTheNight: true,
  },
  {
    id: 'phones',
    group: 'climb',
    systems: ['scarcePhone'],
    heading: { en: 'A phone is scarce', ko: '귀한 전화기' },
    text: {
      en: 'Near the border, phones for calls abroad are called Chinese mobile phones, whatever their brand. They are smuggled and traded.',
      ko: '국경 가까이에서는 나라 밖에 거는 전화기를 상표와 상관없이 중국 손전화라고 부른다. 몰래 들여와 사고파는 물건이다.',
    },
    source: 'amnesty',
    inPlay: {
      en: 'One phone, one SIM card, one battery. It can be hidden, dropped or taken.',
      ko: '전화기 하나, 심 카드 하나, 배터리 하나. 숨길 수도, 떨어뜨릴 수도, 빼앗길 수도 있다.',
    },
  },
  {
    id: 'shortCalls',
    group: 'climb',
    systems: ['shortCalls'],
    heading: { en: 'Short calls', ko: '짧은 통화' },
    text: {
      en: 'People who call abroad keep their conversations short, so as to reduce the danger of being spotted.',
      ko: '나라 밖에 전화하는 사람들은 들킬 위험을 줄이려고 통화를 짧게 한다.',
    },
    source: 'amnesty',
    inPlay: {
      en: 'Each second on air tells them more of where you are. After you hang up, it fades again.',
      ko: '전파를 내는 일 초마다 그들은 당신이 있는 곳을 더 알게 된다. 끊고 나면 다시 흐려진다.',
    },
  },
  {
    id: 'tenMinutes',
    group: 'climb',
    systems: ['signalStrength', 'shortCalls'],
    heading: { en: 'Barely ten minutes', ko: '겨우 십 분' },
    text: {
      en: 'The New York Times reported in 2016 what Ju Chan-yang told of a call in 2009: barely ten minutes, and the connection was lost.',
      ko: '뉴욕 타임스는 2016년, 주찬양이 들려준 2009년의 통화를 보도했다. 겨우 십 분 만에 연결이 끊겼다.',
    },
    source: 'newYorkTimes',
    inPlay: {
      en: 'A call is lost where the signal is lost. What was not said by then was not heard.',
      ko: '신호가 끊기면 통화도 끊긴다. 그때까지 하지 못한 말은 전해지지 않았다.',
    },
    afterTheNight: true,
  },
  {
    id: 'pseudonyms',
    group: 'climb',
    systems: ['pseudonyms'],
    heading: { en: 'Without names', ko: '이름 없이' },
    text: {
      en: 'On the line they use pseudonyms.',
      ko: '통화에서는 가명을 쓴다.',
    },
    source: 'amnesty',
    inPlay: {
      en: 'A line can be said guarded, without names and slower; or plainly, and then a listener learns who you are.',
      ko: '말을 이름 없이 조심스럽게, 더 느리게 할 수 있다. 그대로 말하면 듣는 사람이 당신이 누구인지 알게 된다.',
    },
  },
  {
    id: 'memory',
    group: 'climb',
    systems: ['pseudonyms'],
    heading: { en: 'Known by a memory', ko: '기억으로 알아보다' },
    text: {
      en: 'The Associated Press reported in 2014 how a sister proved who she was: by scars and a neighbor’s name.',
      ko: 'AP통신은 2014년, 한 자매가 흉터와 이웃의 이름으로 자신임을 증명한 일을 보도했다.',
    },
    source: 'ap',
    inPlay: {
      en: 'The first lines of a call prove who is speaking, by something that both remember.',
      ko: '통화의 첫마디는 둘 다 기억하는 것으로 누구인지 증명한다.',
    },
  },
  {
    id: 'jammers',
    group: 'listeners',
    systems: ['jammers'],
    heading: { en: 'Jammers', ko: '전파 방해기' },
    text: {
      en: 'Signal jammers are used near the Chinese border.',
      ko: '중국과의 국경 가까이에서 전파 방해기가 쓰인다.',
    },
    source: 'amnesty',
    inPlay: {
      en: 'Jammers on masts and trucks raise the noise. A ridge gives shelter from them, and they keep hours.',
      ko: '기둥과 트럭의 방해기가 잡음을 높인다. 능선이 막아 주고, 켜지는 시간이 있다.',
    },
  },
  {
    id: 'detectors',
    group: 'listeners',
    systems: ['bureau27'],
    heading: { en: 'Antennas in the hand', ko: '손에 든 안테나' },
    text: {
      en: 'Detection devices are used near the border. A woman who left in 2014 remembered agents of Bureau 27 with an antenna-shaped device and blinking red lights.',
      ko: '국경 가까이에서 탐지기가 쓰인다. 2014년에 떠난 한 여성은 빨간 불이 깜박이는 안테나 모양의 기기를 든 27국 요원들을 기억했다.',
    },
    source: 'amnesty',
    quote: {
      by: 'eunMi',
      english:
        'Bureau 27 of the State Security Department has this monitoring device, and agents hold this antenna-shaped device in their hands with red lights blinking. They said it was a detection device.',
      told: {
        ko: '국가안전보위부 27국에 이런 감시 기기가 있고, 요원들이 빨간 불이 깜박이는 안테나 모양의 기기를 손에 든다는 것, 그것이 탐지기라고 했다는 것이다.',
      },
    },
    inPlay: {
      en: 'Agents hear the phone while it sends, take bearings, and tell each other. They know what they heard or saw, and no more.',
      ko: '요원들은 전화기가 전파를 내는 동안 듣고, 방향을 재고, 서로 알린다. 듣거나 본 것만 안다.',
    },
    afterTheNight: true,
  },
  {
    id: 'coats',
    group: 'listeners',
    systems: ['underTheCoat'],
    heading: { en: 'Under the coat', ko: '겉옷 속' },
    text: {
      en: 'The same woman remembered what the agents wore under their coats.',
      ko: '같은 여성은 요원들의 겉옷 속에 무엇이 있었는지 기억했다.',
    },
    source: 'amnesty',
    quote: {
      by: 'eunMi',
      english:
        'When the Bureau 27 agents came to arrest me they took off their coats and there were these electric cords strapped around their body.',
      told: { ko: '27국 요원들이 체포하러 와서 겉옷을 벗었는데, 몸에 전선이 감겨 있었다는 것이다.' },
    },
    inPlay: {
      en: 'Some who look like neighbors are agents. A red glint under the coat is the only sign, while you are on air.',
      ko: '이웃처럼 보이는 사람 가운데 요원이 있다. 전파를 내는 동안 겉옷 밑에 비치는 붉은빛만이 표시다.',
    },
  },
  {
    id: 'theWayDown',
    group: 'listeners',
    systems: ['wayHome', 'bureau27'],
    heading: { en: 'The way down', ko: '내려오는 길' },
    text: {
      en: 'Daily NK reported in 2014 that fixed detectors alert patrols and hand-held ones then close in, and that people were arrested on their way down.',
      ko: '데일리NK는 2014년, 고정 탐지기가 순찰대에 알리면 손에 드는 탐지기가 거리를 좁힌다고, 또 산에서 내려오던 사람들이 붙잡혔다고 보도했다.',
    },
    source: 'dailyNk',
    inPlay: {
      en: 'A night ends at your door, not at the last word.',
      ko: '밤은 마지막 말이 아니라 집 문 앞에서 끝난다.',
    },
    afterTheNight: true,
  },
  {
    id: 'quietGap',
    group: 'listeners',
    systems: ['quietGap'],
    heading: { en: 'The quiet gap', ko: '조용한 빈틈' },
    text: {
      en: 'Daily NK reported around 2012 that gaps were left unjammed, so that calls could be traced.',
      ko: '데일리NK는 2012년 무렵, 통화를 추적하려고 전파를 방해하지 않는 빈틈을 남겨 두었다고 보도했다.',
    },
    source: 'dailyNkGaps',
    inPlay: {
      en: 'On one sheet the place that looks best is the one that is listened to.',
      ko: '한 지도에서는 가장 좋아 보이는 자리가 바로 엿듣는 자리다.',
    },
  },
  {
    id: 'tighterControls',
    group: 'listeners',
    systems: ['tighterControls'],
    heading: { en: 'Tighter, year by year', ko: '해마다 더 조이다' },
    text: {
      en: 'Amnesty International reported in 2016 that controls have tightened since 2011.',
      ko: '국제앰네스티는 2016년, 2011년부터 통제가 강해졌다고 보고했다.',
    },
    source: 'amnesty',
    inPlay: {
      en: 'The nights run from 2011 to 2016. From one to the next there is more to listen with.',
      ko: '밤들은 2011년에서 2016년까지 이어진다. 밤이 갈수록 엿듣는 것이 늘어난다.',
    },
  },
];
