// Trying what was spoiled: each input is canonical or refused by name, in time, and is counted by what came of it.
// Law: what breaks the law throws, so that whoever tries can say by which seed.
import { deflate, inflate } from '../../src/cli/deflate.ts';
import { type Decoded, decodeRecording, encodeRecording } from '../../src/replay/format.ts';
import { decodeLink, encodeLink } from '../../src/replay/link.ts';

/** The law; and how often what took longer is tried, since a machine may be busy with something else. */
const MOST_MS = 50;
const TRIES = 5;

export class Trying {
  /** By the code of the error, and `accepted`. */
  readonly counts = new Map<string, number>();
  /** The slowest single input, in ms, by the best of its tries; and how many were tried again for their time. */
  slowestMs = 0;
  triedAgain = 0;

  get tries(): number {
    return [...this.counts.values()].reduce((sum, count) => sum + count, 0);
  }

  async file(bytes: Uint8Array): Promise<void> {
    const decoded = await this.#inTime(() => decodeRecording(bytes));
    if (!decoded.ok) return;
    const again = encodeRecording(decoded.recording);
    if (!isSame(again, bytes)) throw new Error('an accepted file was written again as other bytes');
  }

  async link(text: string): Promise<void> {
    const decoded = await this.#inTime(() => decodeLink(text, inflate));
    if (!decoded.ok) return;
    const bytes = encodeRecording(decoded.recording);
    const linked = await encodeLink(decoded.recording, deflate);
    // Deflate is not canonical: what is compared is what a link holds.
    if (!linked.ok && linked.error.code === 'linkTooLong') return;
    const again = linked.ok ? await decodeLink(linked.link, inflate) : linked;
    if (!again.ok || !isSame(encodeRecording(again.recording), bytes))
      throw new Error('an accepted link was written again as another recording');
  }

  async #inTime(decode: () => Decoded | Promise<Decoded>): Promise<Decoded> {
    let leastMs = Number.POSITIVE_INFINITY;
    let decoded: Decoded | undefined;
    for (let attempt = 0; !decoded || (attempt < TRIES && leastMs > MOST_MS); attempt++) {
      if (attempt === 1) this.triedAgain++;
      const beforeMs = performance.now();
      decoded = await decode();
      leastMs = Math.min(leastMs, performance.now() - beforeMs);
    }
    if (leastMs > MOST_MS)
      throw new Error(`one input took ${leastMs.toFixed(1)} ms, at most ${MOST_MS} allowed`);
    this.slowestMs = Math.max(this.slowestMs, leastMs);
    this.#count(decoded);
    return decoded;
  }

  #count(decoded: Decoded): void {
    if (!decoded.ok && Object.values(decoded.error).includes('')) throw new Error('an error says nothing');
    const name = decoded.ok ? 'accepted' : decoded.error.code;
    this.counts.set(name, (this.counts.get(name) ?? 0) + 1);
  }
}

function isSame(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, index) => byte === b[index]);
}
