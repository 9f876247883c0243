// The words of the free nights: tonight's, those of one's own words, and those that were walked.
// Law: as in messages.en.ts; nothing is ranked, and no night is praised or graded.

export const freeEn = {
  'free.first': '어느 밤이든',
  'free.second': 'Any night',
  'free.lead':
    'Any words grow into a valley of their own. No night is shown before it was walked to its end, and home again.',

  'free.tonight': 'Tonight',
  'free.tonight.note':
    'The date by world time (UTC), so it is the same night for everyone. Nobody is ranked.',
  'free.tonight.draw': 'Draw tonight',
  'free.before': 'The {n} nights before',
  'free.before.note': 'They stay open.',
  'free.before.keys': 'Arrow keys move from day to day.',
  'free.before.table': 'The nights before, by date',
  'free.walked': 'walked on this device',

  'free.own': 'Write your own',
  'free.seed': 'Words that the night grows from',
  'free.seed.hint': 'Anything, in any script, up to {most} characters. The same words are the same night.',
  'free.seed.count': '{n} of {most} characters',
  'free.surprise': 'Surprise me',
  'free.surprised': 'The words are now: {words}',
  'free.hard': 'How hard',
  'free.hard.note':
    'With each step there are more who listen, they come nearer, and battery and money are less. Where a land is too hard, fewer come.',
  'free.hard.1': 'A quiet night',
  'free.hard.2': 'A wary night',
  'free.hard.3': 'A night like most',
  'free.hard.4': 'A watched night',
  'free.hard.5': 'A night of many ears',
  'free.battery': 'battery {percent}\u00a0%',
  'free.with': 'What is in it',
  'free.with.jammers': 'Jammers',
  'free.with.jammers.note': 'noise over the far bank’s channels, by a timetable',
  'free.with.neighbors': 'Neighbors',
  'free.with.neighbors.note': 'some warn, some tell, most sleep',
  'free.with.broker': 'A broker',
  'free.with.broker.note': 'money comes over the river, for a share',
  'free.with.fog': 'Fog',
  'free.with.fog.note': 'nobody sees far',
  'free.code': 'Its code',
  'free.code.empty': 'no words, which is a night too',
  'free.draw': 'Draw this night',

  'free.recent': 'Recently walked',
  'free.recent.note': 'Kept on this device alone.',
  'free.recent.none': 'None yet. The nights you begin here are kept on this device alone.',
  'free.nightOf': 'the night of {day}',
  'free.begun': 'begun {when}',

  'free.drawing': 'A night is being drawn',
  'free.drawing.share': 'How far it is',
  'free.step.known': 'It was walked before. Only its land grows anew.',
  'free.step.land': 'The land is growing.',
  'free.step.people': 'People find their places.',
  'free.step.proof': 'It is walked by someone careful, to be sure that one can come home.',
  'free.attempt':
    'That valley was not a fair one to walk. Another one of the same name is tried, {n} of {most}.',
  'free.leave': 'Leave it',
} as const;
