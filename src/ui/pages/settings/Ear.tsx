// What a person may set for playing by ear, and the way to the sounds by themselves.
// Law: every change works at once.
import { ANNOUNCE } from '../../../app/earSettings.ts';
import { useFace, useSay } from '../../context.ts';
import { Choices } from './Choices.tsx';
import { Switch } from './Switch.tsx';

export function EarChoice() {
  const { game, dialog } = useFace();
  const tell = useSay();
  return (
    <>
      <Switch setting="byEar" note />
      <Choices
        group="announce"
        label={tell('settings.announce')}
        choices={ANNOUNCE.map((value) => ({ value, name: tell(`settings.announce.${value}`) }))}
        chosen={game.settings.value.announce}
        onChoose={(announce) => game.change({ announce })}
      />
      <button type="button" class="page-button" onClick={() => (dialog.value = 'learn')}>
        {tell('ear.learn.open')}
      </button>
    </>
  );
}
