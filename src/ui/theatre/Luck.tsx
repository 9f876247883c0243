// Same steps, other luck: how often the very same night would have ended otherwise, in numbers and as bars.
// Law: it is called a model wherever it is shown; it can be stopped, and what was lived until then is kept.
import type { LuckState } from '../../app/theatre.ts';
import { useGame, useSay } from '../context.ts';

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
      {luck?.running ? <Progress luck={luck} /> : <Begin luck={luck} />}
      {luck && luck.summary.runs > 0 && <Summary luck={luck} />}
    </div>
  );
}

function Begin({ luck }: { readonly luck: LuckState | null }) {
  const { theatre } = useGame();
  const tell = useSay();
  const isStopped = luck !== null && luck.done < luck.runs;
  return (
    <p class="luck-begin">
      <button type="button" class="page-button" onClick={() => theatre.tryLuck()}>
        {tell(luck ? 'luck.again' : 'luck.begin')}
      </button>
      {isStopped && <span>{tell('luck.stopped', { done: luck.done, runs: luck.runs })}</span>}
    </p>
  );
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
      <p class="luck-taken" role={luck.running ? undefined : 'status'}>
        {tell('luck.taken', { n: taken, runs })}
      </p>
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
