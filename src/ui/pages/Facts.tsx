// The published facts with their numbered, dated sources.
// Law: everything shown is in src/i18n/facts.ts; a quotation is never translated into another quotation.
import { FACTS, type Fact, SOURCE_ORDER, SOURCES, type SourceId, sourceNumber } from '../../i18n/facts.ts';
import { useFace, useLanguage, useSay } from '../context.ts';

interface FactListProps {
  /** True beside the end of a night, where there is room for a few and for no quotation. */
  readonly short: boolean;
  readonly facts?: readonly Fact[];
  readonly level: 'h2' | 'h3';
}

export function FactList({ short, facts = FACTS, level: Level }: FactListProps) {
  const language = useLanguage();
  return (
    <div class="facts">
      {facts.map((fact) => (
        <section key={fact.id} class="fact">
          <Level>{fact.heading[language]}</Level>
          <p>
            {fact.text[language]} <SourceMark source={fact.source} />
          </p>
          {!short && <QuoteOf fact={fact} />}
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
      {fact.text[language]} <SourceMark source={fact.source} />
    </p>
  );
}

function QuoteOf({ fact }: { readonly fact: Fact }) {
  const language = useLanguage();
  const tell = useSay();
  if (!fact.quote) return null;
  return (
    <figure class="quote">
      {language !== 'en' && <p>{tell('real.original')}</p>}
      <blockquote lang="en">“{fact.quote.english}”</blockquote>
      <figcaption>
        {fact.quote.who[language]} <SourceMark source={fact.source} />
      </figcaption>
    </figure>
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

export function SourceList({ level: Level }: { readonly level: 'h2' | 'h3' }) {
  const language = useLanguage();
  const tell = useSay();
  return (
    <section class="sources">
      <Level>{tell('real.sources')}</Level>
      <ol>
        {SOURCE_ORDER.map((id) => (
          <li key={id}>
            {SOURCES[id].publisher[language]}, {SOURCES[id].what[language]},{' '}
            <time dateTime={SOURCES[id].publishedOn}>{SOURCES[id].publishedOn}</time>
          </li>
        ))}
      </ol>
      <p>{tell('real.paraphrased')}</p>
    </section>
  );
}
