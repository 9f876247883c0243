// Handing a night on: as a link, as a file, as a code for a camera, as a picture.
// Law: nothing is sent anywhere; whatever leaves the device, the player's own hand takes it out.
import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { ShareLink } from '../../app/theatre.ts';
import { useGame, useSay } from '../context.ts';
import { CopyField } from '../parts/CopyField.tsx';
import { Card } from './Card.tsx';

export function SharePanel() {
  const { theatre } = useGame();
  const tell = useSay();
  const link = useLink();
  // What came from elsewhere is kept only if it is wished.
  const isKept = theatre.keptAs.value !== null;
  return (
    <div class="share">
      <p class="panel-lead">{tell('share.stays')}</p>
      <h3>{tell('share.link')}</h3>
      <Link link={link} />
      <h3>{tell('share.file')}</h3>
      <p>{tell('share.file.means')}</p>
      <div class="share-buttons">
        <button type="button" class="page-button" onClick={() => theatre.saveFile()}>
          {tell('share.file.save')}
        </button>
        {!isKept && (
          <button type="button" class="page-button" onClick={() => theatre.keep()}>
            {tell('share.keep')}
          </button>
        )}
      </div>
      <p role="status">{isKept && tell('share.kept')}</p>
      {link !== 'broken' && link?.ok && <Code address={link.address} />}
      <h3>{tell('share.card')}</h3>
      <Card />
    </div>
  );
}

/** Null while it is made; broken where it came to nothing, and nobody knows why. */
type MadeLink = ShareLink | 'broken' | null;

function useLink(): MadeLink {
  const { theatre } = useGame();
  const link = useSignal<MadeLink>(null);
  useEffect(() => {
    let isHere = true;
    const make = async (): Promise<void> => {
      const made = await theatre.link().catch(() => 'broken' as const);
      if (isHere) link.value = made;
    };
    void make();
    return () => {
      isHere = false;
    };
  }, [theatre, link]);
  return link.value;
}

function Link({ link }: { readonly link: MadeLink }) {
  const tell = useSay();
  if (!link) return <p role="status">{tell('share.link.making')}</p>;
  if (link === 'broken') return <p>{tell('share.link.broken')}</p>;
  if (!link.ok) return <p>{tell(`share.link.${link.why}`)}</p>;
  return (
    <>
      <p>{tell('share.link.means')}</p>
      {link.isLong && <p>{tell('share.long', { n: link.address.length })}</p>}
      <CopyField words={link.address} label={tell('share.link')} copyLabel={tell('share.copy')} />
    </>
  );
}

/** More than this and its squares are too small for the cameras of telephones. */
const MOST_CODE_BYTES = 1100;
/** Squares of white around a code. */
const QUIET = 4;

interface Squares {
  readonly size: number;
  readonly path: string;
}

function Code({ address }: { readonly address: string }) {
  const tell = useSay();
  const fits = new TextEncoder().encode(address).length <= MOST_CODE_BYTES;
  const code = useSquares(fits ? address : null);
  const told = !fits ? 'share.code.none' : code === 'broken' ? 'share.code.broken' : 'share.code.means';
  return (
    <>
      <h3>{tell('share.code')}</h3>
      <p>{tell(told)}</p>
      {code !== null && code !== 'broken' && (
        <svg
          class="code"
          role="img"
          aria-label={tell('share.code.alt')}
          viewBox={`0 0 ${code.size} ${code.size}`}
        >
          <rect width={code.size} height={code.size} fill="#fff" />
          <path d={code.path} fill="#000" shape-rendering="crispEdges" />
        </svg>
      )}
    </>
  );
}

/** Null while they are made, and where nothing was asked for. */
function useSquares(address: string | null): Squares | 'broken' | null {
  const squares = useSignal<Squares | 'broken' | null>(null);
  useEffect(() => {
    if (address === null) return;
    let isHere = true;
    const make = async (): Promise<void> => {
      const made = await squaresOf(address).catch(() => 'broken' as const);
      if (isHere) squares.value = made;
    };
    void make();
    return () => {
      isHere = false;
    };
  }, [address, squares]);
  return squares.value;
}

async function squaresOf(address: string): Promise<Squares> {
  const { encode } = await import('uqr');
  const { size, data } = encode(address, { ecc: 'L', border: QUIET });
  return { size, path: squarePath(data) };
}

/** One rectangle for each run of dark squares in a row. */
function squarePath(dark: readonly (readonly boolean[])[]): string {
  return dark
    .flatMap((row, y) =>
      row.flatMap((isDark, x) => {
        if (!isDark || row[x - 1]) return [];
        const end = row.indexOf(false, x);
        const width = (end < 0 ? row.length : end) - x;
        return [`M${x} ${y}h${width}v1h-${width}z`];
      }),
    )
    .join('');
}
