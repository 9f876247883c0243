// What a scan plays, in words: the caption of each cue in its turn.
// Law: pure; the same cues in the same order as the ear gets them.
import { type Cue, scanAround } from '../../app/ear/scan.ts';
import type { ReadonlyNight } from '../../core/night.ts';
import type { Place } from '../../core/terrain/sheet.ts';
import type { Language } from '../../i18n/language.ts';
import { say } from '../../i18n/say.ts';
import { whereText } from '../../i18n/units.ts';

export function scanWords(night: ReadonlyNight, goal: Place | null, language: Language): string {
  const cues = scanAround(night, goal).map((cue) => cueWords(cue, language));
  return `${say(language, 'ear.scan.title')}: ${cues.join('; ')}.`;
}

function cueWords(cue: Cue, language: Language): string {
  const who = cue.what === 'danger' ? say(language, `ear.danger.${cue.kind}`) : '';
  return say(language, `ear.scan.${cue.what}`, { who, where: whereText(language, cue) });
}
