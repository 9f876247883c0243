// The way from the last screen of the story, which is theirs: to what is real. To a message leads every such screen.
// Law: only where the story is over; a story that ended early has the same way.
import { useFace, useSay } from '../context.ts';

export function EndOfStory() {
  const { dialog, game } = useFace();
  const tell = useSay();
  const story = game.story.value;
  if (!story?.isHere || story.next) return null;
  return (
    <button type="button" class="page-button is-first" onClick={() => (dialog.value = 'real')}>
      {tell('real.title')}
    </button>
  );
}
