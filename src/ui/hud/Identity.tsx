// How sure they are who the caller is: another reading than exposure, and shown only from when it is not nothing.
// Law: quiet; what it comes from is told where one's things are told, while the night stands still.
import { UNKNOWN } from '../../app/identity.ts';
import { useLanguage, useReading, useSay, useSteadyReading } from '../context.ts';
import { ActionButton } from '../parts/ActionButton.tsx';
import { identityCauses } from '../words.ts';

export function Identity() {
  const tell = useSay();
  const known = useReading((hud) => hud.identity.known, 'nobody');
  if (known === 'nobody') return null;
  const words = tell(`identity.${known}`);
  return (
    <ActionButton action="things" class="identity">
      <span class="identity-name">{tell('identity.title')}</span>
      <span class="for-readers">: </span>
      <span class={`identity-known is-${known}`}>{words}</span>
      <span class="for-readers">. {tell('identity.why')}</span>
    </ActionButton>
  );
}

/** The same with its causes. */
export function IdentityCauses() {
  const tell = useSay();
  const language = useLanguage();
  const identity = useSteadyReading((hud) => hud.identity, UNKNOWN);
  if (identity.known === 'nobody') return null;
  return (
    <section class="identity-causes">
      <h3>
        {tell('identity.title')}: {tell(`identity.${identity.known}`)}
      </h3>
      <ul>
        {identityCauses(identity, language).map((cause) => (
          <li key={cause}>{cause}</li>
        ))}
      </ul>
    </section>
  );
}
