// Says above what is computed from a recording from which tick on it is not what was recorded.
// Law: as plain as all else that is told; nothing where the two agree.
import { useSay } from '../context.ts';
import { useWatching } from './useTheatre.ts';

export function OtherFrom() {
  const tell = useSay();
  const tick = useWatching(({ divergedAt }) => divergedAt, -1);
  if (tick < 0) return null;
  return <p class="other-from">{tell('watch.otherFrom', { tick })}</p>;
}
