// The last page of a night: the far bank, waiting. They have what came across, and nothing else.
// Law: quiet, two paragraphs at most, the same for every ending: what became of the caller is not known here.
import type { NightPage, OutcomePage } from '../../app/game.ts';
import { factOf } from '../../i18n/facts.ts';
import { wordsIn } from '../../i18n/language.ts';
import { useFace, useLanguage, useSay } from '../context.ts';
import { type FamilyLine, familyLines, type Piece } from '../family.ts';
import { familyWords } from '../familyKnows.ts';
import { Heading } from '../parts/Heading.tsx';
import { EndOfStory } from './EndOfStory.tsx';
import { FactLine } from './Facts.tsx';
import { WaysOn } from './WaysOn.tsx';

interface FamilyProps {
  readonly end: OutcomePage;
  readonly night: NightPage;
  readonly onBack: () => void;
}

export function FamilyPage({ end, night, onBack }: FamilyProps) {
  const { game, visit } = useFace();
  const tell = useSay();
  const language = useLanguage();
  return (
    <div class="page-scroll is-family">
      <div class="family">
        <Heading class="outcome-name">{tell('family.title', { year: night.year })}</Heading>
        <ol class="family-lines" aria-label={tell('family.lines')}>
          {familyLines(night, end, language).map((line) => (
            <LineThere key={line.id} line={line} who={wordsIn(night.farName, language)} />
          ))}
        </ol>
        <div class="family-words">
          {familyWords(night, end, language).map((words) => (
            <p key={words}>{words}</p>
          ))}
        </div>
        <FactLine fact={factOf('notKnowing')} />
        <div class="page-buttons">
          <EndOfStory />
          <WaysOn />
          {!visit.isClass && (
            <button type="button" class="page-button" onClick={() => game.message.open()}>
              {tell('title.message')}
            </button>
          )}
          <button type="button" class="page-button" onClick={onBack}>
            {tell('family.back')}
          </button>
        </div>
      </div>
    </div>
  );
}

function LineThere({ line, who }: { readonly line: FamilyLine; readonly who: string }) {
  const language = useLanguage();
  return (
    <li class={`family-line is-${line.voice}`} lang={language}>
      {line.voice === 'farEnd' && <span class="for-readers">{who}: </span>}
      {line.pieces.map((piece, index) => (
        <PieceThere key={index} piece={piece} />
      ))}
    </li>
  );
}

/** Longer than this a blank says no more; it breaks into lines like words do. */
const LONGEST_BLANK = 56;
const LETTERS_A_STROKE = 4;

function PieceThere({ piece }: { readonly piece: Piece }) {
  const tell = useSay();
  if ('text' in piece) return <>{piece.text}</>;
  const strokes = Math.max(1, Math.round(Math.min(LONGEST_BLANK, piece.blankLetters) / LETTERS_A_STROKE));
  return (
    <>
      <span class="blank" aria-hidden="true">
        {Array.from({ length: strokes }, (_, stroke) => (
          <i key={stroke} />
        ))}
      </span>
      <span class="for-readers">({tell('family.blank')})</span>{' '}
    </>
  );
}
