// The same in Korean. Law: as in messages.ko.ts.
import type { timeEn } from './time.en.ts';

export const timeKo: Readonly<Record<keyof typeof timeEn, string>> = {
  'time.title': '시간',
  'time.speed': '밤의 빠르기',
  'time.speedKeys': '여기서는 − 키와 + 키로도 바꿀 수 있다.',
  'time.sign.speed': '빠르기',
  'time.sign.stands': '시간이 멈춰 있다',
  'time.sign.moves': '시간이 흐른다',
  'time.letPass': '잠시 흘려보내기',

  'settings.stepMode': '한 걸음씩',
  'settings.stepMode.note':
    '걷는 동안, 무엇을 한 뒤 1초 동안, 그리고 잠시 흘려보낼 때만 시간이 흐른다. 무슨 일이 생기면 저절로 멈춘다.',
  'settings.easier': '더 쉬운 밤',
  'settings.slowHearing': '엿듣기가 늦게',
  'settings.slowHearing.note': '27국은 들은 것에 두 배 늦게 움직인다. 다음 밤부터 적용된다.',
  'settings.noArrest': '아무도 붙잡히지 않게',
  'settings.noArrest.note': '멈춰 세워져도 경고만 받고 놓여나며, 밤은 이어진다. 다음 밤부터 적용된다.',
  'settings.showRoutes': '지도 위의 길',
  'settings.showRoutes.note': '집으로 가는, 그리고 신호가 닿는 곳으로 가는 가장 쉬운 길을 지도에 그린다.',
  'settings.showExposure': '들릴 만한 곳',
  'settings.showExposure.note': '지금 전화하면 알고 있는 수신기에 들릴 땅을 빗금으로 그린다.',

  'presets.title': '하는 방식',
  'presets.door': '나에게 맞게 하기',
  'presets.lead': '저마다 몇 가지 설정을 정한다. 모두 언제든 바꿀 수 있다.',
  'presets.standard': '보통',
  'presets.standard.note': '있는 그대로의 밤.',
  'presets.lowVision': '저시력',
  'presets.lowVision.note': '더 큰 글자, 더 뚜렷한 대비, 흰 탐지선.',
  'presets.blind': '시각장애',
  'presets.blind.note': '귀로 듣고, 한 걸음씩, 서두르지 않고.',
  'presets.deaf': '청각장애',
  'presets.deaf.note': '자막, 흰 탐지선, 들릴 만한 곳.',
  'presets.oneHand': '한 손',
  'presets.oneHand.note': '눌러서 걷고, 더 느린 밤, 서두르지 않고.',
  'presets.calm': '차분하게',
  'presets.calm.note':
    '깜빡임 없이, 움직임을 줄이고, 더 느린 밤, 서두르지 않고, 늦은 엿듣기, 붙잡히는 장면 없이.',

  'announce.letGo': '저들이 멈춰 세우고, 경고하고, 놓아준다.',
  'event.letGo': '{finder}이(가) 멈춰 세우고, 경고하고, 놓아준다.',
  'mark.letGo': '{letter}이(가) 놓아줌',
  'outcome.sentence.letGo': '산에서 멈춰 세워져 경고를 받고 놓여났다.',

  'assists.told': '이렇게 지낸 밤: {list}.',
  'assists.stepMode': '한 걸음씩',
  'assists.slower': '더 느리게',
  'assists.byEar': '귀로',
  'assists.slowHearing': '엿듣기가 늦게',
  'assists.noArrest': '아무도 붙잡히지 않게',
  'assists.showRoutes': '지도에 길을 그려서',
  'assists.showExposure': '들릴 만한 곳을 보며',
  'assists.showReception': '지도에 수신을 그려서',
};
