// Things gone wrong that a person should know: each in a sentence, with what can be done.
// Law: nothing is hidden behind a code, and every notice can be put away.
import type { Notice } from '../app/game.ts';
import { useGame, useLanguage, useSay } from './context.ts';
import { noticeWords } from './noticeWords.ts';
import { CloseSign } from './parts/signs.tsx';

export function Notices() {
  const { notices } = useGame();
  const tell = useSay();
  const language = useLanguage();
  return (
    <section class="notices" aria-label={tell('notice.region')} aria-live="polite">
      {notices.value.map((notice) => (
        <NoticeSlip key={noticeWords(notice, language)} notice={notice} />
      ))}
    </section>
  );
}

function NoticeSlip({ notice }: { readonly notice: Notice }) {
  const game = useGame();
  const tell = useSay();
  const language = useLanguage();
  return (
    <div class="notice">
      <p>{noticeWords(notice, language)}</p>
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
