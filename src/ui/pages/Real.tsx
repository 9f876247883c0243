// What is real: a note before playing, the published facts, and who made this and who did not.
// Law: invented and published are told apart in the first sentence.
import { useFace, useSay } from '../context.ts';
import { Dialog } from '../parts/Dialog.tsx';
import { FactList, SourceList } from './Facts.tsx';

export function RealDialog() {
  const { dialog } = useFace();
  const tell = useSay();
  const close = (): void => {
    dialog.value = 'none';
  };
  return (
    <Dialog title={tell('real.title')} class="is-wide" isRead onClose={close}>
      <p class="dialog-lead">{tell('real.lead')}</p>
      <FactList short={false} level="h3" />
      <SourceList level="h3" />
      <section class="made">
        <h3>{tell('real.note.title')}</h3>
        <p>{tell('real.note')}</p>
        <p>{tell('real.made')}</p>
      </section>
      <button type="button" class="page-button is-first" onClick={close}>
        {tell('common.close')}
      </button>
    </Dialog>
  );
}
