// What the caller carries and what can be done with it, each with one sentence of what it means.
// Law: the night stands still meanwhile; what cannot be done now stays in its place and says why.
import type { Broker } from '../../app/broker.ts';
import type { Led } from '../../app/led.ts';
import { type Deed, deedsOf, type Things } from '../../app/things.ts';
import type { MessageKey } from '../../i18n/message.ts';
import { poundsText, whereText } from '../../i18n/units.ts';
import { type Say, useGame, useLanguage, useSay, useSteadyReading } from '../context.ts';
import { IdentityCauses } from '../hud/Identity.tsx';
import { BatterySign } from '../parts/BatterySign.tsx';
import { Dialog } from '../parts/Dialog.tsx';

export function ThingsDialog() {
  const game = useGame();
  const tell = useSay();
  const things = useSteadyReading<Things | null>((hud) => hud.things, null);
  const led = useSteadyReading<Led | null>((hud) => hud.led, null);
  const broker = useSteadyReading<Broker | null>((hud) => hud.broker, null);
  const deeds = things ? deedsOf(things, led, broker) : [];
  const close = (): void => game.act({ kind: 'things' });
  return (
    <Dialog title={tell('things.title')} class="is-things" leaves="things" isRead onClose={close}>
      {things && <ThingsList things={things} />}
      {/* Whoever asks why they are suspected is led here: it stands in sight. */}
      <IdentityCauses />
      {things && (
        <DeedRows
          title="things.withOthers"
          deeds={deeds.filter(isWithOthers)}
          things={things}
          pounds={broker?.pounds ?? 0}
        />
      )}
      {things && (
        <DeedRows
          title="things.deeds"
          deeds={deeds.filter((deed) => !isWithOthers(deed))}
          things={things}
          pounds={0}
        />
      )}
    </Dialog>
  );
}

const WITH_OTHERS: readonly Deed[] = ['waitHere', 'comeOn', 'takeMoney'];
const isWithOthers = (deed: Deed): boolean => WITH_OTHERS.includes(deed);

interface DeedRowsProps {
  readonly title: MessageKey;
  readonly deeds: readonly Deed[];
  readonly things: Things;
  /** What the broker would hand over. */
  readonly pounds: number;
}

function DeedRows({ title, deeds, things, pounds }: DeedRowsProps) {
  const tell = useSay();
  if (deeds.length === 0) return null;
  return (
    <section class="deeds">
      <h3>{tell(title)}</h3>
      <ul>
        {deeds.map((deed) => (
          <DeedRow key={deed} deed={deed} things={things} pounds={pounds} />
        ))}
      </ul>
    </section>
  );
}

function ThingsList({ things }: { readonly things: Things }) {
  const tell = useSay();
  const language = useLanguage();
  const where = things.phoneAt ? whereText(language, things.phoneAt) : '';
  const pounds = poundsText(language, things.pounds);
  return (
    <ul class="things-list">
      {things.legal !== 'none' && <li>{tell(`things.legal.${things.legal}`)}</li>}
      <li>
        {tell(`things.phone.${things.phone}`, { where })} {things.phone !== 'taken' && simWords(things, tell)}
      </li>
      <li>
        <BatterySign battery={things.battery} charge={things.charge} />
        {tell(`things.battery.${things.charge}`, { percent: Math.round(things.battery * 100) })}
      </li>
      <li>{things.pounds > 0 ? tell('things.money', { pounds }) : tell('things.noMoney')}</li>
    </ul>
  );
}

function simWords({ sim }: Things, tell: Say): string {
  return tell(sim ? 'things.sim' : 'things.noSim');
}

function DeedRow({
  deed,
  things,
  pounds,
}: { readonly deed: Deed } & Pick<DeedRowsProps, 'things' | 'pounds'>) {
  const language = useLanguage();
  const game = useGame();
  const tell = useSay();
  const hindrance = things.hindrance[deed];
  const meansId = `${deed}-means`;
  return (
    <li class={`deed ${hindrance ? 'is-hindered' : ''}`}>
      <button
        type="button"
        class="page-button"
        data-action={deed}
        aria-disabled={hindrance ? true : undefined}
        aria-describedby={meansId}
        onClick={() => {
          if (!hindrance) game.act({ kind: deed });
        }}
      >
        {tell(`things.${deed}`)}
      </button>
      <p id={meansId}>
        {hindrance
          ? tell(`hindered.${hindrance}`)
          : tell(`things.${deed}.means`, { pounds: poundsText(language, pounds) })}
      </p>
    </li>
  );
}
