// The sheet's title block and the night's clock: the only words that lie on the map.
// Law: shows where and when, and holds the two buttons that leave the walk.

import { useComputed } from '@preact/signals';
import { LAND_LANGUAGE } from '../../app/words.ts';
import { wordsIn } from '../../i18n/language.ts';
import { clockText } from '../../i18n/units.ts';
import { useGame, useLanguage, useReading, useSay } from '../context.ts';
import { Later } from '../Later.tsx';
import { ActionButton } from '../parts/ActionButton.tsx';
import { Heading } from '../parts/Heading.tsx';
import { AskSign, DawnSign, MoonSign, PauseSign, SheetSign } from '../parts/signs.tsx';

export function SheetHead() {
  return (
    <header class="sheet-head">
      <SheetTitle />
      <div class="sheet-corner">
        <HeadButtons />
        <Clock />
      </div>
    </header>
  );
}

function SheetTitle() {
  const { page } = useGame();
  const language = useLanguage();
  const tell = useSay();
  const night = page.value;
  if (!night) return <Heading class="sheet-name">{tell('game.name')}</Heading>;
  const values = { number: night.sheetNumber, title: wordsIn(night.title, language), year: night.year };
  return (
    <div class="sheet-title">
      <Heading class="sheet-name">
        <span lang={LAND_LANGUAGE} class="sheet-name-first">
          {night.place.ko}
        </span>
        {language !== LAND_LANGUAGE && (
          <span class="sheet-name-second">{wordsIn(night.place, language)}</span>
        )}
      </Heading>
      <p class="sheet-note">{tell('head.sheet', values)}</p>
    </div>
  );
}

function HeadButtons() {
  const { asked, wholeSheet } = useGame();
  const tell = useSay();
  const isAsking = useComputed(() => asked.value !== null).value;
  return (
    <div class="head-buttons">
      <ActionButton action="ask" class="bare-button" label={tell('head.ask')} pressed={isAsking}>
        <AskSign />
      </ActionButton>
      <ActionButton
        action="toggleSheet"
        class="bare-button"
        label={tell('head.wholeSheet')}
        pressed={wholeSheet.value}
      >
        <SheetSign />
      </ActionButton>
      <ActionButton action="pause" class="bare-button" label={tell('head.pause')}>
        <PauseSign />
      </ActionButton>
    </div>
  );
}

function Clock() {
  const tell = useSay();
  const time = useReading((hud) => clockText(hud.clockSeconds), '');
  const dawn = useReading((hud) => clockText(hud.dawnSeconds), '');
  return (
    <div class="clock">
      <p class="clock-time">
        <MoonSign />
        <span class="for-readers">{tell('head.clock')} </span>
        <time class="mono">{time}</time>
      </p>
      <p class="sheet-note first-light">
        <DawnSign />
        <span class="for-readers-on-phone">{dawn && tell('head.firstLight', { time: dawn })}</span>
        <time class="first-light-time mono" aria-hidden="true">
          {dawn}
        </time>
        <Later piece="PaceSpeed" whenHere />
      </p>
      <Later piece="PaceSign" whenHere />
    </div>
  );
}
