// Whoever is out there with the caller: the one who is led and how tired, or the broker and what he waits for.
// Law: one quiet line among the instruments; what can be said to them is told where one's things are told.
import type { Broker } from '../../app/broker.ts';
import type { Led, Tiredness } from '../../app/led.ts';
import { poundsText, whereText } from '../../i18n/units.ts';
import { type Say, useLanguage, useSay, useSteadyReading } from '../context.ts';
import { ActionButton } from '../parts/ActionButton.tsx';

const STEPS: readonly Tiredness[] = ['warm', 'tired', 'spent'];

export function Others() {
  const led = useSteadyReading<Led | null>((hud) => hud.led, null);
  const broker = useSteadyReading<Broker | null>((hud) => hud.broker, null);
  if (led) return <LedLine led={led} />;
  return broker && <BrokerLine broker={broker} />;
}

function LedLine({ led }: { readonly led: Led }) {
  const tell = useSay();
  const language = useLanguage();
  const how = howWords(led, tell);
  const where = whereText(language, led.at);
  return (
    <ActionButton action="things" class="others">
      <span class="others-name">{tell('led.title')} </span>
      <span class="others-how">
        <TiredMarks tiredness={led.tiredness} />
        {how} {!led.isBeside && <span class="others-where">{where}</span>}
      </span>
    </ActionButton>
  );
}

/** What is done says more than how tired one is while doing it. */
function howWords({ state, tiredness }: Led, tell: Say): string {
  return tell(state === 'following' ? `led.${tiredness}` : `led.${state}`);
}

/** Three marks that fill as strength goes. */
function TiredMarks({ tiredness }: { readonly tiredness: Tiredness }) {
  const filled = STEPS.indexOf(tiredness) + 1;
  return (
    <span class="tired-marks" aria-hidden="true">
      {STEPS.map((step, index) => (
        <i key={step} class={index < filled ? 'is-full' : ''} />
      ))}
    </span>
  );
}

function BrokerLine({ broker }: { readonly broker: Broker }) {
  const tell = useSay();
  const language = useLanguage();
  const how = tell(`broker.${broker.stage}`, { pounds: poundsText(language, broker.pounds) });
  const where = whereText(language, broker.at);
  return (
    <ActionButton action="things" class="others">
      <span class="others-name">{tell('broker.title')} </span>
      <span class="others-how">
        {how} {!broker.isHere && <span class="others-where">{where}</span>}
      </span>
    </ActionButton>
  );
}
