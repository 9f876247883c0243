// Of a free night, beside its map: the code that it grows from, how hard it is, its proof, and its link.
// Law: nothing is there for any other night; a code is written as it was typed, and what is in the night as it is there.
import type { World } from '../../core/world.ts';
import { useFace, useGame, useLanguage, useSay } from '../context.ts';
import { gentlerWords, proofWords, stepWords } from '../mapWords.ts';
import { CopyField } from '../parts/CopyField.tsx';

/** @param props.world null until the land has grown. */
export function MapFree({ world }: { readonly world: World | null }) {
  const { free } = useGame();
  const tell = useSay();
  const language = useLanguage();
  const night = free.open.value;
  if (!night) return null;
  const gentler = gentlerWords(night, language);
  return (
    <section class="map-free">
      <h2>{tell('map.code')}</h2>
      <p class="map-code">
        {night.code === '' ? tell('map.code.empty') : <bdi class="mono">{night.code}</bdi>}
      </p>
      {world && <p>{stepWords(night, world, language)}</p>}
      {gentler && <p>{gentler}</p>}
      <p>{proofWords(night.proofSeconds, language)}</p>
      <Link />
    </section>
  );
}

function Link() {
  const { game, visit } = useFace();
  const tell = useSay();
  const address = game.free.link();
  if (address === null || visit.isClass) return null;
  return <CopyField words={address} label={tell('map.link')} copyLabel={tell('map.link.copy')} />;
}
