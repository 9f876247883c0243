// A recording in a link: it comes back as it was, and anything else is refused with a name.
import { deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deflate, inflate } from '../../src/cli/deflate.ts';
import { fromBase64Url, toBase64Url } from '../../src/replay/base64url.ts';
import { encodeRecording } from '../../src/replay/format.ts';
import { decodeDeflated, decodeLink, encodeLink, MOST_LINK_CHARACTERS } from '../../src/replay/link.ts';
import { isLink } from '../../src/replay/linkMark.ts';
import { anyRecording, plainRecording, plainRecordingOf } from './arbitrary.ts';

describe('base64url', () => {
  it('spells bytes as Node does, and reads them back', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 60 }), (bytes) => {
        const text = toBase64Url(bytes);
        expect(text).toBe(Buffer.from(bytes).toString('base64url'));
        expect(fromBase64Url(text)).toEqual(bytes);
      }),
    );
  });

  it.each([
    ['a letter of plain base64', 'AA+A', 2],
    ['padding', 'AA==', 2],
    ['a letter too many', 'AAAAA', 4],
    ['bits that belong to no byte', 'AB', 1],
  ])('refuses %s at its place', (_, text, index) => {
    expect(fromBase64Url(text)).toBe(index);
  });
});

describe('a link', () => {
  it('gives back the recording that it was made of', async () => {
    await fc.assert(
      fc.asyncProperty(anyRecording, async (recording) => {
        const linked = await encodeLink(recording, deflate);
        if (!linked.ok) throw new Error(linked.error.mend);
        expect(isLink(linked.link)).toBe(true);
        expect(await decodeLink(linked.link, inflate)).toEqual({ ok: true, recording });
      }),
    );
  });

  it('is read after any address and with space around it', async () => {
    const link = await linkOf(encodeRecording(plainRecording));
    const text = ` https://example.org/the-far-end/?lang=ko${link}\n`;
    expect(await decodeLink(text, inflate)).toMatchObject({ ok: true });
  });

  it('is not made where it would be too long for an address', async () => {
    const long = plainRecordingOf(2000);
    expect(await encodeLink(long, deflate)).toMatchObject({
      ok: false,
      error: { code: 'linkTooLong', at: 'length' },
    });
  });

  it.each([
    ['no fragment', 'https://example.org/', 'notALink', 'fragment'],
    ['another fragment', 'https://example.org/#settings', 'notALink', 'fragment'],
    ['a mark that is not the fragment', '#settings#r=AA', 'notALink', 'fragment'],
    ['a letter that is none', '#r=AA%3D', 'notALink', 'character 6'],
    ['nothing in it', '#r=', 'notInflatable', 'bytes'],
    ['what is no deflate', '#r=____', 'notInflatable', 'bytes'],
    ['too many letters', `#r=${'A'.repeat(MOST_LINK_CHARACTERS)}`, 'linkTooLong', 'length'],
  ])('with %s is refused by name', async (_, text, code, at) => {
    expect(await decodeLink(text, inflate)).toMatchObject({ ok: false, error: { code, at } });
  });

  it('is refused wherever it is cut', async () => {
    const link = await linkOf(encodeRecording(plainRecording));
    for (let length = 0; length < link.length; length++)
      expect(await decodeLink(link.slice(0, length), inflate)).toMatchObject({ ok: false });
  });

  it('is refused in every engine alike when something follows its end', async () => {
    const deflated = deflateRawSync(encodeRecording(plainRecording));
    expect(await decodeDeflated(deflated, inflate)).toMatchObject({ ok: true });
    for (const tail of [[0], [0, 0], [1, 2, 3]]) {
      const longer = Uint8Array.from([...deflated, ...tail]);
      expect(await decodeDeflated(longer, inflate)).toMatchObject({ error: { code: 'notInflatable' } });
    }
  });

  it('tells what is wrong with the recording in it', async () => {
    const bytes = encodeRecording(plainRecording);
    bytes[20] = (bytes[20] as number) ^ 1;
    expect(await decodeLink(await linkOf(bytes), inflate)).toMatchObject({
      error: { code: 'damaged', at: 'CRC-32' },
    });
  });
});

describe('a bomb', () => {
  it.each([
    ['in a link', 5_000_000],
    ['of 200 MB', 200_000_000],
  ])('%s ends with its name within 50 ms', async (_, bytes) => {
    const bomb = deflateRawSync(Buffer.alloc(bytes));
    const tries: number[] = [];
    for (let attempt = 0; attempt < 5; attempt++) {
      const before = performance.now();
      expect(await decodeDeflated(bomb, inflate)).toMatchObject({ error: { code: 'tooLarge' } });
      tries.push(performance.now() - before);
    }
    // The best of some tries: the law is about our work, not about what else the machine does.
    expect(Math.min(...tries)).toBeLessThan(50);
  });
});

async function linkOf(bytes: Uint8Array): Promise<string> {
  return `#r=${toBase64Url(await deflate(bytes))}`;
}
