// The drawing on the timeline: hours, the call, the bearings, the exposure, and the marks of what happened.
// Law: drawn from the trace alone, and only anew when the night, the width or the language is another.
import { useMemo } from 'preact/hooks';
import { finderLetter } from '../../app/finderLetter.ts';
import { clockSecondsAt } from '../../app/hour.ts';
import type { Language } from '../../i18n/language.ts';
import { say } from '../../i18n/say.ts';
import { clockText } from '../../i18n/units.ts';
import type { Trace, TracedCall } from '../../replay/trace.ts';
import { useGame, useLanguage } from '../context.ts';
import { markWords } from './eventWords.ts';
import {
  exposurePoints,
  hoursOf,
  lettersThatFit,
  placeWords,
  type Scale,
  type Stretch,
  type Wish,
  waveBars,
  wordsPx,
  xOf,
} from './scales.ts';

/** Where the rows lie, in px from the drawing's top. */
interface Rows {
  readonly hourPx: number;
  readonly callPx: number;
  readonly bearingPx: number;
  readonly exposureTopPx: number;
  readonly exposurePx: number;
  /** The least between two hours that are named. */
  readonly hourRoomPx: number;
}

const WIDE: Rows = {
  hourPx: 13,
  callPx: 44,
  bearingPx: 80,
  exposureTopPx: 112,
  exposurePx: 34,
  hourRoomPx: 110,
};
const NARROW: Rows = {
  hourPx: 12,
  callPx: 35,
  bearingPx: 62,
  exposureTopPx: 88,
  exposurePx: 28,
  hourRoomPx: 62,
};
/** Below this width of the field, in px, the rows lie closer. */
const WIDE_FROM_PX = 520;

const BAR_PX = 4;
const CALL_HALF_PX = 12;

interface DrawingProps {
  readonly trace: Trace;
  readonly startSecond: number;
  readonly widthPx: number;
  readonly language: Language;
}

export function Night({ widthPx }: { readonly widthPx: number }) {
  const game = useGame();
  const language = useLanguage();
  const trace = game.theatre.trace.value;
  const startSecond = game.frame()?.night.world.startSecond ?? 0;
  return useMemo(
    () =>
      trace && widthPx > 0 ? (
        <Drawing trace={trace} startSecond={startSecond} widthPx={widthPx} language={language} />
      ) : null,
    [trace, startSecond, widthPx, language],
  );
}

function Drawing({ trace, startSecond, widthPx, language }: DrawingProps) {
  const scale = { ticks: trace.ticks, widthPx };
  const rows = widthPx < WIDE_FROM_PX ? NARROW : WIDE;
  const bottomPx = rows.exposureTopPx + rows.exposurePx;
  const span = { from: startSecond, to: clockSecondsAt({ startSecond }, trace.ticks) };
  return (
    <svg class="night-drawing" aria-hidden="true" width={widthPx} height={bottomPx + 2}>
      <Hatching />
      {hoursOf(span, widthPx, rows.hourRoomPx).map(({ xPx, seconds, named }) => (
        <g key={seconds}>
          <path class="night-hour" d={`M${xPx.toFixed(1)} ${rows.hourPx + 9}V${bottomPx}`} />
          {named && (
            <text class="night-hour-name" x={xPx} y={rows.hourPx}>
              {clockText(seconds)}
            </text>
          )}
        </g>
      ))}
      <Calls trace={trace} scale={scale} middlePx={rows.callPx} />
      <Bearings trace={trace} scale={scale} topPx={rows.bearingPx} />
      <ExposureArea trace={trace} scale={scale} rows={rows} />
      <Marks trace={trace} scale={scale} rows={rows} language={language} />
    </svg>
  );
}

function Hatching() {
  return (
    <defs>
      <pattern id="exposure-hatching" width="5" height="5" patternUnits="userSpaceOnUse">
        <path class="night-hatch" d="M-1 1L1-1M0 5L5 0M4 6L6 4" />
      </pattern>
    </defs>
  );
}

interface RowProps {
  readonly trace: Trace;
  readonly scale: Scale;
}

function Calls({ trace, scale, middlePx }: RowProps & { readonly middlePx: number }) {
  const bars = waveBars(trace, scale, BAR_PX)
    .map(({ xPx, height }) => {
      const half = Math.max(1, height * CALL_HALF_PX);
      return `M${xPx + 1.5} ${(middlePx - half).toFixed(1)}V${(middlePx + half).toFixed(1)}`;
    })
    .join('');
  return <path class="night-call" d={bars} />;
}

const LETTER_ROOM_PX = 9;

function Bearings({ trace, scale, topPx }: RowProps & { readonly topPx: number }) {
  const xs = trace.bearings.map(({ tick }) => xOf(scale, tick));
  const fits = lettersThatFit(xs, LETTER_ROOM_PX);
  return (
    <g class="night-bearings">
      <path d={xs.map((x) => `M${x.toFixed(1)} ${topPx - 12}l5 11h-10z`).join('')} />
      {trace.bearings.map(
        ({ tick, finder }, index) =>
          fits[index] && (
            <text key={`${tick} ${finder}`} x={xs[index]} y={topPx + 11}>
              {finderLetter(finder)}
            </text>
          ),
      )}
    </g>
  );
}

function ExposureArea({ trace, scale, rows }: RowProps & { readonly rows: Rows }) {
  const { exposureTopPx, exposurePx } = rows;
  const points = exposurePoints(trace, scale, exposurePx);
  const steps = [0.2, 0.4, 0.6, 0.8]
    .map((share) => `M0 ${(exposurePx * (1 - share)).toFixed(1)}H${scale.widthPx}`)
    .join('');
  return (
    <g class="night-exposure" transform={`translate(0 ${exposureTopPx})`}>
      <path class="night-step" d={steps} />
      <polygon points={`0,${exposurePx} ${points} ${scale.widthPx},${exposurePx}`} />
      <polyline points={points} />
    </g>
  );
}

interface Mark {
  readonly xPx: number;
  readonly words: string;
  readonly rank: number;
  /** The end of a call has no line of its own: the bars end there. */
  readonly isCallEnd: boolean;
}

/** What counts most finds its place first. */
const RANKS: Readonly<Record<string, number>> = { ended: 0, held: 1, phoneFound: 3, knocked: 3, seen: 4 };
const CALL_END_RANK = 2;
const OTHER_RANK = 5;

function Marks({
  trace,
  scale,
  rows,
  language,
}: RowProps & { readonly rows: Rows; readonly language: Language }) {
  const marks = marksOf(trace, scale, language);
  const wishes = marks.map(({ xPx, words, rank }): Wish => ({ xPx, wordsPx: wordsPx(words), rank }));
  const spots = placeWords(wishes, takenByRow(trace, scale), scale.widthPx);
  const baselinesPx = [rows.callPx + 5, rows.bearingPx + 1, rows.exposureTopPx + 12];
  return (
    <g class="night-marks">
      {marks.map(({ xPx, words, isCallEnd }, index) => {
        const spot = spots[index];
        const side = spot?.side === 'left' ? -1 : 1;
        return (
          <g key={index}>
            {!isCallEnd && (
              <path
                class={spot ? '' : 'is-wordless'}
                d={`M${xPx.toFixed(1)} ${rows.callPx - 11}V${rows.exposureTopPx + rows.exposurePx}`}
              />
            )}
            {spot && (
              <text
                x={xPx + side * WORDS_OFF_PX}
                y={baselinesPx[spot.row]}
                text-anchor={side < 0 ? 'end' : 'start'}
              >
                {words}
              </text>
            )}
          </g>
        );
      })}
    </g>
  );
}

const WORDS_OFF_PX = 7;
const HALF_TRIANGLE_PX = 6;

/** Words stand beside the call; where it leaves no room, beside the bearings; else over the exposure. */
function takenByRow({ calls, bearings }: Trace, scale: Scale): Stretch[][] {
  return [
    calls.map(({ fromTick, toTick }) => ({ fromPx: xOf(scale, fromTick), toPx: xOf(scale, toTick) - 1 })),
    bearings.map(({ tick }) => ({
      fromPx: xOf(scale, tick) - HALF_TRIANGLE_PX,
      toPx: xOf(scale, tick) + HALF_TRIANGLE_PX,
    })),
    [],
  ];
}

function marksOf(trace: Trace, scale: Scale, language: Language): Mark[] {
  const ends = trace.calls.map(
    (call): Mark => ({
      xPx: xOf(scale, call.toTick),
      words: say(language, `mark.callEnd.${callEnd(call, trace)}`),
      rank: CALL_END_RANK,
      isCallEnd: true,
    }),
  );
  const others = trace.events.flatMap(({ tick, event }): Mark[] => {
    const words = markWords(event, language);
    const rank = RANKS[event.kind] ?? OTHER_RANK;
    return words === null ? [] : [{ xPx: xOf(scale, tick), words, rank, isCallEnd: false }];
  });
  return [...ends, ...others];
}

/** Whoever is held has no phone any more: the call was cut off because of that. */
function callEnd({ end, toTick }: TracedCall, { events }: Trace) {
  const isHeld = events.some(({ tick, event }) => event.kind === 'held' && tick === toTick);
  if (end === 'cutOff' && isHeld) return 'taken';
  return end ?? 'none';
}
