// The dates that stay open, as a table of weeks: one press draws the night of a day.
// Law: one stop for Tab, arrows within; what was walked on this device is marked by a sign and said.
import { type Signal, useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { useGame, useLanguage, useSay } from '../context.ts';
import { dayByKey, dayParts, weekdayWords, weeksOf } from '../freeWords.ts';
import { WalkedSign } from '../parts/signs.tsx';

/** From this width on there is room for the whole table at once. */
const WIDE = '(min-width: 760px)';

export function FreeDays() {
  const { free } = useGame();
  const tell = useSay();
  const isOpen = useRef(window.matchMedia(WIDE).matches);
  const days = free.days.value;
  return (
    <details class="free-before" open={isOpen.current}>
      <summary>{tell('free.before', { n: days.length - 1 })}</summary>
      <p class="free-note">
        {tell('free.before.note')} <span class="free-keys">{tell('free.before.keys')}</span>{' '}
        <span class="free-legend">
          <WalkedSign /> {tell('free.walked')}
        </span>
      </p>
      <Weeks />
    </details>
  );
}

function Weeks() {
  const { free } = useGame();
  const tell = useSay();
  const language = useLanguage();
  const body = useRef<HTMLTableSectionElement>(null);
  const days = free.days.value;
  const stop = useSignal(days[1] ?? days[0]);
  const press = (event: KeyboardEvent): void => {
    const from = stop.peek();
    const isPlain = !event.ctrlKey && !event.altKey && !event.metaKey;
    const to = isPlain && from !== undefined ? dayByKey(event.code, from, days) : null;
    if (to === null) return;
    event.preventDefault();
    body.current?.querySelector<HTMLElement>(`[data-day="${to}"]`)?.focus();
  };
  return (
    <table class="free-days" aria-label={tell('free.before.table')}>
      <thead>
        <tr>
          {weekdayWords(language).map(({ short, long }) => (
            <th key={long} scope="col">
              <span aria-hidden="true">{short}</span>
              <span class="for-readers">{long}</span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody ref={body} onKeyDown={press}>
        {weeksOf(days).map((week) => (
          <tr key={week.find((day) => day !== null)}>
            {week.map((day, place) => (
              <td key={day ?? place} aria-current={day === days[0] ? 'date' : undefined}>
                {day !== null && <Day day={day} stop={stop} />}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Day({ day, stop }: { readonly day: string; readonly stop: Signal<string | undefined> }) {
  const { free } = useGame();
  const tell = useSay();
  const language = useLanguage();
  const isWalked = free.recent.value.some((night) => night.day === day);
  const { before, number, after, month } = dayParts(day, language);
  return (
    <button
      type="button"
      class="free-day mono"
      data-day={day}
      tabIndex={day === stop.value ? 0 : -1}
      onFocus={() => (stop.value = day)}
      onClick={() => free.drawDay(day)}
    >
      {month && (
        <span class="free-month" aria-hidden="true">
          {month}
        </span>
      )}
      <span>
        <span class="for-readers">{before}</span>
        {number}
        <span class="for-readers">{isWalked ? `${after}, ${tell('free.walked')}` : after}</span>
      </span>
      {isWalked && <WalkedSign />}
    </button>
  );
}
