// The night held still, with the ways on.
// Law: nothing is lost by pausing; Escape goes on.
import { useFace, useSay } from '../context.ts';
import { Dialog } from '../parts/Dialog.tsx';

export function PauseDialog() {
  const { game, dialog } = useFace();
  const tell = useSay();
  return (
    <Dialog title={tell('pause.title')} onClose={() => game.resume()}>
      <div class="dialog-menu">
        <button type="button" class="page-button is-first" onClick={() => game.resume()}>
          {tell('pause.resume')}
        </button>
        <button type="button" class="page-button" onClick={() => (dialog.value = 'settings')}>
          {tell('title.settings')}
        </button>
        <button type="button" class="page-button" onClick={() => game.again()}>
          {tell('pause.again')}
        </button>
        <button type="button" class="page-button" onClick={() => game.toTitle()}>
          {tell('pause.toTitle')}
        </button>
      </div>
    </Dialog>
  );
}
