// The card as it will look, and the words beneath it where it is printed.
// Law: whoever does not see it is told all that is on it.
import { LONGEST_MESSAGE_CHARACTERS } from '../../app/message.ts';
import type { CardState } from './useCard.ts';
import { useLetters, useWritten } from './useMessage.ts';

export function MessageCard({ card }: { readonly card: CardState }) {
  const letter = useLetters();
  const { text } = useWritten();
  return (
    <figure class="message-card" aria-label={letter('card.title')}>
      {card.kind === 'drawn' ? (
        <img src={card.address} alt={card.alt} width="1200" height="630" />
      ) : (
        <div class="message-blank">
          {card.kind === 'wordless' && <p>{letter('card.wait', { most: LONGEST_MESSAGE_CHARACTERS })}</p>}
          {card.kind === 'none' && <p>{letter('card.none')}</p>}
        </div>
      )}
      {text !== '' && (
        <figcaption class="message-printed">
          <p>{letter('card.to')}</p>
          <p>{text}</p>
        </figcaption>
      )}
    </figure>
  );
}
