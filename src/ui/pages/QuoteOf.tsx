// What someone said, where a fact has such words.
// Law: they stay in the language they were published in; in another, what they say is told again, and said to be so.
import type { Fact } from '../../i18n/fact.ts';
import { wordsIn } from '../../i18n/language.ts';
import { REAL_WORDS } from '../../i18n/realWords.ts';
import { QUOTATIONS } from '../../i18n/sources.ts';
import { useLanguage } from '../context.ts';

export function QuoteOf({ fact }: { readonly fact: Fact }) {
  const language = useLanguage();
  if (!fact.quote) return null;
  const { by, english, told } = fact.quote;
  const gist = told[language];
  return (
    <figure class="quote">
      <blockquote lang="en">“{english}”</blockquote>
      <figcaption>{wordsIn(QUOTATIONS[by].who, language)}</figcaption>
      {gist !== undefined && (
        <p>
          {wordsIn(REAL_WORDS.gist, language)} {gist}
        </p>
      )}
    </figure>
  );
}
