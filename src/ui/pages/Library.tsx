// The runs kept on this device: watched again, named, put in order, given away as files and taken in.
// Law: nothing is deleted without being asked; what cannot be read says so, and can still be saved.
import { type Signal, useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import type { Notice } from '../../app/game.ts';
import type { Run } from '../../app/library.ts';
import { tooLarge } from '../../app/opening.ts';
import { useFace, useGame, useSay } from '../context.ts';
import { FileButton } from '../parts/FileButton.tsx';
import { Heading } from '../parts/Heading.tsx';
import { LoadingLine } from '../parts/LoadingLine.tsx';
import { useLeaveByKey } from '../parts/useLeaveByKey.ts';
import { SORTS, type Sort, sortRuns } from '../runWords.ts';
import { RunLine } from './RunLine.tsx';

export function LibraryScreen() {
  const { game, visit } = useFace();
  const tell = useSay();
  const sort = useSignal<Sort>('date');
  useLeaveByKey(() => game.toTitle());
  return (
    <div class="page-scroll library-scroll">
      <div class="library">
        <Heading class="outcome-name">{tell('library.title')}</Heading>
        <p class="outcome-note">{tell('library.lead')}</p>
        {!visit.isClass && <LibraryButtons />}
        <LoadingLine />
        <Shelf sort={sort} />
        <div class="page-buttons">
          <button type="button" class="page-button" onClick={() => game.toTitle()}>
            {tell('common.back')}
          </button>
        </div>
      </div>
    </div>
  );
}

/** More than this is no file of nights. */
const MOST_IMPORT_BYTES = 33 * 2 ** 20;

function refuseImport(name: string, bytes: number): Notice | null {
  if (bytes <= MOST_IMPORT_BYTES) return null;
  return {
    kind: 'badLibrary',
    detail: `${name}: length: expected at most ${MOST_IMPORT_BYTES} bytes, got ${bytes} (tooLarge)`,
  };
}

function LibraryButtons() {
  const game = useGame();
  const tell = useSay();
  const hasRuns = (game.library.runs.value ?? []).length > 0;
  return (
    <div class="library-buttons">
      <FileButton
        class="page-button"
        refuse={tooLarge}
        onFile={(name, bytes) => game.openRecording(name, bytes)}
      >
        {tell('library.openFile')}
      </FileButton>
      <FileButton
        class="page-button"
        refuse={refuseImport}
        onFile={(name, bytes) => game.library.importFile(name, bytes)}
      >
        {tell('library.import')}
      </FileButton>
      {hasRuns && (
        <button type="button" class="page-button" onClick={() => game.library.exportAll()}>
          {tell('library.exportAll')}
        </button>
      )}
    </div>
  );
}

/** That they could not be read stays so when the notice of it is put away. */
function useIsUnread(): boolean {
  const { notices } = useGame();
  const wasTold = useRef(false);
  if (notices.value.some((notice) => 'deed' in notice && notice.deed === 'read')) wasTold.current = true;
  return wasTold.current;
}

/** The heading stays when the last run goes: the focus that waits there is not lost. */
function Shelf({ sort }: { readonly sort: Signal<Sort> }) {
  const { library, nights } = useGame();
  const tell = useSay();
  const heading = useRef<HTMLHeadingElement>(null);
  const runs = library.runs.value;
  const isUnread = useIsUnread();
  if (runs === null) return <p role="status">{tell(isUnread ? 'deed.read' : 'library.reading')}</p>;
  const isEmpty = runs.length === 0;
  return (
    <section aria-labelledby="runs-title">
      <div class="library-head">
        <h2 ref={heading} id="runs-title" class="heading" tabIndex={-1}>
          {tell('library.runs')}
        </h2>
        {!isEmpty && <SortChoice sort={sort} />}
      </div>
      {isEmpty && <p class="library-empty">{tell('library.empty')}</p>}
      {!isEmpty && (
        <ul class="run-list">
          {sortRuns(runs, sort.value, nights).map((run: Run) => (
            <RunLine key={run.id} run={run} onRemoved={() => heading.current?.focus()} />
          ))}
        </ul>
      )}
    </section>
  );
}

function SortChoice({ sort }: { readonly sort: Signal<Sort> }) {
  const tell = useSay();
  return (
    <label class="sort-choice">
      {tell('library.sort')}
      <select value={sort.value} onChange={(event) => (sort.value = sortNamed(event.currentTarget.value))}>
        {SORTS.map((name) => (
          <option key={name} value={name}>
            {tell(`library.sort.${name}`)}
          </option>
        ))}
      </select>
    </label>
  );
}

function sortNamed(name: string): Sort {
  return SORTS.find((sort) => sort === name) ?? 'date';
}
