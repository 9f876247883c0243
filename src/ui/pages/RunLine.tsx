// One kept run: its name, its facts, and what can be done with it.
// Law: the name is written where it stands; a deletion asks where it was pressed, and begins at keeping.
import { useSignal } from '@preact/signals';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Run } from '../../app/library.ts';
import { assistWords } from '../assistWords.ts';
import { useFace, useGame, useLanguage, useSay } from '../context.ts';
import { givenName, nightName, runDate, runLength, runName } from '../runWords.ts';

interface RunLineProps {
  readonly run: Run;
  readonly onRemoved: () => void;
}

export function RunLine({ run, onRemoved }: RunLineProps) {
  const { nights } = useGame();
  const language = useLanguage();
  const isAsking = useSignal(false);
  const deleteButton = useRef<HTMLButtonElement>(null);
  const keep = (): void => {
    isAsking.value = false;
    // The button comes back with the next drawing.
    requestAnimationFrame(() => deleteButton.current?.focus());
  };
  return (
    <li class="run">
      <RunName run={run} />
      <RunFacts run={run} />
      {isAsking.value ? (
        <Removal run={run} onKeep={keep} onRemoved={onRemoved} />
      ) : (
        <RunButtons
          run={run}
          name={runName(run, nights, language)}
          deleteButton={deleteButton}
          onDelete={() => (isAsking.value = true)}
        />
      )}
    </li>
  );
}

const LONGEST_NAME = 60;

function RunName({ run }: { readonly run: Run }) {
  const { library, nights } = useGame();
  const tell = useSay();
  const language = useLanguage();
  return (
    <input
      class="run-name"
      type="text"
      maxLength={LONGEST_NAME}
      aria-label={tell('library.name')}
      placeholder={givenName(run, nights, language)}
      value={run.name}
      readOnly={run.bytes === 0}
      onChange={({ currentTarget: field }) => {
        const name = field.value.trim();
        // The new name shows once the device has kept it; until then, and if it is refused, the kept one stands.
        field.value = run.name;
        library.rename(run.id, name);
      }}
      onKeyDown={(event) => {
        if (event.code === 'Enter') event.currentTarget.blur();
        if (event.code !== 'Escape') return;
        event.currentTarget.value = run.name;
        event.currentTarget.blur();
      }}
    />
  );
}

function RunFacts({ run }: { readonly run: Run }) {
  const { nights } = useGame();
  const tell = useSay();
  const language = useLanguage();
  const { facts } = run;
  if (!facts) {
    return <p class="run-note">{tell(run.bytes > 0 ? 'library.unreadable' : 'library.unreadable.empty')}</p>;
  }
  const rows = [
    ['library.night', nightName(run, nights, language)],
    ['library.outcome', tell(`library.outcome.${facts.outcome}`)],
    ['library.length', runLength(run, language)],
    ['library.date', runDate(run, language)],
  ] as const;
  return (
    <>
      <dl class="run-facts">
        {rows.map(([name, value]) => (
          <div key={name}>
            <dt class="for-readers">{tell(name)}</dt>
            <dd>{value}</dd>
          </div>
        ))}
        {facts.takenOverAt > 0 && (
          <div>
            <dd>{tell('library.takenOver')}</dd>
          </div>
        )}
      </dl>
      {facts.assists.length > 0 && <p class="run-note">{assistWords(facts.assists, language)}</p>}
      {facts.whyNot && <p class="run-note">{tell(`library.${facts.whyNot}`)}</p>}
    </>
  );
}

interface RunButtonsProps {
  readonly run: Run;
  readonly name: string;
  readonly deleteButton: { current: HTMLButtonElement | null };
  readonly onDelete: () => void;
}

function RunButtons({ run, name, deleteButton, onDelete }: RunButtonsProps) {
  const { game, visit } = useFace();
  const { library } = game;
  const tell = useSay();
  return (
    <div class="run-buttons">
      {run.facts?.watchable && (
        <button
          type="button"
          class="page-button"
          aria-label={tell('library.watch.of', { name })}
          onClick={() => library.open(run.id)}
        >
          {tell('library.watch')}
        </button>
      )}
      {run.bytes > 0 && !visit.isClass && (
        <button
          type="button"
          class="page-button"
          aria-label={tell('library.saveFile.of', { name })}
          onClick={() => library.saveFile(run.id)}
        >
          {tell('library.saveFile')}
        </button>
      )}
      <button
        ref={deleteButton}
        type="button"
        class="page-button"
        aria-label={tell('library.delete.of', { name })}
        onClick={onDelete}
      >
        {tell('library.delete')}
      </button>
    </div>
  );
}

interface RemovalProps extends RunLineProps {
  readonly onKeep: () => void;
}

function Removal({ run, onKeep, onRemoved }: RemovalProps) {
  const { library } = useGame();
  const tell = useSay();
  const keep = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => keep.current?.focus(), []);
  return (
    <fieldset
      class="run-removal"
      aria-label={tell('library.deleteAsk')}
      onKeyDown={(event) => {
        if (event.code !== 'Escape') return;
        event.preventDefault();
        onKeep();
      }}
    >
      <p>{tell('library.deleteAsk')}</p>
      <button ref={keep} type="button" class="page-button" onClick={onKeep}>
        {tell('library.deleteNo')}
      </button>
      <button
        type="button"
        class="page-button"
        onClick={() => {
          onRemoved();
          library.remove(run.id);
        }}
      >
        {tell('library.deleteYes')}
      </button>
    </fieldset>
  );
}
