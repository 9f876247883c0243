// What followed for the one who was held or known, and what they knew: who, and where, each for itself.
// Law: the sources' own words and no others; a sentence stands beside the published fact that it comes from.
import type { OutcomePage } from '../../app/game.ts';
import type { Sentence } from '../../core/night.ts';
import { factOf } from '../../i18n/facts.ts';
import type { MessageKey } from '../../i18n/message.ts';
import { metersText, poundsText } from '../../i18n/units.ts';
import { useLanguage, useSay } from '../context.ts';
import { identityCauses } from '../words.ts';
import { FactLine } from './Facts.tsx';

const FACT_OF: Readonly<Record<Exclude<Sentence, 'none'>, string>> = {
  warned: 'bribes',
  released: 'bribes',
  reform: 'detention',
  camp: 'detention',
};

export function Followed({ end }: { readonly end: OutcomePage }) {
  const tell = useSay();
  const language = useLanguage();
  const { sentence, offeredPounds } = end;
  if (sentence === 'none') return null;
  const pounds = poundsText(language, offeredPounds);
  const wasRefused = offeredPounds > 0 && sentence !== 'released';
  return (
    <section class="followed" aria-labelledby="followed-title">
      <h2 id="followed-title">{tell('outcome.followed')}</h2>
      <p class="followed-words">
        {wasRefused && `${tell('outcome.offerRefused', { pounds })} `}
        {tell(sentenceKey(end), { pounds })} {(sentence === 'released' || wasRefused) && <Left end={end} />}
      </p>
      <FactLine fact={factOf(FACT_OF[sentence])} />
    </section>
  );
}

/** Whoever came home was asked later, at the door. */
function sentenceKey({ sentence, heldBy, wasLetGo }: OutcomePage): MessageKey {
  if (wasLetGo) return 'outcome.sentence.letGo';
  if (sentence === 'warned' && heldBy === null) return 'outcome.sentence.asked';
  return sentence === 'none' ? 'outcome.followed' : `outcome.sentence.${sentence}`;
}

/** With a sentence everything is gone, and that is told there. */
function Left({ end }: { readonly end: OutcomePage }) {
  const tell = useSay();
  const language = useLanguage();
  if (end.sentence === 'reform' || end.sentence === 'camp') return null;
  if (end.poundsLeft <= 0) return <>{tell('outcome.leftNothing')}</>;
  return <>{tell('outcome.left', { pounds: poundsText(language, end.poundsLeft) })}</>;
}

/** Who and where: one of them may be known without the other. */
export function Knew({ end }: { readonly end: OutcomePage }) {
  const tell = useSay();
  const language = useLanguage();
  const meters = metersText(language, Math.max(0, end.closestFixMeters));
  return (
    <section class="knew" aria-labelledby="knew-title">
      <h2 id="knew-title">{tell('outcome.knew')}</h2>
      <dl>
        <div>
          <dt>{tell('outcome.knew.who')}</dt>
          <dd>
            {tell(`outcome.who.${end.identity.known}`)} {identityCauses(end.identity, language).join(' ')}
          </dd>
        </div>
        <div>
          <dt>{tell('outcome.knew.where')}</dt>
          <dd>
            {end.heldBy === 'agent' && `${tell('outcome.where.seen')} `}
            {end.closestFixMeters < 0 ? tell('outcome.where.none') : tell('outcome.where.fix', { meters })}
          </dd>
        </div>
      </dl>
    </section>
  );
}
