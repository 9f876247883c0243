// What the caller carries and what can be done with it, each with one sentence of what it means.
// Law: the night stands still meanwhile; what cannot be done now stays in its place and says why.
import { DEEDS, type Deed, type Things } from '../../app/things.ts';
import { poundsText, whereText } from '../../i18n/units.ts';
import { type Say, useGame, useLanguage, useSay, useSteadyReading } from '../context.ts';
import { IdentityCauses } from '../hud/Identity.tsx';
import { BatterySign } from '../parts/BatterySign.tsx';
import { Dialog } from '../parts/Dialog.tsx';

export function ThingsDialog() {
  const game = useGame();
  const tell = useSay();
  const things = useSteadyReading<Things | null>((hud) => hud.things, null);
  const close = (): void => game.act({ kind: 'things' });
  return (
    <Dialog title={tell('things.title')} class="is-things" leaves="things" isRead onClose={close}>
      {things && <ThingsList things={things} />}
      {things && (
        <section class="deeds">
          <h3>{tell('things.deeds')}</h3>
          <ul>
            {DEEDS.map((deed) => (
              <DeedRow key={deed} deed={deed} things={things} />
            ))}
          </ul>
        </section>
      )}
      <IdentityCauses />
    </Dialog>
  );
}

function ThingsList({ things }: { readonly things: Things }) {
  const tell = useSay();
  const language = useLanguage();
  const where = things.phoneAt ? whereText(language, things.phoneAt) : '';
  const pounds = poundsText(language, things.pounds);
  return (
    <ul class="things-list">
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

function DeedRow({ deed, things }: { readonly deed: Deed; readonly things: Things }) {
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
      <p id={meansId}>{hindrance ? tell(`hindered.${hindrance}`) : tell(`things.${deed}.means`)}</p>
    </li>
  );
}
