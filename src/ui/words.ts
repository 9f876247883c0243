// How causes read in words; the same for the eye and the voice.
// Law: pure; facts in, one plain sentence out, and nothing that the caller could not be told.
import type { ExposureCause } from '../app/cause.ts';
import type { Identity } from '../app/identity.ts';
import type { Language } from '../i18n/language.ts';
import { say } from '../i18n/say.ts';
import { metersText, whereText } from '../i18n/units.ts';

/** @returns who knows of the caller, and how. */
export function causeWords(cause: ExposureCause, language: Language): string {
  switch (cause.kind) {
    case 'quiet':
      return say(language, 'cause.quiet');
    case 'heard':
      return say(language, `cause.heard.${cause.by}`);
    case 'seen':
      return say(language, `cause.seen.${cause.by}`, { where: whereText(language, cause) });
    default:
      return say(language, `cause.${cause.kind}`, { meters: metersText(language, cause.meters) });
  }
}

/** @returns what their knowledge of the name comes from, each cause as a sentence. */
export function identityCauses(identity: Identity, language: Language): string[] {
  const { linesUnderstood, reports, absences, phoneFound } = identity;
  const counted = (kind: 'lines' | 'reports' | 'absences', n: number): string[] =>
    n > 0 ? [say(language, `identity.${kind}.${n === 1 ? 'one' : 'other'}`, { n })] : [];
  return [
    ...counted('lines', linesUnderstood),
    ...counted('reports', reports),
    ...counted('absences', absences),
    ...(phoneFound ? [say(language, 'identity.phone')] : []),
  ];
}
