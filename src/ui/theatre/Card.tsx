// The night as a picture to hand on, with words for those who do not see it.
// Law: drawn on the device; it shows what the sheet and the list show, and no more.

import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { clockSecondsAt } from '../../app/hour.ts';
import { LAND_LANGUAGE } from '../../app/words.ts';
import { wordsIn } from '../../i18n/language.ts';
import { clockText } from '../../i18n/units.ts';
import type { Trace } from '../../replay/trace.ts';
import { useGame, useSay } from '../context.ts';
import { CopyButton } from '../parts/CopyButton.tsx';
import { CARD_MAP_HEIGHT_PX, CARD_WIDTH_PX, type CardWords, drawCard } from './card.ts';
import { traceFacts } from './facts.ts';
import { OtherFrom } from './OtherFrom.tsx';
import { useTelling } from './useTheatre.ts';

type Drawn = { readonly address: string } | 'making' | 'none';

export function Card() {
  const { theatre } = useGame();
  const tell = useSay();
  const trace = theatre.trace.value;
  const words = useCardWords(trace);
  const drawn = useDrawn(trace, words);
  const field = useRef<HTMLTextAreaElement>(null);
  const isBroken = drawn === 'none' || (!trace && theatre.studyFailed.value);
  if (isBroken) return <p>{tell('share.card.none')}</p>;
  if (drawn === 'making' || !words) return <p role="status">{tell('share.card.making')}</p>;
  return (
    <>
      <OtherFrom />
      <img class="card-picture" src={drawn.address} alt={words.alt} width="1200" height="630" />
      <p class="share-buttons">
        <a class="page-button" href={drawn.address} download={`${words.fileName}.png`}>
          {tell('share.card.save')}
        </a>
      </p>
      <textarea
        ref={field}
        class="copy-field"
        readOnly
        rows={4}
        aria-label={tell('share.card.altName')}
        value={words.alt}
      />
      <CopyButton words={words.alt} label={tell('share.card.altCopy')} field={field} />
    </>
  );
}

interface Words extends CardWords {
  readonly alt: string;
  readonly fileName: string;
}

function useCardWords(trace: Trace | null): Words | null {
  const { page } = useGame();
  const tell = useSay();
  const telling = useTelling();
  const night = page.value;
  if (!trace || !night || !telling) return null;
  const { outcome, linesHeard, endTick } = traceFacts(trace);
  const time = clockText(clockSecondsAt(telling.world, endTick));
  const place = wordsIn(night.place, telling.language);
  const title = wordsIn(night.title, telling.language);
  const words = {
    first: night.place.ko,
    second: tell(telling.language === LAND_LANGUAGE ? 'place.title' : 'place.titled', { place, title }),
    outcome: tell(`card.outcome.${outcome}`, { time }),
    lines:
      linesHeard === 0
        ? tell('card.linesNone')
        : tell('card.lines', { heard: linesHeard, total: night.lines.length }),
    seed: night.seed,
  };
  const alt = tell('card.alt', { place, title, outcome: words.outcome, lines: words.lines });
  return { ...words, alt, fileName: `${night.levelId}-${night.luck}` };
}

/** Drawn once for a night and a language. */
function useDrawn(trace: Trace | null, words: Words | null): Drawn {
  const game = useGame();
  const drawn = useSignal<Drawn>('making');
  const alt = words?.alt;
  // The words are other ones exactly when their sentence is.
  useEffect(() => {
    if (!trace || !words) return;
    let isHere = true;
    let address = '';
    const draw = async (): Promise<void> => {
      const picture = await game.theatre.picture(CARD_WIDTH_PX, CARD_MAP_HEIGHT_PX).catch(() => null);
      try {
        const blob = isHere ? await drawCard({ trace, picture }, words).catch(() => null) : null;
        if (!isHere) return;
        address = blob ? URL.createObjectURL(blob) : '';
        drawn.value = address ? { address } : 'none';
      } finally {
        // It lies outside of what the browser tidies up soon by itself.
        picture?.image.close();
      }
    };
    void draw();
    return () => {
      isHere = false;
      if (address) URL.revokeObjectURL(address);
    };
  }, [game, trace, alt, drawn]);
  return drawn.value;
}
