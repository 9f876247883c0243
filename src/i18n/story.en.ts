// The words of the story between its nights: the first door, the page before a night, what became of money and people, and
// what the far bank knows.
// Law: as in messages.en.ts; one or two plain sentences, and nothing that cannot be known from there.

export const storyEn = {
  'story.goOn': 'Go on: night {number} · {title}',
  'story.begin': 'Begin the story',
  'story.anew': 'Begin anew',
  'story.anew.title': 'Begin the story anew?',
  'story.anew.lead': 'The nights so far are let go of. Recordings of them stay in the library.',
  'story.anew.yes': 'Begin anew',
  'story.anew.no': 'Leave it as it is',
  'story.next': 'the story goes on here',

  'between.when': '{year}, {season}',
  'between.night': 'Night {number}',
  'between.goUp': 'Go up',
  'season.spring': 'spring',
  'season.summer': 'summer',
  'season.autumn': 'autumn',
  'season.winter': 'winter',

  'since.reform.one': 'A year in a reform facility has passed.',
  'since.reform.other': 'Two years in a reform facility have passed.',
  'since.companion.behind': 'The one you led was left on the hill.',
  'since.companion.taken': 'The one you led has not come back.',
  'since.phone.own': 'The phone is charged again.',
  'since.phone.bought': 'The phone is gone. Another one cost {pounds}.',
  'since.phone.borrowed': 'The phone is gone. A borrowed one holds half a charge.',
  'since.money.some': '{pounds} are left',
  'since.money.none': 'No money is left',
  'since.known.forgotten': '{money}, and nobody asks about you.',
  'since.known.remembered': '{money}, and someone remembers a name.',
  'since.known.suspected': '{money}, and your name is on a list.',

  'ledger.title': 'The money from the far bank',
  'ledger.sent': 'sent',
  'ledger.fee': 'kept by the broker',
  'ledger.seized': 'taken',
  'ledger.bribed': 'paid to look away',
  'ledger.out': 'not handed over',
  'ledger.arrived': 'arrived',
  'ledger.pounds': '£{n}',
  'companion.home': 'The one you led is home.',
  'companion.behind': 'The one you led was left on the hill.',
  'companion.taken': 'The one you led was taken.',

  'family.knows': 'They know {list}.',
  'family.open': 'They do not know {list}.',
  'family.known.proof': 'whose voice it was',
  'family.known.health': 'how you are',
  'family.known.health.led': 'how the one on the hill is',
  'family.known.kin': 'how it is at home',
  'family.known.money': 'what became of the money',
  'family.known.money.sent': 'that the money was agreed on',
  'family.known.danger': 'how dangerous it is there',
  'family.known.next': 'what was agreed for the next time',
  'family.open.proof': 'for certain whose voice it was',
  'family.open.health': 'how you are',
  'family.open.health.led': 'how the one on the hill is',
  'family.open.kin': 'how it is at home',
  'family.open.money': 'whether the money came',
  'family.open.danger': 'how dangerous it is there',
  'family.open.next': 'when the phone will ring again',
  'family.goodbye': 'There was time for a goodbye.',
  'family.noGoodbye': 'There was no goodbye.',
  'family.end.never':
    'That night the phone did not ring. Nobody here knows why. They leave it on the table again tomorrow.',
  'family.end.rang':
    'That night the phone rang, and there was nobody on the line. Nobody here knows why. They wait for it to ring again.',
  'family.end.unanswered':
    'That night the phone rang, and no sentence came through whole. Nobody here knows why. They wait for it to ring again.',
  'family.end.broken':
    'Then the line broke. Nobody here knows why, or whether you came down. They keep what was said, and wait.',
  'family.end.quiet':
    'Then the line was quiet. Nobody here knows what stayed unsaid, or whether you came down. They keep what was said, and wait.',
  'family.end.whole':
    'Then everything was said. Whether you came down, nobody here knows. They keep the words, and wait.',
  'family.end.broken.led':
    'Then the line broke. Nobody here knows why, or who came down from the hill. They keep what was said, and wait.',
  'family.end.quiet.led':
    'Then the line was quiet. Nobody here knows what stayed unsaid, or who came down from the hill. They keep what was said, and wait.',
  'family.end.whole.led':
    'Then everything was said. Who came down from the hill, nobody here knows. They keep the words, and wait.',
} as const;
