// The words about what this device keeps, and about a newer edition of the game.
// Law: as in messages.en.ts; what would be lost is said before it is.

export const keptEn = {
  'edition.newer': 'A newer edition is here',
  'edition.take': 'take it',

  'kept.title': 'What this device keeps',
  'kept.lead':
    'All of it lies in this browser, on this device, and nowhere else. There are no cookies, and nobody counts visits.',
  'kept.look': 'Look at it',
  'kept.looking': 'Looking …',
  'kept.settings': 'Settings',
  'kept.settings.note': 'language, sound, picture, hands, and that the opening card was read',
  'kept.story': 'The story so far',
  'kept.story.note': 'how each night ended, what was heard, and what is carried into the next one',
  'kept.storyUnread': 'A story that could not be read',
  'kept.storyUnread.note': 'laid aside as it was found',
  'kept.recent': 'Free nights walked last',
  'kept.recent.note': 'their words or dates, and when they were begun',
  'kept.runs': 'Recordings',
  'kept.runs.note': 'of nights that were played or taken in: every step, and no word about who took it',
  'kept.messages': 'Messages',
  'kept.messages.note': 'the outbox: words that wait to be sent, and when others were sent',
  'kept.proven': 'Proofs of free nights',
  'kept.proven.note': 'so that a night seen once is drawn faster',
  'kept.offline': 'The game itself',
  'kept.offline.note': 'its files, so that it can be played without a network',
  'kept.other': 'Other',
  'kept.other.note': 'from another edition of this game',
  'kept.nothing': 'nothing',
  'kept.count': '{n} · {size}',
  'kept.unread': 'This browser keeps nothing for the page, or does not let it look.',

  'kept.export': 'Save all as one file',
  'kept.export.note':
    'The file holds everything above but the game itself. Keep it where only you can read it.',
  'kept.import': 'Take in such a file',
  'kept.delete': 'Delete all of it',
  'kept.onlyAtTitle':
    'A file is taken in, and all of it deleted, from the title alone: leave the night first.',
  'kept.delete.sure':
    'Everything above goes from this device, and nothing can bring it back. What was saved as a file stays.',
  'kept.delete.yes': 'Delete everything',
  'kept.no': 'Keep it as it is',
  'kept.deleted.partly':
    'Not all of it could be deleted. Your browser’s own settings for this site can do it.',

  'kept.import.sure':
    'In {name}: {nights} nights of the story, {runs} recordings, {messages} messages. It takes the place of everything that is kept here.',
  'kept.import.waiting': 'Messages in it that wait to be sent ({n}) will be sent from here.',
  'kept.import.yes': 'Put it in the place of what is here',
  'kept.import.bad': 'Nothing was changed: this file cannot be taken in.',
  'kept.import.refused': 'Nothing was changed: this browser does not let the page keep it.',
  'kept.import.full': 'Nothing was changed: there is not enough room on this device.',
  'kept.import.broken': 'What was here before could not be put back whole. It still lies on this device.',
  'kept.before': 'A file was being taken in when the page was closed. What was here before is still kept.',
  'kept.before.back': 'Put back what was here before',
  'kept.before.drop': 'Keep what is here now',
};
