// All that happened, as a list: each entry leads to its moment, and says why they came closer where they did.
// Law: the spoken equal of sheet and timeline; whoever reads it misses nothing that is drawn.
import { useComputed } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { clockSecondsAt } from '../../app/hour.ts';
import { clockSecondsText } from '../../i18n/units.ts';
import type { Why } from '../../replay/why.ts';
import { useGame, useSay } from '../context.ts';
import { type HappenedEntry, happenedEntries } from './happenedEntries.ts';
import { OtherFrom } from './OtherFrom.tsx';
import { useTelling, useToldMoments } from './useTheatre.ts';
import { type WhyTelling, whyStory } from './whyWords.ts';

export function HappenedPanel() {
  const { theatre } = useGame();
  const tell = useSay();
  const telling = useTelling();
  const moments = useToldMoments();
  const isBroken = theatre.studyFailed.value;
  if (!theatre.trace.value || !telling) {
    return <p role="status">{tell(isBroken ? 'happened.broken' : 'happened.making')}</p>;
  }
  if (moments.length === 0) return <p>{tell('happened.nothing')}</p>;
  return (
    <>
      <p class="panel-lead">
        {tell('happened.lead')}{' '}
        {theatre.why.value === null && tell(isBroken ? 'happened.whyBroken' : 'happened.whyMaking')}
      </p>
      <OtherFrom />
      <EventList entries={happenedEntries(moments, telling)} telling={telling} />
    </>
  );
}

interface ListProps {
  readonly entries: readonly HappenedEntry[];
  readonly telling: WhyTelling;
}

function EventList({ entries, telling }: ListProps) {
  const { theatre } = useGame();
  const list = useRef<HTMLOListElement>(null);
  const nowIndex = useComputed(() => {
    const tick = theatre.watching.value?.tick ?? 0;
    const next = entries.findIndex((entry) => entry.tick > tick);
    return next < 0 ? entries.length - 1 : next - 1;
  }).value;
  useEffect(() => {
    const shown = list.current?.children[nowIndex];
    // Where someone reads on his own, the list stays where it is.
    if (!list.current?.contains(document.activeElement)) shown?.scrollIntoView({ block: 'nearest' });
  }, [nowIndex]);
  return (
    <ol ref={list} class="event-list">
      {entries.map(({ tick, words, why }, index) => (
        <li key={index} class={why ? 'has-why' : ''}>
          <button
            type="button"
            aria-current={index === nowIndex ? 'true' : undefined}
            onClick={() => theatre.watch({ playing: false, tick })}
          >
            <time class="mono">{clockSecondsText(clockSecondsAt(telling.world, tick))}</time>
            <span>{words}</span>
          </button>
          {why && <Reason why={why} telling={telling} />}
        </li>
      ))}
    </ol>
  );
}

function Reason({ why, telling }: { readonly why: Why; readonly telling: WhyTelling }) {
  const { sentences, change, changes } = whyStory(why, telling);
  return (
    <div class="reason">
      <p>{sentences.join(' ')}</p>
      <p class="reason-change">{change}</p>
      {changes.length > 0 && (
        <ul>
          {changes.map((words) => (
            <li key={words}>{words}</li>
          ))}
        </ul>
      )}
    </div>
  );
}
