// Fifty endings of the nights that there are: which lines were heard, how the call ended, what became of the caller and of
// the money; and how each is read.
// Law: drawn by counting, not by chance, so that the same levels give the same fifty; in the order in which they are listed.

import type { NightPage, OutcomePage } from '../../src/app/game.ts';
import { UNKNOWN } from '../../src/app/identity.ts';
import { pageOf } from '../../src/app/pages.ts';
import { livedOn, newStory } from '../../src/app/story.ts';
import { storyPageOf } from '../../src/app/storyPage.ts';
import type { Level } from '../../src/content/schema.ts';
import type { LivedNight } from '../../src/content/storySave.ts';
import { LINE_PARTS } from '../../src/core/night.ts';
import type { Language } from '../../src/i18n/language.ts';
import { familyWords } from '../../src/ui/familyKnows.ts';
import { sinceWords } from '../../src/ui/storyWords.ts';
import { LANGUAGES } from '../helpers/languages.ts';

export interface Ended {
  readonly level: Level;
  readonly page: NightPage;
  readonly end: OutcomePage;
  readonly left: LivedNight['left'];
}

type Fate = Pick<OutcomePage, 'outcome' | 'sentence'> & { readonly phone: LivedNight['left']['phone'] };

const FATES: readonly Fate[] = [
  { outcome: 'home', sentence: 'none', phone: 'held' },
  { outcome: 'taken', sentence: 'camp', phone: 'taken' },
  { outcome: 'home', sentence: 'warned', phone: 'hidden' },
  { outcome: 'taken', sentence: 'reform', phone: 'taken' },
  { outcome: 'taken', sentence: 'released', phone: 'held' },
  { outcome: 'dawn', sentence: 'none', phone: 'lost' },
  { outcome: 'taken', sentence: 'warned', phone: 'hidden' },
];

/** Pounds left at the end. */
const PURSES = [300, 0, 90, 560, 30];

/** How a call went, by the share of its lines that got through; holes lose every third line. */
type Went = 'never' | 'rang' | 'nothing' | 'quarter' | 'half' | 'holes' | 'most' | 'whole';
const WENT: readonly Went[] = ['half', 'whole', 'never', 'quarter', 'holes', 'most', 'nothing', 'rang'];
const SHARE: Readonly<Record<Went, number>> = {
  never: 0,
  rang: 0,
  nothing: 0,
  quarter: 0.25,
  half: 0.5,
  holes: 1,
  most: 0.85,
  whole: 1,
};

export const HOW_MANY = 50;

export function fiftyEndings(levels: readonly Level[]): Ended[] {
  const all: Ended[] = [];
  for (let index = 0; all.length < HOW_MANY && index < HOW_MANY * 20; index++) {
    const level = levels[index % levels.length] as Level;
    const round = Math.floor(index / levels.length);
    const one = endedOf(
      level,
      WENT[(round + index) % WENT.length] as Went,
      FATES[index % FATES.length] as Fate,
      index,
    );
    if (!all.some((other) => signOf(other) === signOf(one))) all.push(one);
  }
  return all;
}

/** What two endings must differ in. */
export function signOf({ level, end, left }: Ended): string {
  const { heardByLine, outcome, sentence, lastCallEnd } = end;
  return JSON.stringify([level.id, heardByLine, outcome, sentence, lastCallEnd, left.moneyPounds]);
}

function endedOf(level: Level, went: Went, fate: Fate, index: number): Ended {
  const page = pageOf(level, 1);
  const { length } = page.lines;
  const heardByLine = page.lines.map(
    (_, line) => line < Math.round(length * SHARE[went]) && (went !== 'holes' || (line + index) % 3 > 0),
  );
  const isTaken = fate.outcome === 'taken';
  const isGone = fate.sentence === 'camp' || fate.sentence === 'reform';
  const purse = isGone ? 0 : (PURSES[index % PURSES.length] as number);
  const left: LivedNight['left'] = {
    moneyPounds: purse,
    identityPercent: (index * 13) % 70,
    batteryPercent: 50,
    phone: fate.phone,
    sim: true,
    companion: level.companion ? (isTaken ? 'taken' : 'home') : null,
  };
  const broken = isTaken ? 'cutOff' : 'dropped';
  const end: OutcomePage = {
    outcome: fate.outcome,
    sentence: fate.sentence,
    clockSeconds: 3 * 3600,
    onAirSeconds: went === 'never' || went === 'rang' ? 0 : 60,
    calls: went === 'never' ? 0 : 1,
    heardByLine,
    guardedByLine: page.lines.map(() => index % 2 === 1),
    overheardByLine: page.lines.map(() => false),
    clarityByLine: heardByLine.map((heard) => Array.from({ length: LINE_PARTS }, () => (heard ? 3 : 0))),
    closestFixMeters: -1,
    bearings: 0,
    lastCallEnd: went === 'never' ? null : index % 2 === 1 ? 'hungUp' : broken,
    heldBy: isTaken ? 'agent' : null,
    wasLetGo: false,
    offeredPounds: -1,
    poundsLeft: purse,
    identity: UNKNOWN,
    ledger: ledgerOf(level, isGone),
    companion: left.companion,
    assists: [],
  };
  return { level, page, end, left };
}

function ledgerOf({ transfer }: Level, isGone: boolean): OutcomePage['ledger'] {
  if (!transfer) return null;
  const fee = Math.round(transfer.sentPounds * transfer.feeShare);
  const rest = transfer.sentPounds - fee;
  return {
    sent: transfer.sentPounds,
    fee,
    seized: isGone ? rest : 0,
    bribed: 0,
    arrived: isGone ? 0 : rest,
    out: 0,
  };
}

/** The page of the far bank as one reads it, and what follows for the story. */
export function readAloud(ended: Ended, language: Language): string {
  return familyWords(ended.page, ended.end, language).join(' ');
}

export function written(endings: readonly Ended[], chapters: readonly Level[]): string {
  const parts = endings.map((ended, index) => writtenOne(ended, index + 1, chapters));
  return `# Fifty endings

Written by the game itself, from the lines that were heard and nothing else: what the far bank knows after a night, in
English and in Korean, and how the story goes on. Which fifty is counted out in tests/ui/endings.ts; a test writes this
file anew with FAR_END_ACCEPT=1 and looks in it for contradictions.

${parts.join('\n')}`;
}

function writtenOne(ended: Ended, number: number, chapters: readonly Level[]): string {
  const { level, page, end, left } = ended;
  const heard = page.lines.filter((_, line) => end.heardByLine[line]).map(({ id }) => id);
  const lines = heard.length > 0 ? heard.join(', ') : 'nothing';
  const call = end.lastCallEnd === null ? 'no call' : `call: ${end.lastCallEnd}`;
  const sums = end.ledger ? ` · sent ${end.ledger.sent}, arrived ${end.ledger.arrived} pounds` : '';
  const facts = [
    `heard ${heard.length} of ${page.lines.length}: ${lines}`,
    call,
    `${end.outcome}, ${end.sentence}`,
    `${left.moneyPounds} pounds left${sums}`,
  ];
  return `## ${number} · ${level.title.en}

${facts.join(' · ')}

${LANGUAGES.map((language) => `> ${readAloud(ended, language)}\n>\n> ${followedBy(ended, chapters, language)}\n`).join('\n')}`;
}

function followedBy(
  { level, end, left, page }: Ended,
  chapters: readonly Level[],
  language: Language,
): string {
  const save = newStory(chapters);
  if (!save) return '';
  const lived: LivedNight = {
    levelId: level.id,
    year: level.year,
    luck: 1,
    outcome: end.outcome,
    sentence: end.sentence,
    heard: page.lines.filter((_, line) => end.heardByLine[line]).map(({ id }) => id),
    ledger: end.ledger,
    left,
  };
  const { next } = storyPageOf(livedOn(save, lived, chapters), chapters, true);
  if (!next) return language === 'en' ? '*The story ends here.*' : '*이야기는 여기서 끝난다.*';
  return `*${next.year}, ${next.title[language]}: ${next.since ? sinceWords(next.since, language) : ''}*`;
}
