// Someone holds the caller: what there is, what they found, and three answers.
// Law: calm, and nothing is pressed by a press that was meant for the night; whoever pauses has all the time there is.
import type { Held } from '../../app/holding.ts';
import type { MessageKey } from '../../i18n/message.ts';
import { clockText, poundsText } from '../../i18n/units.ts';
import type { Plain } from '../../input/action.ts';
import { useGame, useLanguage, useReading, useSay, useSteadyReading } from '../context.ts';
import { ActionButton } from '../parts/ActionButton.tsx';
import { Dialog } from '../parts/Dialog.tsx';
import { KeyCap } from '../parts/KeyCap.tsx';
import { PauseSign } from '../parts/signs.tsx';

const OFFERS = ['offerNothing', 'offerHalf', 'offerAll'] as const satisfies readonly Plain[];
type Offer = (typeof OFFERS)[number];

/** All of it but how long they still wait, which is read by itself. */
type HeldNow = Omit<Held, 'waitShare'>;

export function HeldDialog() {
  const held = useSteadyReading<HeldNow | null>(withoutWait, null);
  return held && <HeldSheet held={held} />;
}

function withoutWait({ held }: { readonly held: Held | null }): HeldNow | null {
  if (!held) return null;
  const { waitShare: _, ...now } = held;
  return now;
}

function HeldSheet({ held }: { readonly held: HeldNow }) {
  const game = useGame();
  const tell = useSay();
  const pause = (): void => game.act({ kind: 'pause' });
  const act = (action: Plain): void => {
    if (action === 'pause') pause();
    if (isOffer(action) && isPossible(action, held)) game.act({ kind: action });
  };
  const time = clockText(held.sinceSeconds);
  const isAtDoor = held.by === 'door';
  return (
    <Dialog
      title={tell(isAtDoor ? 'held.door.title' : 'held.title', { time })}
      class="is-held"
      startsAtTitle
      describedBy="held-lead"
      onAct={act}
      onClose={pause}
    >
      <ActionButton action="pause" class="bare-button held-pause" label={tell('head.pause')}>
        <PauseSign />
      </ActionButton>
      <p id="held-lead" class="held-lead">
        {tell(leadKey(held, game.settings.value.gentle))}
      </p>
      <HeldThings held={held} />
      <Answers held={held} />
    </Dialog>
  );
}

function leadKey({ by }: HeldNow, isGentle: boolean): MessageKey {
  if (isGentle) return 'held.gentle.lead';
  return by === 'door' ? 'held.door.lead' : 'held.lead';
}

function HeldThings({ held }: { readonly held: HeldNow }) {
  const tell = useSay();
  const language = useLanguage();
  const money = held.pounds > 0 ? poundsText(language, held.pounds) : tell('held.noMoney');
  return (
    <dl class="held-things">
      <div>
        <dt>{tell('held.carry')}</dt>
        <dd>{money}</dd>
        <dd>{tell(held.phone === 'onYou' ? 'held.phone' : 'held.noPhone')}</dd>
      </div>
      <div>
        <dt>{tell('held.found')}</dt>
        <dd>{tell(foundKey(held))}</dd>
      </div>
    </dl>
  );
}

function foundKey({ phone, sim }: HeldNow): MessageKey {
  if (phone === 'away') return 'held.noPhone';
  const card = sim ? 'sim' : 'noSim';
  return phone === 'onYou' ? `held.found.${card}` : `held.found.lying.${card}`;
}

function Answers({ held }: { readonly held: HeldNow }) {
  const tell = useSay();
  const isWaiting = useIsWaiting();
  const isAnswered = held.offeredPounds >= 0;
  return (
    <section class="held-answers" aria-labelledby="held-ask">
      <h3 id="held-ask">{tell('held.ask')}</h3>
      <div class="offers">
        {OFFERS.map((offer) => (
          <OfferButton key={offer} offer={offer} held={held} />
        ))}
      </div>
      <WaitLine isStill={!isAnswered && isWaiting} />
      <p class="held-note" role="status">
        {isAnswered ? <Answered held={held} /> : <Unanswered held={held} />}
      </p>
    </section>
  );
}

function OfferButton({ offer, held }: { readonly offer: Offer; readonly held: HeldNow }) {
  const tell = useSay();
  const language = useLanguage();
  const pounds = poundsOf(offer, held);
  const isChosen = held.offeredPounds === pounds && isPossibleAtAll(offer, held);
  return (
    <ActionButton action={offer} class="offer" pressed={isChosen} idle={!isPossible(offer, held)}>
      <KeyCap does={offer} />
      <span class="offer-name">{tell(OFFER_NAMES[offer])}</span>
      {pounds > 0 && <span class="offer-sum">{poundsText(language, pounds)}</span>}
    </ActionButton>
  );
}

const OFFER_NAMES = {
  offerNothing: 'held.nothing',
  offerHalf: 'held.half',
  offerAll: 'held.all',
} as const satisfies Readonly<Record<Offer, MessageKey>>;

/** How long they still wait: a line that grows shorter. In words it says only that they do. */
function WaitLine({ isStill }: { readonly isStill: boolean }) {
  const share = useReading((hud) => Math.round((hud.held?.waitShare ?? 0) * 200) / 200, 0);
  return (
    <span class={`held-wait ${isStill ? 'is-still' : ''}`} aria-hidden="true">
      <span style={{ width: `${isStill ? 100 : share * 100}%` }} />
    </span>
  );
}

/** True where the night waits for the answer. */
function useIsWaiting(): boolean {
  const { unhurried, gentle } = useGame().settings.value;
  return unhurried || gentle;
}

function Unanswered({ held }: { readonly held: HeldNow }) {
  const tell = useSay();
  const isWaiting = useIsWaiting();
  const wait = tell(isWaiting ? 'held.unhurried' : 'held.waits');
  return (
    <>
      {tell(held.pounds > 0 ? 'held.nobodyKnows' : 'held.nothingToOffer')} {wait}
    </>
  );
}

function Answered({ held }: { readonly held: HeldNow }) {
  const tell = useSay();
  const language = useLanguage();
  if (held.offeredPounds === 0) return <>{tell('held.offeredNothing')}</>;
  return <>{tell('held.offered', { pounds: poundsText(language, held.offeredPounds) })}</>;
}

function isOffer(action: Plain): action is Offer {
  return OFFERS.some((offer) => offer === action);
}

function poundsOf(offer: Offer, { pounds, halfPounds }: HeldNow): number {
  if (offer === 'offerNothing') return 0;
  return offer === 'offerHalf' ? halfPounds : pounds;
}

function isPossibleAtAll(offer: Offer, held: HeldNow): boolean {
  return offer === 'offerNothing' || poundsOf(offer, held) > 0;
}

function isPossible(offer: Offer, held: HeldNow): boolean {
  return held.offeredPounds < 0 && isPossibleAtAll(offer, held);
}
