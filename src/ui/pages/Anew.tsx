// Asks once before the story so far is let go of.
// Law: to leave it as it is comes first; what was recorded stays in the library.
import { useFace, useSay } from '../context.ts';
import { Dialog } from '../parts/Dialog.tsx';

export function AnewDialog() {
  const { dialog, game } = useFace();
  const tell = useSay();
  const close = (): void => {
    dialog.value = 'none';
  };
  const beginAnew = (): void => {
    close();
    game.beginStory();
  };
  return (
    <Dialog title={tell('story.anew.title')} onClose={close}>
      <p class="dialog-lead">{tell('story.anew.lead')}</p>
      <div class="anew-ways">
        <button type="button" class="page-button" onClick={close}>
          {tell('story.anew.no')}
        </button>
        <button type="button" class="page-button is-first" onClick={beginAnew}>
          {tell('story.anew.yes')}
        </button>
      </div>
    </Dialog>
  );
}
