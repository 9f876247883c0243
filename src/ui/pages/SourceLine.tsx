// The sources, each in a line: publisher, title, the report that it stands for, and its date.
// Law: a year that is not surely known says so; the numbers are those by which the facts name them.
import { wordsIn } from '../../i18n/language.ts';
import { REAL_WORDS } from '../../i18n/realWords.ts';
import { SOURCE_ORDER, SOURCES, type Source, WHERE_TO_READ } from '../../i18n/sources.ts';
import { useLanguage } from '../context.ts';

export function SourceList() {
  const language = useLanguage();
  return (
    <div class="source-list">
      <ol>
        {SOURCE_ORDER.map((id) => (
          <li key={id}>
            <SourceLine source={SOURCES[id]} />
          </li>
        ))}
      </ol>
      <p>{wordsIn(REAL_WORDS.paraphrased, language)}</p>
      <p>{wordsIn(WHERE_TO_READ, language)}</p>
    </div>
  );
}

export function SourceLine({ source }: { readonly source: Source }) {
  const language = useLanguage();
  const { publisher, title, document } = source;
  return (
    <>
      {wordsIn(publisher, language)}, {wordsIn(title, language)}
      {document && `, ${wordsIn(document, language)}`}, <SourceDate source={source} />
    </>
  );
}

export function SourceDate({ source }: { readonly source: Source }) {
  const language = useLanguage();
  const { publishedOn, isAround } = source;
  const words = isAround ? wordsIn(REAL_WORDS.around, language).replace('{year}', publishedOn) : publishedOn;
  return <time dateTime={publishedOn}>{words}</time>;
}
