// The words for what people do to each other in the night: things carried, being known, being held, and the far bank after it.
// Law: as in messages.en.ts; no blame, no blood, and nobody's reasons are told for him.

export const peopleEn = {
  'things.title': 'What you carry',
  'things.phone.held': 'The phone is with you.',
  'things.phone.hidden': 'The phone lies under a stone, {where}.',
  'things.phone.lost': 'The phone lies where it fell, {where}.',
  'things.phone.taken': 'They have the phone.',
  'things.battery.good': 'Its battery holds {percent} %.',
  'things.battery.low': 'Its battery holds {percent} %. That is not much.',
  'things.battery.empty': 'Its battery is empty.',
  'things.sim': 'The SIM card is in it.',
  'things.noSim': 'Its SIM card is broken.',
  'things.money': 'Money: {pounds}.',
  'things.noMoney': 'No money.',
  'things.deeds': 'With the phone',
  'things.hidePhone': 'Put it under a stone here',
  'things.hidePhone.means':
    'It lies there, off and silent, and you can take it up again. Whoever searches here may find it.',
  'things.fetchPhone': 'Take it up again',
  'things.fetchPhone.means': 'It is with you again.',
  'things.dropPhone': 'Let it fall',
  'things.dropPhone.means': 'At once; a call is cut off. Whoever comes by sees it.',
  'things.breakSim': 'Break the SIM card',
  'things.breakSim.means':
    'No call any more tonight, and no numbers for whoever finds the phone. It stays broken.',

  'hindered.phoneAway': 'The phone is not with you.',
  'hindered.alreadyInCall': 'Hang up first.',
  'hindered.nothingHere': 'No phone lies here.',
  'hindered.simBroken': 'It is broken already.',
  'hindered.inHand': 'It is with you.',

  'held.title': 'They hold you at {time}.',
  'held.door.title': 'They are at your door at {time}.',
  'held.lead': 'He has you by the sleeve. He looks, and waits.',
  'held.door.lead': 'There are several of them. They have come to ask about tonight, and they wait.',
  'held.carry': 'What you carry',
  'held.found': 'What they found',
  'held.phone': 'a phone',
  'held.noPhone': 'no phone',
  'held.noMoney': 'no money',
  'held.found.sim': 'the phone, with its SIM card',
  'held.found.noSim': 'the phone, its SIM card broken',
  'held.found.lying.sim': 'the phone that lay there, with its SIM card',
  'held.found.lying.noSim': 'the phone that lay there, its SIM card broken',
  'held.ask': 'What do you hold out?',
  'held.nothing': 'Nothing',
  'held.half': 'Half',
  'held.all': 'All of it',
  'held.nobodyKnows': 'Whether it is enough, nobody can know.',
  'held.nothingToOffer': 'You carry no money.',
  'held.waits': 'They wait. The night goes on.',
  'held.gentle.lead': 'You are asked where you have been.',
  'held.unhurried': 'The night waits for your answer.',
  'held.offered': 'You hold out {pounds}. It is counted.',
  'held.offeredNothing': 'You hold out nothing. A moment passes.',

  'family.title': 'The far bank, {year}',
  'family.lines': 'What came across',
  'family.blank': 'nothing came across',
  'family.never':
    'That night the phone did not ring. Nobody here knows why. They will leave it on the table again tomorrow.',
  'family.unanswered':
    'That night the phone rang, and nothing could be understood. Nobody here knows why. They wait for it to ring again.',
  'family.broken':
    'Then the line broke. Nobody here knows why, or whether you came down. They keep what was said, and wait.',
  'family.quiet':
    'Then the line was quiet. Nobody here knows what stayed unsaid, or whether you came down. They keep what was said, and wait.',
  'family.whole':
    'Then everything was said. Whether you came down, nobody here knows. They keep the words, and wait for the next time.',
  'family.back': 'Back to the night',
} as const;
