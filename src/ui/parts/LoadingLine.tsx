// How far the land of the chosen night is, in one line.
// Law: it tells the truth or nothing.
import { useGame, useSay } from '../context.ts';

export function LoadingLine() {
  const { loading } = useGame();
  const tell = useSay();
  const { step, share } = loading.value;
  return (
    <p class="loading" aria-live="polite">
      {step !== 'ready' && tell(`loading.${step}`, { percent: Math.floor(share * 100) })}
    </p>
  );
}
