// The free night of a class: the one that its address names, or else tonight's.
// Law: one night and no other, so that all walk the same; nothing is ranked.
import { useFace, useLanguage, useSay } from '../context.ts';
import { dayWords } from '../freeWords.ts';

export function FreeClass() {
  const { game, visit } = useFace();
  const tell = useSay();
  const language = useLanguage();
  const [today] = game.free.days.value;
  const { night } = visit;
  if (night === null && today === undefined) return null;
  const draw = (): void => {
    if (night !== null) game.free.drawCode(night);
    else if (today !== undefined) game.free.drawDay(today);
  };
  return (
    <section class="free-tonight" aria-labelledby="free-tonight">
      <h2 id="free-tonight">{tell(night === null ? 'free.tonight' : 'class.free.given')}</h2>
      <p class="free-date">
        {night === null ? dayWords(today ?? '', language) : <bdi class="mono">{night}</bdi>}
      </p>
      {night === null && <p class="free-note">{tell('free.tonight.note')}</p>}
      <button type="button" class="page-button is-first" onClick={draw}>
        {tell('free.draw')}
      </button>
    </section>
  );
}
