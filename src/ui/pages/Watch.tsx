// A recorded night, watched: the same sheet and instruments, with a bar to move through the time.
// Law: the recording is compared, not trusted; the verdict says in words what was compared.

import { SPEEDS, type Watching } from '../../app/theatre.ts';
import { clockSecondsText } from '../../i18n/units.ts';
import { useGame, useReading, useSay } from '../context.ts';
import { Exposure } from '../hud/Exposure.tsx';
import { PhoneLine, PhonePicture } from '../hud/Phone.tsx';
import { Section } from '../hud/Section.tsx';
import { SheetHead } from '../hud/SheetHead.tsx';
import { Speech } from '../hud/Speech.tsx';
import { PauseSign, PlaySign, StepSign } from '../parts/signs.tsx';

export function WatchScreen() {
  const { watching } = useGame().theatre;
  return (
    <>
      <SheetHead watching />
      <div class="margin is-watching is-on-line">
        <PhonePicture />
        <PhoneLine />
        <Speech />
        {watching.value && <WatchBar watching={watching.value} />}
        <div class="instruments">
          <Section />
          <Exposure />
        </div>
      </div>
    </>
  );
}

function WatchBar({ watching }: { readonly watching: Watching }) {
  const game = useGame();
  const tell = useSay();
  return (
    <section class="watch-bar" aria-label={tell('watch.title')}>
      <Scrub watching={watching} />
      <div class="watch-buttons">
        <StepButton watching={watching} direction={-1} />
        <button
          type="button"
          class="round-button"
          aria-label={tell(watching.playing ? 'watch.pause' : 'watch.play')}
          onClick={() => game.theatre.watch({ playing: !watching.playing })}
        >
          {watching.playing ? <PauseSign /> : <PlaySign />}
        </button>
        <StepButton watching={watching} direction={1} />
        <SpeedChoice speed={watching.speed} />
        <button type="button" class="page-button" onClick={() => game.theatre.leave()}>
          {tell('common.back')}
        </button>
      </div>
      <Verdict watching={watching} />
    </section>
  );
}

function Scrub({ watching }: { readonly watching: Watching }) {
  const game = useGame();
  const tell = useSay();
  const time = useReading((hud) => clockSecondsText(hud.clockSeconds), '');
  return (
    <label class="scrub">
      <span class="for-readers">{tell('watch.scrub')}</span>
      <input
        type="range"
        min={0}
        max={watching.lastTick}
        step={1}
        value={watching.tick}
        aria-valuetext={time}
        onInput={(event) => game.theatre.watch({ tick: event.currentTarget.valueAsNumber })}
      />
      <span class="scrub-time mono" aria-hidden="true">
        {time}
      </span>
    </label>
  );
}

interface StepButtonProps {
  readonly watching: Watching;
  readonly direction: -1 | 1;
}

function StepButton({ watching, direction }: StepButtonProps) {
  const game = useGame();
  const tell = useSay();
  const tick = Math.min(watching.lastTick, Math.max(0, watching.tick + direction));
  return (
    <button
      type="button"
      class="bare-button"
      aria-label={tell(direction < 0 ? 'watch.back' : 'watch.forward')}
      onClick={() => game.theatre.watch({ playing: false, tick })}
    >
      <StepSign direction={direction} />
    </button>
  );
}

function SpeedChoice({ speed }: { readonly speed: number }) {
  const game = useGame();
  const tell = useSay();
  return (
    <label class="speed">
      <span class="for-readers">{tell('watch.speed')}</span>
      <select
        value={String(speed)}
        onChange={(event) => game.theatre.watch({ speed: Number(event.currentTarget.value) })}
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

function Verdict({ watching }: { readonly watching: Watching }) {
  const tell = useSay();
  const isOpen = watching.verdict === 'watching';
  const key = isOpen && watching.compared === 0 ? 'watch.unchecked' : (`watch.${watching.verdict}` as const);
  const told = tell(key, { n: watching.compared, tick: watching.divergedAt });
  // Only the verdict itself is read out; the count on the way there would be a flood.
  return (
    <p class={`verdict is-${watching.verdict}`}>
      <span class="verdict-tick">{tell('watch.tick', { tick: watching.tick, last: watching.lastTick })}</span>
      {isOpen && <span>{told}</span>}
      <span role="status">{isOpen ? '' : told}</span>
    </p>
  );
}
