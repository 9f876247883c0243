// The same words in Korean.
// Law: as in messages.ko.ts.
import type { peopleEn } from './people.en.ts';

export const peopleKo: Readonly<Record<keyof typeof peopleEn, string>> = {
  'things.title': '지닌 것',
  'things.phone.held': '전화기를 지니고 있다.',
  'things.phone.hidden': '전화기는 돌 밑에 있다. {where}.',
  'things.phone.lost': '전화기는 떨어진 자리에 있다. {where}.',
  'things.phone.taken': '전화기는 저들에게 있다.',
  'things.battery.good': '배터리는 {percent} % 남았다.',
  'things.battery.low': '배터리는 {percent} % 남았다. 얼마 되지 않는다.',
  'things.battery.empty': '배터리가 다 되었다.',
  'things.sim': '심 카드가 들어 있다.',
  'things.noSim': '심 카드는 부러졌다.',
  'things.money': '돈 {pounds}.',
  'things.noMoney': '돈은 없다.',
  'things.deeds': '전화기를 어떻게 할까',
  'things.hidePhone': '여기 돌 밑에 두기',
  'things.hidePhone.means':
    '꺼진 채 소리 없이 거기 있고, 다시 집어 들 수 있다. 여기를 뒤지는 사람은 찾을 수도 있다.',
  'things.fetchPhone': '다시 집어 들기',
  'things.fetchPhone.means': '다시 몸에 지닌다.',
  'things.dropPhone': '떨어뜨리기',
  'things.dropPhone.means': '바로 손에서 놓는다. 통화는 끊긴다. 지나는 사람 눈에 띈다.',
  'things.breakSim': '심 카드 부러뜨리기',
  'things.breakSim.means':
    '오늘 밤에는 더 걸 수 없다. 전화기를 찾은 사람도 번호를 알지 못한다. 되돌릴 수 없다.',

  'hindered.phoneAway': '전화기가 곁에 없다.',
  'hindered.alreadyInCall': '먼저 전화를 끊어야 한다.',
  'hindered.nothingHere': '여기에는 전화기가 없다.',
  'hindered.simBroken': '이미 부러졌다.',
  'hindered.inHand': '이미 지니고 있다.',

  'held.title': '{time}, 저들에게 붙잡혔다.',
  'held.door.title': '{time}, 저들이 문 앞에 와 있다.',
  'held.lead': '소매를 잡혔다. 그는 바라보며 기다린다.',
  'held.door.lead': '여러 사람이다. 오늘 밤 일을 물으러 왔고, 기다린다.',
  'held.carry': '지닌 것',
  'held.found': '저들이 찾은 것',
  'held.phone': '전화기',
  'held.noPhone': '전화기 없음',
  'held.noMoney': '돈 없음',
  'held.found.sim': '심 카드가 든 전화기',
  'held.found.noSim': '심 카드가 부러진 전화기',
  'held.found.lying.sim': '놓여 있던 전화기, 심 카드가 들어 있다',
  'held.found.lying.noSim': '놓여 있던 전화기, 심 카드는 부러졌다',
  'held.ask': '무엇을 내밀까?',
  'held.nothing': '아무것도',
  'held.half': '절반',
  'held.all': '전부',
  'held.nobodyKnows': '그것으로 되는지는 아무도 모른다.',
  'held.nothingToOffer': '지닌 돈이 없다.',
  'held.waits': '저들이 기다린다. 밤은 흘러간다.',
  'held.gentle.lead': '어디에 있었느냐고 묻는다.',
  'held.unhurried': '밤이 대답을 기다린다.',
  'held.offered': '{pounds}를 내민다. 그가 센다.',
  'held.offeredNothing': '아무것도 내밀지 않는다. 잠시 말이 없다.',

  'family.title': '건너편, {year}년',
  'family.lines': '건너온 말',
  'family.blank': '건너온 말이 없다',
  'family.never':
    '그날 밤 전화는 울리지 않았다. 여기서는 아무도 까닭을 모른다. 내일도 전화기를 상 위에 둘 것이다.',
  'family.unanswered':
    '그날 밤 전화는 울렸으나 한 마디도 알아들을 수 없었다. 여기서는 아무도 까닭을 모른다. 다시 울리기를 기다린다.',
  'family.broken':
    '그러다 전화가 끊겼다. 까닭도, 잘 내려갔는지도 여기서는 아무도 모른다. 들은 말을 간직하고 기다린다.',
  'family.quiet':
    '그러고는 조용해졌다. 못다 한 말이 무엇인지, 잘 내려갔는지 여기서는 아무도 모른다. 들은 말을 간직하고 기다린다.',
  'family.whole':
    '그렇게 할 말을 다 했다. 잘 내려갔는지는 여기서 아무도 모른다. 들은 말을 간직하고 다음을 기다린다.',
  'family.back': '그 밤으로 돌아가기',
};
