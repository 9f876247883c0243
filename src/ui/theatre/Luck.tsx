// Same steps, other luck: how often the very same night would have ended otherwise, in numbers and as bars.
// Law: it is called a model wherever it is shown; it can be stopped, and what was lived until then is kept; its end is
// said, by itself.
import type { LuckState } from '../../app/theatre.ts';
import { type Say, useGame, useSay } from '../context.ts';
import { OtherFrom } from './OtherFrom.tsx';

/** As many as the theatre tries. */
const RUNS = 200;

export function LuckPanel() {
  const { theatre } = useGame();
  const tell = useSay();
  const luck = theatre.luck.value;
  return (
    <div class="luck">
      <p class="panel-lead">{tell('luck.lead', { runs: luck?.runs ?? RUNS })}</p>
      <p>{tell('luck.model')}</p>
      <OtherFrom />
      {luck?.running ? <Progress luck={luck} /> : <Begin luck={luck} />}
      <p class={`luck-end ${luck && !luck.running ? 'luck-taken' : ''}`} role="status">
        {tellEnd(luck, tell)}
      </p>
      {luck && luck.summary.runs > 0 && <Summary luck={luck} />}
    </div>
  );
}

/** What was stopped, or came to a halt, goes on with what is left; when all is lived there is nothing to press. */
function Begin({ luck }: { readonly luck: LuckState | null }) {
  const { theatre } = useGame();
  const tell = useSay();
  if (luck && luck.done >= luck.runs) return null;
  return (
    <p class="luck-begin">
      <button type="button" class="page-button" onClick={() => theatre.tryLuck()}>
        {tell(luck ? 'luck.goOn' : 'luck.begin')}
      </button>
    </p>
  );
}

/** @returns how it ended; nothing before. */
function tellEnd(luck: LuckState | null, tell: Say): string {
  if (!luck || luck.running) return '';
  const { done, runs, summary } = luck;
  const how = done >= runs ? 'luck.done' : luck.failed ? 'luck.broken' : 'luck.stopped';
  const taken = summary.runs > 0 ? tell('luck.taken', { n: summary.taken, runs: summary.runs }) : '';
  return `${tell(how, { done, runs })} ${taken}`.trim();
}

function Progress({ luck: { done, runs } }: { readonly luck: LuckState }) {
  const { theatre } = useGame();
  const tell = useSay();
  const told = tell('luck.progress', { done, runs });
  return (
    <p class="luck-progress">
      <progress max={runs} value={done} aria-label={told} />
      <span aria-hidden="true">{told}</span>
      <button type="button" class="page-button" onClick={() => theatre.dropLuck()}>
        {tell('luck.stop')}
      </button>
    </p>
  );
}

function Summary({ luck }: { readonly luck: LuckState }) {
  const tell = useSay();
  const { runs, home, taken, dawn, linesHeardMean, nightsByLinesHeard } = luck.summary;
  return (
    <div class="luck-summary">
      {luck.running && <p class="luck-taken">{tell('luck.taken', { n: taken, runs })}</p>}
      <dl class="luck-counts">
        {(
          [
            ['luck.home', home],
            ['luck.takenName', taken],
            ['luck.dawn', dawn],
          ] as const
        ).map(([name, count]) => (
          <div key={name}>
            <dt>{tell(name)}</dt>
            <dd class="mono">{count}</dd>
          </div>
        ))}
      </dl>
      {taken > 0 && <p>{tell('luck.dots')}</p>}
      <h3>{tell('luck.lines')}</h3>
      <Histogram nightsByLines={nightsByLinesHeard} />
      <p>{tell('luck.mean', { n: linesHeardMean.toFixed(1) })}</p>
    </div>
  );
}

const BARS_PX = 90;

/** @param nightsByLines how many nights had none, one, two lines, and so on. */
function Histogram({ nightsByLines }: { readonly nightsByLines: readonly number[] }) {
  const tell = useSay();
  const most = Math.max(1, ...nightsByLines);
  const slotPx = 300 / Math.max(1, nightsByLines.length);
  const told = nightsByLines.flatMap((nights, lines) =>
    nights > 0 ? [tell('luck.lines.told', { lines, nights })] : [],
  );
  return (
    <svg class="histogram" role="img" aria-label={told.join('; ')} viewBox={`0 0 300 ${BARS_PX + 38}`}>
      {nightsByLines.map((nights, lines) => {
        const height = (nights / most) * BARS_PX;
        const middle = (lines + 0.5) * slotPx;
        return (
          <g key={lines}>
            <rect x={lines * slotPx + 2} y={18 + BARS_PX - height} width={slotPx - 4} height={height} />
            {nights > 0 && (
              <text x={middle} y={13 + BARS_PX - height}>
                {nights}
              </text>
            )}
            <text x={middle} y={BARS_PX + 34}>
              {lines}
            </text>
          </g>
        );
      })}
      <path d={`M0 ${18 + BARS_PX}H300`} />
    </svg>
  );
}
