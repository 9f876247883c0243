// The small print, the pages it leads to, and the words of a class.
// Law: as in messages.en.ts.

export const embedEn = {
  'pages.title': 'About this game',
  'pages.accessibility': 'Accessibility',
  'pages.privacy': 'Privacy',
  'pages.teachers': 'For teachers',
  'pages.print': 'Print this page',
  'pages.minutes': '{n} min',

  'class.mode': 'For a class: the same nights for everyone, no message, no links.',
  'class.keep': 'Nothing is kept once this tab is closed.',
  'class.free.lead': 'One night, the same for everyone in the class.',
  'class.free.given': 'The night of your class',
} as const;
