// What a night is lived with by the settings of now, for its recording; what changes the night itself stands in the night.
// Law: told as it is, and never as a fault.
import type { AssistsUsed } from '../replay/recording.ts';
import type { Settings } from './game.ts';

type Told = Pick<
  Settings,
  'stepMode' | 'speedPercent' | 'showRoutes' | 'showExposure' | 'showReception' | 'byEar' | 'oneButton'
>;

let last: { readonly settings: Told; readonly assists: Partial<AssistsUsed> } | null = null;

/** Asked after every tick: the same settings give the same answer, not a new one. */
export function assistsInUse(settings: Told): Partial<AssistsUsed> {
  if (last?.settings === settings) return last.assists;
  const { stepMode, oneButton, speedPercent, showRoutes, showExposure, showReception, byEar } = settings;
  const assists = {
    // With one switch the night stands at every choice: that is told, how somebody's hands are is not.
    stepMode: stepMode || oneButton,
    slower: speedPercent < 100,
    showRoutes,
    showExposure,
    showReception,
    byEar,
  };
  last = { settings, assists };
  return assists;
}
