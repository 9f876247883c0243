// Published facts in short, with their numbered, dated sources: beside the end of a night, and one at a time.
// Law: everything shown is in the data of src/i18n; a quotation is never translated into another quotation.
import type { Fact } from '../../i18n/fact.ts';
import { wordsIn } from '../../i18n/language.ts';
import { SOURCE_ORDER, SOURCES, type SourceId, sourceNumber } from '../../i18n/sources.ts';
import { useFace, useLanguage, useSay } from '../context.ts';
import { SourceLine } from './SourceLine.tsx';

/** The few that stand beside the end of a night, where there is room for no quotation. */
export function FactList({ facts }: { readonly facts: readonly Fact[] }) {
  const language = useLanguage();
  return (
    <div class="facts">
      {facts.map((fact) => (
        <section key={fact.id} class="fact">
          <h3>{wordsIn(fact.heading, language)}</h3>
          <p>
            {wordsIn(fact.text, language)} <SourceMark source={fact.source} />
          </p>
        </section>
      ))}
    </div>
  );
}

/** One fact in a line of its own, with the way to all of them. */
export function FactLine({ fact }: { readonly fact: Fact }) {
  const { dialog } = useFace();
  const language = useLanguage();
  const tell = useSay();
  return (
    <p class="fact-line">
      <button type="button" class="fact-link" onClick={() => (dialog.value = 'real')}>
        {tell('real.title')}
      </button>
      {wordsIn(fact.text, language)} <SourceMark source={fact.source} />
    </p>
  );
}

function SourceMark({ source }: { readonly source: SourceId }) {
  const tell = useSay();
  const n = sourceNumber(source);
  return (
    <span class="source-mark">
      <span aria-hidden="true">[{n}]</span>
      <span class="for-readers">({tell('real.source', { n })})</span>
    </span>
  );
}

/** The sources of those facts, by the numbers that they have on the page of all. */
export function SourceList({ facts }: { readonly facts: readonly Fact[] }) {
  const tell = useSay();
  const cited = SOURCE_ORDER.filter((id) => facts.some(({ source }) => source === id));
  return (
    <section class="sources">
      <h3>{tell('real.sources')}</h3>
      <ol>
        {cited.map((id) => (
          <li key={id} value={sourceNumber(id)}>
            <SourceLine source={SOURCES[id]} />
          </li>
        ))}
      </ol>
      <p>{tell('real.paraphrased')}</p>
    </section>
  );
}
