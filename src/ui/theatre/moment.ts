// The one sentence about the moment that is shown.
// Law: pure; the same moment always reads the same.
import type { HudState } from '../../app/hud.ts';
import type { Watching } from '../../app/theatre.ts';
import type { Language } from '../../i18n/language.ts';
import { say } from '../../i18n/say.ts';
import { metersText } from '../../i18n/units.ts';

export function momentWords(
  { outcome, held, phone }: Pick<HudState, 'outcome' | 'held' | 'phone'>,
  { fixMeters }: Pick<Watching, 'fixMeters'>,
  language: Language,
): string {
  if (outcome !== 'none') return say(language, `moment.${outcome}`);
  if (held) return say(language, 'moment.held');
  const line = phone === 'inCall' || phone === 'ringing' ? 'onLine' : 'offLine';
  if (fixMeters < 0) return say(language, `moment.${line}.nowhere`);
  return say(language, `moment.${line}.near`, { meters: metersText(language, fixMeters) });
}
