// The night from its beginning to its end, below the map: one may take hold of it anywhere.
// Law: drawn once for a night and a width; with each tick only the playhead moves.
import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { clockSecondsAt } from '../../app/hour.ts';
import type { Exposure } from '../../core/night.ts';
import { clockSecondsText, clockText } from '../../i18n/units.ts';
import { useGame, useReading, useSay } from '../context.ts';
import { tickWords } from './eventWords.ts';
import { momentWords } from './moment.ts';
import { Night } from './Night.tsx';
import { tickAt } from './scales.ts';
import { useTelling, useToldMoments, useWatching } from './useTheatre.ts';

export function Timeline() {
  const tell = useSay();
  const { theatre } = useGame();
  const field = useRef<HTMLDivElement>(null);
  const widthPx = useWidthPx(field);
  const scrub = useScrub(field);
  const hasTrace = theatre.trace.value !== null;
  return (
    <section class={`timeline ${hasTrace ? '' : 'is-bare'}`} aria-label={tell('timeline.title')}>
      <div class="timeline-names" aria-hidden="true">
        <span>{tell('timeline.call')}</span>
        <span>{tell('timeline.bearings')}</span>
        <ExposureName />
      </div>
      <div ref={field} class="timeline-field" {...scrub}>
        {hasTrace ? (
          <Night widthPx={widthPx} />
        ) : (
          <p class="timeline-making">
            {tell(theatre.studyFailed.value ? 'timeline.broken' : 'timeline.making')}
          </p>
        )}
        <Playhead />
        <Slider />
      </div>
    </section>
  );
}

function ExposureName() {
  const tell = useSay();
  const step = useReading<Exposure>((hud) => hud.exposure, 'unheard');
  return (
    <span>
      {tell('timeline.exposure')} <small>{tell(`exposure.${step}`)}</small>
    </span>
  );
}

function useWidthPx(field: { readonly current: HTMLElement | null }): number {
  const widthPx = useSignal(0);
  useEffect(() => {
    const element = field.current;
    if (!element) return;
    const measure = (): void => {
      widthPx.value = Math.floor(element.clientWidth);
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [field, widthPx]);
  return widthPx.value;
}

interface Hold {
  readonly pointerId: number;
  readonly wasPlaying: boolean;
}

/** While it is held the night stands; let go, it goes on if it did before. The first finger alone holds it. */
function useScrub(field: { readonly current: HTMLElement | null }) {
  const { theatre } = useGame();
  const hold = useRef<Hold | null>(null);
  const seek = (event: PointerEvent): void => {
    const element = field.current;
    const watching = theatre.watching.peek();
    if (!element || !watching) return;
    const { left, width } = element.getBoundingClientRect();
    theatre.watch({
      playing: false,
      tick: tickAt({ ticks: watching.lastTick, widthPx: width }, event.clientX - left),
    });
  };
  const letGo = ({ pointerId }: PointerEvent): void => {
    if (hold.current?.pointerId !== pointerId) return;
    if (hold.current.wasPlaying) theatre.watch({ playing: true });
    hold.current = null;
  };
  return {
    onPointerDown: (event: PointerEvent) => {
      if (event.button !== 0 || hold.current) return;
      hold.current = {
        pointerId: event.pointerId,
        wasPlaying: theatre.watching.peek()?.playing ?? false,
      };
      field.current?.setPointerCapture(event.pointerId);
      seek(event);
    },
    onPointerMove: (event: PointerEvent) => {
      if (hold.current?.pointerId === event.pointerId) seek(event);
    },
    onLostPointerCapture: letGo,
  };
}

function Playhead() {
  const share = useWatching(({ tick, lastTick }) => (lastTick === 0 ? 0 : tick / lastTick), 0);
  return <div class="playhead" style={{ left: `${share * 100}%` }} aria-hidden="true" />;
}

/** For keys and for readers; hands take hold of the field itself. */
function Slider() {
  const { theatre } = useGame();
  const tell = useSay();
  const [tick, lastTick] = [useWatching((now) => now.tick, 0), useWatching((now) => now.lastTick, 0)];
  return (
    <input
      class="timeline-slider"
      type="range"
      aria-label={tell('watch.scrub')}
      min={0}
      max={lastTick}
      step={1}
      value={tick}
      aria-valuetext={useMomentText()}
      onInput={(event) => theatre.watch({ playing: false, tick: event.currentTarget.valueAsNumber })}
    />
  );
}

/** The clock and what happens; while the night goes on the minute alone, or a reader would never fall silent. */
export function useMomentText(): string {
  const { theatre, hud } = useGame();
  const tell = useSay();
  const telling = useTelling();
  const moments = useToldMoments();
  const watching = theatre.watching.value;
  if (!watching || !telling) return '';
  const seconds = clockSecondsAt(telling.world, watching.tick);
  if (watching.playing) return clockText(seconds);
  const words = tickWords(moments, watching.tick, telling);
  const told = words.length > 0 || !hud.value ? words : [momentWords(hud.value, watching, telling.language)];
  return tell('watch.moment', { time: clockSecondsText(seconds), words: told.join(' ') });
}
