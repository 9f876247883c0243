// What can be said of a recording after it was played again.
// Law: `verified` means that these commands give this result, not that a human gave them.
import type { FormatError } from './bytes.ts';

export type Verdict =
  | { readonly verdict: 'verified' }
  | {
      readonly verdict: 'diverged';
      /** First tick at which a comparison failed. */
      readonly divergedAt: number;
    }
  | { readonly verdict: 'cannotVerify'; readonly why: 'otherRules' | 'otherLevel' }
  | { readonly verdict: 'notAReplay'; readonly error: FormatError };
