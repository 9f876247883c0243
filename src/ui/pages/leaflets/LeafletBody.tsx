// What stands on a leaflet, block by block.
// Law: one look for the screen and for paper; a quotation stays in its own words, with name, source and date.

import type { Fact } from '../../../i18n/fact.ts';
import { factOf } from '../../../i18n/facts.ts';
import { wordsIn } from '../../../i18n/language.ts';
import type { Flag, Leaflet, LeafletBlock, LeafletPart, PlanStep } from '../../../i18n/leaflet.ts';
import { SOURCES, sourceNumber } from '../../../i18n/sources.ts';
import { useLanguage, useSay } from '../../context.ts';
import { QuoteOf } from '../QuoteOf.tsx';
import { SourceDate, SourceList } from '../SourceLine.tsx';

export function LeafletBody({ leaflet }: { readonly leaflet: Leaflet }) {
  const language = useLanguage();
  return (
    <>
      <p class="leaflet-lead">{wordsIn(leaflet.lead, language)}</p>
      {leaflet.parts.map((part) => (
        <Part key={part.id} part={part} />
      ))}
    </>
  );
}

function Part({ part }: { readonly part: LeafletPart }) {
  const language = useLanguage();
  return (
    <section class={`leaflet-part is-${part.id}`}>
      <h3>{wordsIn(part.heading, language)}</h3>
      <div class="leaflet-blocks">
        {part.blocks.map((block, index) => (
          <Block key={index} block={block} />
        ))}
      </div>
    </section>
  );
}

function Block({ block }: { readonly block: LeafletBlock }) {
  const language = useLanguage();
  switch (block.kind) {
    case 'words':
      return <p>{wordsIn(block.words, language)}</p>;
    case 'list':
      return (
        <ul class="leaflet-list">
          {block.items.map((item) => (
            <li key={item.en}>{wordsIn(item, language)}</li>
          ))}
        </ul>
      );
    case 'plan':
      return <Plan steps={block.steps} />;
    case 'flags':
      return <Flags flags={block.flags} />;
    case 'facts':
      return (
        <>
          {block.ids.map((id) => (
            <FactOf key={id} fact={factOf(id)} />
          ))}
        </>
      );
    case 'sources':
      return <Sources />;
    default:
      return block satisfies never;
  }
}

function Plan({ steps }: { readonly steps: readonly PlanStep[] }) {
  const language = useLanguage();
  const tell = useSay();
  return (
    <ol class="plan">
      {steps.map(({ minutes, what, how }) => (
        <li key={what.en} class="plan-step">
          <span class="plan-minutes mono">{tell('pages.minutes', { n: minutes })}</span>{' '}
          <strong>{wordsIn(what, language)}</strong> <span class="plan-how">{wordsIn(how, language)}</span>
        </li>
      ))}
    </ol>
  );
}

function Flags({ flags }: { readonly flags: readonly Flag[] }) {
  const language = useLanguage();
  return (
    <dl class="flags">
      {flags.map(({ flag, means }) => (
        <div key={flag}>
          <dt>
            <code class="mono">{flag}</code>
          </dt>
          <dd>{wordsIn(means, language)}</dd>
        </div>
      ))}
    </dl>
  );
}

function FactOf({ fact }: { readonly fact: Fact }) {
  const language = useLanguage();
  const { heading, text, source } = fact;
  return (
    <div class="leaflet-fact">
      <h4>{wordsIn(heading, language)}</h4>
      <p>
        {wordsIn(text, language)}{' '}
        <span class="source-mark">
          [{sourceNumber(source)}] {wordsIn(SOURCES[source].publisher, language)},{' '}
          <SourceDate source={SOURCES[source]} />
        </span>
      </p>
      <QuoteOf fact={fact} />
    </div>
  );
}

function Sources() {
  const tell = useSay();
  return (
    <div class="leaflet-sources">
      <h4>{tell('real.sources')}</h4>
      <SourceList />
    </div>
  );
}
