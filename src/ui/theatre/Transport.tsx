// Moving through the night: events, single ticks, play, speed, the clock, and one sentence about the moment.
// Law: every button says what it does; whatever it does, the recording stays as it is.
import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import { clockSecondsAt } from '../../app/hour.ts';
import { SPEEDS } from '../../app/theatre.ts';
import { clockSecondsText, clockText } from '../../i18n/units.ts';
import { type AssistName, assistWords } from '../assistWords.ts';
import { useGame, useLanguage, useReading, useSay } from '../context.ts';
import { EventSign, StepSign } from '../parts/lateSigns.tsx';
import { momentWords } from './moment.ts';
import { PlayButton } from './PlayButton.tsx';
import { stepTick } from './theatreKeys.ts';
import { useTelling, useWatching } from './useTheatre.ts';

export function Transport() {
  const tell = useSay();
  return (
    <section class="transport" aria-label={tell('watch.title')}>
      <div class="transport-buttons">
        <LeapButton direction={-1} />
        <StepButton direction={-1} />
        <PlayButton class="round-button" />
        <StepButton direction={1} />
        <LeapButton direction={1} />
      </div>
      <Clock />
      <SpeedChoice />
      <div class="transport-words">
        <Moment />
        <Verdict />
      </div>
      <WaysOn />
    </section>
  );
}

interface Directed {
  readonly direction: -1 | 1;
}

function StepButton({ direction }: Directed) {
  const { theatre } = useGame();
  const tell = useSay();
  return (
    <button
      type="button"
      class="bare-button"
      aria-label={tell(direction < 0 ? 'watch.back' : 'watch.forward')}
      onClick={() => stepTick(theatre, direction)}
    >
      <StepSign direction={direction} />
    </button>
  );
}

function LeapButton({ direction }: Directed) {
  const { theatre } = useGame();
  const tell = useSay();
  return (
    <button
      type="button"
      class="bare-button"
      aria-label={tell(direction < 0 ? 'watch.eventBefore' : 'watch.eventNext')}
      onClick={() => theatre.leap(direction)}
    >
      <EventSign direction={direction} />
    </button>
  );
}

function Clock() {
  const time = useReading((hud) => clockSecondsText(hud.clockSeconds), '');
  return <time class="transport-clock mono">{time}</time>;
}

function SpeedChoice() {
  const { theatre } = useGame();
  const tell = useSay();
  const speed = useWatching((watching) => watching.speed, 1);
  return (
    <label class="speed">
      <span class="for-readers">{tell('watch.speed')}</span>
      <select
        value={String(speed)}
        onChange={(event) => theatre.watch({ speed: Number(event.currentTarget.value) })}
      >
        {SPEEDS.map((n) => (
          <option key={n} value={String(n)}>
            {tell('watch.times', { n })}
          </option>
        ))}
      </select>
    </label>
  );
}

function Moment() {
  const { hud } = useGame();
  const language = useLanguage();
  const fixMeters = useWatching((watching) => watching.fixMeters, -1);
  return <p class="moment">{hud.value && momentWords(hud.value, { fixMeters }, language)}</p>;
}

const NONE: readonly AssistName[] = [];

function Verdict() {
  const tell = useSay();
  const telling = useTelling();
  const verdict = useWatching((watching) => watching.verdict, 'watching');
  const compared = useWatching((watching) => watching.compared, 0);
  const divergedAt = useWatching((watching) => watching.divergedAt, -1);
  const takenOverAt = useWatching((watching) => watching.takenOverAt, 0);
  const assists = useWatching((watching) => watching.assists, NONE);
  const isOpen = verdict === 'watching';
  const key = isOpen && compared === 0 ? 'watch.unchecked' : (`watch.${verdict}` as const);
  const told = tell(key, { n: compared, tick: divergedAt });
  // Only the verdict itself is read out; the count on the way there would be a flood.
  return (
    <p class={`verdict is-${verdict}`}>
      {takenOverAt > 0 && telling && (
        <span>
          {tell('watch.takenOver', { time: clockText(clockSecondsAt(telling.world, takenOverAt)) })}{' '}
        </span>
      )}
      {assists.length > 0 && telling && <span>{assistWords(assists, telling.language)} </span>}
      {isOpen && <span>{told}</span>}
      <span role="status">
        {isOpen ? '' : told}
        {verdict === 'verified' && `. ${tell('watch.proves')}`}
      </span>
    </p>
  );
}

/** From a moment one may go on by one's own hands, unless it is over or another night; pressed there, it says why not. */
function WaysOn() {
  const { theatre } = useGame();
  const tell = useSay();
  const whyNotId = useId();
  const canTakeOver = useWatching((watching) => watching.canTakeOver, true);
  const isOther = useWatching(({ verdict }) => verdict === 'diverged', false);
  const isAsked = useSignal(false);
  const whyNot = canTakeOver ? '' : tell(isOther ? 'ways.takeOver.other' : 'ways.takeOver.over');
  const takeOver = (): void => {
    isAsked.value = !canTakeOver;
    if (canTakeOver) theatre.takeOver();
  };
  return (
    <div class="transport-ways">
      <button
        type="button"
        class="page-button"
        aria-disabled={canTakeOver ? undefined : true}
        aria-describedby={canTakeOver ? undefined : whyNotId}
        title={whyNot || undefined}
        onClick={takeOver}
      >
        {tell('ways.takeOver')}
      </button>
      <button
        type="button"
        class="page-button"
        title={tell('ways.yourTurn.means')}
        onClick={() => theatre.yourTurn()}
      >
        {tell('ways.yourTurn')}
      </button>
      <button type="button" class="page-button" onClick={() => theatre.leave()}>
        {tell('common.back')}
      </button>
      <p id={whyNotId} class={isAsked.value && !canTakeOver ? 'why-not' : 'for-readers'} role="status">
        {whyNot}
      </p>
    </div>
  );
}

/** Whoever was sent this night by a link may now go up. */
export function YourTurn() {
  const { theatre } = useGame();
  const tell = useSay();
  const isOffered = useWatching(
    ({ from, tick, lastTick, playing }) => from === 'link' && tick >= lastTick && !playing,
    false,
  );
  if (!isOffered) return null;
  return (
    <section class="slip your-turn" aria-label={tell('ways.title')}>
      <button type="button" class="your-turn-button" onClick={() => theatre.yourTurn()}>
        {tell('ways.yourTurn')}
      </button>
      <p>{tell('ways.yourTurn.means')}</p>
    </section>
  );
}
