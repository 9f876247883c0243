// Handing a night on: as a link, as a file, as a code for a camera, as a picture.
// Law: nothing is sent anywhere; whatever leaves the device, the player's own hand takes it out.
import { useSignal } from '@preact/signals';
import { useEffect, useId, useRef } from 'preact/hooks';
import type { ShareLink } from '../../app/theatre.ts';
import { useGame, useSay } from '../context.ts';
import { Card } from './Card.tsx';
import { CopyButton } from './CopyButton.tsx';

export function SharePanel() {
  const { theatre } = useGame();
  const tell = useSay();
  const link = useSignal<ShareLink | null>(null);
  useEffect(() => {
    let isHere = true;
    theatre.link().then((made) => {
      if (isHere) link.value = made;
    });
    return () => {
      isHere = false;
    };
  }, [theatre, link]);
  return (
    <div class="share">
      <p class="panel-lead">{tell('share.stays')}</p>
      <h3>{tell('share.link')}</h3>
      <Link link={link.value} />
      <h3>{tell('share.file')}</h3>
      <p>{tell('share.file.means')}</p>
      <button type="button" class="page-button" onClick={() => theatre.saveFile()}>
        {tell('share.file.save')}
      </button>
      <Keep />
      {link.value?.ok && <Code address={link.value.address} />}
      <h3>{tell('share.card')}</h3>
      <Card />
    </div>
  );
}

/** What came from elsewhere is kept only if it is wished. */
function Keep() {
  const { theatre } = useGame();
  const tell = useSay();
  const isKept = theatre.keptAs.value !== null;
  return (
    <>
      {!isKept && (
        <button type="button" class="page-button" onClick={() => theatre.keep()}>
          {tell('share.keep')}
        </button>
      )}
      <p role="status">{isKept && tell('share.kept')}</p>
    </>
  );
}

function Link({ link }: { readonly link: ShareLink | null }) {
  const tell = useSay();
  const field = useRef<HTMLInputElement>(null);
  if (!link) return <p role="status">{tell('share.link.making')}</p>;
  if (!link.ok) return <p>{tell('share.link.none', { detail: '' }).trim()}</p>;
  return (
    <>
      <p>{tell('share.link.means')}</p>
      {link.isLong && <p>{tell('share.long', { n: link.address.length })}</p>}
      <input
        ref={field}
        class="copy-field mono"
        type="text"
        readOnly
        aria-label={tell('share.link')}
        value={link.address}
        onFocus={(event) => event.currentTarget.select()}
      />
      <CopyButton words={link.address} label={tell('share.copy')} field={field} />
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
  const titleId = useId();
  const squares = useSignal<Squares | null>(null);
  const fits = new TextEncoder().encode(address).length <= MOST_CODE_BYTES;
  useEffect(() => {
    if (!fits) return;
    let isHere = true;
    import('uqr').then(({ encode }) => {
      const { size, data } = encode(address, { ecc: 'L', border: QUIET });
      if (isHere) squares.value = { size, path: squarePath(data) };
    });
    return () => {
      isHere = false;
    };
  }, [address, fits, squares]);
  const code = squares.value;
  return (
    <>
      <h3 id={titleId}>{tell('share.code')}</h3>
      <p>{tell(fits ? 'share.code.means' : 'share.code.none')}</p>
      {fits && code && (
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
