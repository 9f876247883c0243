// Which language the interface speaks: the one that was chosen, as soon as its words are here.
// Law: until they are, and where they never come, it goes on in the language that it speaks.
import { signal } from '@preact/signals';
import { type Language, languages } from '../i18n/language.ts';
import { isLearned, learn } from '../i18n/say.ts';

const timesLearned = signal(0);

/** Read within a signal, it is followed. */
export function spokenFor(wanted: Language): Language {
  const isAny = timesLearned.value >= 0;
  if (isAny && isLearned(wanted)) return wanted;
  return languages().find(isLearned) ?? wanted;
}

export async function speak(wanted: Language): Promise<void> {
  if (isLearned(wanted)) return;
  await learn(wanted);
  timesLearned.value++;
}
