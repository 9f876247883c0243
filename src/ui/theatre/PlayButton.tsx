// Lets the night go on, or stand.
// Law: it says what a press would do now.
import { useGame, useSay } from '../context.ts';
import { PlaySign } from '../parts/lateSigns.tsx';
import { PauseSign } from '../parts/signs.tsx';
import { useWatching } from './useTheatre.ts';

export function PlayButton({ class: look }: { readonly class: string }) {
  const { theatre } = useGame();
  const tell = useSay();
  const isPlaying = useWatching(({ playing }) => playing, false);
  return (
    <button
      type="button"
      class={look}
      aria-label={tell(isPlaying ? 'watch.pause' : 'watch.play')}
      onClick={() => theatre.watch({ playing: !isPlaying })}
    >
      {isPlaying ? <PauseSign /> : <PlaySign />}
    </button>
  );
}
