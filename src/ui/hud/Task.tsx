// What there is to do now, how much is said, and the keys that do it.
// Law: one sentence, in the order of the night; the keys are buttons too.
import type { Task as TaskName } from '../../app/hud.ts';
import { clockText } from '../../i18n/units.ts';
import { useReading, useSay } from '../context.ts';
import { ActionButton } from '../parts/ActionButton.tsx';
import { isOnlyTold } from '../parts/primary.ts';
import { SpotSign } from '../parts/signs.tsx';

export function Task() {
  const tell = useSay();
  const task = useReading<TaskName>((hud) => hud.task, 'climb');
  const dawn = useReading((hud) => clockText(hud.dawnSeconds), '');
  const isUrgent = task === 'hangUp' || task === 'run';
  return (
    <p class={`task ${isUrgent ? 'is-urgent' : ''}`}>
      <SpotSign />
      <span class="for-readers">{tell('task.title')}: </span>
      <span class="task-words">{tell(`task.${task}`, { time: dawn })}</span>
    </p>
  );
}

export function LinesSaid() {
  const tell = useSay();
  const heard = useReading((hud) => hud.linesHeard, 0);
  const total = useReading((hud) => hud.linesTotal, 0);
  return (
    <p class="lines-said">
      <span class="lines-said-marks" aria-hidden="true">
        {Array.from({ length: total }, (_, line) => (
          <i key={line} class={line < heard ? 'is-said' : ''} />
        ))}
      </span>
      {tell('task.said', { heard, total })}
    </p>
  );
}

export function Keys() {
  const tell = useSay();
  const primary = useReading((hud) => hud.primary, 'takePhone');
  const isOnLine = useReading((hud) => hud.phone === 'inCall' || hud.phone === 'ringing', false);
  const isPhoneOff = useReading((hud) => hud.phone === 'off', true);
  const isLow = useReading((hud) => hud.low, false);
  const isRunning = useReading((hud) => hud.running, false);
  return (
    <fieldset class="keys" aria-label={tell('keys.title')}>
      <ActionButton action="primary" class="key-button" idle={isOnlyTold(primary)}>
        <kbd>Space</kbd> {tell(`action.${primary}`)}
      </ActionButton>
      <ActionButton action="toggleLow" class="key-button" pressed={isLow}>
        <kbd>Shift</kbd> {tell('action.low')}
      </ActionButton>
      <ActionButton action="hangUp" class="key-button" idle={isPhoneOff}>
        <kbd>X</kbd> {tell(isOnLine ? 'action.hangUp' : 'action.putAway')}
      </ActionButton>
      <ActionButton action="toggleRun" class="key-button" pressed={isRunning}>
        <kbd>R</kbd> {tell('action.run')}
      </ActionButton>
      <ActionButton action="toggleSheet" class="key-button">
        <kbd>M</kbd> {tell('action.sheet')}
      </ActionButton>
    </fieldset>
  );
}
