// The words of the sheets along the river: where each night lies, who is there, and what was kept of it.
// Law: as in messages.en.ts; numbers up to nine come as words.

export const sheetsEn = {
  'sheets.first': '도엽',
  'sheets.second': 'Sheets along the river',
  'sheets.list': 'The sheets, from the first to the last',
  'sheets.goUp': 'Go up',
  'sheets.drawing': 'being drawn',
  'sheets.unwalked': 'not yet walked',
  'sheets.kept.one': 'one run kept',
  'sheets.kept.other': '{n} runs kept',
  'sheets.best': 'at best {heard} of {total} lines got through',
  'sheets.amber': 'Amber lines: ground that the far tower can hear.',
  'sheets.key.turn': 'sheet',
  'sheets.key.goUp': 'go up',
  'sheets.key.watch': 'watch its last run',

  'cast.agents.one': 'one agent',
  'cast.agents.other': '{n} agents',
  'cast.trucks.one': 'one truck',
  'cast.trucks.other': '{n} trucks',
  'cast.masts.one': 'one mast that listens',
  'cast.masts.other': '{n} masts that listen',
  'cast.jammers.one': 'one jammer',
  'cast.jammers.other': '{n} jammers',
  'cast.neighbors.one': 'one neighbor',
  'cast.neighbors.other': '{n} neighbors',
} as const;
