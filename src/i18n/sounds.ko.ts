// The same words in Korean.
// Law: as in messages.ko.ts.
import type { soundsEn } from './sounds.en.ts';

export const soundsKo: Readonly<Record<keyof typeof soundsEn, string>> = {
  'settings.volume': '전체',
  'settings.volume.voice': '목소리',
  'settings.volume.line': '전화선과 잡음',
  'settings.volume.detection': '나를 쫓는 수신기',
  'settings.volume.surroundings': '주변',
  'settings.volume.body': '발소리, 숨, 심장',
  'settings.muted': '소리 끄기',
  'settings.mono': '모노',
  'settings.mono.note': '두 귀에 같은 소리가 들린다. 방향은 자막이 알려 준다.',
  'settings.captions': '자막',
  'settings.captions.note':
    '들리는 소리를 방향과 함께 지도 아래쪽에 적는다. 사람들이 하는 일과 말은 늘 적는다.',

  'heard.where': '{direction}, {nearness}',
  'heard.near': '가까이',
  'heard.notFar': '멀지 않은 곳',
  'heard.farOff': '먼 곳',
  'heard.ticks.slow': '수신기가 느리게 똑딱거린다. {where}.',
  'heard.ticks.steady': '수신기가 똑딱거린다. {where}.',
  'heard.ticks.fast': '수신기가 빠르게 똑딱거린다. {where}.',
  'heard.ticks.fewer': '수신기 하나가 조용해졌다.',
  'heard.ticks.gone': '똑딱거리는 소리가 멎었다.',
  'heard.hum': '수화기에서 웅웅거리는 소리가 난다. 방해 전파, {direction}.',
  'heard.hum.gone': '수화기의 웅웅거림이 사라졌다.',
  'heard.line.clear': '전화선이 맑다.',
  'heard.line.hissing': '전화선이 쉭쉭거린다.',
  'heard.line.roaring': '잡음이 몰아친다. 말이 거의 들리지 않는다.',
  'heard.ringing': '건너편에서 전화가 울린다.',
  'heard.ringing.inside': '이쪽 어딘가에서 전화가 울린다.',
  'heard.steps': '발소리. {where}.',
  'heard.hurried': '서두르는 발소리. {where}.',
  'heard.engine': '차 소리. {where}.',
  'heard.engine.gone': '차 소리가 사라졌다.',
  'heard.heart': '심장이 세게 뛴다.',
};
