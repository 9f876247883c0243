// While a free night is being made: what is being done, how far it is, and the way to leave it.
// Law: the bar of one try never goes back; a reader is told of each step once; Escape leaves.
import { useRef } from 'preact/hooks';
import type { FreeWork } from '../../app/free.ts';
import { MOST_ATTEMPTS } from '../../app/freeFacts.ts';
import { useGame, useLanguage, useSay } from '../context.ts';
import { drawnShare, isSpelled, nightWords } from '../freeWords.ts';
import { Dialog } from '../parts/Dialog.tsx';

export function DrawingDialog() {
  const { free } = useGame();
  const tell = useSay();
  const language = useLanguage();
  const work = free.work.value;
  if (!work) return null;
  return (
    <Dialog
      title={tell('free.drawing')}
      class="is-drawing"
      // The press that led here is often still held: it must not leave at once.
      startsAtTitle
      describedBy="drawing-which"
      onClose={() => free.cancel()}
    >
      <p id="drawing-which" class="drawing-which">
        <bdi class={isSpelled(work) ? 'mono' : ''}>{nightWords(work, language)}</bdi>
      </p>
      <Bar work={work} />
      <div class="drawing-told" role="status">
        <p>{tell(`free.step.${work.step}`)}</p>
        {work.attempt > 1 && work.step !== 'known' && (
          <p class="drawing-attempt">{tell('free.attempt', { n: work.attempt, most: MOST_ATTEMPTS })}</p>
        )}
      </div>
      <button type="button" class="page-button" onClick={() => free.cancel()}>
        {tell('free.leave')}
      </button>
    </Dialog>
  );
}

function Bar({ work }: { readonly work: FreeWork }) {
  const tell = useSay();
  const most = useRef({ attempt: work.attempt, code: work.code, share: 0 });
  const { attempt, code } = work;
  if (most.current.attempt !== attempt || most.current.code !== code) {
    most.current = { attempt, code, share: 0 };
  }
  most.current.share = Math.max(most.current.share, drawnShare(work));
  const percent = Math.floor(most.current.share * 100);
  return (
    <div
      class="drawing-bar"
      role="progressbar"
      aria-label={tell('free.drawing.share')}
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={percent}
    >
      <span class="drawing-share" style={{ width: `${percent}%` }} />
    </div>
  );
}
