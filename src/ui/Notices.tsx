// Things gone wrong that a person should know: each in a sentence, with what can be done.
// Law: nothing is hidden behind a code, and every notice can be put away.
import type { Notice } from '../app/game.ts';
import { useGame, useSay } from './context.ts';
import { CloseSign } from './parts/signs.tsx';

export function Notices() {
  const { notices } = useGame();
  const tell = useSay();
  return (
    <section class="notices" aria-label={tell('notice.region')} aria-live="polite">
      {notices.value.map((notice) => (
        <NoticeSlip key={`${notice.kind} ${detailOf(notice)}`} notice={notice} />
      ))}
    </section>
  );
}

function NoticeSlip({ notice }: { readonly notice: Notice }) {
  const game = useGame();
  const tell = useSay();
  return (
    <div class="notice">
      <p>{tell(`notice.${notice.kind}`, { detail: detailOf(notice) })}</p>
      <button
        type="button"
        class="bare-button"
        aria-label={tell('notice.dismiss')}
        onClick={() => game.dismiss(notice)}
      >
        <CloseSign />
      </button>
    </div>
  );
}

function detailOf(notice: Notice): string {
  return 'detail' in notice ? notice.detail : '';
}
