// The words of time and of what makes a night easier: speed, step mode, assists, and the ways to play that set them.
// Law: as in messages.en.ts; nobody is praised or blamed for how a night is lived.

export const timeEn = {
  'time.title': 'Time',
  'time.speed': 'Speed of the night',
  'time.speedKeys': 'Here the keys − and + change it too.',
  'time.sign.speed': 'speed',
  'time.sign.stands': 'Time stands',
  'time.sign.moves': 'Time moves',
  'time.letPass': 'Let a moment pass',

  'settings.stepMode': 'Step by step',
  'settings.stepMode.note':
    'Time moves only while you walk, for a second after what you do, and when you let a moment pass. It stops by itself when something happens.',
  'settings.easier': 'Easier nights',
  'settings.slowHearing': 'Longer hearing delay',
  'settings.slowHearing.note':
    'Bureau 27 acts on what it hears after twice the time. From the next night on.',
  'settings.noArrest': 'Nobody is arrested',
  'settings.noArrest.note':
    'Whoever is stopped is warned and let go, and the night goes on. From the next night on.',
  'settings.showRoutes': 'Ways on the map',
  'settings.showRoutes.note': 'The easiest ways home and to places with reception are drawn on the sheet.',
  'settings.showExposure': 'Where you would be heard',
  'settings.showExposure.note':
    'Ground from which the receivers that you know of would hear a call now is hatched.',

  'presets.title': 'Ways to play',
  'presets.door': 'Play in your own way',
  'presets.lead': 'Each sets some of the settings. All of them can be changed at any time.',
  'presets.standard': 'Standard',
  'presets.standard.note': 'The night as it is.',
  'presets.lowVision': 'Low vision',
  'presets.lowVision.note': 'Larger words, more contrast, white lines of detection.',
  'presets.blind': 'Blind',
  'presets.blind.note': 'By ear, step by step, and no hurry.',
  'presets.deaf': 'Deaf',
  'presets.deaf.note': 'Captions, white lines of detection, and where you would be heard.',
  'presets.oneHand': 'One hand',
  'presets.oneHand.note': 'Taps walk, a slower night, and no hurry.',
  'presets.calm': 'Calm',
  'presets.calm.note':
    'Nothing blinks, less motion, a slower night, no hurry, a longer hearing delay, no capture scene.',

  'announce.letGo': 'They stop you, warn you, and let you go.',
  'event.letGo': '{finder} stops you, warns you, and lets you go.',
  'mark.letGo': '{letter} lets you go',
  'outcome.sentence.letGo': 'You were stopped on the hill, warned, and let go.',

  'assists.told': 'Lived {list}.',
  'assists.stepMode': 'step by step',
  'assists.slower': 'more slowly',
  'assists.byEar': 'by ear',
  'assists.slowHearing': 'with a longer hearing delay',
  'assists.noArrest': 'with nobody arrested',
  'assists.showRoutes': 'with ways on the map',
  'assists.showExposure': 'with the ground shown that they can hear',
  'assists.showReception': 'with reception on the map',
};
