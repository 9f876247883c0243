// The page of messages: a few words to the authorities, their card, and the ways to hand them on.
// Law: nothing leaves the device by itself, and each way says what it does; no name is asked for.
import { useRef } from 'preact/hooks';
import { useGame, useSay } from '../context.ts';
import { Heading } from '../parts/Heading.tsx';
import { useLeaveByKey } from '../parts/useLeaveByKey.ts';
import { MessageCard } from './Card.tsx';
import { Compose } from './Compose.tsx';
import { OutboxList } from './Outbox.tsx';
import { Send } from './Send.tsx';
import { useDrawnCard } from './useCard.ts';
import { useLetters, usePrepared } from './useMessage.ts';
import { Ways } from './Ways.tsx';

export function MessageScreen() {
  const game = useGame();
  const tell = useSay();
  const letter = useLetters();
  usePrepared();
  useLeaveByKey(() => game.message.leave());
  const card = useDrawnCard();
  const field = useRef<HTMLTextAreaElement>(null);
  return (
    <div class="page-scroll message-scroll">
      <div class="message">
        <header class="message-head">
          <Heading class="outcome-name">{letter('title')}</Heading>
          <p class="outcome-note">{letter('lead')}</p>
        </header>
        <div class="message-words">
          <Compose field={field} />
        </div>
        <div class="message-sheet">
          <MessageCard card={card} />
          <OutboxList />
        </div>
        <div class="message-ways">
          <Send />
          <Ways card={card} field={field} />
        </div>
        <Reading />
        <div class="page-buttons">
          <button type="button" class="page-button" onClick={() => game.message.leave()}>
            {tell('common.back')}
          </button>
        </div>
      </div>
    </div>
  );
}

function Reading() {
  const letter = useLetters();
  return (
    <section class="message-reading" aria-labelledby="reading-title">
      <h2 id="reading-title">{letter('read.title')}</h2>
      <p>{letter('read.lead')}</p>
      <ul>
        <li>{letter('read.report')}</li>
        <li>{letter('read.release')}</li>
        <li>{letter('read.inquiry')}</li>
      </ul>
      <p>{letter('read.help')}</p>
    </section>
  );
}
