// What is real: every system of the game beside the published fact that it stands on, the sources, and who made this.
// Law: invented and published are told apart in the first sentence; each statement shows its source and date.
import { useRef } from 'preact/hooks';
import { FACT_GROUPS, type Fact, type FactGroup } from '../../i18n/fact.ts';
import { FACTS } from '../../i18n/facts.ts';
import { languageOf, wordsIn } from '../../i18n/language.ts';
import { CREDITS, GROUP_WORDS, REAL_WORDS } from '../../i18n/realWords.ts';
import { SOURCES, sourceNumber } from '../../i18n/sources.ts';
import { useFace, useLanguage, useSay } from '../context.ts';
import { Dialog } from '../parts/Dialog.tsx';
import { QuoteOf } from './QuoteOf.tsx';
import { SmallPrint } from './SmallPrint.tsx';
import { SourceDate, SourceList } from './SourceLine.tsx';

type Part = FactGroup | 'sources' | 'credits';
const PARTS: readonly Part[] = [...FACT_GROUPS, 'sources', 'credits'];

export function RealDialog() {
  const { dialog } = useFace();
  const language = useLanguage();
  const tell = useSay();
  const sheet = useRef<HTMLDivElement>(null);
  const close = (): void => {
    dialog.value = 'none';
  };
  const lead = (part: Part): void => {
    const heading = sheet.current?.querySelector<HTMLElement>(`#${headingId(part)}`);
    heading?.focus({ preventScroll: true });
    heading?.scrollIntoView();
  };
  return (
    <Dialog title={tell('real.title')} class="is-real" isRead onClose={close}>
      <div class="real">
        <p class="real-lead">{wordsIn(REAL_WORDS.lead, language)}</p>
        <Contents onLead={lead} />
        <div ref={sheet} class="real-sheet">
          {FACT_GROUPS.map((group) => (
            <GroupOfFacts key={group} group={group} />
          ))}
          <Sources />
          <Credits />
          <button type="button" class="page-button is-first real-close" onClick={close}>
            {tell('common.close')}
          </button>
        </div>
      </div>
    </Dialog>
  );
}

function headingId(part: Part): string {
  return `real-${part}`;
}

/** Buttons and no links: the page's address belongs to recordings. */
function Contents({ onLead }: { readonly onLead: (part: Part) => void }) {
  const { dialog } = useFace();
  const language = useLanguage();
  const name = usePartName();
  return (
    <nav class="real-contents" aria-label={wordsIn(REAL_WORDS.contents, language)}>
      <ol>
        {PARTS.map((part) => (
          <li key={part}>
            <button type="button" onClick={() => onLead(part)}>
              {name(part)}
            </button>
          </li>
        ))}
      </ol>
      <button type="button" class="page-link" onClick={() => (dialog.value = 'cardAgain')}>
        {wordsIn(REAL_WORDS.card, language)}
      </button>
      <SmallPrint />
    </nav>
  );
}

function usePartName(): (part: Part) => string {
  const language = useLanguage();
  const tell = useSay();
  return (part) => {
    if (part === 'sources') return tell('real.sources');
    return part === 'credits' ? wordsIn(REAL_WORDS.credits, language) : wordsIn(GROUP_WORDS[part], language);
  };
}

function PartHeading({ part }: { readonly part: Part }) {
  const name = usePartName();
  return (
    <h3 id={headingId(part)} class="heading" tabIndex={-1}>
      {name(part)}
    </h3>
  );
}

function GroupOfFacts({ group }: { readonly group: FactGroup }) {
  return (
    <section class="real-group" aria-labelledby={headingId(group)}>
      <PartHeading part={group} />
      {FACTS.filter((fact) => fact.group === group).map((fact) => (
        <Statement key={fact.id} fact={fact} />
      ))}
    </section>
  );
}

function Statement({ fact }: { readonly fact: Fact }) {
  const language = useLanguage();
  const tell = useSay();
  const { heading, text, source, inPlay } = fact;
  const n = sourceNumber(source);
  return (
    <article class="statement" lang={languageOf(text, language)}>
      <h4>{wordsIn(heading, language)}</h4>
      <div class="statement-words">
        <p>{wordsIn(text, language)}</p>
        <QuoteOf fact={fact} />
        <p class="statement-source">
          <span class="source-mark" aria-hidden="true">
            [{n}]
          </span>{' '}
          <span class="for-readers">{tell('real.source', { n })}: </span>
          {wordsIn(SOURCES[source].publisher, language)}, <SourceDate source={SOURCES[source]} />
        </p>
      </div>
      <p class="statement-play">
        <span class="statement-label">{wordsIn(REAL_WORDS.inThisGame, language)}</span>{' '}
        {wordsIn(inPlay, language)}
      </p>
    </article>
  );
}

function Sources() {
  return (
    <section class="real-group real-sources" aria-labelledby={headingId('sources')}>
      <PartHeading part="sources" />
      <SourceList />
    </section>
  );
}

function Credits() {
  const language = useLanguage();
  return (
    <section class="real-group" aria-labelledby={headingId('credits')}>
      <PartHeading part="credits" />
      <dl class="credits">
        {CREDITS.map(({ what, who }) => (
          <div key={what.en}>
            <dt>{wordsIn(what, language)}</dt>
            <dd>{wordsIn(who, language)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
