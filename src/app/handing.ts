// A recording is handed out: as a file, or as a link that needs no server.
// Law: a link that cannot be made is never a broken one, but an answer that says why.
import { canDeflate, deflate } from '../platform/deflate.ts';
import { saveFile } from '../platform/files.ts';
import { pageAddress } from '../platform/url.ts';
import { encodeRecording } from '../replay/format.ts';
import { encodeLink, LINK_BUDGET_CHARACTERS } from '../replay/link.ts';
import type { Recording } from '../replay/recording.ts';
import type { ShareLink } from './theatre.ts';

export function saveAsFile(recording: Recording): void {
  saveFile(fileNameOf(recording), encodeRecording(recording));
}

export function fileNameOf({ levelId, luck }: Pick<Recording, 'levelId' | 'luck'>): string {
  return `${levelId}-${luck}.farend`;
}

/** @returns an address of this very page, without what it was opened with. */
export async function linkTo(recording: Recording): Promise<ShareLink> {
  if (!canDeflate()) return { ok: false, why: 'noDeflate' };
  const linked = await encodeLink(recording, deflate).catch(() => null);
  // The stream was there and did not do it.
  if (!linked) return { ok: false, why: 'noDeflate' };
  if (!linked.ok) return { ok: false, why: 'tooLong' };
  const { link } = linked;
  return { ok: true, address: pageAddress() + link, isLong: link.length > LINK_BUDGET_CHARACTERS };
}
