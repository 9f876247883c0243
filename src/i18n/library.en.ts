// The words of the library: the runs kept on this device.
// Law: as in messages.en.ts; before anything is deleted it is said what will be gone.

export const libraryEn = {
  'library.title': 'Recordings',
  'library.lead':
    'The nights kept in this browser. Nobody else has them unless you hand them on. A browser may clear what a page keeps: save them as a file to be sure.',
  'library.reading': 'The kept nights are being read.',
  'library.empty': 'No night is kept here yet. When a night ends, its recording is kept here.',
  'library.openFile': 'Watch a file',
  'library.import': 'Take in a file of nights',
  'library.exportAll': 'Save all as one file',
  'library.sort': 'Sort by',
  'library.sort.date': 'date',
  'library.sort.night': 'night',
  'library.sort.outcome': 'outcome',
  'library.runs': 'Kept nights',
  'library.name': 'Name of this run',
  'library.watch': 'Watch',
  'library.watch.of': 'Watch {name}',
  'library.saveFile': 'Save file',
  'library.saveFile.of': 'Save file: {name}',
  'library.delete': 'Delete',
  'library.delete.of': 'Delete {name}',
  'library.deleteAsk': 'Delete this recording? It cannot be brought back.',
  'library.deleteYes': 'Delete it',
  'library.deleteNo': 'Keep it',
  'library.night': 'Night',
  'library.outcome': 'Outcome',
  'library.length': 'Length',
  'library.date': 'Date',
  'library.outcome.home': 'home',
  'library.outcome.taken': 'taken',
  'library.outcome.dawn': 'first light',
  'library.outcome.none': 'not ended',
  'library.takenOver': 'taken over from another recording',
  'library.unreadable':
    'This recording cannot be read any more. You can still save its bytes as a file, or delete it.',
  'library.otherRules':
    'This was made with other rules of the game, so it cannot be watched here. You can still save it as a file, or delete it.',
  'library.otherLevel':
    'The night of this recording is another one in this version, or not in it, so it cannot be watched here. You can still save it as a file, or delete it.',
  'library.unreadable.empty':
    'This recording cannot be read any more, and nothing of it is left to save. You can delete it.',
  'library.unknownNight': 'a night that is not in this version',

  'outcome.library': 'Recordings',
} as const;
