// The printing of the sheet that a frame asks for: its paper, its air, its light, and whose reception it shows.
// Law: taken from the night, the settings and the theatre alone.
import type { Frame, Game, Screen } from '../app/game.ts';
import type { Network } from '../core/world.ts';
import { airNow } from './sheet/air.ts';
import type { Edition } from './sheet/edition.ts';
import { lightUnder, type SheetLight } from './sheet/sheetLight.ts';

export function editionOf({ theatre, night }: Frame, light: SheetLight, network: Network): Edition {
  return { paper: theatre?.look === 'believed' ? 'paper' : 'night', air: airNow(night), light, network };
}

export function lightOf({ settings }: Game, { night }: Frame): SheetLight {
  const { moonlight, colorSafe, highContrast } = settings.value;
  return lightUnder({ moonlight, isColorSafe: colorSafe, isBold: highContrast }, night.world.sky);
}

/** Of the phone in the hand; on the title one sees what the far bank hears. */
export function networkOf({ night }: Frame, screen: Screen): Network {
  return screen === 'title' ? 'foreign' : night.phone.network;
}
