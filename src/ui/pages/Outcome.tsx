// The page after the night: how it ended, which words got through, and what is real.
// Law: sober, the same for every ending; nobody is told that they failed.
import type { Game, NightChoice, NightPage, OutcomePage } from '../../app/game.ts';
import type { MessageKey } from '../../i18n/message.ts';
import { clockText, durationText, metersText } from '../../i18n/units.ts';
import { type Say, useGame, useLanguage, useSay } from '../context.ts';
import { Heading } from '../parts/Heading.tsx';
import { FactList, SourceList } from './Facts.tsx';
import { SaidLines } from './SaidLines.tsx';

export function OutcomeScreen() {
  const { outcome, page } = useGame();
  const tell = useSay();
  const end = outcome.value;
  const night = page.value;
  if (!end || !night) return <Heading class="for-readers">{tell('game.name')}</Heading>;
  return (
    <div class="page-scroll">
      <div class="outcome">
        <div class="outcome-night">
          <Heading class="outcome-name">{tell(endKey(end), { time: clockText(end.clockSeconds) })}</Heading>
          <p class="outcome-note">
            {tell(`outcome.${end.outcome}.note`, { time: clockText(end.clockSeconds) })} <OnAir end={end} />
          </p>
          <SaidLines end={end} night={night} />
          <Figures end={end} night={night} />
          <OutcomeButtons />
        </div>
        <aside class="outcome-real" aria-labelledby="real-title">
          <h2 id="real-title">{tell('real.title')}</h2>
          <p>{tell('real.lead')}</p>
          <FactList short level="h3" />
          <SourceList level="h3" />
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

function OutcomeButtons() {
  const game = useGame();
  const tell = useSay();
  const next = nextNight(game);
  const goOn = (levelId: string): void => {
    game.choose(levelId);
    game.begin();
  };
  return (
    <div class="page-buttons">
      {next && (
        <button type="button" class="page-button is-first" onClick={() => goOn(next.levelId)}>
          {tell('outcome.next')}
        </button>
      )}
      <button type="button" class={`page-button ${next ? '' : 'is-first'}`} onClick={() => game.watchLast()}>
        {tell('outcome.watch')}
      </button>
      <button type="button" class="page-button" onClick={() => game.saveRecording()}>
        {tell('outcome.save')}
      </button>
      <button type="button" class="page-button" onClick={() => game.again()}>
        {tell('outcome.again')}
      </button>
      <button type="button" class="page-button" onClick={() => game.toTitle()}>
        {tell('outcome.title')}
      </button>
    </div>
  );
}

/** Whoever came home may go on to the next sheet. */
function nextNight({ nights, outcome, page }: Game): NightChoice | null {
  if (outcome.value?.outcome !== 'home') return null;
  const now = nights.findIndex(({ levelId }) => levelId === page.value?.levelId);
  return (now >= 0 && nights[now + 1]) || null;
}
