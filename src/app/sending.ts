// A recording on its way to a worker and back: as the bytes of its file, which say everything.
import { decodeRecording, encodeRecording } from '../replay/format.ts';
import type { Recording } from '../replay/recording.ts';

export const toBeSent = (recording: Recording): Uint8Array => encodeRecording(recording);

/** @throws where they are no recording, which whoever sent them made sure of. */
export function readSent(bytes: Uint8Array): Recording {
  const decoded = decodeRecording(bytes);
  if (!decoded.ok) throw new Error(`${decoded.error.at}: ${decoded.error.mend}`);
  return decoded.recording;
}
