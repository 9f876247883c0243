// The page after the night: how it ended, what followed, which words got through, and what is real. From it one crosses
// to the far bank.
// Law: sober, the same for every ending; nobody is told that they failed.
import { useSignal } from '@preact/signals';
import type { NightPage, OutcomePage } from '../../app/game.ts';
import type { MessageKey } from '../../i18n/message.ts';
import { clockText, durationText, metersText } from '../../i18n/units.ts';
import { assistWords } from '../assistWords.ts';
import { type Say, useFace, useGame, useLanguage, useSay } from '../context.ts';
import { factsOfNight } from '../nightFacts.ts';
import { Heading } from '../parts/Heading.tsx';
import { FactList, SourceList } from './Facts.tsx';
import { FamilyPage } from './Family.tsx';

import { Followed, Knew } from './Followed.tsx';
import { CompanionLine, LedgerTable } from './Ledger.tsx';
import { SaidLines } from './SaidLines.tsx';
import { WaysOn } from './WaysOn.tsx';

export function OutcomeScreen() {
  const { outcome, page } = useGame();
  const tell = useSay();
  const language = useLanguage();
  const isFamily = useSignal(false);
  const end = outcome.value;
  const night = page.value;
  if (!end || !night) return <Heading class="for-readers">{tell('game.name')}</Heading>;
  if (isFamily.value) return <FamilyPage end={end} night={night} onBack={() => (isFamily.value = false)} />;
  return (
    <div class="page-scroll">
      <div class="outcome">
        <div class="outcome-night">
          <Heading class="outcome-name">{tell(endKey(end), { time: clockText(end.clockSeconds) })}</Heading>
          <p class="outcome-note">
            {isNoteTrue(end) && tell(`outcome.${end.outcome}.note`, { time: clockText(end.clockSeconds) })}{' '}
            <OnAir end={end} />
          </p>
          {end.assists.length > 0 && <p class="outcome-note">{assistWords(end.assists, language)}</p>}
          <CompanionLine end={end} />
          <Followed end={end} />
          <LedgerTable end={end} />
          <SaidLines end={end} night={night} />
          <Knew end={end} />
          <div class="outcome-foot">
            <Figures end={end} night={night} />
            <OutcomeButtons onFamily={() => (isFamily.value = true)} />
          </div>
        </div>
        <aside class="outcome-real" aria-labelledby="real-title">
          <h2 id="real-title">{tell('real.title')}</h2>
          <p>{tell('real.lead')}</p>
          <FactList facts={factsOfNight(night.about)} />
          <SourceList facts={factsOfNight(night.about)} />
        </aside>
      </div>
    </div>
  );
}

/** Coming home without having said all is coming home. */
function endKey(end: OutcomePage): MessageKey {
  if (end.outcome !== 'home') return `outcome.${end.outcome}`;
  return end.heardByLine.some(Boolean) ? 'outcome.home' : 'outcome.home.unsaid';
}

/** Where nothing was said there is nothing that stays said. */
function isNoteTrue({ outcome, calls }: OutcomePage): boolean {
  return outcome !== 'taken' || calls > 0;
}

function OnAir({ end }: { readonly end: OutcomePage }) {
  const tell = useSay();
  const language = useLanguage();
  if (end.calls === 0) return <>{tell('outcome.noCall')}</>;
  const duration = durationText(language, end.onAirSeconds);
  return (
    <>{tell(end.calls === 1 ? 'outcome.onAir.one' : 'outcome.onAir.other', { duration, n: end.calls })}</>
  );
}

function Figures({ end, night }: { readonly end: OutcomePage; readonly night: NightPage }) {
  const tell = useSay();
  const language = useLanguage();
  const heard = end.heardByLine.filter(Boolean).length;
  const fix =
    end.closestFixMeters < 0 ? tell('outcome.figure.noFix') : metersText(language, end.closestFixMeters);
  return (
    <dl class="figures" aria-label={tell('outcome.figures')}>
      {figure(
        tell('outcome.figure.saidValue', { heard, total: night.lines.length }),
        'outcome.figure.said',
        tell,
      )}
      {figure(fix, 'outcome.figure.fix', tell)}
      {figure(String(end.bearings), 'outcome.figure.bearings', tell)}
    </dl>
  );
}

function figure(value: string, name: MessageKey, tell: Say) {
  return (
    <div class="figure">
      <dt>{tell(name)}</dt>
      <dd>{value}</dd>
    </div>
  );
}

function OutcomeButtons({ onFamily }: { readonly onFamily: () => void }) {
  const { game, visit } = useFace();
  const tell = useSay();
  return (
    <div class="page-buttons">
      <button type="button" class="page-button is-first" onClick={onFamily}>
        {tell('outcome.family')}
      </button>
      <button type="button" class="page-button" onClick={() => game.watchLast()}>
        {tell('outcome.watch')}
      </button>
      <WaysOn isQuiet />
      <div class="page-links">
        {!visit.isClass && (
          <button type="button" class="page-link" onClick={() => game.saveRecording()}>
            {tell('outcome.save')}
          </button>
        )}
        <button type="button" class="page-link" onClick={() => game.toLibrary()}>
          {tell('outcome.library')}
        </button>
        {!visit.isClass && (
          <button type="button" class="page-link" onClick={() => game.message.open()}>
            {tell('title.message')}
          </button>
        )}
        <button type="button" class="page-link" onClick={() => game.toTitle()}>
          {tell('outcome.title')}
        </button>
      </div>
    </div>
  );
}
