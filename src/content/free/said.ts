// A line of a free night's call before it is spoken: its words in both languages, plain and guarded.
// Law: what answers a question of the far end brings something; what asks brings nothing.

export interface Said {
  readonly id: string;
  readonly words: Both;
  readonly guarded?: Both;
  readonly tells?: number;
  readonly brings?: 'proof' | 'health' | 'kin' | 'money' | 'danger' | 'next' | 'goodbye';
}

/** No interface: as a type it is also `Words`. */
export type Both = { readonly en: string; readonly ko: string };

export function far(id: string, en: string, ko: string): Said {
  return { id, words: { en, ko } };
}

export function own(
  id: string,
  brings: NonNullable<Said['brings']>,
  tells: number,
  [en, ko]: readonly [string, string],
  [guardedEn, guardedKo]: readonly [string, string],
): Said {
  return { id, brings, tells, words: { en, ko }, guarded: { en: guardedEn, ko: guardedKo } };
}
