// The key that does something, as it is printed on the player's own keyboard.
// Law: whoever shows a key shows it by this, so that a key that was changed is nowhere told wrong.
import { keymapOf } from '../../app/handSettings.ts';
import { keyLetters } from '../../app/keyLetters.ts';
import { keyText } from '../../i18n/keys.ts';
import type { Plain } from '../../input/action.ts';
import type { Direction, Keymap } from '../../input/keymap.ts';
import { useGame, useLanguage } from '../context.ts';

export function KeyCap({ does }: { readonly does: Direction | Plain }) {
  const name = useKeyName();
  return <kbd>{name(does)}</kbd>;
}

const WALK = ['north', 'west', 'south', 'east'] as const;

/** The four that walk, in one. */
export function WalkKeyCap() {
  const name = useKeyName();
  return <kbd>{WALK.map(name).join(' ')}</kbd>;
}

function useKeyName(): (does: Direction | Plain) => string {
  const { settings } = useGame();
  const language = useLanguage();
  const keymap = keymapOf(settings.value);
  const letters = keyLetters.value;
  return (does) => {
    const code = firstKeyOf(keymap, does);
    return code === undefined ? '' : keyText(language, code, letters);
  };
}

function firstKeyOf({ walkByCode, actByCode }: Keymap, does: Direction | Plain): string | undefined {
  const all = { ...walkByCode, ...actByCode };
  return Object.keys(all).find((code) => all[code] === does);
}
