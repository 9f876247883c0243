// The same words in Korean.
// Law: as in story.en.ts.
import type { storyEn } from './story.en.ts';

export const storyKo: Readonly<Record<keyof typeof storyEn, string>> = {
  'story.goOn': '이어 가기: {number}번째 밤 · {title}',
  'story.begin': '이야기 시작하기',
  'story.anew': '처음부터',
  'story.anew.title': '이야기를 처음부터 시작할까?',
  'story.anew.lead': '지금까지의 밤은 놓아 보낸다. 그 밤들의 기록은 기록 모음에 남는다.',
  'story.anew.yes': '처음부터 시작',
  'story.anew.no': '그대로 두기',
  'story.next': '이야기는 여기서 이어진다',

  'between.when': '{year}년 {season}',
  'between.night': '{number}번째 밤',
  'between.goUp': '올라가기',
  'season.spring': '봄',
  'season.summer': '여름',
  'season.autumn': '가을',
  'season.winter': '겨울',

  'since.reform.one': '교화 시설에서 한 해가 지났다.',
  'since.reform.other': '교화 시설에서 두 해가 지났다.',
  'since.companion.behind': '데리고 간 사람은 산에 남았다.',
  'since.companion.taken': '데리고 간 사람은 돌아오지 않았다.',
  'since.phone.own': '전화기는 다시 충전되었다.',
  'since.phone.bought': '전화기는 없어졌다. 새로 구하는 데 {pounds}가 들었다.',
  'since.phone.borrowed': '전화기는 없어졌다. 빌린 전화기는 반만 찬다.',
  'since.money.some': '{pounds}가 남았고',
  'since.money.none': '남은 돈은 없고',
  'since.known.forgotten': '{money}, 나를 묻는 사람은 없다.',
  'since.known.remembered': '{money}, 이름을 기억하는 사람이 있다.',
  'since.known.suspected': '{money}, 명단에 이름이 있다.',

  'ledger.title': '건너편에서 보낸 돈',
  'ledger.sent': '보낸 돈',
  'ledger.fee': '브로커가 뗀 돈',
  'ledger.seized': '빼앗긴 돈',
  'ledger.bribed': '눈감아 달라고 준 돈',
  'ledger.out': '건네지지 않은 돈',
  'ledger.arrived': '닿은 돈',
  'ledger.pounds': '{n}파운드',
  'companion.home': '데리고 간 사람은 집에 돌아왔다.',
  'companion.behind': '데리고 간 사람은 산에 남았다.',
  'companion.taken': '데리고 간 사람은 붙잡혔다.',

  'family.knows': '{list} 안다.',
  'family.open': '{list} 모른다.',
  'family.known.proof': '누구의 목소리였는지',
  'family.known.health': '몸은 어떤지',
  'family.known.health.led': '산 위의 사람이 어떤지',
  'family.known.kin': '집안은 어떤지',
  'family.known.money': '돈이 어떻게 되었는지',
  'family.known.money.sent': '돈 이야기가 통했다는 것을',
  'family.known.danger': '거기가 얼마나 위험한지',
  'family.known.next': '다음에는 어떻게 하기로 했는지',
  'family.open.proof': '정말 누구의 목소리였는지',
  'family.open.health': '몸은 어떤지',
  'family.open.health.led': '산 위의 사람이 어떤지',
  'family.open.kin': '집안은 어떤지',
  'family.open.money': '돈이 닿았는지',
  'family.open.danger': '거기가 얼마나 위험한지',
  'family.open.next': '전화가 언제 다시 울릴지',
  'family.goodbye': '작별 인사를 나눌 틈은 있었다.',
  'family.noGoodbye': '작별 인사는 없었다.',
  'family.end.never':
    '그날 밤 전화는 울리지 않았다. 여기서는 아무도 까닭을 모른다. 내일도 전화기를 상 위에 둔다.',
  'family.end.rang':
    '그날 밤 전화는 울렸으나 받으니 아무도 없었다. 여기서는 아무도 까닭을 모른다. 다시 울리기를 기다린다.',
  'family.end.unanswered':
    '그날 밤 전화는 울렸으나 온전히 닿은 말은 한 마디도 없었다. 여기서는 아무도 까닭을 모른다. 다시 울리기를 기다린다.',
  'family.end.broken':
    '그러다 전화가 끊겼다. 까닭도, 잘 내려갔는지도 여기서는 아무도 모른다. 들은 말을 간직하고 기다린다.',
  'family.end.quiet':
    '그러고는 조용해졌다. 못다 한 말이 무엇인지, 잘 내려갔는지 여기서는 아무도 모른다. 들은 말을 간직하고 기다린다.',
  'family.end.whole':
    '그렇게 할 말을 다 했다. 잘 내려갔는지는 여기서 아무도 모른다. 들은 말을 간직하고 기다린다.',
  'family.end.broken.led':
    '그러다 전화가 끊겼다. 까닭도, 누가 산에서 내려왔는지도 여기서는 아무도 모른다. 들은 말을 간직하고 기다린다.',
  'family.end.quiet.led':
    '그러고는 조용해졌다. 못다 한 말이 무엇인지, 누가 산에서 내려왔는지 여기서는 아무도 모른다. 들은 말을 간직하고 기다린다.',
  'family.end.whole.led':
    '그렇게 할 말을 다 했다. 누가 산에서 내려왔는지는 여기서 아무도 모른다. 들은 말을 간직하고 기다린다.',
};
