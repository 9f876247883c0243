// Asks once before the story so far is let go of.
// Law: what was recorded stays in the library.
import { useFace, useSay } from '../context.ts';
import { AskDialog } from '../parts/AskDialog.tsx';

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
    <AskDialog
      title={tell('story.anew.title')}
      lead={tell('story.anew.lead')}
      no={tell('story.anew.no')}
      yes={tell('story.anew.yes')}
      onNo={close}
      onYes={beginAnew}
    />
  );
}
