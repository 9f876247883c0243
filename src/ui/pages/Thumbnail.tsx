// The picture of one sheet, or the empty sheet with its neat line and grid while it is still being drawn.
// Law: for the eye only; what it shows is told in the words beneath it.
import { useEffect, useRef } from 'preact/hooks';
import { useGame, useSay } from '../context.ts';

export function Thumbnail({ levelId }: { readonly levelId: string }) {
  const { sheets } = useGame();
  const tell = useSay();
  const canvas = useRef<HTMLCanvasElement>(null);
  const drawn = sheets.pictures.value.get(levelId);
  const picture = drawn?.picture;
  useEffect(() => {
    if (!canvas.current || !picture) return;
    const { image } = picture;
    canvas.current.width = image.width;
    canvas.current.height = image.height;
    canvas.current.getContext('2d')?.drawImage(image, 0, 0);
  }, [picture]);
  return (
    <span class={`thumbnail ${picture ? 'is-drawn' : ''}`} aria-hidden="true">
      {drawn ? (
        <canvas ref={canvas} style={{ objectPosition: partOf(drawn.towerShare) }} />
      ) : (
        <span class="thumbnail-words">{tell('sheets.drawing')}</span>
      )}
    </span>
  );
}

/** @returns which part a card shows that is narrower than its picture: the tower, not quite at its edge. */
function partOf(towerShare: number): string {
  const share = 0.5 + (towerShare - 0.5) * 1.15;
  return `${Math.round(100 * Math.max(0, Math.min(1, share)))}% 50%`;
}
