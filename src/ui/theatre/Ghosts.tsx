// Earlier runs of the same night, to walk along on the sheet, each by a shape of its own.
// Law: only runs of this very night; its shape is named in words too.
import { MOST_GHOSTS } from '../../app/theatre.ts';
import { useGame, useLanguage, useSay } from '../context.ts';
import { runLength, runName } from '../runWords.ts';

const SHAPES = ['ring', 'square', 'triangle'] as const;

export function GhostPanel() {
  const game = useGame();
  const tell = useSay();
  const levelId = game.page.value?.levelId;
  const runs = game.library.runs.value;
  const ofThisNight = (runs ?? []).filter(({ facts }) => facts?.watchable && facts.levelId === levelId);
  return (
    <>
      <p class="panel-lead">{tell('ghosts.lead', { n: MOST_GHOSTS })}</p>
      {runs === null && <p role="status">{tell('ghosts.reading')}</p>}
      {runs !== null && ofThisNight.length === 0 && <p>{tell('ghosts.none')}</p>}
      <ul class="ghost-list">
        {ofThisNight.map((run) => (
          <GhostLine key={run.id} run={run} />
        ))}
      </ul>
    </>
  );
}

function GhostLine({ run }: { readonly run: Parameters<typeof runName>[0] & { readonly id: string } }) {
  const { theatre, nights } = useGame();
  const tell = useSay();
  const language = useLanguage();
  const ghost = theatre.ghosts.value.find(({ runId }) => runId === run.id);
  const name = runName(run, nights, language);
  const shape = ghost ? (SHAPES[ghost.shape] ?? 'ring') : null;
  return (
    <li>
      <label class="choice">
        <input
          type="checkbox"
          checked={ghost !== undefined}
          aria-label={tell(ghost ? 'ghosts.remove' : 'ghosts.add', { name })}
          onChange={() => (ghost ? theatre.removeGhost(run.id) : theatre.addGhost(run.id))}
        />
        {shape && <ShapeSign shape={shape} />}
        <span>
          {name}
          <small>
            {run.facts && `${tell(`library.outcome.${run.facts.outcome}`)}, ${runLength(run, language)}`}
            {ghost && `, ${tell('ghosts.is', { shape: tell(`ghosts.shape.${shapeIndex(ghost.shape)}`) })}`}
          </small>
        </span>
      </label>
    </li>
  );
}

function shapeIndex(shape: number): 0 | 1 | 2 {
  return shape === 1 ? 1 : shape === 2 ? 2 : 0;
}

function ShapeSign({ shape }: { readonly shape: (typeof SHAPES)[number] }) {
  return (
    <svg class="shape-sign" aria-hidden="true" width="22" height="22" viewBox="-11 -11 22 22">
      {shape === 'ring' && <circle r="7" />}
      {shape === 'square' && <path d="M-6.5-6.5h13v13h-13z" />}
      {shape === 'triangle' && <path d="M0-8L8 6H-8z" />}
    </svg>
  );
}
