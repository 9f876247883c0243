// The words for what is heard, and for how loud it is.
// Law: as in messages.en.ts; what is heard is named plainly, with its direction, and nothing that the ear cannot tell.

export const soundsEn = {
  'settings.volume': 'All',
  'settings.volume.voice': 'Voices',
  'settings.volume.line': 'Line and static',
  'settings.volume.detection': 'Receivers that hunt you',
  'settings.volume.surroundings': 'Surroundings',
  'settings.volume.body': 'Steps, breath, heart',
  'settings.muted': 'No sound',
  'settings.mono': 'Mono',
  'settings.mono.note': 'Both ears hear the same. Captions tell the direction.',
  'settings.captions': 'Captions',
  'settings.captions.note':
    'What is heard is written at the foot of the map, with its direction. What people do and say is always written.',

  'heard.where': '{direction}, {nearness}',
  'heard.near': 'near',
  'heard.notFar': 'not far',
  'heard.farOff': 'far off',
  'heard.ticks.slow': 'A receiver ticks slowly: {where}.',
  'heard.ticks.steady': 'A receiver ticks: {where}.',
  'heard.ticks.fast': 'A receiver ticks fast: {where}.',
  'heard.ticks.fewer': 'One receiver has fallen silent.',
  'heard.ticks.gone': 'The ticking has stopped.',
  'heard.hum': 'A hum in the earpiece: a jammer, {direction}.',
  'heard.hum.gone': 'The hum in the earpiece has gone.',
  'heard.line.clear': 'The line is clear.',
  'heard.line.hissing': 'The line hisses.',
  'heard.line.roaring': 'The line roars. Hardly a word comes through.',
  'heard.ringing': 'It rings at the far end.',
  'heard.ringing.inside': 'It rings somewhere on this side.',
  'heard.steps': 'Steps: {where}.',
  'heard.hurried': 'Hurried steps: {where}.',
  'heard.engine': 'An engine: {where}.',
  'heard.engine.gone': 'The engine has gone.',
  'heard.heart': 'Your heart beats hard.',
} as const;
