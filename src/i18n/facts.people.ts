// The published facts on neighbors, money, those who are taken, and those who wait.
// Law: as fact.ts says: nothing here that the sources of sources.ts do not tell, and no number of our own.
import type { Fact } from './fact.ts';

export const FACTS_OF_PEOPLE: readonly Fact[] = [
  {
    id: 'everybody',
    group: 'neighbors',
    systems: ['everybody'],
    heading: { en: 'Everybody watches', ko: '모두가 본다' },
    text: {
      en: 'One who left in 2014 told how people watched each other, where they lived and where they worked.',
      ko: '2014년에 떠난 한 사람은 사는 곳에서도 일하는 곳에서도 사람들이 서로를 지켜보았다고 했다.',
    },
    source: 'amnesty',
    quote: {
      by: 'jongHee',
      english:
        'Everybody was monitoring everybody else. In neighbourhoods, and in workplaces, people were monitoring each other.',
      told: { ko: '누구나 다른 누구를 감시했고, 동네에서도 일터에서도 서로 감시했다는 것이다.' },
    },
    inPlay: {
      en: 'Neighbors have errands and eyes. You cannot see what one of them will do.',
      ko: '이웃에게는 볼일이 있고 눈이 있다. 그 사람이 어떻게 할지는 보이지 않는다.',
    },
  },
  {
    id: 'unwilling',
    group: 'neighbors',
    systems: ['everybody'],
    heading: { en: 'Most would rather not', ko: '대부분은 꺼린다' },
    text: {
      en: 'Daily NK reported in 2017 that people are generally unwilling to report on each other.',
      ko: '데일리NK는 2017년, 사람들이 대체로 서로를 신고하기 꺼린다고 보도했다.',
    },
    source: 'dailyNkReports',
    inPlay: {
      en: 'Most look away. Some walk off to tell, which takes time; one or two come to warn you.',
      ko: '대부분은 고개를 돌린다. 몇몇은 알리러 걸어가는데 시간이 걸리고, 한둘은 일러 주러 온다.',
    },
  },
  {
    id: 'broker',
    group: 'money',
    systems: ['broker'],
    heading: { en: 'The broker’s share', ko: '브로커의 몫' },
    text: {
      en: 'Brokers take up to 30 % of a minimum of £700.',
      ko: '브로커는 최소 700파운드인 돈에서 많게는 30 %를 가져간다.',
    },
    source: 'amnesty',
    inPlay: {
      en: 'Some nights you pay a broker, some nights you are one. A ledger shows every pound.',
      ko: '브로커에게 돈을 내는 밤이 있고, 브로커가 되는 밤이 있다. 장부에 한 푼까지 적힌다.',
    },
  },
  {
    id: 'moneyOnTheWay',
    group: 'money',
    systems: ['moneyOnTheWay'],
    heading: { en: 'Money on its way', ko: '가는 길의 돈' },
    text: {
      en: 'Money is intercepted, and there is no guarantee that it will ever arrive.',
      ko: '돈은 중간에 가로채이기도 하며, 끝내 닿으리라는 보장이 없다.',
    },
    source: 'amnesty',
    inPlay: {
      en: 'What is sent is carried, and can be seized. The ledger shows what arrived.',
      ko: '보낸 돈은 사람이 나르며 빼앗길 수 있다. 닿은 것이 장부에 적힌다.',
    },
  },
  {
    id: 'detention',
    group: 'taken',
    systems: ['outcomes'],
    heading: { en: 'Who is caught', ko: '붙잡힌 사람' },
    text: {
      en: 'People caught calling relatives abroad risk being sent to a political prison camp or another place of detention; a reform facility, it was told, for one to two years.',
      ko: '나라 밖 가족과 통화하다 붙잡히면 정치범 수용소나 다른 구금 시설로 보내질 수 있다. 교화 시설이면 1년에서 2년이라고 한다.',
    },
    source: 'amnesty',
    quote: {
      by: 'soKyung',
      english:
        'In a bad case we would be sent to the political prison camp, where we would expect a long sentence. A lighter case, we would be sent to a reform facility and imprisonment would be for one to two years. Most people get out with a bribe though.',
      told: {
        ko: '나쁜 경우에는 정치범 수용소로 보내져 긴 형을 각오해야 하고, 가벼운 경우에는 교화 시설에서 1년에서 2년이며, 그래도 대부분은 뇌물을 주고 풀려난다는 것이다.',
      },
    },
    inPlay: {
      en: 'Warned, let go for money, a reform facility, a camp: money and what they know decide, and not alike for all.',
      ko: '경고, 돈을 내고 풀려남, 교화 시설, 수용소. 돈과 그들이 아는 것이 정하며, 모두에게 같지 않다.',
    },
  },
  {
    id: 'bribes',
    group: 'taken',
    systems: ['bribe', 'outcomes'],
    heading: { en: 'Bought free', ko: '돈으로 풀려나는 일' },
    text: {
      en: 'Most of those who are caught get out with a bribe, one who left has told.',
      ko: '떠나온 한 사람에 따르면 붙잡힌 사람은 대부분 뇌물을 주고 풀려난다.',
    },
    source: 'amnesty',
    quote: {
      by: 'soKyung',
      english: 'Most people get out with a bribe though.',
      told: { ko: '그래도 대부분은 뇌물을 주고 풀려난다는 것이다.' },
    },
    inPlay: {
      en: 'When you are held you can hold out what you carry. Whatever comes of it, that money is gone.',
      ko: '붙잡히면 지닌 돈을 내밀 수 있다. 어떻게 되든 그 돈은 없어진다.',
    },
  },
  {
    id: 'notKnowing',
    group: 'notKnowing',
    systems: ['notKnowing'],
    heading: { en: 'Not knowing', ko: '알 수 없음' },
    text: {
      en: 'Most people who flee have no way to reach their families. Neither side knows whether the other is alive, under investigation, imprisoned or dead.',
      ko: '떠난 사람은 대부분 가족에게 연락할 길이 없다. 살아 있는지, 조사를 받는지, 갇혔는지, 죽었는지 서로 알지 못한다.',
    },
    source: 'amnesty',
    inPlay: {
      en: 'The last page of a night is the family abroad. They learn only what got through.',
      ko: '밤의 마지막 장은 나라 밖의 가족이다. 그들은 건너온 말만 안다.',
    },
  },
  {
    id: 'aBasicNeed',
    group: 'notKnowing',
    systems: ['message'],
    heading: { en: 'A basic need', ko: '기본적인 바람' },
    text: {
      en: 'Amnesty International’s researcher said in 2016 that no one should be detained for it.',
      ko: '국제앰네스티 조사관은 2016년, 그 때문에 갇히는 일은 있을 수 없다고 했다.',
    },
    source: 'amnesty',
    quote: {
      by: 'arnoldFang',
      english:
        'Nothing can ever justify people being thrown in detention for trying to fulfil a basic human need – to connect with their family and friends.',
      told: {
        ko: '가족과 벗에게 닿으려는 것은 사람의 기본적인 바람이며, 그 때문에 사람을 가두는 일은 무엇으로도 정당화할 수 없다는 것이다.',
      },
    },
    inPlay: {
      en: 'What counts in a night is what was said, and who gets home.',
      ko: '밤에 남는 것은 무슨 말을 했는지, 누가 집에 돌아왔는지다.',
    },
  },
  {
    id: 'withoutParallel',
    group: 'notKnowing',
    systems: ['message'],
    heading: { en: 'Without parallel', ko: '견줄 데 없음' },
    text: {
      en: 'A United Nations Commission of Inquiry found in 2014 violations that do “not have any parallel” in the modern world.',
      ko: '유엔 조사위원회는 2014년, 오늘날 세계에 견줄 데가 없는 침해가 있다고 밝혔다.',
    },
    source: 'amnesty',
    inPlay: {
      en: 'The game shows one part of it: a call to one’s family.',
      ko: '이 게임은 그 한 부분, 가족에게 거는 전화를 보여 준다.',
    },
  },
  {
    id: 'message',
    group: 'notKnowing',
    systems: ['message'],
    heading: { en: 'A message', ko: '편지 한 통' },
    text: {
      en: 'Amnesty International’s own game of 2016, Connection Denied, ends by asking its players to send a message.',
      ko: '국제앰네스티가 2016년에 낸 게임 Connection Denied는 끝에 메시지를 보내 달라고 청한다.',
    },
    source: 'amnesty',
    inPlay: {
      en: 'After the story you can write one too. Nothing leaves this device unless you send it.',
      ko: '이야기 뒤에 당신도 쓸 수 있다. 보내기 전에는 아무것도 이 기기를 떠나지 않는다.',
    },
  },
];
