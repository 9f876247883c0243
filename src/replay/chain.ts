// The chain of a night's checksums: each link is mixed out of the link before it and the night as it stands.
// Law: a link depends on every checksum before it, so that no two ways that ever differed meet again.
import { type Checksum, checksum, mixed } from '../core/checksum.ts';
import type { ReadonlyNight } from '../core/night.ts';

/** What stands before the first checkpoint; a constant of the format. */
export const CHAIN_START: Checksum = { high: 0x66617265, low: 0x6e642e33 };

/** @returns the link that follows `before` where the night stands as it does. */
export function nextLink(before: Checksum, night: ReadonlyNight): Checksum {
  return mixed(before, checksum(night));
}
