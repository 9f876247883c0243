// The words that the picture prints itself, and no page holds.
// Law: few; in every language their letters are fetched with those of the names that stand on the sheet.

export const printedEn = {
  'sheet.farEnd': 'the far end',
  'sheet.contours': 'contours every 20 m',
  'sheet.believedThere': 'where they believe you are',
  'sheet.hearsYou': 'hears you',
  'sheet.takesBearing': 'takes your bearing',
  'sheet.youFromTo': 'you, {from} to {to}',
};
