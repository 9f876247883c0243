// Which keys move through the night.
// Law: the same as theatreKeys.ts reads; named as they are printed.
import type { MessageKey } from '../../i18n/message.ts';
import { useSay } from '../context.ts';

const KEYS: readonly { readonly keys: readonly string[]; readonly does: MessageKey }[] = [
  { keys: ['Space', 'K'], does: 'keys.play' },
  { keys: ['←', '→'], does: 'keys.tick' },
  { keys: ['Shift ←', 'Shift →'], does: 'keys.event' },
  { keys: [',', '.'], does: 'keys.event' },
  { keys: ['↑', '↓'], does: 'keys.speed' },
  { keys: ['Home', 'End'], does: 'keys.ends' },
  { keys: ['1', '2', '3'], does: 'keys.look' },
  { keys: ['M'], does: 'action.sheet' },
  { keys: ['Esc'], does: 'keys.leave' },
];

export function KeyPanel() {
  const tell = useSay();
  return (
    <dl class="key-list">
      {KEYS.map(({ keys, does }) => (
        <div key={keys.join()}>
          <dt>
            {keys.map((key) => (
              <kbd key={key}>{key}</kbd>
            ))}
          </dt>
          <dd>{tell(does)}</dd>
        </div>
      ))}
    </dl>
  );
}
